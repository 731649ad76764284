package org.casus.code;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.codebook.Rule;
import org.casus.codebook.Words;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * Knows the sentences that tell of sport. There words of war and crime are figures of speech ("the visitors' attack"), so that an act
 * needs a party that is no player: police, soldiers, a crowd, people killed.
 */
final class Sport {
    /** Sure words of sport that make a whole document one of sport, when every third sentence has some word of it. */
    private static final int THROUGHOUT = 4;

    private static final int SHARE = 3;

    /** So many different words of sport in three sentences need no sure one among them. */
    private static final int CROWDED = 5;

    /** "2-1", "30–17"; a range of years is longer, a range of numbers has no winner. */
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private static final List<String> PARTIES = List.of("armed", "crowd", "state", "government", "igo", "party", "ngo");
    private static final List<String> FIGHTERS = List.of("armed", "crowd");
    private static final List<String> STRUCK = List.of("vehicle", "facility", "place");
    private static final List<String> PEOPLE = List.of("people", "number");

    private final Words words;
    private final Words sure;
    private final Words scoring;
    private final WordingIndex index;
    private final Kinds kinds;
    private final Ontology ontology;

    Sport(Codebook codebook, Kinds kinds) {
        this.words = codebook.words("sport");
        this.sure = codebook.words("sport:sure");
        this.scoring = codebook.words("score-verbs");
        this.index = new WordingIndex(words.all());
        this.kinds = kinds;
        this.ontology = codebook.ontology();
    }

    /** The numbers of the sentences that tell of sport: a sure word and one more in the sentence and its neighbours. */
    BitSet sentences(Annotated annotated) {
        List<Set<String>> found = annotated.sentences().stream()
                .map(sentence -> words(annotated, sentence))
                .toList();
        BitSet sport = new BitSet();
        Set<String> all = new HashSet<>();
        int having = 0;
        for (int i = 0; i < found.size(); i++) {
            Set<String> near = new HashSet<>();
            for (int j = Math.max(0, i - 1); j <= Math.min(found.size() - 1, i + 1); j++) {
                // Each line of a list of headlines tells of something else.
                if (j == i || !headline(annotated, i) || !headline(annotated, j)) {
                    near.addAll(found.get(j));
                }
            }
            if (scored(annotated, annotated.sentences().get(i))
                    || near.size() > 1 && near.stream().anyMatch(sure::contains)
                    || near.size() >= CROWDED) {
                sport.set(i);
            }
            all.addAll(found.get(i));
            having += found.get(i).isEmpty() ? 0 : 1;
        }
        if (all.stream().filter(sure::contains).count() >= THROUGHOUT && having * SHARE >= found.size()) {
            sport.set(0, found.size());
        }
        return sport;
    }

    /** "Germany <em>beat</em> France <em>2-1</em>". */
    private boolean scored(Annotated annotated, Sentence sentence) {
        List<Token> tokens = annotated.tokens().subList(sentence.first(), sentence.end());
        return tokens.stream().anyMatch(token -> SCORE.matcher(token.form()).matches())
                && tokens.stream().anyMatch(token -> token.isVerb() && scoring.contains(token.lemma()));
    }

    private static boolean headline(Annotated annotated, int sentence) {
        return annotated.sentences().get(sentence).headline();
    }

    private Set<String> words(Annotated annotated, Sentence sentence) {
        Set<String> found = new HashSet<>();
        index.find(annotated, sentence.first(), sentence.end()).forEach(hit -> found.add(hit.text()));
        return found;
    }

    /** Whether an act has a party that makes it more than a figure of speech. */
    boolean meant(Rule rule, List<Argument> arguments, Scene scene) {
        return arguments.stream().anyMatch(argument -> counts(argument, rule, scene));
    }

    /** Kinds of parties that no figure of speech has. */
    private List<String> parties(String type) {
        EventType known = ontology.types().get(type);
        if (known == null || !known.harms()) {
            return PARTIES;
        }
        return known.quad() == null ? STRUCK : FIGHTERS;
    }

    /** "The Texas <em>Rangers</em>": a name in the plural behind another is one of a team. */
    private static boolean team(Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        return head.isProper()
                && head.form().endsWith("s")
                && phrase.first() < phrase.head()
                && scene.token(phrase.head() - 1).isProper();
    }

    private boolean counts(Argument argument, Rule rule, Scene scene) {
        if (argument.role() == Role.INSTRUMENT
                || team(argument.phrase(), scene)
                || kinds.pronoun(argument.phrase(), scene)
                || words.contains(scene.token(argument.phrase().head()).lemma())) {
            return false;
        }
        if (argument.count() != null && kinds.any(PEOPLE, argument.phrase(), scene)) {
            return true;
        }
        return kinds.any(parties(rule.type()), argument.phrase(), scene);
    }
}
