package org.casus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user looks for: words that must all be there, {@code "words in this order"}, and {@code -words} that must not.
 *
 * @param wanted each a word or several that follow one another
 * @param unwanted the same, not to be there
 */
record SearchWords(List<List<String>> wanted, List<List<String>> unwanted) {
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static SearchWords of(String written) {
        List<List<String>> wanted = new ArrayList<>();
        List<List<String>> unwanted = new ArrayList<>();
        Matcher terms = TERM.matcher(Folding.of(written));
        while (terms.find()) {
            String term = terms.group(2) == null ? terms.group(3) : terms.group(2);
            List<String> words =
                    WORD.matcher(term).results().map(found -> found.group()).toList();
            if (!words.isEmpty()) {
                (terms.group(1).isEmpty() ? wanted : unwanted).add(words);
            }
        }
        if (wanted.isEmpty()) {
            throw new StoreException("nothing to look for in '" + written + "'; give at least one word");
        }
        return new SearchWords(List.copyOf(wanted), List.copyOf(unwanted));
    }

    String fts5() {
        String all = wanted.stream().map(SearchWords::phrase).collect(Collectors.joining(" AND "));
        return unwanted.isEmpty()
                ? all
                : "(" + all + ") NOT ("
                        + unwanted.stream().map(SearchWords::phrase).collect(Collectors.joining(" OR ")) + ")";
    }

    private static String phrase(List<String> words) {
        return "\"" + String.join(" ", words) + "\"";
    }

    String tsquery() {
        String all = wanted.stream().map(SearchWords::following).collect(Collectors.joining(" & "));
        return unwanted.isEmpty()
                ? all
                : all + " & "
                        + unwanted.stream().map(words -> "!" + following(words)).collect(Collectors.joining(" & "));
    }

    private static String following(List<String> words) {
        return "(" + words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> ")) + ")";
    }
}
