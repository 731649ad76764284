package org.casus.codebook;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant who wrote a word that is not in the list. */
final class Spelling {
    private Spelling() {}

    /** {@code ; did you mean "agent"?}, or {@code ; use one of …} when the list is short, or nothing. */
    static String advice(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        if (nearest != null) {
            return "; did you mean \"" + nearest + "\"?";
        }
        return known.isEmpty() || known.size() > 20
                ? ""
                : "; use one of " + String.join(", ", known.stream().sorted().toList());
    }

    /** The nearest word within a third of its letters, the first of the alphabet among equals. */
    static @Nullable String nearest(String word, Collection<String> known) {
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Fewest insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
    static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                char a = left.charAt(i - 1);
                char b = right.charAt(j - 1);
                int best = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
                best = Math.min(best, steps[i - 1][j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == right.charAt(j - 2) && b == left.charAt(i - 2)) {
                    best = Math.min(best, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = best;
            }
        }
        return steps[left.length()][right.length()];
    }
}
