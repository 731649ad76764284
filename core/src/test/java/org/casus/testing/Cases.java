package org.casus.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files of sentences and what is expected of them: a line that opens with {@code >} is a sentence, those below it belong to it. */
public final class Cases {
    /**
     * @param text a sentence; {@code ¶} stands for a blank line
     * @param lines what is expected of it
     */
    public record Case(String text, List<String> lines) {}

    private Cases() {}

    /** The cases of a resource beside a class; lines that open with {@code #} or {@code ==} are comments. */
    public static List<Case> read(Class<?> owner, String name) {
        List<Case> cases = new ArrayList<>();
        for (String line : text(owner, name).lines().map(String::strip).toList()) {
            if (line.startsWith("> ")) {
                cases.add(new Case(line.substring(2).replace("¶", "\n\n"), new ArrayList<>()));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("==")) {
                cases.get(cases.size() - 1).lines().add(line);
            }
        }
        return cases;
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
