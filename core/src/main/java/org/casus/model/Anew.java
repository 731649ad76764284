package org.casus.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which clauses, set beside another, begin anew, with a subject and a time of their own: "gunmen killed nine in Karachi; <em>in 2011
 * gunmen killed 1,700</em>". The time of such a clause is not that of the clause before it, nor is what it tells the same act.
 *
 * @param annotated the document
 */
public record Anew(Annotated annotated) {
    private static final Set<String> CASES = Set.of("on", "in", "during", "over", "at", "by", "since");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "both");

    /** Whether a clause beside an earlier one has a subject of its own, and a time before it, or behind a semicolon anywhere. */
    public boolean begins(Clause earlier, Clause later) {
        Token subject = apart(earlier, later) ? subject(later) : null;
        if (subject == null || subject.index() <= earlier.predicate().head()) {
            return false;
        }
        int verb = later.predicate().head();
        boolean parted = annotated.tokens().subList(earlier.predicate().head(), subject.index()).stream()
                .anyMatch(token -> token.form().equals(";"));
        return times(later).anyMatch(time -> parted || time.index() < Math.min(subject.index(), verb));
    }

    /**
     * Whether a clause that begins anew tells of others than the one before: "last month <em>90 people</em> died there", and not "on Tuesday
     * <em>he</em> died", "on Tuesday <em>the toll</em> rose".
     */
    public boolean tellsOfOthers(Clause earlier, Clause later) {
        return begins(earlier, later) && !isKnown(later) || isElsewhere(earlier, later);
    }

    /** "Gunmen killed two in Karachi; <em>soldiers killed four in Quetta</em>": others did it to others in another named place. */
    private boolean isElsewhere(Clause earlier, Clause later) {
        Token one = subject(earlier);
        Token other = apart(earlier, later) ? subject(later) : null;
        if (one == null
                || other == null
                || other.isPronoun()
                || other.index() <= earlier.predicate().head()
                || one.lemma().equals(other.lemma())
                || !acts(earlier)
                || !acts(later)) {
            return false;
        }
        Set<String> here = places(one.index(), other.index());
        Set<String> there = places(other.index(), end(later));
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private boolean acts(Clause clause) {
        return !clause.passive() && below(clause.predicate().head()).anyMatch(token -> token.is("obj"));
    }

    private int end(Clause clause) {
        return Math.max(clause.end(), clause.predicate().head() + 1);
    }

    /** The names behind "in", "at", "near" between two words. */
    private Set<String> places(int first, int end) {
        return annotated.tokens().subList(first, end).stream()
                .filter(Token::isProper)
                .filter(token -> !isDate(token))
                .filter(token -> below(token.index()).anyMatch(word -> word.is("case") && WHERE.contains(word.lemma())))
                .map(Token::form)
                .collect(Collectors.toSet());
    }

    /** Whether a clause has a time of its own. */
    public boolean isTimed(Clause clause) {
        return times(clause).findAny().isPresent();
    }

    private static boolean apart(Clause earlier, Clause later) {
        return earlier.sentence() == later.sentence()
                && later.kind() == Clause.Kind.VERBAL
                && earlier.predicate().head() < later.predicate().head();
    }

    /** Whether the subject of a clause that does nothing to anybody was told of before. */
    private boolean isKnown(Clause clause) {
        Token subject = subject(clause);
        if (subject == null || subject.isPronoun()) {
            return true;
        }
        boolean suffers = clause.passive() || below(clause.predicate().head()).noneMatch(token -> token.is("obj"));
        boolean known = subject.tag().equals("CD")
                || below(subject.index())
                        .anyMatch(token -> KNOWN.contains(token.lemma()) && token.index() < subject.index()
                                || token.isPronoun() && token.is("nmod"));
        return suffers && known;
    }

    private @Nullable Token subject(Clause clause) {
        return below(clause.predicate().head())
                .filter(token -> token.is("nsubj") || token.is("nsubj:pass"))
                .findFirst()
                .orElse(null);
    }

    private Stream<Token> times(Clause clause) {
        return below(clause.predicate().head())
                .filter(token -> token.is("obl:tmod")
                        || token.is("nmod:tmod")
                        || token.is("advmod") && isDate(token)
                        || token.is("obl") && isDate(token) && hasCase(token));
    }

    private boolean hasCase(Token noun) {
        return below(noun.index()).anyMatch(token -> token.is("case") && CASES.contains(token.lemma()));
    }

    private boolean isDate(Token token) {
        return "DATE".equals(token.name())
                || YEAR.matcher(token.form()).matches()
                || below(token.index()).anyMatch(word -> "DATE".equals(word.name()));
    }

    private Stream<Token> below(int head) {
        int sentence = annotated.sentenceOf(head);
        List<Token> tokens = annotated
                .tokens()
                .subList(
                        annotated.sentences().get(sentence).first(),
                        annotated.sentences().get(sentence).end());
        return tokens.stream().filter(token -> token.head() == head);
    }
}
