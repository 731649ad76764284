package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.Row;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;

/**
 * What part in a deed somebody is accused of: "accused of <em>committing</em> the murder", "of <em>taking part</em> in the raid",
 * "suspected of <em>involvement</em> in it".
 */
final class Parts {
    private static final Set<String> IN = Set.of("in", "for", "of");

    private final Syntax syntax;
    private final Lexicon lexicon;

    Parts(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** Whether a clause is what another accuses of: "accused of <em>committing</em> it". */
    boolean isTaken(Clause part, Clause blame) {
        Governor governor = part.governor();
        return governor != null
                && governor.clause() == blame.id()
                && (governor.link() == Link.COMPLEMENT || governor.link() == Link.OBLIQUE)
                && (part.kind() == Clause.Kind.VERBAL || part.predicate().light() != null)
                && !part.negated()
                && part.modalities().isEmpty();
    }

    /** Whether a clause tells that its agent did a deed, by a row of blame: "took part", "committed". */
    boolean takes(Clause part, Row row) {
        int verb = part.predicate().head();
        return does(part, row)
                && (row.get("word").isEmpty()
                        || syntax.child(verb, "obj") >= 0
                                && syntax.lemma(syntax.child(verb, "obj")).equals(row.get("word")));
    }

    /** Whether the verb of a clause is that of a row whose doer is the agent, and no plan. */
    boolean does(Clause part, Row row) {
        Integer light = part.predicate().light();
        String verb = light == null ? part.predicate().lemma() : syntax.lemma(light);
        Embedding embedding = lexicon.verb(verb);
        boolean plan = embedding != null && embedding.embedded() == Effect.PLANNED;
        return !plan
                && row.get("doer").equals("agent")
                && (row.get("verb").equals(verb) || row.get("verb").startsWith(verb + " "))
                && !row.get("verb").equals("be");
    }

    /** The nouns behind a word for a part in a deed: "involvement in the <em>raid</em>". */
    List<Integer> behind(int noun) {
        List<Integer> deeds = new ArrayList<>();
        for (int child = lexicon.isPart(syntax.lemma(noun)) ? syntax.first(noun) : -1;
                child >= 0;
                child = syntax.next(child)) {
            if (syntax.is(child, "nmod") && IN.contains(syntax.preposition(child))) {
                deeds.add(child);
                for (int more = syntax.first(child); more >= 0; more = syntax.next(more)) {
                    if (syntax.is(more, "conj") && more > child) {
                        deeds.add(more);
                    }
                }
            }
        }
        return deeds;
    }
}
