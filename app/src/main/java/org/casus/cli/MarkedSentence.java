package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Span;

/** The sentence of an event with its act and its parties marked. */
final class MarkedSentence {
    private record Mark(Span span, Ink ink) {}

    private MarkedSentence() {}

    static String of(Document document, Event event, boolean coloured) {
        Span sentence = event.evidence().sentence();
        List<Mark> marks = new ArrayList<>();
        add(marks, sentence, event.evidence().trigger(), Ink.TRIGGER);
        for (List<Participant> parties : List.of(event.sources(), event.targets(), event.victims())) {
            parties.forEach(party -> add(marks, sentence, party.span(), Ink.PARTY));
        }
        marks.sort((a, b) -> a.span().compareTo(b.span()));
        StringBuilder marked = new StringBuilder("“");
        int position = sentence.start();
        for (Mark mark : marks) {
            marked.append(document.text(), position, mark.span().start());
            marked.append(mark.ink().mark(document.text(mark.span()), coloured));
            position = mark.span().end();
        }
        return marked.append(document.text(), position, sentence.end())
                .append("”")
                .toString();
    }

    /** Adds a mark inside the sentence unless another covers some of its words. */
    private static void add(List<Mark> marks, Span sentence, Span span, Ink ink) {
        if (sentence.contains(span)
                && marks.stream().noneMatch(mark -> mark.span().overlaps(span))) {
            marks.add(new Mark(span, ink));
        }
    }
}
