package org.casus.testing;

import java.nio.file.Path;
import org.casus.annotate.Annotator;
import org.casus.annotate.ModelProgress;
import org.casus.model.Annotated;
import org.casus.model.Document;

/** The one annotation engine that all tests share; it is loaded on first use. The build folder keeps its models. */
public final class Engine {
    private Engine() {}

    /** The shared annotator. */
    public static Annotator annotator() {
        return Holder.ANNOTATOR;
    }

    /** The words of a text. */
    public static Annotated annotate(String text) {
        return annotator().annotate(Document.of("test", text));
    }

    private static final class Holder {
        static final Annotator ANNOTATOR = Annotator.open(Path.of("..", "target", "models"), ModelProgress.silent());
    }
}
