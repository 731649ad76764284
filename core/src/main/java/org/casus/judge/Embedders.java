package org.casus.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the embedding predicates that stand over a clause: the governing verb, adjective or noun, and nouns on the way to it. */
final class Embedders {
    /** Effects of nouns that point ahead: an order, a demand, a threat, a plan. */
    private static final Set<Effect> FORWARD =
            EnumSet.of(Effect.ORDERED, Effect.DEMANDED, Effect.THREATENED, Effect.PLANNED);

    private static final Set<String> STRETCHES =
            Set.of("minute", "hour", "day", "night", "week", "fortnight", "month", "year", "time", "deadline");

    /**
     * An embedding predicate in the text.
     *
     * @param embedding its entry
     * @param word its token
     */
    record Match(Embedding embedding, int word) {}

    private final Syntax syntax;
    private final Lexicon lexicon;

    Embedders(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** What the governing clause does to this one, or null when it does nothing that the codebook knows. */
    @Nullable
    Match of(Clause clause, Governor governor, Clause above) {
        Integer attribute = above.attribute();
        if (above.kind() == Clause.Kind.NOMINAL) {
            Embedding noun = noun(above);
            if (isVerdict(noun) && isWhole(clause, governor)) {
                return match(noun, above.predicate().head());
            }
            return isElsewhere(clause, governor, above)
                    ? null
                    : match(byNoun(noun, governor), above.predicate().head());
        }
        if (attribute != null) {
            return match(attribute(attribute, governor), attribute);
        }
        Match near = near(clause, above);
        if (near != null) {
            return near;
        }
        Match named = named(clause, governor, above);
        if (named != null) {
            return named;
        }
        Match proven = proven(governor, above);
        if (proven != null) {
            return proven;
        }
        Match match = match(verb(clause, governor, above), above.predicate().head());
        if (match == null) {
            match = spread(clause, governor, above);
        }
        return match != null ? match : byObject(governor, above);
    }

    /** "The reports turned out to be <em>false</em>", "proved <em>untrue</em>": what the verb says of its subject. */
    private @Nullable Match proven(Governor governor, Clause above) {
        int word =
                governor.link() == Link.SUBJECT ? syntax.child(above.predicate().head(), "xcomp") : Syntax.NONE;
        Embedding embedding = word < 0 ? null : attribute(word, governor);
        return embedding != null && embedding.embedded() == Effect.DENIED ? match(embedding, word) : null;
    }

    /** "<em>Rumours</em> spread that …", "<em>fears</em> grew that …": what is told is the content of the subject. */
    private @Nullable Match spread(Clause clause, Governor governor, Clause above) {
        boolean content = "that".equals(governor.marker())
                && (governor.link() == Link.COMPLEMENT || governor.link() == Link.RELATIVE)
                && (!clause.agents().isEmpty() || clause.passive())
                && clause.tense() != Tense.INFINITIVE
                && above.agents().size() == 1
                && above.patients().isEmpty();
        int noun = content ? above.agents().get(0).head() : Syntax.NONE;
        return noun < 0 || syntax.head(clause.predicate().head()) == noun ? null : match(noun(noun), noun);
    }

    /** "Their <em>orders</em> were to hold fire". */
    private @Nullable Match named(Clause clause, Governor governor, Clause above) {
        boolean content = above.predicate().lemma().equals("be")
                && governor.link() == Link.COMPLEMENT
                && clause.tense() == Tense.INFINITIVE
                && above.agents().size() == 1;
        int noun = content ? above.agents().get(0).head() : Syntax.NONE;
        return noun < 0 ? null : match(byNoun(noun(noun), governor), noun);
    }

    /** "Came <em>within</em> hours of bombing the palace": as near as that, and no nearer. */
    @Nullable
    Match near(Clause clause, Clause above) {
        int act = clause.predicate().head();
        Embedding embedding = lexicon.verb(above.predicate().lemma() + " within");
        int measure = syntax.head(act);
        boolean close = embedding != null
                && measure >= 0
                && syntax.tag(measure).startsWith("NN")
                && syntax.head(measure) == above.predicate().head()
                && syntax.preposition(measure).equals("within")
                && syntax.lower(act).endsWith("ing")
                && !Definite.is(syntax, act);
        return close ? match(embedding, above.predicate().head()) : null;
    }

    private static boolean isVerdict(@Nullable Embedding noun) {
        return noun != null && noun.embedded() == Effect.DENIED && noun.verbs().isEmpty();
    }

    /** "It is a lie <em>that our police tortured the students</em>": what looks like a relative clause lacks nothing. */
    private static boolean isWhole(Clause clause, Governor governor) {
        return governor.link() == Link.RELATIVE
                && "that".equals(governor.marker())
                && !clause.agents().isEmpty()
                && (!clause.patients().isEmpty() || clause.passive());
    }

    /** The verb of a clause when it denies its object, or null. */
    @Nullable
    Match denial(Clause above) {
        Embedding embedding =
                withParticle(above.predicate().head(), above.predicate().lemma());
        if (embedding == null) {
            embedding = lexicon.verb(above.predicate().lemma());
        }
        return embedding == null || !Lexicon.denies(embedding)
                ? null
                : new Match(embedding, above.predicate().head());
    }

    /** The verb of a clause when it says that its subject came to nothing, or null: "a bid to … <em>failed</em>". */
    @Nullable
    Match failure(Clause above) {
        Embedding embedding = lexicon.verb(above.predicate().lemma());
        return embedding == null
                        || embedding.embedded() != Effect.NOT_HAPPENED
                        || !above.patients().isEmpty()
                ? null
                : new Match(embedding, above.predicate().head());
    }

    /** "From an <em>investigation</em> to imposing tariffs": "to" before a gerund is that of another verb. */
    private boolean isElsewhere(Clause clause, Governor governor, Clause above) {
        return "to".equals(governor.marker())
                && clause.tense() == Tense.PARTICIPLE
                && !isBefore(noun(above), governor.marker());
    }

    private static @Nullable Match match(@Nullable Embedding embedding, int word) {
        return embedding == null ? null : new Match(embedding, word);
    }

    private @Nullable Embedding noun(Clause clause) {
        Embedding embedding = lexicon.noun(clause.predicate().lemma());
        return embedding != null ? embedding : noun(clause.predicate().head());
    }

    private @Nullable Embedding noun(int token) {
        Embedding embedding = lexicon.noun(syntax.lower(token));
        return embedding != null ? embedding : lexicon.noun(syntax.lemma(token));
    }

    private static @Nullable Embedding byNoun(@Nullable Embedding embedding, Governor governor) {
        boolean holds = switch (governor.link()) {
            case COMPLEMENT -> true;
            case OBLIQUE, ADVERBIAL, PARTICIPLE -> isBefore(embedding, governor.marker());
            default -> false;
        };
        return holds ? embedding : null;
    }

    private static boolean isBefore(@Nullable Embedding embedding, @Nullable String marker) {
        return embedding != null
                && marker != null
                && (embedding.prepositions().contains(marker) || marker.equals("compound"));
    }

    /** "Is afraid that …", "is responsible for …", "an attack is likely", "the order was to attack". */
    private @Nullable Embedding attribute(int token, Governor governor) {
        String lemma = syntax.lemma(token);
        Embedding embedding = governor.marker() == null ? null : lexicon.adjective(lemma + " " + governor.marker());
        if (embedding != null) {
            return embedding;
        }
        if (syntax.token(token).isNoun()) {
            embedding = noun(token);
            boolean verdict = governor.link() == Link.SUBJECT
                    && embedding != null
                    && embedding.embedded() == Effect.DENIED
                    && embedding.verbs().isEmpty();
            return verdict ? embedding : byNoun(embedding, governor);
        }
        embedding = lexicon.adjective(lemma);
        if (embedding == null) {
            embedding = lexicon.adjective(syntax.lower(token));
        }
        boolean infinitive = governor.link() == Link.ADVERBIAL && "to".equals(governor.marker());
        return governor.link() == Link.SUBJECT
                        || governor.link() == Link.COMPLEMENT
                        || infinitive
                        || isBefore(embedding, governor.marker())
                ? embedding
                : null;
    }

    private @Nullable Embedding verb(Clause clause, Governor governor, Clause above) {
        String lemma = above.predicate().lemma();
        if (governor.link() == Link.SUBJECT
                && clause.kind() == Clause.Kind.NOMINAL
                && above.patients().size() == 1) {
            // "An attack took <em>place</em>".
            Embedding course = lexicon.verb(
                    lemma + " " + syntax.lemma(above.patients().get(0).head()));
            if (course != null && course.embedded() == Effect.SAME) {
                return course;
            }
        }
        String marker = marker(clause, governor, above);
        if (marker != null) {
            Embedding phrase =
                    marker.equals("before") && !isStopped(clause, above) ? null : lexicon.verb(lemma + " " + marker);
            if (phrase == null && isTimed(clause, governor, above)) {
                phrase = lexicon.verb(lemma + " time " + marker);
            }
            if (phrase == null && governor.link() == Link.COMPLEMENT && clause.tense() == Tense.INFINITIVE) {
                phrase = spoken(clause, above);
            }
            if (phrase == null) {
                phrase = idiom(above.predicate().head(), lemma, marker);
            }
            if (phrase != null) {
                return phrase;
            }
        }
        if (governor.link() == Link.OBJECT
                && clause.kind() == Clause.Kind.NOMINAL
                && above.tense() != Tense.PARTICIPLE
                && !syntax.isNaming(above.predicate().head())) {
            // "Broke their <em>promise</em>", "called a <em>strike</em>".
            Embedding idiom = lexicon.verb(lemma + " " + clause.predicate().lemma());
            if (idiom != null) {
                return idiom;
            }
        }
        Embedding embedding = withParticle(above.predicate().head(), lemma);
        if (embedding == null && clause.passive() && clause.tense() == Tense.PARTICIPLE) {
            // "Escaped <em>being</em> shot" against "escaped a shooting".
            embedding = lexicon.verb(lemma + " being");
        }
        if (embedding == null) {
            embedding = narrowly(above.predicate().head(), lemma);
        }
        if (embedding == null) {
            embedding = lexicon.verb(lemma);
        }
        if (governor.link() == Link.OBLIQUE && isBareInfinitive(clause, governor) && embedding != null) {
            return FORWARD.contains(embedding.embedded()) ? embedding : null;
        }
        if (governor.link() == Link.SPEECH && embedding != null && embedding.embedded() == Effect.ONGOING) {
            // "“They attacked us”, he <em>went on</em>": he speaks.
            return null;
        }
        return switch (governor.link()) {
            case COMPLEMENT, OBJECT, SPEECH -> embedding;
            case PARTICIPLE -> isRightBehind(clause, above) ? embedding : null;
            case SUBJECT -> embedding != null && isCourse(embedding, clause, above) ? embedding : null;
            default -> null;
        };
    }

    /** "Shot down the drones before <em>they</em> hit the refinery": those who were stopped were to do it. */
    private boolean isStopped(Clause clause, Clause above) {
        return !clause.agents().isEmpty()
                && above.patients().stream()
                        .anyMatch(stopped -> clause.agents().stream()
                                .anyMatch(doer -> doer.head() == stopped.head()
                                        || syntax.tag(doer.head()).equals("PRP")
                                                && isPlural(doer.head()) == isPlural(stopped.head())));
    }

    private boolean isPlural(int token) {
        return syntax.lower(token).matches("they|we") || syntax.tag(token).matches("NNP?S");
    }

    /** "Called <em>on</em> Egypt to free him", "pleaded <em>with</em> both armies to leave". */
    private @Nullable Embedding spoken(Clause clause, Clause above) {
        for (Oblique oblique : above.obliques()) {
            Embedding embedding = oblique.phrase().head() < clause.predicate().head()
                    ? lexicon.verb(above.predicate().lemma() + " " + oblique.preposition())
                    : null;
            if (embedding != null && FORWARD.contains(embedding.embedded()) && "other".equals(embedding.doer())) {
                return embedding;
            }
        }
        return null;
    }

    /** "Gave them <em>until Friday</em> to leave", "gave them <em>two days</em> to leave". */
    private boolean isTimed(Clause clause, Governor governor, Clause above) {
        return governor.link() == Link.COMPLEMENT
                && clause.tense() == Tense.INFINITIVE
                && (!above.patients().isEmpty() || !above.recipients().isEmpty())
                && (above.patients().stream().anyMatch(this::isTime)
                        || above.obliques().stream().map(Oblique::phrase).anyMatch(this::isTime)
                        || !above.times().isEmpty());
    }

    /** "<em>Narrowly</em> escaped an ambush": the adverb before the verb that the codebook knows with it. */
    private @Nullable Embedding narrowly(int verb, String lemma) {
        int before = verb - 1;
        boolean belongs = before >= 0 && syntax.head(before) == verb && syntax.is(before, "advmod");
        return belongs ? lexicon.verb(syntax.lower(before) + " " + lemma) : null;
    }

    /** "Vowed <em>to murder</em>" where the engine takes the verb for a noun: nothing stands between. */
    private boolean isBareInfinitive(Clause clause, Governor governor) {
        int word = clause.predicate().head();
        return "to".equals(governor.marker())
                && syntax.tag(word).equals("NN")
                && word > 0
                && syntax.lower(word - 1).equals("to");
    }

    /** "Brushed <em>aside</em> claims": an adverb right behind the verb that the codebook knows with it. */
    private @Nullable Embedding withParticle(int verb, String lemma) {
        int next = verb + 1;
        boolean belongs = next < syntax.size() && syntax.head(next) == verb && syntax.is(next, "advmod");
        return belongs ? lexicon.verb(lemma + " " + syntax.lower(next)) : null;
    }

    /** "Stopped <em>short</em> of": the word right behind the verb belongs to it. */
    private @Nullable Embedding idiom(int verb, String lemma, String marker) {
        int next = verb + 1;
        if (next + 1 < syntax.size() && syntax.lower(next).equals("not")) {
            // "Pleaded not guilty to".
            return lexicon.verb(lemma + " not " + syntax.lower(next + 1) + " " + marker);
        }
        boolean belongs = next < syntax.size()
                && syntax.head(next) == verb
                && !syntax.token(next).isNoun();
        return belongs ? lexicon.verb(lemma + " " + syntax.lower(next) + " " + marker) : null;
    }

    /** "Issued <em>instructions</em> for the seizure": what the object of the verb does to a phrase behind its preposition. */
    private @Nullable Match byObject(Governor governor, Clause above) {
        if (governor.link() != Link.OBLIQUE && governor.link() != Link.ADVERBIAL) {
            return null;
        }
        for (Phrase patient : above.patients()) {
            Embedding embedding = noun(patient.head());
            if (embedding != null && FORWARD.contains(embedding.embedded()) && isBefore(embedding, governor.marker())) {
                return new Match(embedding, patient.head());
            }
        }
        return null;
    }

    /**
     * The word that joins a clause to its verb. "Charged with two counts <em>of</em> murder" is joined by "with"; in "pleaded guilty, with
     * one being sentenced" the word joins nothing that the verb asks for.
     */
    private @Nullable String marker(Clause clause, Governor governor, Clause above) {
        String marker = governor.marker();
        int head = clause.predicate().head();
        boolean own = syntax.child(head, "nsubj") >= 0 || syntax.child(head, "nsubj:pass") >= 0;
        if (governor.link() == Link.ADVERBIAL && "with".equals(marker) && own) {
            return null;
        }
        if (governor.link() != Link.OBLIQUE || !"of".equals(marker)) {
            return marker;
        }
        int token = head;
        String preposition = syntax.preposition(token);
        while (preposition.equals("of") || preposition.isEmpty()) {
            int up = syntax.head(token);
            if (up < 0 || belongs(up, above)) {
                break;
            }
            token = up;
            preposition = syntax.preposition(token);
        }
        return preposition.isEmpty() ? marker : preposition;
    }

    /** "Talks resumed", "the strikes continue", "the siege ended": verbs that tell how the subject itself goes on. */
    private boolean isCourse(Embedding embedding, Clause clause, Clause above) {
        return clause.kind() == Clause.Kind.NOMINAL
                && above.patients().stream().allMatch(this::isTime)
                && (embedding.embedded() == Effect.SAME
                        || embedding.embedded() == Effect.ONGOING
                        || embedding.negated() == Effect.ONGOING);
    }

    /** "Admitted <em>carrying out</em> the attack": no comma, nothing between. */
    private static boolean isRightBehind(Clause clause, Clause above) {
        Integer light = clause.predicate().light();
        int first = light == null ? clause.predicate().head() : light;
        return first == above.predicate().head() + 1;
    }

    /** "Entered <em>its second year</em>", "gave them <em>a week</em>". */
    private boolean isTime(Phrase phrase) {
        String name = syntax.token(phrase.head()).name();
        return "DATE".equals(name) || "TIME".equals(name) || STRETCHES.contains(syntax.lemma(phrase.head()));
    }

    /** Nouns between a clause and the one that governs it, innermost first: "denied <em>any chance</em> of talks". */
    List<Match> between(Clause clause, Clause above) {
        List<Match> matches = new ArrayList<>();
        int token = clause.predicate().head();
        for (int up = syntax.head(token); up >= 0 && !belongs(up, above); up = syntax.head(up)) {
            Integer light = clause.predicate().light();
            if (syntax.token(up).isNoun() && (light == null || up != light)) {
                Embedding embedding = noun(up);
                boolean content = syntax.is(token, "acl") && syntax.marker(token) != null;
                String marker = syntax.is(token, "compound") ? "compound" : syntax.preposition(token);
                if (embedding != null && (content || isBefore(embedding, marker))) {
                    matches.add(new Match(embedding, up));
                }
            }
            token = up;
        }
        return matches;
    }

    private static boolean belongs(int token, Clause above) {
        Integer attribute = above.attribute();
        return above.predicate().head() == token
                || above.predicate().tokens().contains(token)
                || attribute != null && attribute == token;
    }
}
