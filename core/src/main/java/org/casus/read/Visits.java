package org.casus.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What servers said of the state of what was fetched, so that next time they are asked only for what changed. It is kept in a file of
 * three columns: address, ETag, Last-Modified. A visit counts when all that it led to could be fetched.
 */
final class Visits {
    private record Visit(String tag, String modified) {}

    private final @Nullable Path file;
    private final Map<String, Visit> known = new TreeMap<>();
    private boolean failed;

    private Visits(@Nullable Path file) {
        this.file = file;
    }

    /** Nothing is known, and nothing is kept. */
    static Visits none() {
        return new Visits(null);
    }

    /** What a file says; when there is none, or it cannot be read, everything is fetched. */
    static Visits of(Path file) {
        Visits visits = new Visits(file);
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] columns = line.split("\t", -1);
                if (columns.length == 3) {
                    visits.known.put(columns[0], new Visit(columns[1], columns[2]));
                }
            }
        } catch (IOException unreadable) {
            visits.known.clear();
        }
        return visits;
    }

    /** What to say to a server so that it answers only when something changed. */
    Map<String, String> conditions(URI address) {
        Map<String, String> conditions = new LinkedHashMap<>();
        Visit visit = known.get(address.toString());
        if (visit != null && !visit.tag().isEmpty()) {
            conditions.put("If-None-Match", visit.tag());
        }
        if (visit != null && !visit.modified().isEmpty()) {
            conditions.put("If-Modified-Since", visit.modified());
        }
        return conditions;
    }

    /** An address is about to be fetched. */
    void begin(URI address) {
        failed = false;
    }

    /** Something that the address led to could not be fetched; it is asked again next time. */
    void failed() {
        failed = true;
    }

    void note(URI address, @Nullable String tag, @Nullable String modified) {
        if (failed || tag == null && modified == null) {
            known.remove(address.toString());
        } else {
            known.put(address.toString(), new Visit(plain(tag), plain(modified)));
        }
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : value.replaceAll("[\\t\\r\\n]", " ");
    }

    void save() throws IOException {
        if (file == null || known.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        known.forEach((address, visit) -> lines.add(address + "\t" + visit.tag() + "\t" + visit.modified()));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
