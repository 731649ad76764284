package org.casus.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casus.codebook.Codebook;
import org.casus.codebook.Crosswalk;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.codebook.Row;
import org.casus.codebook.Rule;
import org.casus.codebook.Sayings;
import org.casus.codebook.Words;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** The words of the codebook that decide whether something happened and who says so, ready to be looked up. */
final class Lexicon {
    /**
     * What a modal or marker does, and where that is written.
     *
     * @param effect what it does
     * @param negated what it does when negated
     * @param source row of the lexicon
     */
    record Mark(Effect effect, Effect negated, String source) {}

    private final Map<String, Embedding> verbs = new HashMap<>();
    private final Map<String, Embedding> nouns = new HashMap<>();
    private final Map<String, Embedding> adjectives = new HashMap<>();
    private final Map<String, Embedding> adverbs = new HashMap<>();
    private final Map<String, Mark> modals = new HashMap<>();
    private final Map<String, Mark> markers = new HashMap<>();
    private final Map<String, Map<String, Row>> retrospect = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Map<String, Set<String>> played = new HashMap<>();
    private final Set<String> announcing = new HashSet<>();
    private final Set<String> authorities = new HashSet<>();
    private final List<Row> blame;
    private final Words beliefs;
    private final Words refusals;
    private final Words parts;
    private final Words bodies;
    private final Words gatherings;
    private final Words voiced;
    private final Words inquiries;
    /** Names of acts of two words and more that rules read: "failed coup". */
    private final Set<String> named = new HashSet<>();

    private final Codebook codebook;
    private final Sayings sayings;
    private final Crosswalk crosswalk;
    private final Ontology ontology;

    Lexicon(Codebook codebook) {
        this.codebook = codebook;
        blame = codebook.table("blame").rows();
        beliefs = codebook.words("beliefs");
        refusals = codebook.words("refusals");
        parts = codebook.words("parts");
        bodies = codebook.words("collectives");
        gatherings = codebook.words("gatherings");
        voiced = codebook.words("voiced");
        inquiries = codebook.words("inquiries");
        codebook.rules()
                .forEach(rule -> rule.nouns().stream()
                        .filter(noun -> noun.indexOf(' ') > 0)
                        .forEach(named::add));
        sayings = codebook.sayings();
        crosswalk = Crosswalk.over(codebook);
        ontology = codebook.ontology();
        codebook.rules().stream().filter(Rule::announces).map(Rule::id).forEach(announcing::add);
        for (Embedding embedding : codebook.embeddings()) {
            put(verbs, embedding, Embedding::verbs);
            put(nouns, embedding, Embedding::nouns);
            put(nouns, embedding, Embedding::frames);
            put(adjectives, embedding, Embedding::adjectives);
            put(adverbs, embedding, Embedding::adverbs);
        }
        codebook.table("authorities").rows().forEach(row -> authorities.add(row.get("word")));
        codebook.table("modals").rows().forEach(row -> modals.put(row.get("predicate"), mark(row)));
        codebook.table("markers").rows().forEach(row -> markers.put(row.get("marker"), mark(row)));
        for (Row row : codebook.table("modals").rows()) {
            told.computeIfAbsent(row.get("told"), kind -> new HashSet<>()).add(row.get("predicate"));
        }
        for (Row row : codebook.table("pretence").rows()) {
            played.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(row.get("words"));
        }
        codebook.table("retrospect")
                .rows()
                .forEach(row -> retrospect
                        .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                        .put(row.get("words"), row));
    }

    /** Whether a rule reads that something is announced: the act is done by saying so. */
    boolean announces(String rule) {
        return announcing.contains(rule);
    }

    /** Whether a noun in the singular means many people: "army", "family". */
    boolean isBody(String noun) {
        return bodies.contains(noun);
    }

    /** Whether a verb tells of people who come together: "marched", "rallied". */
    boolean isGathering(String verb) {
        return gatherings.contains(verb);
    }

    /** Whether a crowd does what a verb says by coming together: "to demand", "to denounce". */
    boolean isVoiced(String verb) {
        return voiced.contains(verb);
    }

    /** Whether a modal tells what somebody has to do: "must", "should". */
    boolean isDuty(String modal) {
        return told.getOrDefault("demanded", Set.of()).contains(modal);
    }

    /** Whether an act is set in what is played or told, not real: "in the exercise", "a mock village". */
    boolean isPlayed(String kind, String word) {
        return played.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a word tells that somebody looks into what took place: "investigate", "inquiry". */
    boolean isInquiry(String word) {
        return inquiries.contains(word);
    }

    /** Whether a decision does by itself what it decides: "voted to <em>condemn</em>", but not "voted to send troops". */
    boolean isPerformed(String verb, String deed) {
        return codebook.isPerformed(verb, deed);
    }

    /** Whether words name an act that a rule reads: "failed coup". */
    boolean isNamed(String words) {
        return named.contains(words);
    }

    /** Whether acts of this type are deeds, not words: "attacked the town" against "attacked the decision". */
    boolean isDeed(String type) {
        Integer quad = crosswalk.quad(type);
        return quad != null && (quad == 2 || quad == 4);
    }

    /** Whether the word of what this noun names binds those it is spoken to: a court, a decree. */
    boolean isAuthority(String noun) {
        return authorities.contains(noun);
    }

    /** Whether acts inside those of a type are threatened when their doer is the same. */
    boolean isThreat(String type) {
        EventType known = ontology.types().get(type);
        return known != null && known.reaches().contains(Status.THREATENED);
    }

    /** Whether a modal word, under words of authority, says what is ordered: "are to", "have to". */
    boolean isBinding(String form, String modal) {
        Set<String> bound = told.getOrDefault("bound", Set.of());
        return isDuty(modal) || bound.contains(form) || bound.contains(modal);
    }

    /** Whether a modal word speaks of what its subject is going to do: "will", "would". */
    boolean isWill(String lemma) {
        return told.getOrDefault("ahead", Set.of()).contains(lemma);
    }

    /** Whether what somebody is said to have been up to in the past he did: "was able to". */
    boolean isDone(String lemma) {
        return told.getOrDefault("done", Set.of()).contains(lemma);
    }

    /** Whether acts of this type are force or punishment, which can be threatened. */
    boolean isBlow(String type) {
        Integer quad = crosswalk.quad(type);
        return quad != null && quad == 4;
    }

    /** Whether acts of this type hurt people or things: an assault, an accident. */
    boolean harms(String type) {
        EventType known = ontology.types().get(type);
        return known != null && known.harms();
    }

    /** Whether acts of this type are penalties, done by those who rule. */
    boolean isPenalty(String type) {
        EventType known = ontology.types().get(type);
        return isBlow(type) && known != null && !known.harms();
    }

    private static void put(
            Map<String, Embedding> index, Embedding embedding, Function<Embedding, List<String>> words) {
        words.apply(embedding).forEach(word -> index.putIfAbsent(word.toLowerCase(Locale.ROOT), embedding));
    }

    private static Mark mark(Row row) {
        return new Mark(effect(row.get("status")), effect(row.get("negated")), row.source());
    }

    private static Effect effect(String code) {
        return code.isEmpty() ? Effect.POSSIBLE : Effect.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Nullable
    Embedding verb(String lemma) {
        return verbs.get(lemma);
    }

    @Nullable
    Embedding noun(String lemma) {
        return nouns.get(lemma);
    }

    @Nullable
    Embedding adjective(String lemma) {
        return adjectives.get(lemma);
    }

    @Nullable
    Embedding adverb(String lemma) {
        return adverbs.get(lemma);
    }

    @Nullable
    Mark modal(String lemma) {
        return modals.get(lemma);
    }

    @Nullable
    Mark marker(@Nullable String words) {
        return words == null ? null : markers.get(words);
    }

    /** The row of {@code retrospect.csv} for a word of this kind, or null. */
    @Nullable
    Row retrospect(String kind, String word) {
        Map<String, Row> rows = retrospect.get(kind);
        return rows == null ? null : rows.get(word);
    }

    /** Whether a noun is a word for a part in a deed: "involvement". */
    boolean isPart(String noun) {
        return parts.contains(noun);
    }

    /** Whether a verb in the passive says what is held to be true: "is <em>believed</em> to have been carried out by". */
    boolean isBelief(String verb) {
        return beliefs.contains(verb);
    }

    /** Whether a verb that says no more tells that somebody did not do what he was told: "refuse", "disobey". */
    boolean isRefusal(String verb) {
        return refusals.contains(verb);
    }

    /** The rows of {@code blame.csv}: who did an act when somebody is blamed for it. */
    List<Row> blame() {
        return blame;
    }

    Sayings sayings() {
        return sayings;
    }

    /** Whether a noun names something said or willed: an offer, a demand, a claim. */
    boolean isSpeech(String noun) {
        Embedding embedding = nouns.get(noun);
        return sayings.isNoun(noun)
                || embedding != null
                        && embedding.embedded() != Effect.POSSIBLE
                        && embedding.embedded() != Effect.SAME
                        && embedding.embedded() != Effect.NOT_HAPPENED
                        && !embedding.embedded().real()
                        && embedding.nouns().contains(noun);
    }

    /** Whether a predicate says that a claim is not so, or turns it down: "deny", "reject". */
    static boolean denies(Embedding embedding) {
        return embedding.embedded() == Effect.DENIED
                || embedding.embedded() == Effect.NOT_HAPPENED && "agent".equals(embedding.doer());
    }

    static boolean has(Words words, String lemma) {
        return words.contains(lemma);
    }
}
