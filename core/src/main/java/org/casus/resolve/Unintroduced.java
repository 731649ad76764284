package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Reading;
import org.casus.model.Span;
import org.casus.model.Token;

/** Acts that a text points at as known ("those strikes") though nothing before introduces them. */
final class Unintroduced {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

    private Unintroduced() {}

    static List<Notice> of(Reading reading) {
        Annotated annotated = reading.annotated();
        List<Notice> notices = new ArrayList<>();
        Set<String> types = new HashSet<>();
        for (Act act : reading.acts()) {
            Clause clause = reading.clauses().get(act.clause());
            int head = clause.predicate().head();
            int pointer = pointer(annotated, head);
            if (clause.kind() == Clause.Kind.NOMINAL
                    && pointer >= 0
                    && !types.contains(act.type())
                    && !said(annotated, head, pointer)) {
                Span span = annotated.span(pointer, head + 1);
                notices.add(new Notice(
                        MessageCode.W003.name(), "nothing before introduces \"" + annotated.text(span) + "\"", span));
            }
            types.add(act.type());
        }
        return notices;
    }

    /** The word that points at a noun, or -1. */
    private static int pointer(Annotated annotated, int head) {
        int first = annotated.sentences().get(annotated.sentenceOf(head)).first();
        for (int i = head - 1; i >= first; i--) {
            Token token = annotated.token(i);
            if (token.head() == head
                    && token.is("det")
                    && POINTING.contains(token.form().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the same word stands before, as a noun or a verb. */
    private static boolean said(Annotated annotated, int head, int end) {
        String lemma = annotated.token(head).lemma();
        for (int i = 0; i < end; i++) {
            if (annotated.token(i).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
