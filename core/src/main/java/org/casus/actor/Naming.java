package org.casus.actor;

import java.util.Locale;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name that is given right behind a noun for a body: "a group calling itself <em>the Northern Lions</em>", "a gang called <em>the
 * Wolves</em>", "the rebel group <em>Red Star</em>", "a little-known group, <em>the Sons of the Nation</em>, claimed …".
 */
final class Naming {
    private static final Set<ActorKind> BODIES =
            Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.PARTY, ActorKind.MILITARY);

    private static final Set<String> CALLING = Set.of("calling", "naming", "styling");
    private static final Set<String> ITSELF = Set.of("itself", "themselves");
    private static final Set<String> CALLED = Set.of("called", "named", "dubbed");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "de");
    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "'", "‘", "’");

    private final Annotated annotated;
    private final int end;

    private Naming(Annotated annotated, int noun) {
        this.annotated = annotated;
        this.end = annotated.sentences().get(annotated.sentenceOf(noun)).end();
    }

    /** The words of the name; null when a noun for a party of a kind is given none. */
    static @Nullable Phrase of(Annotated annotated, int noun, ActorKind kind) {
        Token token = annotated.token(noun);
        return BODIES.contains(kind) && token.tag().equals("NN") ? new Naming(annotated, noun).behind(noun) : null;
    }

    private @Nullable Phrase behind(int noun) {
        int next = noun + 1;
        if (CALLING.contains(form(next)) && ITSELF.contains(form(next + 1))) {
            return run(next + 2);
        }
        if (next < end && annotated.token(next).head() == noun) {
            if (CALLED.contains(form(next))) {
                return run(next + 1);
            }
            if (form(next).equals("known") && form(next + 1).equals("as")) {
                return run(next + 2);
            }
        }
        if (form(next).equals(",")) {
            Phrase name = run(next + 1);
            return name != null
                            && form(name.end()).equals(",")
                            && annotated.token(name.head()).is("appos")
                    ? name
                    : null;
        }
        if (next >= end) {
            return null;
        }
        return isQuote(next) ? quoted(next) : beside(next);
    }

    /** The rebel group <em>Red Star</em>, but not "the rebel group Monday". */
    private @Nullable Phrase beside(int next) {
        Phrase name = annotated.token(next).isProper() ? run(next) : null;
        boolean time =
                name != null && "DATE".equals(annotated.token(name.head()).name());
        return time ? null : name;
    }

    /** The group "<em>Red Star</em>". */
    private @Nullable Phrase quoted(int quote) {
        Phrase name = run(quote + 1);
        return name != null && name.end() < end && isQuote(name.end()) ? name : null;
    }

    /** The capitals that begin here behind an article and quotation marks. */
    private @Nullable Phrase run(int from) {
        int first = from;
        while (first < end && (form(first).equals("the") || isQuote(first))) {
            first++;
        }
        int last = -1;
        for (int i = first; i < end && (isCapital(i) || last >= 0 && LINKS.contains(form(i))); i++) {
            last = isCapital(i) ? i : last;
        }
        return last < 0 ? null : Phrase.of(head(first, last), first, last + 1);
    }

    /** The word of the run on which the others hang. */
    private int head(int first, int last) {
        for (int i = first; i <= last; i++) {
            int above = annotated.token(i).head();
            if (isCapital(i) && (above < first || above > last)) {
                return i;
            }
        }
        return last;
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(annotated.token(token).form().charAt(0));
    }

    private boolean isQuote(int token) {
        return QUOTES.contains(annotated.token(token).form());
    }

    private String form(int token) {
        return token < end ? annotated.token(token).form().toLowerCase(Locale.ROOT) : "";
    }
}
