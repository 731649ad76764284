package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** Statements told in the writer's words: "said that …", "called for …", "announced cuts", "his claim that …". */
final class Reports {
    private static final String FINDING = "find";

    private final Syntax syntax;
    private final Cues cues;
    private final Voices voices;
    private final Spans spans;
    private final List<Clause> clauses;

    Reports(Syntax syntax, Cues cues, Voices voices, Spans spans, List<Clause> clauses) {
        this.syntax = syntax;
        this.cues = cues;
        this.voices = voices;
        this.spans = spans;
        this.clauses = clauses;
    }

    /**
     * What a clause of saying tells, or null when nothing stands with it.
     *
     * @param inside the clauses it governs
     */
    @Nullable
    Remark of(Clause clause, List<Clause> inside) {
        List<Span> contents = contents(clause, inside);
        if (contents.isEmpty()) {
            return null;
        }
        int cue = clause.predicate().head();
        Remark remark = new Remark(cue, voices.speaker(clause), cues.isFactual(clause), false);
        remark.clause = clause.id();
        remark.sources.addAll(voices.sources(clause));
        remark.cues.add(spans.cue(clause));
        remark.contents.addAll(contents);
        return remark;
    }

    private List<Span> contents(Clause clause, List<Clause> inside) {
        for (Clause told : inside) {
            Governor governor = told.governor();
            if (governor != null && governor.link() == Link.SPEECH && isAbove(told, clause)) {
                return around(told, clause);
            }
        }
        List<Span> contents = below(clause);
        return contents.isEmpty() && isAside(clause) ? aside(clause) : contents;
    }

    /** "…, as the radio <em>reported</em>": it tells the sentence around it. */
    private boolean isAside(Clause clause) {
        Governor governor = clause.governor();
        return governor != null
                && governor.link() == Link.ADVERBIAL
                && "as".equals(governor.marker())
                && clause.patients().isEmpty()
                && !clause.passive();
    }

    private List<Span> aside(Clause clause) {
        Governor governor = clause.governor();
        return governor == null ? List.of() : around(clauses.get(governor.clause()), clause);
    }

    /** Whether the tree hangs the word of saying below what is said. */
    private boolean isAbove(Clause told, Clause saying) {
        return syntax.under(saying.predicate().head(), told.predicate().head());
    }

    /** What is said around a word of saying that is set into it. */
    private List<Span> around(Clause told, Clause saying) {
        int head = told.predicate().head();
        int verb = saying.predicate().head();
        List<Span> contents = new ArrayList<>();
        add(contents, syntax.left(head), Math.min(syntax.left(verb), syntax.right(head) + 1));
        if (syntax.right(verb) < syntax.right(head)) {
            add(contents, syntax.right(verb) + 1, syntax.right(head) + 1);
        }
        return contents;
    }

    /** What hangs on the word of saying: clauses, objects, phrases behind the right preposition. */
    private List<Span> below(Clause clause) {
        Set<Integer> carriers = carriers(clause);
        boolean finite = false;
        List<Integer> parts = new ArrayList<>();
        List<Integer> objects = new ArrayList<>();
        for (int carrier : carriers) {
            for (int child = syntax.first(carrier); child >= 0; child = syntax.next(child)) {
                if (carriers.contains(child)) {
                    continue;
                }
                if (isClause(child, clause)) {
                    parts.add(child);
                    finite |= !isInfinitive(child);
                } else if (isPhrase(child, clause)) {
                    parts.add(child);
                } else if (isObject(child, clause)) {
                    objects.add(child);
                }
            }
        }
        boolean addressed = cues.isAddressing(clause) && (finite || !cues.takesObject(clause) && !parts.isEmpty());
        if (!objects.isEmpty()
                && !addressed
                && (cues.takesObject(clause) || cues.isAddressing(clause) && !parts.isEmpty())) {
            parts.addAll(objects);
        }
        return joined(clause, parts);
    }

    private static Set<Integer> carriers(Clause clause) {
        Set<Integer> carriers = new java.util.TreeSet<>(clause.predicate().tokens());
        Integer light = clause.predicate().light();
        carriers.add(clause.predicate().head());
        clause.modalities().forEach(modality -> carriers.add(modality.token()));
        if (light != null) {
            carriers.add(light);
        }
        return carriers;
    }

    private boolean isClause(int child, Clause clause) {
        if (clause.kind() == Clause.Kind.NOMINAL) {
            return syntax.is(child, "acl") && syntax.marker(child) != null
                    || syntax.is(child, "ccomp")
                    || syntax.is(child, "xcomp") && isInfinitive(child);
        }
        return syntax.is(child, "ccomp")
                || syntax.is(child, "xcomp") && !isState(child, clause)
                || syntax.is(child, "advcl")
                        && isInfinitive(child)
                        && cues.takesObject(clause)
                        && cues.isAddressing(clause);
    }

    /** "Flights will continue <em>unaffected</em>": how something goes on, nothing said. */
    private boolean isState(int child, Clause clause) {
        // "Was found <em>shot</em>": how he lay there.
        if (FINDING.equals(clause.predicate().lemma()) && clause.passive() && !isInfinitive(child)) {
            return true;
        }
        return syntax.token(child).isAdjective()
                && clause.patients().isEmpty()
                && syntax.first(child) < 0
                && !cues.takesObject(clause);
    }

    private boolean isPhrase(int child, Clause clause) {
        boolean hangs = syntax.is(child, "obl") || syntax.is(child, "advcl") || syntax.is(child, "nmod");
        if (!hangs || child < clause.predicate().head()) {
            return false;
        }
        String preposition = syntax.preposition(child);
        if (preposition.isEmpty()) {
            String marker = syntax.marker(child);
            preposition = marker == null ? "" : marker;
        }
        if (clause.kind() == Clause.Kind.NOMINAL) {
            return Set.of("of", "about", "for", "on").contains(preposition);
        }
        return cues.isAbout(clause, preposition);
    }

    private boolean isObject(int child, Clause clause) {
        return clause.kind() == Clause.Kind.VERBAL
                && (syntax.is(child, "obj") || clause.passive() && syntax.is(child, "nsubj"));
    }

    private boolean isInfinitive(int verb) {
        return "to".equals(syntax.marker(verb));
    }

    /** The stretches of the parts, those that touch as one. */
    private List<Span> joined(Clause clause, List<Integer> parts) {
        List<Span> contents = new ArrayList<>();
        parts.sort(null);
        int from = Syntax.NONE;
        int end = Syntax.NONE;
        for (int part : parts) {
            if (from >= 0 && syntax.left(part) <= end + 1) {
                end = Math.max(end, syntax.right(part) + 1);
                continue;
            }
            if (from >= 0) {
                add(contents, from, end);
            }
            from = syntax.left(part);
            end = syntax.right(part) + 1;
        }
        if (from >= 0) {
            add(contents, from, end);
        }
        return contents;
    }

    private void add(List<Span> contents, int from, int end) {
        Span span = from >= end ? null : spans.content(from, end);
        if (span != null) {
            contents.add(span);
        }
    }

    /** The phrase that is spoken to ("told <em>the BBC</em>", "said in an interview with <em>Al Jazeera</em>"), or null. */
    static @Nullable Phrase addressee(Clause clause, Cues cues) {
        if (cues.isAddressing(clause) && !clause.passive()) {
            for (List<Phrase> phrases : List.of(clause.recipients(), clause.patients())) {
                if (!phrases.isEmpty()) {
                    return phrases.get(0);
                }
            }
        }
        return null;
    }
}
