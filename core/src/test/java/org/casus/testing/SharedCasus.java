package org.casus.testing;

import java.nio.file.Path;
import org.casus.Casus;
import org.casus.LoadListener;
import org.casus.codebook.Codebook;

/** The one program with the codebook it comes with that all tests share; it is loaded on first use. */
public final class SharedCasus {
    private SharedCasus() {}

    public static Casus get() {
        return Holder.CASUS;
    }

    private static final class Holder {
        static final Casus CASUS =
                Casus.open(Codebook.bundled(), Path.of("..", "target", "models"), LoadListener.SILENT);
    }
}
