package org.casus.cli;

import org.casus.Casus;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Casus " + Casus.VERSION, "Java " + System.getProperty("java.version") + ", Apache-2.0",
        };
    }
}
