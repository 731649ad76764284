package org.casus.actor;

import java.util.Locale;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** "Hundreds of refugees", "a group of gunmen", "two of the soldiers": what is counted is the party, not the count. */
final class Partitive {
    private Partitive() {}

    /** The counted phrase inside, or null when the head counts nothing. */
    static @Nullable Phrase counted(Lexicon lexicon, Annotated annotated, Phrase phrase) {
        int of = phrase.head() + 1;
        if (of >= phrase.end()
                || phrase.head() < phrase.first()
                || !annotated.token(of).lemma().equals("of")) {
            return null;
        }
        Token head = annotated.token(phrase.head());
        if (!counts(lexicon, head) || of + 1 >= phrase.end()) {
            return null;
        }
        int last = -1;
        for (int i = of + 1; i < phrase.end(); i++) {
            Token token = annotated.token(i);
            if (token.isNoun() || token.isPronoun() || token.tag().equals("CD") && last < 0) {
                last = i;
            } else if (last >= 0 && stops(token)) {
                break;
            }
        }
        return last < 0 ? null : Phrase.of(last, of + 1, phrase.end());
    }

    private static boolean counts(Lexicon lexicon, Token head) {
        String form = head.form().toLowerCase(Locale.ROOT);
        return head.tag().equals("CD")
                || head.tag().equals("DT")
                || lexicon.partitives.contains(head.lemma())
                || lexicon.partitives.contains(form)
                || form.endsWith("s") && lexicon.partitives.contains(form.substring(0, form.length() - 1));
    }

    private static boolean stops(Token token) {
        String tag = token.tag();
        return tag.equals("IN")
                || tag.equals("TO")
                || tag.equals(",")
                || tag.equals("CC")
                || tag.startsWith("W")
                || token.isVerb() && !token.is("amod");
    }
}
