package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun of the third person means. Each candidate gets points: a subject more than an object, the same
 * sentence more than the one before, a subject above the pronoun's own clause ("Russia said it …") most; the best is meant
 * when no other comes near it.
 */
final class Pronouns {
    /** Points by which the best must lead. */
    private static final int LEAD = 3;

    private static final int SENTENCE_BEFORE = -10;
    private static final int ABOVE = 8;
    private static final int BESIDE = 4;
    private static final int FRESH = 10;
    private static final int PARALLEL = 3;
    private static final int TELLS = 4;
    private static final int JUDGED = 20;
    private static final int OPPOSED = 20;
    private static final int OFFERED = 20;
    private static final int BOARDED = 40;
    private static final int FOLLOWS = 20;
    private static final int KIN = 20;
    private static final int GENDER = 4;
    private static final int CHAIN = 4;
    private static final int AGAIN = 2;
    private static final int LIFELESS = -9;
    private static final int BODY_OF_MANY = -4;
    private static final int BODY_BESIDE_MANY = -24;
    private static final int TOLD_OF_OTHERS = -6;

    /** Bodies that are "it" to a newspaper where others are many. */
    private static final Set<ActorKind> BODIES = EnumSet.of(
            ActorKind.GOVERNMENT,
            ActorKind.NGO,
            ActorKind.ORGANISATION,
            ActorKind.COMPANY,
            ActorKind.MEDIA,
            ActorKind.PARTY);

    /** Before what somebody is judged for. */
    private static final Set<String> DEEDS = Set.of("for", "over");

    /** How many pronouns in a row are followed back. */
    private static final int LONGEST_CHAIN = 12;

    private final Annotated annotated;
    private final Candidates candidates;
    private final List<Statement> statements;
    private final Companions companions;
    private final Sequels sequels;
    private final Fitness fitness;
    private final Map<Integer, Candidate> known = new HashMap<>();
    private final Map<Integer, Boolean> tried = new HashMap<>();

    Pronouns(
            Annotated annotated,
            Candidates candidates,
            List<Statement> statements,
            Companions companions,
            Sequels sequels,
            Fitness fitness) {
        this.annotated = annotated;
        this.candidates = candidates;
        this.statements = statements;
        this.companions = companions;
        this.sequels = sequels;
        this.fitness = fitness;
    }

    /** The phrase that the pronoun at a token means, or null when none or several may be meant. */
    @Nullable
    Candidate meant(int token) {
        return meant(token, 0);
    }

    private @Nullable Candidate meant(int token, int depth) {
        if (tried.putIfAbsent(token, true) == null && depth < LONGEST_CHAIN) {
            Pronoun pronoun = Pronoun.of(annotated.token(token));
            Candidate found = pronoun == null ? null : choose(token, pronoun, depth);
            if (found != null) {
                known.put(token, found);
            }
        }
        return known.get(token);
    }

    private @Nullable Candidate choose(int token, Pronoun pronoun, int depth) {
        int sentence = annotated.sentenceOf(token);
        Candidate speaker = speakerBefore(token, pronoun, depth);
        if (speaker != null) {
            return speaker;
        }
        Set<String> barred = barred(token, depth);
        int teller = teller(token);
        Map<String, Integer> points = new TreeMap<>();
        Map<String, Candidate> byEntity = new HashMap<>();
        int together = Integer.MIN_VALUE;
        List<Candidate> all = new ArrayList<>(candidates.before(sentence, 1));
        all.addAll(candidates.in(sentence));
        for (Candidate candidate : all) {
            if (candidate.phrase().head() < token
                    && candidate.agrees(pronoun)
                    && !barred.contains(candidate.entity())
                    && !excluded(candidate, token, pronoun)) {
                add(candidate, score(candidate, token, pronoun, sentence, teller), points, byEntity);
            } else if (pronoun == Pronoun.THEY
                    && candidate.phrase().head() < token
                    && candidate.listed()
                    && !lifeless(candidate)
                    && !excluded(candidate, token, pronoun)) {
                together = Math.max(together, score(candidate, token, pronoun, sentence, teller));
            }
        }
        for (int i = start(candidates.joins(sentence - 1, sentence) ? sentence - 1 : sentence); i < token; i++) {
            Candidate before = Pronoun.of(annotated.token(i)) == pronoun ? meant(i, depth + 1) : null;
            if (before != null && !sameClause(i, token) && !barred.contains(before.entity())) {
                int own = rank(i) + CHAIN + (annotated.sentenceOf(i) == sentence ? 0 : SENTENCE_BEFORE);
                add(before, own + (above(i, token) ? ABOVE : 0) + parallel(i, token), points, byEntity);
            } else if (before == null && Pronoun.of(annotated.token(i)) == pronoun && beside(i, token)) {
                // "They were seized as they left": of whom nobody knows who the first are.
                return null;
            }
        }
        Candidate best = best(points, byEntity);
        if (best != null && pronoun == Pronoun.THEY && isGuess(best, token, barred)) {
            return null;
        }
        // "Rebels and soldiers met civilians. They …": who come together stand where the one who is meant would.
        boolean rivalled = best != null
                && together != Integer.MIN_VALUE
                && together + LEAD > points.getOrDefault(best.entity(), Integer.MIN_VALUE);
        return rivalled || best != null && isOutdone(best, token, pronoun, barred) ? null : best;
    }

    /** Who was spoken of in the paragraph before, when the pronoun's own sentence has named another before it: either may be meant. */
    private boolean isOutdone(Candidate best, int token, Pronoun pronoun, Set<String> barred) {
        int sentence = annotated.sentenceOf(token);
        if (pronoun != Pronoun.HE && pronoun != Pronoun.SHE || best.sentence() == sentence || !opens(sentence)) {
            return false;
        }
        return candidates.in(sentence).stream()
                        .noneMatch(candidate -> candidate.phrase().head() < token
                                && candidate.entity().equals(best.entity()))
                && candidates.in(sentence).stream()
                        .anyMatch(candidate -> candidate.phrase().head() < token
                                && candidate.person()
                                && annotated.token(candidate.phrase().head()).isProper()
                                && candidate.agrees(pronoun)
                                && !barred.contains(candidate.entity())
                                && !excluded(candidate, token, pronoun));
    }

    /** Whether a sentence opens a paragraph. */
    private boolean opens(int sentence) {
        if (sentence == 0) {
            return true;
        }
        int end = annotated.sentences().get(sentence - 1).span().end();
        int start = annotated.sentences().get(sentence).span().start();
        return annotated
                        .document()
                        .text()
                        .substring(end, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    /** Whether a quote opens with "they", and the story around it speaks of others besides that the speaker may mean as well. */
    private boolean isGuess(Candidate best, int token, Set<String> barred) {
        Statement quote = statements.stream()
                .filter(statement -> statement.direct()
                        && statement.content().stream()
                                .anyMatch(span ->
                                        span.contains(annotated.token(token).span())))
                .findFirst()
                .orElse(null);
        if (quote == null
                || annotated.token(best.phrase().head()).span().start()
                        >= quote.content().get(0).start()) {
            return false;
        }
        int sentence = annotated.sentenceOf(token);
        for (int back = 1; back <= 2 && back <= sentence; back++) {
            for (Candidate other : candidates.before(sentence, back)) {
                if (other.agrees(Pronoun.THEY)
                        && other.rank() > 0
                        && !other.entity().equals(best.entity())
                        && !lifeless(other)
                        && !barred.contains(other.entity())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Who spoke just before, when the pronoun tells who goes on: "…," said the baker. "…," <em>he</em> added. Null when something
     * else stands between, or the speaker before is not one whom the pronoun can mean.
     */
    private @Nullable Candidate speakerBefore(int token, Pronoun pronoun, int depth) {
        Statement own = spoken(token);
        if (own == null || pronoun != Pronoun.HE && pronoun != Pronoun.SHE) {
            return null;
        }
        int opens = annotated.sentenceOf(firstIn(own));
        Statement before = null;
        for (Statement statement : statements) {
            boolean earlier = statement.direct()
                    && statement.speaker() != null
                    && statement.speaker().head() < firstIn(own)
                    && !statement.content().isEmpty();
            if (earlier && isLastBefore(statement, opens)) {
                before = statement;
            }
        }
        if (before == null || before.speaker() == null) {
            return null;
        }
        int head = before.speaker().head();
        if (Pronoun.of(annotated.token(head)) == pronoun) {
            return meant(head, depth + 1);
        }
        for (Candidate candidate : candidates.in(annotated.sentenceOf(head))) {
            if (candidate.phrase().head() == head && candidate.agrees(pronoun)) {
                return candidate;
            }
        }
        return null;
    }

    /** The direct statement whose speaker is the pronoun at a token, or null. */
    private @Nullable Statement spoken(int token) {
        for (Statement statement : statements) {
            if (statement.direct()
                    && statement.speaker() != null
                    && statement.speaker().head() == token
                    && !statement.content().isEmpty()
                    && firstIn(statement) < token) {
                return statement;
            }
        }
        return null;
    }

    private int firstIn(Statement statement) {
        return annotated.tokensIn(statement.content().get(0)).get(0).index();
    }

    /** Whether the sentence before one belongs to the statement: its words, or the word of saying. */
    private boolean isLastBefore(Statement statement, int sentence) {
        List<Token> last =
                annotated.tokensIn(statement.content().get(statement.content().size() - 1));
        Phrase speaker = statement.speaker();
        int end = last.isEmpty()
                ? -1
                : annotated.sentenceOf(last.get(last.size() - 1).index());
        return speaker != null && Math.max(end, annotated.sentenceOf(speaker.head())) == sentence - 1;
    }

    /** Those who do something to the pronoun: it cannot be one of them. */
    private Set<String> barred(int token, int depth) {
        Set<String> barred = new TreeSet<>();
        for (int doer : reflexive(annotated.token(token)) ? Set.<Integer>of() : companions.doers(token)) {
            if (Pronoun.of(annotated.token(doer)) != null) {
                Candidate meant = doer < token ? meant(doer, depth + 1) : null;
                if (meant != null) {
                    barred.add(meant.entity());
                }
                continue;
            }
            for (Candidate candidate : candidates.in(annotated.sentenceOf(doer))) {
                if (candidate.phrase().head() == doer) {
                    barred.add(candidate.entity());
                }
            }
        }
        return barred;
    }

    private static boolean reflexive(Token pronoun) {
        return pronoun.form().endsWith("self") || pronoun.form().endsWith("selves");
    }

    private static void add(
            Candidate candidate, int score, Map<String, Integer> points, Map<String, Candidate> byEntity) {
        Integer earlier = points.get(candidate.entity());
        points.put(candidate.entity(), earlier == null ? score : Math.max(earlier, score) + AGAIN);
        byEntity.merge(
                candidate.entity(), candidate, (old, young) -> old.actor().strength() ? old : young);
    }

    private static @Nullable Candidate best(Map<String, Integer> points, Map<String, Candidate> byEntity) {
        String first = null;
        int top = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Map.Entry<String, Integer> entry : points.entrySet()) {
            int score = entry.getValue();
            if (score > top) {
                second = top;
                top = score;
                first = entry.getKey();
            } else if (score > second) {
                second = score;
            }
        }
        boolean leads = first != null && (second == Integer.MIN_VALUE || top - second >= LEAD);
        return leads ? byEntity.get(first) : null;
    }

    private int score(Candidate candidate, int token, Pronoun pronoun, int sentence, int teller) {
        int head = candidate.phrase().head();
        int score = candidate.rank() + parallel(head, token);
        if (candidate.sentence() != sentence) {
            score += SENTENCE_BEFORE;
        } else if (above(head, token)) {
            score += ABOVE + (beside(head, token) ? BESIDE : 0) + (fresh(head, token) ? FRESH : 0);
        }
        if (head == teller) {
            score += TELLS;
        }
        if (pronoun == Pronoun.IT && offered(candidate, token)) {
            score += OFFERED;
        }
        if (pronoun != Pronoun.IT && sequels.follows(annotated, candidate, token, candidates)) {
            score += FOLLOWS;
        }
        if (pronoun == Pronoun.THEY && candidate.sentence() != sentence && isKin(candidate, teller, sentence)) {
            score += KIN;
        }
        if (judged(candidate, token)) {
            score += JUDGED;
        }
        if (pronoun == Pronoun.IT && fitness.boarded(annotated, candidate, token)) {
            score += BOARDED;
        }
        if (pronoun == Pronoun.IT && (opposed(head, token) || contested(head, token))) {
            score += OPPOSED;
        }
        if (candidate.gender() != Gender.UNKNOWN) {
            score += GENDER;
        }
        if (lifeless(candidate) && (acts(token) || pronoun == Pronoun.THEY)) {
            score += LIFELESS;
        }
        if (pronoun == Pronoun.THEY && !candidate.plural()) {
            score += BODIES.contains(candidate.actor().kind()) && isRivalled(candidate, token, sentence)
                    ? BODY_BESIDE_MANY
                    : BODY_OF_MANY;
        }
        if (candidate.sentence() != sentence && tellsOfOthers(head) && !speaks(token)) {
            score += TOLD_OF_OTHERS;
        }
        return score;
    }

    /** Whether others who are many have been named, so that one body would be "it": "Ethiopia denied that its <em>troops</em> … Amnesty said they". */
    private boolean isRivalled(Candidate body, int token, int sentence) {
        List<Candidate> all = new ArrayList<>(candidates.before(sentence, 1));
        all.addAll(candidates.in(sentence));
        return all.stream()
                .anyMatch(other -> other.plural()
                        && other.rank() > 3
                        && other.phrase().head() < token
                        && other.agrees(Pronoun.THEY)
                        && !other.entity().equals(body.entity())
                        && !lifeless(other)
                        && !excluded(other, token, Pronoun.THEY));
    }

    /** "Prosecutors said <em>the agents</em> had planned it. They killed him": who only tells of others is hardly who acts next. */
    private boolean tellsOfOthers(int head) {
        Token subject = annotated.token(head);
        if (!subject.is("nsubj") || subject.head() < 0) {
            return false;
        }
        return annotated.tokens().stream()
                .filter(clause -> clause.head() == subject.head() && clause.is("ccomp"))
                .anyMatch(clause -> annotated.tokens().stream()
                        .anyMatch(other -> other.head() == clause.index()
                                && other.is("nsubj")
                                && !other.isPronoun()
                                && !other.relation().equals("nsubj:pass")));
    }

    /** Whether the pronoun tells something itself: "they <em>said</em>". */
    private boolean speaks(int token) {
        return statements.stream()
                .anyMatch(statement ->
                        statement.speaker() != null && statement.speaker().head() == token);
    }

    /** "Iran chided <em>Iraq</em> over the talks it had left": behind an object, what is told of a noun may be told of either. */
    private boolean offered(Candidate candidate, int token) {
        Token object = annotated.token(candidate.phrase().head());
        int verb = annotated.token(token).head();
        if (!object.is("obj") || verb < 0 || !annotated.token(verb).is("acl") || lifeless(candidate)) {
            return false;
        }
        int noun = annotated.token(verb).head();
        return noun > object.index() && Subtree.below(annotated, noun, object.head());
    }

    /** "Delhi says Lahore hit <em>the dam</em> and Lahore says Delhi hit it": what the first says was hit comes as near as who says the second. */
    private boolean opposed(int head, int token) {
        int first = telling(head);
        int second = telling(token);
        return first >= 0
                && second > first
                && annotated.token(second).head() == first
                && (annotated.token(second).is("conj")
                        || annotated.token(second).is("advcl"));
    }

    /**
     * "A monitor confirmed that <em>the militia</em> had left, but villagers doubted that it had gone": what one says of it, the others
     * contest. Where who contests it may be "it" as well, nobody knows.
     */
    private boolean contested(int head, int token) {
        int first = annotated.token(head).is("nsubj") ? telling(head, "nsubj") : -1;
        int second = first < 0 ? -1 : telling(token, "nsubj");
        return second > first
                && second > head
                && (annotated.token(second).head() == first
                        || annotated.token(second).head()
                                == annotated.token(head).head())
                && annotated.token(second).is("conj")
                && candidates.in(annotated.sentenceOf(token)).stream()
                        .noneMatch(
                                other -> annotated.token(other.phrase().head()).head() == second
                                        && annotated
                                                .token(other.phrase().head())
                                                .is("nsubj")
                                        && other.agrees(Pronoun.IT));
    }

    /** The verb that tells the clause whose object a word is, or -1. */
    private int telling(int object) {
        return telling(object, "obj");
    }

    private int telling(int word, String relation) {
        int verb = annotated.token(word).is(relation) ? annotated.token(word).head() : -1;
        return verb >= 0 && annotated.token(verb).is("ccomp")
                ? annotated.token(verb).head()
                : -1;
    }

    /** "Kenyan police seized <em>six Ugandan soldiers</em>. Kampala said they …": a state speaks for its own who fell into other hands. */
    private boolean isKin(Candidate candidate, int teller, int sentence) {
        Token object = annotated.token(candidate.phrase().head());
        String country = candidate.actor().country();
        return teller >= 0
                && country != null
                && object.relation().matches("obj|nsubj:pass")
                && candidates.in(sentence).stream()
                        .anyMatch(other -> other.phrase().head() == teller
                                && country.equals(other.actor().country()));
    }

    /** "Blamed <em>the rebels</em> for their raids", "threatened <em>France</em> over its air strikes": the deeds are those of whom the verb judges. */
    private boolean judged(Candidate candidate, int token) {
        Token object = annotated.token(candidate.phrase().head());
        int deed = annotated.token(token).head();
        return object.is("obj")
                && object.index() < token
                && annotated.token(token).is("nmod")
                && deed >= 0
                && annotated.token(deed).is("obl")
                && annotated.token(deed).head() == object.head()
                && forDeed(deed)
                && !lifeless(candidate);
    }

    private boolean forDeed(int noun) {
        return annotated.tokens().stream()
                .anyMatch(token -> token.head() == noun && token.is("case") && DEEDS.contains(token.lemma()));
    }

    private boolean lifeless(Candidate candidate) {
        ActorKind kind = candidate.actor().kind();
        boolean named = annotated.token(candidate.phrase().head()).name() != null;
        return kind == ActorKind.FACILITY || kind == ActorKind.UNKNOWN && !named;
    }

    /** Whether the pronoun does something, itself or by what it owns. */
    private boolean acts(int token) {
        Token pronoun = annotated.token(token);
        return pronoun.relation().equals("nsubj") || pronoun.is("nmod");
    }

    private int parallel(int head, int token) {
        return annotated.token(head).is("nsubj") && annotated.token(token).is("nsubj") ? PARALLEL : 0;
    }

    private int rank(int pronoun) {
        Token token = annotated.token(pronoun);
        return token.is("nsubj") ? 12 : token.is("obj") ? 6 : 3;
    }

    /** Whether a subject stands above the clause of the pronoun: "<em>Russia</em> said it would join". */
    private boolean above(int head, int token) {
        Token subject = annotated.token(head);
        return subject.is("nsubj")
                && subject.head() >= 0
                && annotated.token(token).head() != subject.head()
                && Subtree.below(annotated, token, subject.head());
    }

    /** "Washington said it would tax steel, and <em>Beijing</em> listed goods it could tax": who opens a clause of his own behind "and". */
    private boolean fresh(int head, int token) {
        int clause = annotated.token(head).head();
        return annotated.token(token).is("nsubj") && annotated.token(clause).is("conj");
    }

    /** Whether the pronoun's clause says when or why the subject does what it does: "<em>two men</em> died when they fell". */
    private boolean beside(int head, int token) {
        int clause = annotated.token(token).head();
        return clause >= 0
                && annotated.token(clause).is("advcl")
                && annotated.token(clause).head() == annotated.token(head).head();
    }

    /** A word inside whose phrase the pronoun stands, another word of its clause, or the speaker of its quote is not meant. */
    private boolean excluded(Candidate candidate, int token, Pronoun pronoun) {
        int head = candidate.phrase().head();
        return Subtree.below(annotated, token, head)
                || sameClause(head, token)
                || speaks(candidate, token)
                || pronoun == Pronoun.THEY && lifeless(candidate) && acts(token)
                || pronoun == Pronoun.IT && lifeless(candidate) && fitness.addressed(annotated, token);
    }

    /** "Russia attacked it": both are words of one clause, so they are two; "its" may well be Russia's. */
    private boolean sameClause(int head, int token) {
        Token pronoun = annotated.token(token);
        Token other = annotated.token(head);
        return !reflexive(pronoun) && !pronoun.is("nmod") && pronoun.head() >= 0 && pronoun.head() == other.head();
    }

    /** "After <em>the tycoon</em> claimed that a judge was biased against him": the head of the nearest who tells of the pronoun, or -1. */
    private int teller(int token) {
        Span word = annotated.token(token).span();
        int teller = -1;
        int least = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            Phrase speaker = statement.speaker();
            if (speaker == null
                    || statement.direct()
                    || statement.content().stream().noneMatch(span -> span.contains(word))) {
                continue;
            }
            int size = statement.content().stream().mapToInt(Span::length).sum();
            if (size < least) {
                teller = speaker.head();
                least = size;
            }
        }
        return teller;
    }

    private boolean speaks(Candidate candidate, int token) {
        for (Statement statement : statements) {
            if (statement.direct()
                    && statement.speaker() != null
                    && statement.speaker().head() == candidate.phrase().head()
                    && statement.content().stream()
                            .anyMatch(
                                    span -> span.contains(annotated.token(token).span()))) {
                return true;
            }
        }
        return false;
    }

    private int start(int sentence) {
        Sentence first = annotated.sentences().get(Math.max(sentence, 0));
        return first.first();
    }
}
