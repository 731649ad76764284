package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;

/**
 * Nouns that say what sort of site a name is, each with the kinds it may mean, from the list {@code kind-nouns}: "the Ain al-Asad
 * <em>air base</em>" is the airbase called Ein al-Asad, "the Zaporizhzhia <em>plant</em>" the Zaporizhzhia nuclear power plant.
 */
final class KindNouns {
    private static final int LONGEST = 3;

    /** The GeoNames codes of each noun. */
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();

    private final Gazetteer gazetteer;

    KindNouns(Codebook codebook, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Map<String, String> kinds = new LinkedHashMap<>();
        codebook.table("places/kinds").rows().forEach(row -> kinds.put(row.get("kind"), row.get("feature")));
        for (Row row : codebook.table("kind-nouns").rows()) {
            Set<String> meant = new TreeSet<>();
            for (String kind : row.get("kinds").split("\\|")) {
                meant.add(kinds.getOrDefault(kind, kind));
            }
            codes.put(row.get("noun"), meant);
        }
    }

    /** Whether such a noun may end at this word. */
    boolean ends(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return codes.containsKey(lower);
    }

    /** Where the noun begins that ends a name, in tokens; the end of the name where none does. */
    int noun(Annotated annotated, int first, int end) {
        for (int start = Math.max(first + 1, end - LONGEST); start < end; start++) {
            if (codes.containsKey(words(annotated, start, end))) {
                return start;
            }
        }
        return end;
    }

    /** The listed sites that a name with such a noun behind it means, though it stands otherwise in the lists. */
    List<Site> find(Annotated annotated, int first, int end) {
        int noun = noun(annotated, first, end);
        if (noun == end) {
            return List.of();
        }
        Set<String> meant = codes.getOrDefault(words(annotated, noun, end), Set.of());
        String name = annotated.text(annotated.span(first, noun));
        List<Site> bare = of(name, meant);
        if (!bare.isEmpty()) {
            return bare;
        }
        List<Site> others = new ArrayList<>();
        for (Map.Entry<String, Set<String>> other : codes.entrySet()) {
            if (other.getValue().stream().anyMatch(meant::contains)) {
                of(name + " " + other.getKey(), meant).stream()
                        .filter(site -> !others.contains(site))
                        .forEach(others::add);
            }
        }
        return others;
    }

    private List<Site> of(String name, Set<String> meant) {
        return gazetteer.listed(name).stream()
                .filter(site -> meant.contains(site.featureCode()))
                .toList();
    }

    private static String words(Annotated annotated, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i == first ? "" : " ").append(annotated.token(i).form().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
