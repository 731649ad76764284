package org.casus.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.actor.Actors;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Span;

/** Everything that somebody says in a document: direct speech, reports, asides, headlines. */
final class Remarks {
    private final List<Remark> all = new ArrayList<>();
    private final List<Span> inscriptions = new ArrayList<>();

    Remarks(Syntax syntax, List<Clause> clauses, Lexicon lexicon, Cues cues, Quotations quotations, Actors actors) {
        Spans spans = new Spans(syntax, quotations);
        Voices voices = new Voices(syntax, spans, lexicon.sayings());
        Map<Integer, Clause> byToken = new HashMap<>();
        List<List<Clause>> inside = new ArrayList<>();
        for (Clause clause : clauses) {
            byToken.putIfAbsent(clause.predicate().head(), clause);
            inside.add(new ArrayList<>());
        }
        for (Clause clause : clauses) {
            Governor governor = clause.governor();
            if (governor != null) {
                inside.get(governor.clause()).add(clause);
            }
        }
        Headlines headlines = new Headlines(syntax, actors, lexicon.sayings(), spans, quotations);
        Besides besides = new Besides(syntax, quotations, cues, byToken);
        quotations.all().stream()
                .filter(besides::isInscribed)
                .map(spans::quotation)
                .forEach(inscriptions::add);
        Speeches speeches = new Speeches(syntax, quotations, besides, headlines, cues, voices, spans);
        all.addAll(speeches.find());
        Reports reports = new Reports(syntax, cues, voices, spans, clauses);
        for (Clause clause : clauses) {
            if (cues.tells(clause) && !speeches.isCue(clause.predicate().head())) {
                Remark remark = reports.of(clause, inside.get(clause.id()));
                if (remark != null && !isNaming(remark, quotations, spans) && !isInscribed(remark)) {
                    all.add(remark);
                }
            }
        }
        all.addAll(new Asides(syntax, spans, lexicon.sayings()).find());
        all.addAll(headlines.find());
        Heard heard = new Heard(all);
        all.removeIf(remark -> remark.direct && remark.sources.isEmpty() && heard.holds(remark));
        all.sort(Comparator.comparingInt(Remark::start).thenComparingInt(remark -> remark.cue));
    }

    /** "Soldiers called <em>“Coco”</em>": a name, nothing said. */
    private static boolean isNaming(Remark remark, Quotations quotations, Spans spans) {
        return quotations.all().stream()
                .anyMatch(quotation -> quotations.isName(quotation)
                        && remark.contents.size() == 1
                        && remark.contents.get(0).equals(spans.quotation(quotation)));
    }

    /** "Graffiti said “<em>…</em>”": what stands on a thing is nobody's statement. */
    private boolean isInscribed(Remark remark) {
        return inscriptions.stream()
                .anyMatch(words -> remark.contents.size() == 1 && words.overlaps(remark.contents.get(0)));
    }

    /** Words in quotation marks that stand on a banner, a wall, a bomb. */
    List<Span> inscriptions() {
        return inscriptions;
    }

    /** In the order of the text. */
    List<Remark> all() {
        return all;
    }
}
