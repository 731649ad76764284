package org.casus.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.gazetteer.Key;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies, buildings and people that are called after the place where they are: "<em>Abuja</em> Chamber of Commerce", "the University of
 * <em>Nairobi</em>", "a <em>Leeds</em> man". Teams, companies and papers are not among them. Safe to share between threads.
 */
final class Namesakes {
    private static final int REACH = 5;
    /** The kind of words that make a business of a name. */
    private static final String NONE = "none";

    private static final List<String> BUSINESSES = List.of("actors/companies", "actors/media");

    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> businesses = new HashSet<>();

    Namesakes(Codebook codebook) {
        for (Row row : codebook.table("local-bodies").rows()) {
            kinds.put(row.get("words"), row.get("kind"));
        }
        for (String lexicon : BUSINESSES) {
            for (Row row : codebook.table(lexicon).rows()) {
                businesses.add(Key.of(row.get("name")));
                row.list("aliases").forEach(alias -> businesses.add(Key.of(alias)));
            }
        }
    }

    /** The kind of what the name at these tokens is lent to ("building", "body", "people"); null when to nothing of the list. */
    @Nullable
    String kind(Annotated annotated, int first, int end, @Nullable NameSpan name) {
        int last = annotated.sentences().get(annotated.sentenceOf(first)).end();
        if (name != null && business(annotated, end, name.end())) {
            return null;
        }
        for (int i = end; i < last && i < end + REACH; i++) {
            Token token = annotated.token(i);
            boolean named = name != null && i < name.end();
            String kind = kind(annotated, i);
            if (kind != null && !kind.equals(NONE) && (named || i == end && !token.isVerb() || noun(token))) {
                return kind;
            }
            boolean runs = named
                    || token.isProper() && Character.isUpperCase(token.form().charAt(0));
            if (!runs) {
                break;
            }
        }
        return name == null ? null : of(annotated, first, name);
    }

    private static boolean noun(Token token) {
        return token.isProper()
                || token.isNoun() && Character.isUpperCase(token.form().charAt(0));
    }

    /** Whether the engine's name is that of a paper or company: "Air <em>France</em>". */
    boolean business(Annotated annotated, NameSpan name) {
        return business(annotated, name.first(), name.end()) || listed(annotated, name);
    }

    /** Whether a list of companies or papers has the engine's name: "Air <em>France</em>". */
    boolean listed(Annotated annotated, NameSpan name) {
        return businesses.contains(Key.of(annotated.text(annotated.span(name.first(), name.end()))));
    }

    /** Whether a name goes on to a paper, company or the like: "Oxford University <em>Press</em>". */
    boolean business(Annotated annotated, int end, int last) {
        for (int i = end; i < last; i++) {
            if (NONE.equals(kind(annotated, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at a token makes a business of a name. */
    boolean business(Annotated annotated, int at) {
        return at >= 0 && NONE.equals(kind(annotated, at));
    }

    /** "The University <em>of Nairobi</em>", "a governor of <em>Enugu State</em>": behind the word of a body and "of" or "in". */
    private @Nullable String of(Annotated annotated, int first, NameSpan name) {
        int preposition = first - 1;
        if (preposition > 0 && annotated.token(preposition).lemma().equals("the")) {
            preposition--;
        }
        if (preposition < 1
                || annotated.sentenceOf(preposition - 1) != annotated.sentenceOf(first)
                || !annotated.token(preposition).lemma().equals("of")) {
            return null;
        }
        for (int i = preposition - 1; i >= Math.min(name.first(), preposition - 1); i--) {
            String kind = kind(annotated, i);
            if (kind != null && !kind.equals(NONE)) {
                return kind;
            }
        }
        return null;
    }

    /** The kind of a word, by the word before it when the list has both: "bank", but "<em>central</em> bank". */
    private @Nullable String kind(Annotated annotated, int at) {
        Token token = annotated.token(at);
        String pair = at == 0
                ? null
                : kinds.get((annotated.token(at - 1).form() + " " + token.form()).toLowerCase(Locale.ROOT));
        return pair == null ? kind(token) : pair;
    }

    private @Nullable String kind(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        String kind = kinds.get(form);
        if (kind == null && form.endsWith("s")) {
            kind = kinds.get(form.substring(0, form.length() - 1));
        }
        return kind == null ? kinds.get(token.lemma().toLowerCase(Locale.ROOT)) : kind;
    }
}
