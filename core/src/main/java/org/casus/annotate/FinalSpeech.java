package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A speaker and a verb of speech that close the sentence: "Jets hit the depot, killing 60 Afghans and 13 soldiers, <em>health
 * officials and the army said</em>". The verb becomes the head, the sentence before the comma its {@code ccomp}, the noun before
 * the verb its subject.
 *
 * <p>In long sentences the engine makes the speaker a conjunct or an apposition of the last noun before the comma, the verb a
 * participle of it or one more predicate of the same subject, and hands phrases of the sentence to the verb.
 */
final class FinalSpeech implements TreePass {
    private static final Set<String> CONTEXT = Set.of(".", ",", ";", ":", "--", "''", "\"", "IN", "TO", "NNP", "RB");

    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            if (isVerb(tree, verb)) {
                int comma = comma(tree, verb);
                int said = comma < 2 ? Tree.ROOT : said(tree, comma, verb);
                List<Integer> speakers = said == Tree.ROOT ? List.of() : speakers(tree, comma, verb);
                if (!speakers.isEmpty()) {
                    turn(tree, verb, said, speakers);
                }
            }
        }
    }

    private static boolean isVerb(Tree tree, int verb) {
        boolean finite = SpeechVerbs.is(tree, verb)
                && tree.tag(verb).matches("VB[DZP]")
                && !tree.is(verb, "acl:relcl", "amod")
                && !tree.has(verb, "aux", "aux:pass", "mark");
        return finite && (verb + 1 == tree.size() || isLast(tree, verb));
    }

    /** Whether what follows is no more than to whom, when and how it was said. */
    private static boolean isLast(Tree tree, int verb) {
        boolean told = tree.lemma(verb).equals("tell");
        if (!told && !CONTEXT.contains(tree.tag(verb + 1)) && !isDay(tree, verb + 1)) {
            return false;
        }
        for (int token = verb + 1; token < tree.size(); token++) {
            boolean content = tree.head(token) == verb
                    && (tree.is(token, "ccomp", "xcomp") || tree.is(token, "obj") && !told && !isDay(tree, token));
            boolean goesOn = tree.head(token) < verb && tree.head(token) != Tree.ROOT && tree.isFinite(token);
            if (content || goesOn || tree.tag(token).startsWith("W") && token == verb + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDay(Tree tree, int token) {
        return tree.lower(token).matches("(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|later|earlier");
    }

    /** The comma that opens the words before the verb, when these can be a speaker's name, or -1. */
    private static int comma(Tree tree, int verb) {
        int at = verb - 1;
        boolean noun = false;
        while (at >= 0 && !tree.tag(at).equals(",")) {
            boolean modifies = tree.is(at, "amod", "compound");
            boolean foreign = tree.isVerb(at) && !modifies
                    || tree.tag(at).equals("MD")
                    || tree.tag(at).startsWith("W")
                    || tree.tag(at).equals(":");
            if (foreign) {
                return -1;
            }
            noun |= tree.tag(at).startsWith("NN") || tree.tag(at).startsWith("PRP");
            at--;
        }
        boolean opens = at >= 0 && at + 1 < verb && !tree.tag(at + 1).matches("CC|IN|TO|RB.?|PRP|EX");
        return noun && opens ? at : -1;
    }

    /** The predicate of the sentence before the comma, or {@link Tree#ROOT}. */
    private static int said(Tree tree, int comma, int verb) {
        for (int token = comma - 1; token >= 0; token--) {
            boolean top = tree.head(token) == Tree.ROOT || tree.head(token) > comma;
            if (top && !tree.is(token, "punct")) {
                boolean predicate = isPast(tree, token) && tree.hasSubject(token);
                boolean apart =
                        tree.has(token, "mark") || tree.tag(tree.first(token)).startsWith("W");
                boolean inside = tree.is(token, "nsubj", "nsubj:pass", "obl", "nmod", "acl:relcl");
                if (predicate && !apart && !inside && !isQuestion(tree, token, verb)) {
                    return token;
                }
            }
        }
        return Tree.ROOT;
    }

    /** A finite verb, or a past form that the tagger took for a participle though it is the head. */
    private static boolean isPast(Tree tree, int token) {
        return tree.isFinite(token) || tree.tag(token).equals("VBN") && tree.is(token, "root");
    }

    /** "He said, the minister said": what is said is no verb of speech that waits for its own words. */
    private static boolean isQuestion(Tree tree, int token, int verb) {
        boolean waits = SpeechVerbs.is(tree, token) && !tree.has(token, "ccomp", "xcomp", "obj", "obl");
        return waits
                || tree.head(token) == verb
                        && tree.is(token, "ccomp", "parataxis")
                        && tree.hasSubject(verb)
                        && tree.child(verb, "nsubj") > token
                        && !isObject(tree, tree.child(verb, "nsubj"))
                        && !hasStray(tree, token, verb);
    }

    /** Whether a noun stands right behind a verb that needs an object: "detained <em>the leader</em>, an aide said". */
    private static boolean isObject(Tree tree, int noun) {
        int before = tree.first(noun) - 1;
        return before > 0 && tree.tag(before).equals("VBD") && !tree.has(before, "obj", "ccomp", "xcomp");
    }

    /** Whether the verb holds a phrase that stands in the words said. */
    private static boolean hasStray(Tree tree, int said, int verb) {
        for (int child : tree.children(verb)) {
            if (child < tree.child(verb, "nsubj")
                    && child != said
                    && (tree.is(child, "obl", "advcl", "obl:tmod", "advmod") || isWhen(tree, child))) {
                return true;
            }
        }
        return false;
    }

    /** "Five were hurt <em>when</em> a gunman opened fire, police say": when it happened, not what they say. */
    private static boolean isWhen(Tree tree, int clause) {
        return tree.is(clause, "ccomp") && tree.tag(tree.first(clause)).equals("WRB");
    }

    /** The nouns between comma and verb that hang on words outside, the first of them the speaker. */
    private static List<Integer> speakers(Tree tree, int comma, int verb) {
        List<Integer> tops = new ArrayList<>();
        for (int token = comma + 1; token < verb; token++) {
            boolean outside = tree.head(token) <= comma || tree.head(token) >= verb;
            if (outside && tree.isNominal(token) && !tree.is(token, "obl", "nmod")) {
                tops.add(token);
            } else if (outside && !tree.is(token, "punct", "cc", "advmod", "obl", "nmod", "case", "det")) {
                return List.of();
            }
        }
        return tops;
    }

    private static void turn(Tree tree, int verb, int said, List<Integer> speakers) {
        int speaker = speakers.get(0);
        for (int child : tree.children(verb)) {
            if (tree.is(child, "nsubj") && child < said && !tree.hasSubject(said)) {
                tree.attach(child, said, "nsubj");
            }
        }
        tree.attach(speaker, verb, "nsubj");
        for (int other : speakers.subList(1, speakers.size())) {
            tree.attach(other, speaker, "conj");
        }
        if (tree.under(verb, said)) {
            tree.replace(verb, said, "ccomp");
        } else {
            tree.attach(said, verb, "ccomp");
        }
        for (int child : tree.children(verb)) {
            boolean before = child < speaker && child != said && tree.last(child) < speaker;
            if (before && tree.is(child, "nsubj") && isObject(tree, child)) {
                tree.attach(child, tree.first(child) - 1, "obj");
            } else if (before && !tree.is(child, "punct")) {
                tree.attach(child, said, isWhen(tree, child) ? "advcl" : tree.relation(child));
            }
        }
        for (int child : tree.children(said)) {
            if (child > verb) {
                tree.attach(child, verb, tree.relation(child));
            }
        }
    }
}
