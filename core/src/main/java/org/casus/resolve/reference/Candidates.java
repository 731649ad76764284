package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.codebook.Words;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Seams;
import org.casus.model.Sentence;
import org.casus.model.Token;

/** The noun phrases of each sentence of one document, read when they are first asked for. */
final class Candidates {
    private static final Set<String> PLACES =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "dep", "parataxis", "dislocated");
    private static final Set<String> NO_PARTIES = Set.of(
            "DATE",
            "TIME",
            "MONEY",
            "PERCENT",
            "QUANTITY",
            "ORDINAL",
            "CARDINAL",
            "LANGUAGE",
            "LAW",
            "WORK_OF_ART",
            "EVENT");
    private static final Set<String> NOBODY = Set.of("no", "neither");
    private static final Set<ActorKind> PEOPLE = EnumSet.of(
            ActorKind.CIVILIANS, ActorKind.CROWD, ActorKind.MILITARY, ActorKind.POLICE, ActorKind.ARMED_GROUP);
    private static final Set<ActorKind> BODIES = EnumSet.of(
            ActorKind.STATE,
            ActorKind.GOVERNMENT,
            ActorKind.PARTY,
            ActorKind.ORGANISATION,
            ActorKind.IGO,
            ActorKind.NGO,
            ActorKind.MEDIA,
            ActorKind.COMPANY);

    private final Annotated annotated;
    private final Actors actors;
    private final Words collectives;
    private final Genders genders;
    private final Seams seams;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

    Candidates(Annotated annotated, Actors actors, Words collectives, Genders genders) {
        this.annotated = annotated;
        this.actors = actors;
        this.collectives = collectives;
        this.genders = genders;
        this.seams = Seams.of(annotated);
    }

    /** Those of a sentence so many before this one; none where another story stands between. */
    List<Candidate> before(int sentence, int back) {
        return joins(sentence - back, sentence) ? in(sentence - back) : List.of();
    }

    /** Whether two sentences stand in one story. */
    boolean joins(int earlier, int later) {
        return earlier >= 0 && seams.joins(earlier, later);
    }

    /** Those of a sentence in the order of the text; none before the first sentence. */
    List<Candidate> in(int sentence) {
        return sentence < 0 ? List.of() : bySentence.computeIfAbsent(sentence, this::read);
    }

    private List<Candidate> read(int number) {
        Sentence sentence = annotated.sentences().get(number);
        List<Candidate> found = new ArrayList<>();
        if (annotated.datelines().stream().anyMatch(dateline -> dateline.span().contains(sentence.span()))) {
            // "BAGHDAD (Reuters) –": nobody of whom the story tells.
            return List.of();
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = annotated.token(i);
            String name = token.name();
            if ((token.isNoun() || likeNoun(token))
                    && (name == null || !NO_PARTIES.contains(name))
                    && stands(token)
                    && !isNobody(token)) {
                found.add(candidate(Subtree.phrase(annotated, i), number));
            }
        }
        return List.copyOf(found);
    }

    private static boolean stands(Token token) {
        return PLACES.stream().anyMatch(token::is);
    }

    /** "<em>No</em> group": who is not there is meant by nothing. */
    private boolean isNobody(Token noun) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(noun.index()));
        return annotated.tokens().subList(sentence.first(), noun.index()).stream()
                .anyMatch(token -> token.head() == noun.index() && token.is("det") && NOBODY.contains(token.lemma()));
    }

    /** "The wounded", "the disappeared". */
    private boolean likeNoun(Token token) {
        boolean place = token.is("nsubj") || token.is("obj");
        return place
                && (token.isAdjective() || token.tag().equals("VBN"))
                && token.index() > 0
                && annotated.token(token.index() - 1).tag().equals("DT");
    }

    /** Whether a noun is joined with others by "and". */
    private boolean listed(Token head) {
        if (head.is("conj")) {
            return true;
        }
        int end = annotated.sentences().get(annotated.sentenceOf(head.index())).end();
        for (int i = head.index() + 1; i < end; i++) {
            Token token = annotated.token(i);
            if (token.head() == head.index() && token.is("conj") && (token.isNoun() || token.isPronoun())) {
                return true;
            }
        }
        return false;
    }

    private Candidate candidate(Phrase phrase, int sentence) {
        Actor actor = actors.describe(annotated, phrase);
        Token head = annotated.token(phrase.head());
        boolean elsewhere = isPersonElsewhere(head, actor);
        boolean named = elsewhere || "PERSON".equals(head.name());
        boolean many = (head.tag().equals("NNS") || head.tag().equals("NNPS") || !head.isNoun()) && !isOne(actor, head);
        boolean group = actor.how() == Resolved.NAME
                || collectives.contains(head.lemma())
                || head.lemma().equals("police");
        boolean person = !many
                && (named && (elsewhere || actor.kind() == ActorKind.UNKNOWN || actor.kind() == ActorKind.PERSON)
                        || actor.kind() == ActorKind.PERSON
                        || PEOPLE.contains(actor.kind()) && !group);
        boolean collective = !many && (BODIES.contains(actor.kind()) || PEOPLE.contains(actor.kind()) && group);
        return new Candidate(
                phrase,
                actor,
                entity(phrase, actor),
                sentence,
                person,
                many,
                collective,
                listed(head),
                person ? genders.of(annotated, phrase) : Gender.UNKNOWN,
                rank(head));
    }

    /** Whether a single proper noun that the engine takes for no person is a word of the name of a person elsewhere: "<em>Tyler</em>'s attorney". */
    private boolean isPersonElsewhere(Token head, Actor actor) {
        if (!head.isProper() || actor.code() != null) {
            return false;
        }
        boolean single = annotated.names().stream()
                .noneMatch(name ->
                        name.first() <= head.index() && head.index() < name.end() && name.end() - name.first() > 1);
        return single
                && annotated.names().stream()
                        .filter(name -> name.type().equals("PERSON"))
                        .anyMatch(name -> annotated.tokens().subList(name.first(), name.end()).stream()
                                .anyMatch(word -> word.form().equals(head.form())));
    }

    /** "The United Nations", "the Philippines": one body, whatever its name ends in; "the Russians" are many. */
    private static boolean isOne(Actor actor, Token head) {
        boolean whole = actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.IGO;
        return whole
                && actor.how() == Resolved.NAME
                && head.tag().equals("NNPS")
                && head.name() != null
                && !head.name().equals("NORP");
    }

    private String entity(Phrase phrase, Actor actor) {
        if (actor.name() != null) {
            return actor.name();
        }
        String head = annotated.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
        return annotated.token(phrase.head()).isProper() ? head : head + " " + actor.code();
    }

    private int rank(Token head) {
        Token top = head;
        while (top.is("conj") && top.head() >= 0) {
            top = annotated.token(top.head());
        }
        if (top.is("nsubj")) {
            Token verb = top.head() < 0 ? top : annotated.token(top.head());
            while (verb.is("conj") && verb.head() >= 0) {
                // "The army shelled the town, and <em>residents fled</em>".
                verb = annotated.token(verb.head());
            }
            boolean main = top.head() >= 0 && verb.head() < 0;
            if (main && verb.index() != top.head()) {
                return 14;
            }
            return main ? 16 : 12;
        }
        if (top.is("obj") || top.is("iobj")) {
            return 6;
        }
        return top.is("nmod") ? 1 : 3;
    }
}
