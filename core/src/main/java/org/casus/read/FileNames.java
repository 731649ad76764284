package org.casus.read;

import java.nio.file.Path;

/** Names of files as ids: the same for all ways of naming a file that lies in the working folder. */
final class FileNames {
    private FileNames() {}

    /** {@code a.txt}, {@code ./a.txt} and its full path, named from the folder it lies in, are one. */
    static String id(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path plain = file.normalize();
        if (plain.isAbsolute() && plain.startsWith(here)) {
            plain = here.relativize(plain);
        }
        return plain.toString().replace(plain.getFileSystem().getSeparator(), "/");
    }

    /** The name of an entry of an archive without what would lead out of the archive. */
    static String inside(String entry) {
        StringBuilder clean = new StringBuilder();
        for (String part : entry.replace('\\', '/').split("/")) {
            boolean drive = part.length() == 2 && part.charAt(1) == ':' && clean.length() == 0;
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..") && !drive) {
                clean.append(clean.length() == 0 ? "" : "/").append(part);
            }
        }
        return clean.toString();
    }
}
