package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Predicate;
import org.casus.model.Reading;
import org.casus.model.Tense;
import org.casus.testing.Trees;

/** A sentence with clauses drawn by hand: tokens are named by their forms, phrases by their words with the head last. */
final class Sketch {
    private final Annotated annotated;
    private final List<Drawn> drawn = new ArrayList<>();

    private Sketch(Annotated annotated) {
        this.annotated = annotated;
    }

    static Sketch of(String trees) {
        return new Sketch(Trees.parse(trees));
    }

    Drawn verb(String... forms) {
        return draw(Clause.Kind.VERBAL, forms);
    }

    Drawn noun(String... forms) {
        return draw(Clause.Kind.NOMINAL, forms);
    }

    private Drawn draw(Clause.Kind kind, String... forms) {
        Drawn clause = new Drawn(kind, List.of(forms).stream().map(this::token).toList());
        drawn.add(clause);
        return clause;
    }

    Reading reading() {
        List<Clause> clauses = new ArrayList<>();
        for (Drawn clause : drawn) {
            clauses.add(clause.clause(clauses.size()));
        }
        return Reading.of(annotated).withClauses(clauses);
    }

    private int token(String form) {
        return annotated.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private Phrase phrase(String words) {
        String[] forms = words.split(" ");
        int first = token(forms[0]);
        while (!annotated.token(first + forms.length - 1).form().equals(forms[forms.length - 1])) {
            first++;
        }
        return Phrase.of(first + forms.length - 1, first, first + forms.length);
    }

    /** A clause in the making. */
    final class Drawn {
        private final Clause.Kind kind;
        private final List<Integer> predicate;
        private final List<Phrase> agents = new ArrayList<>();
        private final List<Phrase> patients = new ArrayList<>();
        private final List<Oblique> obliques = new ArrayList<>();
        private Governor governor;
        private Integer attribute;
        private Integer light;
        private boolean passive;

        private Drawn(Clause.Kind kind, List<Integer> predicate) {
            this.kind = kind;
            this.predicate = predicate;
        }

        Drawn agent(String words) {
            agents.add(phrase(words));
            return this;
        }

        Drawn patient(String words) {
            patients.add(phrase(words));
            return this;
        }

        Drawn oblique(String preposition, String words) {
            obliques.add(new Oblique(preposition, phrase(words), false));
            return this;
        }

        Drawn inner(String preposition, String words) {
            obliques.add(new Oblique(preposition, phrase(words), true));
            return this;
        }

        Drawn light(String form) {
            light = token(form);
            return this;
        }

        Drawn passive() {
            passive = true;
            return this;
        }

        Drawn attribute(String form) {
            attribute = token(form);
            return this;
        }

        Drawn under(int clause, Link link, String marker) {
            governor = new Governor(clause, link, marker);
            return this;
        }

        private Clause clause(int id) {
            int head = kind == Clause.Kind.VERBAL ? predicate.get(0) : predicate.get(predicate.size() - 1);
            StringBuilder lemma = new StringBuilder();
            predicate.forEach(token -> lemma.append(lemma.length() == 0 ? "" : " ")
                    .append(annotated.token(token).lemma()));
            return new Clause(
                    id,
                    kind,
                    annotated.sentenceOf(head),
                    new Predicate(head, lemma.toString(), predicate, light),
                    agents,
                    patients,
                    List.of(),
                    obliques,
                    attribute,
                    List.of(),
                    null,
                    List.of(),
                    Tense.PAST,
                    false,
                    passive,
                    governor,
                    0,
                    annotated.tokens().size());
        }
    }
}
