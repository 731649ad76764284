package org.casus.link.same;

import java.util.Map;
import java.util.TreeMap;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;

/** Types of event that may tell one thing: one paper's attack is another's explosion. The table {@code families} of the codebook. */
public final class Families {
    private final Map<String, String> families = new TreeMap<>();

    private Families() {}

    public static Families of(Codebook codebook) {
        Families families = new Families();
        for (Row row : codebook.table("families").rows()) {
            families.families.put(row.get("type"), row.get("family"));
        }
        return families;
    }

    /** The family of a type; a type that is not listed is its own. */
    public String of(String type) {
        return families.getOrDefault(type, type);
    }
}
