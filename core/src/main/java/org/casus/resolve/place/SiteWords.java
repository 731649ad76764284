package org.casus.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.Annotated;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names of streets, buildings, land and small settlements, known by a word of the list {@code site-words} in them: "Hampton
 * <em>Avenue</em>", "<em>Lake</em> Mead". Safe to share between threads.
 */
final class SiteWords {
    private static final int LONGEST = 7;
    private static final String BEFORE = "before";
    /** Small words inside of names. */
    private static final Set<String> INNER =
            Set.of("de", "del", "la", "las", "los", "el", "da", "do", "du", "des", "van", "von");

    private final Map<String, SiteKind> behind = new HashMap<>();
    private final Map<String, SiteKind> before = new HashMap<>();
    /** Words that name a site in small letters too: "the Kandahar <em>highway</em>". */
    private final Set<String> small = new HashSet<>();

    private final Surroundings surroundings;

    SiteWords(Codebook codebook, Surroundings surroundings) {
        this.surroundings = surroundings;
        for (Row row : codebook.table("site-words").rows()) {
            SiteKind kind = SiteKind.named(row.get("kind"));
            if (kind != null) {
                (row.get("stands").equals(BEFORE) ? before : behind).put(row.get("word"), kind);
            }
            if (row.get("small").equals("yes")) {
                small.add(row.get("word"));
            }
        }
    }

    /** The name of a site that begins at a token, or null when none does. */
    @Nullable
    SiteName at(Annotated annotated, int first) {
        int limit =
                Math.min(annotated.sentences().get(annotated.sentenceOf(first)).end(), first + LONGEST);
        SiteName opened = opened(annotated, first, limit);
        if (opened != null) {
            return opened;
        }
        SiteName longest = null;
        for (int i = first + 1; i < limit && runs(annotated, i); i++) {
            SiteKind kind = kind(annotated, i);
            boolean called = kind != null && names(annotated, first, i) && !peoples(annotated, first, i);
            if (called && kind != null && !saint(annotated, i)) {
                longest = new SiteName(first, kind == SiteKind.STREET ? past(annotated, i + 1, limit) : i + 1, kind);
            }
        }
        return longest;
    }

    /** The words with capitals that begin at a token, as the name of a street; null when it has none. */
    @Nullable
    SiteName street(Annotated annotated, int first) {
        int limit = annotated.sentences().get(annotated.sentenceOf(first)).end();
        int end = first;
        boolean named = false;
        while (end < limit && end < first + LONGEST && street(annotated.token(end))) {
            named |= !surroundings.compass(word(annotated.token(end)))
                    && annotated.token(end).form().length() > 2;
            end++;
        }
        return named ? new SiteName(first, end, SiteKind.STREET) : null;
    }

    /** Whether a word of the list names a site in small letters too. */
    boolean small(Token token) {
        return small.contains(token.form());
    }

    private static boolean street(Token token) {
        return capital(token) || Character.isDigit(token.form().charAt(0));
    }

    /** Whether the word of the list opens a site's name, so that it can be nothing else: "<em>Lake</em> Mead". */
    boolean opens(Annotated annotated, SiteName site) {
        Token first = annotated.token(site.first());
        return before.get(word(first)) == site.kind() && !"PERSON".equals(first.name());
    }

    /** "<em>Lake</em> Mead", "<em>Cape</em> Verde". */
    private @Nullable SiteName opened(Annotated annotated, int first, int limit) {
        SiteKind kind = before.get(word(annotated.token(first)));
        int end = first + 1;
        int last = end;
        while (kind != null && end < limit && names(annotated.token(end))) {
            end++;
            last = capital(annotated.token(end - 1)) ? end : last;
        }
        return kind == null || last == first + 1 ? null : new SiteName(first, last, kind);
    }

    private static boolean names(Token token) {
        return token.isProper() && capital(token) || INNER.contains(token.form());
    }

    private @Nullable SiteKind kind(Annotated annotated, int at) {
        String word = word(annotated.token(at));
        SiteKind pair = behind.get(word(annotated.token(at - 1)) + " " + word);
        return pair == null ? behind.get(word) : pair;
    }

    /** Past the direction behind a street: "Fourth Avenue <em>West</em>". */
    private int past(Annotated annotated, int end, int limit) {
        boolean direction =
                end < limit && capital(annotated.token(end)) && surroundings.compass(word(annotated.token(end)));
        return direction ? end + 1 : end;
    }

    /** Whether all these words are names of peoples: "the <em>French</em> hospital" may be any. */
    private boolean peoples(Annotated annotated, int first, int end) {
        for (int i = first; i < end; i++) {
            if (surroundings.countryOf(annotated.token(i).form()) == null) {
                return false;
            }
        }
        return true;
    }

    /** "St." before a name is a saint: "the Church <em>St.</em> Mary". */
    private static boolean saint(Annotated annotated, int at) {
        return annotated.token(at).form().equals("St.")
                && at + 1 < annotated.tokens().size()
                && annotated.token(at + 1).isProper();
    }

    /** Whether a name may go on with this word: one with a capital, a noun of the list, or a small word between. */
    private boolean runs(Annotated annotated, int at) {
        Token token = annotated.token(at);
        String form = token.form();
        String before = word(annotated.token(at - 1));
        return capital(token)
                || INNER.contains(form)
                || form.equals("'s") && (surroundings.plain(before) || owner(annotated, at))
                || form.equals("of") && behind.containsKey(before)
                || small.contains(form);
    }

    /** Whether the words before one of the list name something: "Hampton", "St Agnes's"; before one in small letters a proper name. */
    private boolean names(Annotated annotated, int first, int at) {
        Token before = annotated.token(at - 1);
        if (before.form().equals("'s")) {
            return capital(annotated.token(at));
        }
        boolean small = Character.isLowerCase(annotated.token(at).form().charAt(0));
        return capital(before) && (!small || before.isProper() && !peoples(annotated, first, at));
    }

    /** Whether the owner of a site is part of its name: "<em>St Agnes's</em> Chapel", "<em>Anna's</em> Village". */
    private boolean owner(Annotated annotated, int at) {
        boolean saint = at > 1 && word(annotated.token(at - 2)).equals("st");
        boolean word = at + 1 < annotated.tokens().size()
                && capital(annotated.token(at + 1))
                && behind.containsKey(word(annotated.token(at + 1)));
        return saint || word;
    }

    private static boolean capital(Token token) {
        String form = token.form();
        return !form.isEmpty()
                && Character.isUpperCase(form.charAt(0))
                && !token.isPronoun()
                && !"DATE".equals(token.name())
                && !token.tag().equals("DT");
    }

    private static String word(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
