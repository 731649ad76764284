package org.casus.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Words that call a claim untrue from beside it, where no verb of denial governs it: "called the report <em>a lie</em>", "labelled as
 * <em>fake news</em> a report that …", "“<em>Lies</em>”, said the general of claims that …", "it is <em>nonsense</em>, she said, that
 * …", "there is <em>no truth</em> in reports that …", "<em>baseless</em> accusations that …".
 */
final class Verdicts {
    private static final Set<String> NAMING = Set.of(
            "call",
            "label",
            "brand",
            "describe",
            "term",
            "dub",
            "deem",
            "dismiss",
            "denounce",
            "decry",
            "reject",
            "condemn",
            "characterise",
            "characterize",
            "slam",
            "paint");

    /** What joins a claim to the one who speaks about it: "said <em>of</em> a report", "asked <em>about</em> claims". */
    private static final Set<String> TOPIC = Set.of("of", "about", "on", "to", "over", "regarding", "concerning");

    /** What joins a claim to its truth: "no truth <em>to</em> reports". */
    private static final Set<String> TRUTH = Set.of("to", "in", "for", "behind");

    /** As many words as an utterance that only judges has: "“It's an utter lie”". */
    private static final int SHORT = 8;

    private final List<Clause> clauses;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Map<Integer, Integer> found = new HashMap<>();

    Verdicts(List<Clause> clauses, Syntax syntax, Lexicon lexicon) {
        this.clauses = clauses;
        this.syntax = syntax;
        this.lexicon = lexicon;
        for (Clause clause : clauses) {
            if (clause.kind() == Clause.Kind.VERBAL) {
                named(clause);
                uttered(clause);
                untrue(clause);
            } else if (isClaim(clause)) {
                attributed(clause);
            }
        }
    }

    /** The word that calls a claim, or what is told without one, untrue; null when none does. */
    @Nullable
    Integer of(int clause) {
        return found.get(clause);
    }

    /** "Called the report <em>a lie</em>", "called it <em>false</em> that …", "described as <em>baseless</em> a report". */
    private void named(Clause naming) {
        if (!NAMING.contains(naming.predicate().lemma())) {
            return;
        }
        int verb = naming.predicate().head();
        int end = sentence(naming).end();
        for (int token = verb + 1; token < end; token++) {
            if (isVerdict(token) && isNamed(token, verb)) {
                for (Clause told : clauses) {
                    if (isUnder(told, naming) && (told.predicate().head() < token || reaches(told, token))) {
                        judge(told, token);
                    }
                }
                behind(naming, token);
            }
        }
    }

    /** Whether a verdict is what a verb of naming says: bare, behind "as", or with no more than its article and adjectives. */
    private boolean isNamed(int verdict, int verb) {
        String preposition = syntax.preposition(verdict);
        boolean attribute = syntax.is(verdict, "amod") || syntax.is(verdict, "compound");
        boolean own = syntax.head(verdict) == verb;
        boolean last = syntax.right(verdict) == verdict && (verdict + 1 >= syntax.size() || syntax.isMark(verdict + 1));
        return !attribute && (preposition.isEmpty() || preposition.equals("as")) && (own || last);
    }

    /** Whether a clause stands right under another, as its content or as a noun in it. */
    private static boolean isUnder(Clause told, Clause above) {
        Governor governor = told.governor();
        return governor != null
                && governor.clause() == above.id()
                && (governor.link() == Link.OBJECT || governor.link() == Link.COMPLEMENT || isThat(governor));
    }

    private static boolean isThat(Governor governor) {
        return governor.link() == Link.RELATIVE && "that".equals(governor.marker());
    }

    /** Whether what is told begins right behind the verdict. */
    private boolean reaches(Clause told, int verdict) {
        int first = syntax.left(told.predicate().head());
        return first <= verdict + 3;
    }

    /** "Described as baseless <em>a report</em>": the noun right behind, wherever the tree hangs it. */
    private void behind(Clause naming, int verdict) {
        for (Clause told : clauses) {
            int noun = told.predicate().head();
            if (told.sentence() == naming.sentence()
                    && told.kind() == Clause.Kind.NOMINAL
                    && noun > verdict
                    && syntax.left(noun) <= verdict + 1
                    && noun - verdict <= 4) {
                judge(told, verdict);
            }
        }
    }

    /** "“<em>Lies</em>”, said X of claims that …", "it is <em>a lie</em>, X said, that …". */
    private void uttered(Clause saying) {
        if (!lexicon.sayings().verbs().contains(saying.predicate().lemma())) {
            return;
        }
        int verb = saying.predicate().head();
        Sentence sentence = sentence(saying);
        int limit = sentence.first();
        while (limit < verb && !(syntax.isMark(limit) && limit > sentence.first() + 1)) {
            limit++;
        }
        int verdict = Syntax.NONE;
        int words = 0;
        for (int token = sentence.first(); token < limit; token++) {
            words += syntax.isMark(token) ? 0 : 1;
            verdict = isVerdict(token) || isNoTruth(token) ? token : verdict;
        }
        if (words == 1 && verdict < 0) {
            // "“Lies”, he said": the engine may take it for a verb.
            verdict = lonely(sentence.first(), limit);
        }
        if (verdict < 0 || words > SHORT || words > 1 && hasMatter(sentence.first(), limit)) {
            return;
        }
        for (Clause told : clauses) {
            Governor governor = told.governor();
            if (told.sentence() == saying.sentence()
                    && governor != null
                    && told.predicate().head() > verb) {
                boolean topic = governor.marker() != null && TOPIC.contains(governor.marker());
                boolean matter = governor.clause() == saying.id()
                        && (governor.link() == Link.COMPLEMENT && "that".equals(governor.marker()));
                if (matter || "whether".equals(governor.marker()) || topic && (isClaim(told) || isAlleged(told))) {
                    judge(told, verdict);
                }
            }
        }
    }

    private int lonely(int first, int end) {
        for (int token = first; token < end; token++) {
            Embedding embedding = syntax.isMark(token) ? null : lexicon.noun(syntax.lemma(token));
            if (embedding != null && denies(embedding)) {
                return token;
            }
        }
        return Syntax.NONE;
    }

    /** Whether an utterance tells more than that something is untrue: it has a verb beside "is". */
    private boolean hasMatter(int first, int end) {
        for (int token = first; token < end; token++) {
            if (syntax.token(token).isVerb() && !syntax.lemma(token).equals("be") && !syntax.is(token, "amod")) {
                return true;
            }
        }
        return false;
    }

    /** "There was <em>no truth</em> to claims", "the report is <em>not true</em>". */
    private void untrue(Clause clause) {
        Integer attribute = clause.attribute();
        if (attribute != null && clause.negated() && isTruth(attribute)) {
            for (Clause told : clauses) {
                Governor governor = told.governor();
                if (governor != null
                        && governor.clause() == clause.id()
                        && (governor.link() == Link.SUBJECT || governor.link() == Link.COMPLEMENT)) {
                    judge(told, attribute);
                }
            }
        }
        for (Phrase phrase : clause.agents()) {
            within(clause, phrase.head());
        }
        for (Phrase phrase : clause.patients()) {
            within(clause, phrase.head());
        }
    }

    private void within(Clause clause, int noun) {
        if (!isNoTruth(noun) && !(clause.negated() && isTruth(noun))) {
            return;
        }
        for (Clause told : clauses) {
            Governor governor = told.governor();
            if (governor != null
                    && governor.clause() == clause.id()
                    && told.predicate().head() > noun
                    && governor.marker() != null
                    && TRUTH.contains(governor.marker())) {
                judge(told, noun);
            }
        }
    }

    /** "<em>Baseless</em> claims that …". */
    private void attributed(Clause claim) {
        int noun = claim.predicate().head();
        for (int child = syntax.first(noun); child >= 0 && child < noun; child = syntax.next(child)) {
            if (syntax.is(child, "amod") && isVerdict(child)) {
                judge(claim, child);
            }
        }
    }

    /** A claim, or what is told without a noun of claiming; of an act only a noun ("a hoax") says that it is none. */
    private void judge(Clause told, int verdict) {
        boolean act = told.kind() == Clause.Kind.NOMINAL && !isClaim(told) && !isAlleged(told);
        if (!act || syntax.token(verdict).isNoun() && !isTruth(verdict)) {
            found.putIfAbsent(told.id(), verdict);
        }
    }

    private boolean isVerdict(int token) {
        Embedding embedding = syntax.token(token).isNoun()
                ? noun(token)
                : syntax.token(token).isAdjective() || syntax.token(token).isVerb()
                        ? lexicon.adjective(syntax.lower(token))
                        : null;
        return embedding != null && denies(embedding);
    }

    /** "Fake <em>news</em>": a noun with the word before it, or the noun alone. */
    private @Nullable Embedding noun(int token) {
        Embedding pair = token == 0 ? null : lexicon.noun(syntax.lower(token - 1) + " " + syntax.lemma(token));
        return pair != null ? pair : lexicon.noun(syntax.lemma(token));
    }

    /** A word that judges, none that tells of a denial. */
    private static boolean denies(Embedding embedding) {
        return embedding.embedded() == Effect.DENIED && embedding.verbs().isEmpty();
    }

    /** "True", "truth", "basis": words whose negation denies. */
    private boolean isTruth(int token) {
        Embedding embedding = syntax.token(token).isNoun()
                ? lexicon.noun(syntax.lemma(token))
                : lexicon.adjective(syntax.lower(token));
        return embedding != null && embedding.negated() == Effect.DENIED;
    }

    private boolean isNoTruth(int token) {
        int determiner = syntax.child(token, "det");
        return determiner >= 0 && syntax.lower(determiner).equals("no") && isTruth(token);
    }

    /** A noun of claiming, telling, accusing. */
    boolean isClaim(Clause clause) {
        if (clause.kind() != Clause.Kind.NOMINAL) {
            return false;
        }
        Embedding embedding = lexicon.noun(clause.predicate().lemma());
        return embedding != null && (embedding.embedded() == Effect.TOLD || embedding.embedded() == Effect.POSSIBLE);
    }

    /** A verb of telling. */
    boolean isTelling(Clause clause) {
        String lemma = clause.predicate().lemma();
        Embedding embedding = lexicon.verb(lemma);
        if (embedding == null) {
            embedding = lexicon.verb(lemma + " of");
        }
        return embedding != null && embedding.embedded() == Effect.TOLD;
    }

    /** "The <em>alleged</em> shooting". */
    boolean isAlleged(Clause clause) {
        int noun = clause.predicate().head();
        for (int child = syntax.first(noun); child >= 0 && child < noun; child = syntax.next(child)) {
            Embedding embedding = syntax.is(child, "amod") ? lexicon.adjective(syntax.lower(child)) : null;
            if (embedding != null && embedding.embedded() == Effect.POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    private Sentence sentence(Clause clause) {
        return syntax.annotated().sentences().get(clause.sentence());
    }
}
