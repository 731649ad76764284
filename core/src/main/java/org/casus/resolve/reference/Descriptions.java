package org.casus.resolve.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.codebook.Words;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a definite description means that says nothing of its own: "the group" a named group of its kind, "the troops"
 * troops whose side was told, "the general" a person who was called so.
 */
final class Descriptions {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<ActorKind> GROUPS = EnumSet.of(
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.ORGANISATION,
            ActorKind.NGO,
            ActorKind.IGO,
            ActorKind.COMPANY,
            ActorKind.MEDIA);

    /** How many sentences back a description reaches. */
    private static final int REACH = 3;

    private static final int LEAD = 3;
    private static final int SENTENCE = 6;
    private static final int SAME_WORD = 8;

    private final Annotated annotated;
    private final Candidates candidates;
    private final List<String> anonymous;
    private final Words relations;
    private final StateFacts facts;

    /**
     * @param anonymous words that say that somebody is not named
     * @param relations nouns that say what somebody is to another: "ally"
     * @param facts which states a word for a state can mean
     */
    Descriptions(
            Annotated annotated, Candidates candidates, List<String> anonymous, Words relations, StateFacts facts) {
        this.annotated = annotated;
        this.candidates = candidates;
        this.anonymous = anonymous;
        this.relations = relations;
        this.facts = facts;
    }

    /** Whether a phrase is definite and ends with its head: "the group", not "the group of tourists". */
    boolean definite(Phrase phrase) {
        String first = annotated.token(phrase.first()).form().toLowerCase(Locale.ROOT);
        return DEFINITE.contains(first) && phrase.end() == phrase.head() + 1;
    }

    /** The phrase it means, or null when none or several may be meant. */
    @Nullable
    Candidate meant(Phrase phrase, Actor actor) {
        if (!definite(phrase)
                || actor.how() != Resolved.DESCRIPTION
                || actor.name() != null
                || actor.country() != null
                || !annotated.token(phrase.head()).tag().startsWith("NN")) {
            return null;
        }
        int sentence = annotated.sentenceOf(phrase.head());
        if (actor.kind() == ActorKind.PERSON && isUnnamed(sentence)) {
            return null;
        }
        if (relations.contains(annotated.token(phrase.head()).lemma())) {
            // "The former ally": whose, and of what time, no name before tells.
            return null;
        }
        Map<String, Integer> points = new TreeMap<>();
        Map<String, Candidate> byEntity = new TreeMap<>();
        Set<String> beside = beside(phrase, sentence);
        for (int back = 0; back <= REACH && back <= sentence; back++) {
            for (Candidate candidate : candidates.before(sentence, back)) {
                if (candidate.phrase().head() < phrase.first()
                        && fits(phrase, actor, candidate)
                        && !beside.contains(candidate.entity())) {
                    int score = candidate.rank() - back * SENTENCE + (sameWord(phrase, candidate) ? SAME_WORD : 0);
                    points.merge(candidate.entity(), score, Math::max);
                    byEntity.putIfAbsent(candidate.entity(), candidate);
                }
            }
        }
        return best(points, byEntity);
    }

    /** "Iraq attacked <em>the country</em>": what else its verb speaks of is not what it means. */
    private Set<String> beside(Phrase phrase, int sentence) {
        Set<String> found = new TreeSet<>();
        int verb = annotated.token(phrase.head()).head();
        for (Candidate candidate : candidates.in(sentence)) {
            int head = candidate.phrase().head();
            if (head != phrase.head() && verb >= 0 && annotated.token(head).head() == verb) {
                found.add(candidate.entity());
            }
        }
        return found;
    }

    /** "The official, who spoke on condition of anonymity": nobody whom the text names. */
    private boolean isUnnamed(int sentence) {
        String words =
                annotated.text(annotated.sentences().get(sentence).span()).toLowerCase(Locale.ROOT);
        return anonymous.stream().anyMatch(words::contains);
    }

    private static @Nullable Candidate best(Map<String, Integer> points, Map<String, Candidate> byEntity) {
        int top = points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Candidate best = null;
        for (Map.Entry<String, Integer> entry : points.entrySet()) {
            if (top - entry.getValue() < LEAD) {
                if (best != null) {
                    return null;
                }
                best = byEntity.get(entry.getKey());
            }
        }
        return best;
    }

    private boolean fits(Phrase phrase, Actor actor, Candidate candidate) {
        Actor other = candidate.actor();
        Token head = annotated.token(phrase.head());
        if (hasSeen(candidate)) {
            return false;
        }
        if (actor.kind() == ActorKind.PERSON) {
            return candidate.person() && other.code() != null && calls(candidate, head.lemma());
        }
        boolean many = head.tag().equals("NNS");
        if (many) {
            boolean told = other.country() != null || other.name() != null;
            return told
                    && !(counted(phrase) && !candidate.plural())
                    && !candidate.person()
                    && actor.sector() != null
                    && actor.sector().equals(other.sector());
        }
        // "Boko Haram fighters": told of by their group's name.
        boolean fighters = other.kind() == ActorKind.ARMED_GROUP && candidate.plural() && actor.sector() == null;
        if (other.name() == null || other.how() == Resolved.DESCRIPTION && !fighters || candidate.person()) {
            return false;
        }
        return actor.kind() == ActorKind.ORGANISATION && actor.sector() == null
                ? GROUPS.contains(other.kind())
                : actor.kind() == other.kind()
                        && (actor.kind() != ActorKind.STATE || facts.allows(annotated, phrase, other.country()))
                        && (GROUPS.contains(other.kind()) || other.kind() == ActorKind.STATE);
    }

    /** "Documents seen by <em>Der Spiegel</em>", "papers obtained by <em>Reuters</em>": the story is not of the paper that has seen them. */
    private boolean hasSeen(Candidate candidate) {
        Token name = annotated.token(candidate.phrase().head());
        boolean by = candidate.actor().kind() == ActorKind.MEDIA && name.is("obl") && name.head() >= 0;
        Token seen = by ? annotated.token(name.head()) : name;
        return by
                && seen.tag().equals("VBN")
                && seen.is("acl")
                && annotated.tokens().stream()
                        .anyMatch(token -> token.head() == name.index()
                                && token.is("case")
                                && token.lemma().equals("by"));
    }

    /** "The <em>two</em> ministries", "<em>both</em> armies": no single one is meant. */
    boolean counted(Phrase phrase) {
        return annotated.tokens().subList(phrase.first(), phrase.head()).stream()
                .anyMatch(token -> token.tag().equals("CD")
                        || token.form().toLowerCase(Locale.ROOT).equals("both"));
    }

    private boolean sameWord(Phrase phrase, Candidate candidate) {
        return annotated
                .token(phrase.head())
                .lemma()
                .equals(annotated.token(candidate.phrase().head()).lemma());
    }

    /** Whether a phrase calls its person so: "<em>General</em> Wiranto". */
    private boolean calls(Candidate candidate, String title) {
        Phrase phrase = candidate.phrase();
        for (int i = Math.min(phrase.first(), phrase.head()); i < phrase.end(); i++) {
            if (annotated.token(i).form().toLowerCase(Locale.ROOT).equals(title)) {
                return true;
            }
        }
        return false;
    }
}
