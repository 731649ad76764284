package org.casus.code;

import java.util.BitSet;
import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.codebook.Rule;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Role;
import org.casus.model.Sentence;

/**
 * Knows the sentences that tell of trade, illness, weather or the stage. There words of violence are figures of speech ("China will
 * fight the tariffs", "a battle between two retailers"), unless somebody armed, a crowd, a weapon or people that suffer are named.
 */
final class Figures {
    private static final List<String> PARTIES = List.of("armed", "crowd", "people");

    private final WordingIndex index;
    private final Kinds kinds;
    private final Ontology ontology;

    Figures(Codebook codebook, Kinds kinds) {
        this.index = new WordingIndex(codebook.words("figures").all());
        this.kinds = kinds;
        this.ontology = codebook.ontology();
    }

    /** The numbers of the sentences that have a word of these matters. */
    BitSet sentences(Annotated annotated) {
        BitSet figures = new BitSet();
        List<Sentence> sentences = annotated.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            figures.set(
                    i, !index.find(annotated, sentence.first(), sentence.end()).isEmpty());
        }
        return figures;
    }

    /** Whether an act is more than a figure of speech; only acts of violence are doubted. */
    boolean meant(Rule rule, List<Argument> arguments, Scene scene) {
        EventType type = ontology.types().get(rule.type());
        return type == null
                || !type.harms()
                || type.quad() == null
                || rule.result()
                || arguments.stream()
                        .anyMatch(argument -> argument.role() == Role.INSTRUMENT
                                || kinds.any(PARTIES, argument.phrase(), scene)
                                        && !kinds.pronoun(argument.phrase(), scene));
    }
}
