package org.casus.gazetteer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files that are under way. */
final class Work {
    private Work() {}

    /** Deletes the folder and the files in it. */
    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
