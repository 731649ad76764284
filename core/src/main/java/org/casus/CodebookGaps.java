package org.casus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.Act;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Quote;
import org.casus.model.Reading;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Collects what a codebook does not know in a body of text: bodies without a code, people without one who do, suffer or say
 * something, and predicates of known parties that no rule reads. What says nothing by itself (to be, to say, to want) is left out. Feeding
 * documents in another order changes only the examples.
 */
public final class CodebookGaps {
    private static final Set<String> BARE = Set.of("be", "have", "do", "get", "go", "come", "seem", "become", "let");
    private static final Pattern NAME = Pattern.compile("\\p{L}.*\\p{L}\\.?");

    private final Pipeline pipeline;
    private final Codebook codebook;
    private final Actors actors;
    private final Set<String> lightVerbs = new HashSet<>();
    private final Map<String, Gap> unknownActors = new HashMap<>();
    private final Map<String, Gap> unreadPredicates = new HashMap<>();
    /** Words that the texts write small: a name that is such a word alone ("House", "State") is only a short form. */
    private final Set<String> small = new HashSet<>();

    private CodebookGaps(Pipeline pipeline, Codebook codebook) {
        this.pipeline = pipeline;
        this.codebook = codebook;
        this.actors = Actors.over(codebook);
        codebook.table("light-verbs").rows().forEach(row -> lightVerbs.add(row.get("verb")));
    }

    /** Those of the codebook that {@code casus} works with. */
    public static CodebookGaps of(Casus casus) {
        return new CodebookGaps(casus.pipeline(), casus.codebook());
    }

    /** Reads one more document. */
    public void read(Document document) {
        Reading reading = pipeline.read(document);
        Annotated annotated = reading.annotated();
        annotated.tokens().stream()
                .map(Token::form)
                .filter(form -> !form.isEmpty() && Character.isLowerCase(form.charAt(0)))
                .forEach(small::add);
        names(pipeline.resolver().resolve(reading), annotated);
        predicates(reading, annotated);
    }

    private void names(CodedDocument coded, Annotated annotated) {
        Set<String> here = new HashSet<>();
        Set<Span> told = new HashSet<>();
        for (Entity entity : coded.entities()) {
            if (entity.type() == EntityType.ORGANISATION
                    && entity.code() == null
                    && isName(entity.span(), annotated)
                    && told.add(entity.span())) {
                name(annotated.text(entity.span()), entity.span(), annotated, here);
            }
        }
        Stream<Participant> parties = coded.events().stream()
                .flatMap(event -> Stream.of(event.sources(), event.targets(), event.victims()))
                .flatMap(List::stream);
        Stream<Participant> speakers =
                coded.quotes().stream().map(Quote::speaker).filter(Objects::nonNull);
        Stream.concat(parties, speakers)
                .filter(party -> party.code() == null && party.name() != null)
                .filter(party -> told.add(party.span()))
                .forEach(party -> name(String.valueOf(party.name()), party.span(), annotated, here));
    }

    /** "The Board of Elections", not "the board". */
    private static boolean isName(Span span, Annotated annotated) {
        return annotated.tokens().stream()
                .filter(token -> token.span().end() == span.end())
                .anyMatch(Token::isProper);
    }

    private void name(String words, Span span, Annotated annotated, Set<String> here) {
        String name = words.replaceAll("\\s+", " ").replaceFirst("^(?i:the|this|that|a|an) ", "");
        if (NAME.matcher(name).matches()) {
            count(unknownActors, name, here.add(name), sentence(annotated, span));
        }
    }

    private void predicates(Reading reading, Annotated annotated) {
        Set<Integer> told = new HashSet<>();
        reading.acts().stream().map(Act::tellers).forEach(told::addAll);
        Set<String> here = new HashSet<>();
        for (Clause clause : reading.clauses()) {
            String lemma = clause.predicate().lemma();
            if (!told.contains(clause.id())
                    && !isBare(clause, lemma)
                    && parties(clause).anyMatch(phrase -> known(annotated, phrase))) {
                Span head = annotated.token(clause.predicate().head()).span();
                count(unreadPredicates, lemma, here.add(lemma), sentence(annotated, head));
            }
        }
    }

    /** Whether a predicate tells nothing of its own: it says, wants or only carries another word. */
    private boolean isBare(Clause clause, String lemma) {
        return BARE.contains(lemma)
                || lightVerbs.contains(lemma)
                || codebook.sayings().isVerb(lemma)
                || codebook.sayings().isNoun(lemma)
                || codebook.embedding(lemma, clause.kind()) != null;
    }

    /** Names that the lexicons do not know, the most frequent first. */
    public List<Gap> actors() {
        return sorted(unknownActors).stream()
                .filter(gap -> !small.contains(gap.words().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Predicates of known parties that no rule reads, the most frequent first. */
    public List<Gap> predicates() {
        return sorted(unreadPredicates);
    }

    private static Stream<Phrase> parties(Clause clause) {
        return Stream.concat(clause.agents().stream(), clause.patients().stream());
    }

    private boolean known(Annotated annotated, Phrase phrase) {
        Actor actor = actors.describe(annotated, phrase);
        return actor.country() != null && actor.code() != null;
    }

    private static String sentence(Annotated annotated, Span span) {
        return annotated.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.start() <= span.start() && span.start() < sentence.end())
                .findFirst()
                .map(annotated::text)
                .orElse("")
                .replaceAll("\\s+", " ");
    }

    private static void count(Map<String, Gap> gaps, String words, boolean firstHere, String example) {
        gaps.merge(
                words,
                new Gap(words, 1, 1, example),
                (old, one) -> new Gap(words, old.times() + 1, old.documents() + (firstHere ? 1 : 0), old.example()));
    }

    private static List<Gap> sorted(Map<String, Gap> gaps) {
        List<Gap> sorted = new ArrayList<>(gaps.values());
        sorted.sort(Comparator.comparingInt(Gap::documents)
                .reversed()
                .thenComparing(Comparator.comparingInt(Gap::times).reversed())
                .thenComparing(Gap::words));
        return sorted;
    }
}
