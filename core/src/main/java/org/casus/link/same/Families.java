package org.casus.link.same;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.link.report.Telling;

/**
 * Types and modes of event that may tell one thing: one paper's attack is another's explosion, a suicide attack is a bombing. The tables
 * {@code families}, {@code modes-alike}, {@code early-words} and {@code acts-of-words} of the codebook.
 */
public final class Families {
    private final Map<String, String> families = new TreeMap<>();
    private final Map<String, List<String>> modes = new TreeMap<>();

    private final Map<String, List<String>> early = new TreeMap<>();

    private final Set<String> said = new TreeSet<>();

    private Families() {}

    public static Families of(Codebook codebook) {
        Families families = new Families();
        for (Row row : codebook.table("families").rows()) {
            families.families.put(row.get("type"), row.get("family"));
        }
        for (Row row : codebook.table("modes-alike").rows()) {
            families.modes.put(row.get("mode"), row.list("may-be"));
        }
        for (Row row : codebook.table("early-words").rows()) {
            families.early.put(row.get("word"), row.list("modes"));
        }
        for (Row row : codebook.table("acts-of-words").rows()) {
            families.said.add(row.get("type"));
        }
        return families;
    }

    /** Whether a type is of acts that are done by words, of other acts. */
    public boolean said(String type) {
        return said.contains(type);
    }

    /** The family of a type; a type that is not listed is its own. */
    public String of(String type) {
        return families.getOrDefault(type, type);
    }

    /** Whether one is told in the words of a first report, "an explosion", of what the other names as an act of that mode. */
    boolean early(Telling first, Telling later) {
        String mode = later.event().mode();
        return mode != null
                && early.entrySet().stream()
                        .anyMatch(word -> word.getValue().contains(mode)
                                && first.trigger().contains(word.getKey()));
    }

    /** Whether one act may be told as of both modes, though they are two. */
    boolean alike(String a, String b) {
        return modes.getOrDefault(a, List.of()).contains(b)
                || modes.getOrDefault(b, List.of()).contains(a);
    }
}
