package org.casus.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.actor.Actors;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** One document as the rules see it: its words, its clauses, how they hang together, and who its phrases name. */
final class Scene {
    final Annotated annotated;
    final List<Clause> clauses;

    private final Actors actors;
    private final Map<Phrase, Actor> known = new HashMap<>();
    private final Map<Integer, Clause> nominals = new HashMap<>();
    private final Map<Integer, List<Clause>> eventWords = new HashMap<>();
    private final Map<Integer, List<Clause>> governed = new HashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final BitSet falseFriends = new BitSet();
    private final BitSet sport;
    private final BitSet figures;
    private final BitSet fiction;
    private final Antecedents antecedents = new Antecedents(this);

    Scene(
            Annotated annotated,
            List<Clause> clauses,
            Actors actors,
            WordingIndex falseFriends,
            Sport sport,
            Figures figures,
            Fiction fiction) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.actors = actors;
        this.sport = sport.sentences(annotated);
        this.figures = figures.sentences(annotated);
        this.fiction = fiction.sentences(annotated);
        for (int i = 0; i < annotated.tokens().size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token token : annotated.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token.index());
            }
        }
        for (Clause clause : clauses) {
            if (clause.kind() == Clause.Kind.NOMINAL || gerund(clause)) {
                nominals.put(clause.predicate().head(), clause);
            }
            if (clause.kind() == Clause.Kind.NOMINAL) {
                for (int token : clause.predicate().tokens()) {
                    eventWords.computeIfAbsent(token, word -> new ArrayList<>()).add(clause);
                }
            }
            Governor governor = clause.governor();
            if (governor != null) {
                governed.computeIfAbsent(governor.clause(), id -> new ArrayList<>())
                        .add(clause);
            }
        }
        for (Sentence sentence : annotated.sentences()) {
            falseFriends
                    .find(annotated, sentence.first(), sentence.end())
                    .forEach(hit -> this.falseFriends.set(hit.first(), hit.end()));
        }
    }

    Token token(int index) {
        return annotated.token(index);
    }

    /** Tokens that hang on a token, in order. */
    List<Integer> children(int token) {
        return children.get(token);
    }

    /** Whether a noun stands behind a preposition. */
    boolean behind(String preposition, int noun) {
        return children(noun).stream()
                .map(this::token)
                .anyMatch(child -> child.is("case") && child.lemma().equals(preposition));
    }

    /** Clauses that hang on a clause. */
    List<Clause> governed(Clause clause) {
        return governed.getOrDefault(clause.id(), List.of());
    }

    @Nullable
    Clause governor(Clause clause) {
        Governor governor = clause.governor();
        return governor == null ? null : clauses.get(governor.clause());
    }

    /** Whether a verb stands where a noun does: "<em>shelling</em> killed two". */
    boolean gerund(Clause clause) {
        Token head = token(clause.predicate().head());
        return clause.kind() == Clause.Kind.VERBAL
                && head.tag().equals("VBG")
                && (head.is("nsubj") || head.is("obj") || head.is("obl") || head.is("nmod"));
    }

    /** The clause that an event noun makes, or null. */
    @Nullable
    Clause nominal(int token) {
        return nominals.get(token);
    }

    /** The clauses of event nouns of which one of these tokens is a word. */
    List<Clause> nominals(Collection<Integer> tokens) {
        return tokens.stream()
                .flatMap(token -> eventWords.getOrDefault(token, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Clause::id))
                .toList();
    }

    Actor actor(Phrase phrase) {
        return known.computeIfAbsent(phrase, unknown -> actors.describe(annotated, unknown));
    }

    /** Whether the sentence of a clause tells of sport. */
    boolean ofSport(Clause clause) {
        return sport.get(clause.sentence());
    }

    /** Whether the sentence of a clause tells of matters in which words of violence are figures of speech. */
    boolean figurative(Clause clause) {
        return figures.get(clause.sentence());
    }

    /** Whether a clause tells the plot of a film, a book or a game. */
    boolean plot(Clause clause) {
        return fiction.get(clause.sentence()) && Fiction.isPlot(clause, this);
    }

    /** What a pronoun may stand for, the likeliest first. */
    List<Phrase> antecedents(Phrase pronoun) {
        return antecedents.of(pronoun);
    }

    /** Whether a word stands inside words that only look like an act: "heart attack". */
    boolean falseFriend(int token) {
        return falseFriends.get(token);
    }

    Sentence sentence(Clause clause) {
        return annotated.sentences().get(clause.sentence());
    }

    boolean inSentence(Wording wording, Clause clause) {
        Sentence sentence = sentence(clause);
        return wording.stands(annotated, sentence.first(), sentence.end());
    }

    boolean inSentence(Wording wording, int number) {
        Sentence sentence = annotated.sentences().get(number);
        return wording.stands(annotated, sentence.first(), sentence.end());
    }

    String words(Phrase phrase) {
        return annotated.text(annotated.span(phrase.first(), phrase.end()));
    }
}
