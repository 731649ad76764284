package org.casus.annotate;

import java.util.List;
import java.util.Set;

/**
 * Phrases that hang on the wrong noun. "The killing by police <em>of a vendor</em>": behind a noun of action "of" names whom it hits,
 * not whose police. "Three militants, among them <em>a commander</em>": one of those counted, not one more.
 *
 * <p>"Rammed a car packed with explosives <em>into a bus</em>": nothing is packed into what it is rammed into.
 *
 * <p>"Was blamed, according to reports, <em>on rebels</em>": an aside parts a verb from its phrase.
 *
 * <p>"Went on for a third day <em>in Aden</em>": a place beside a stretch of time is that of the act.
 *
 * <p>"Captured Afrin <em>from fighters</em>": what is taken is taken from somebody.
 *
 * <p>Phrases with "with" that hang on a word which takes none, although a noun near it does: "cooperation or coordination of targets
 * <em>with Russia</em>", "ruled out talks with the rebels".
 */
final class Attachments implements TreePass {
    /** Nouns of what two do together. */
    private static final Set<String> MUTUAL = Set.of(
            "agreement",
            "alliance",
            "border",
            "clash",
            "collaboration",
            "communication",
            "conflict",
            "consultation",
            "contact",
            "cooperation",
            "co-operation",
            "coordination",
            "co-ordination",
            "deal",
            "dialogue",
            "discussion",
            "dispute",
            "exchange",
            "fight",
            "link",
            "meeting",
            "negotiation",
            "pact",
            "partnership",
            "peace",
            "reconciliation",
            "relation",
            "relationship",
            "sharing",
            "summit",
            "talk",
            "tie",
            "trade",
            "treaty",
            "truce",
            "war");

    /** Nouns of action that no ending shows. */
    private static final Set<String> ACTIONS = Set.of(
            "abduction",
            "arrest",
            "assassination",
            "capture",
            "destruction",
            "detention",
            "execution",
            "expulsion",
            "invasion",
            "kidnap",
            "massacre",
            "murder",
            "occupation",
            "rape",
            "release",
            "seizure",
            "siege",
            "takeover",
            "torture");

    /** Nouns that need the phrase themselves. */
    private static final Set<String> PARTS = Set.of(
            "ally",
            "branch",
            "couple",
            "dozen",
            "group",
            "hundred",
            "member",
            "number",
            "part",
            "relative",
            "score",
            "supporter",
            "thousand",
            "unit",
            "wing");

    /** Verbs that are themselves done with somebody. */
    private static final Set<String> MUTUAL_VERBS =
            Set.of("agree", "compare", "conduct", "discuss", "exchange", "have", "hold", "negotiate", "share", "sign");

    /** Verbs that take something from somebody. */
    private static final Set<String> TAKING =
            Set.of("capture", "free", "liberate", "recapture", "reclaim", "retake", "seize", "take", "win", "wrest");

    private static final Set<String> STRETCHES = Set.of("day", "night", "week", "month", "year", "hour");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "around");

    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int marker = tree.child(token, "case");
            if (marker != Tree.ROOT
                    && tree.is(token, "nmod")
                    && tree.lower(marker).equals("of")) {
                past(tree, token);
            } else if (tree.lower(token).equals("them")
                    && marker == token - 1
                    && tree.lower(marker).equals("among")) {
                counted(tree, token);
            }
            if (marker != Tree.ROOT && tree.is(token, "nmod")) {
                interrupted(tree, token, marker);
                taken(tree, token, marker);
                whileIn(tree, token, marker);
            }
            if (marker != Tree.ROOT
                    && tree.is(token, "obl")
                    && tree.lower(marker).equals("into")) {
                driven(tree, token);
            }
            if (marker != Tree.ROOT && tree.lower(marker).equals("with")) {
                int noun = tree.is(token, "nmod") ? above(tree, tree.head(token)) : beside(tree, token, marker);
                if (noun != Tree.ROOT && noun != tree.head(token) && noun < marker) {
                    tree.attach(token, noun, "nmod");
                }
            }
        }
    }

    /** "Was blamed, according to reports, <em>on rebels</em>": the phrase behind the aside belongs to the verb. */
    private static void interrupted(Tree tree, int token, int marker) {
        int source = tree.head(token);
        int opener = tree.is(source, "obl") ? tree.child(source, "case") : Tree.ROOT;
        boolean aside = opener != Tree.ROOT
                && tree.lower(opener).equals("according")
                && marker > 0
                && tree.first(token) >= marker - 1
                && tree.lower(marker - 1).equals(",");
        if (aside && tree.head(source) != Tree.ROOT) {
            tree.attach(token, tree.head(source), "obl");
        }
    }

    /** "Went on for a third day <em>in Aden</em>": no day is in a town, what lasts is. */
    private static void whileIn(Tree tree, int token, int marker) {
        int stretch = tree.head(token);
        boolean lasts = tree.is(stretch, "obl", "obl:tmod")
                && STRETCHES.contains(tree.lemma(stretch))
                && tree.head(stretch) != Tree.ROOT
                && tree.isVerb(tree.head(stretch));
        if (lasts && PLACING.contains(tree.lower(marker)) && tree.tag(token).startsWith("NNP")) {
            tree.attach(token, tree.head(stretch), "obl");
        }
    }

    /** "Rammed a car packed with explosives <em>into a bus</em>": it belongs to the verb whose object is packed with something. */
    private static void driven(Tree tree, int token) {
        int packed = tree.head(token);
        int thing = packed != Tree.ROOT && tree.is(packed, "acl") && packed < token ? tree.head(packed) : Tree.ROOT;
        int verb = thing != Tree.ROOT && tree.is(thing, "obj") ? tree.head(thing) : Tree.ROOT;
        boolean filled = false;
        for (int child : verb == Tree.ROOT ? List.<Integer>of() : tree.children(packed)) {
            int with = tree.is(child, "obl") ? tree.child(child, "case") : Tree.ROOT;
            filled |= with != Tree.ROOT && child < token && tree.lower(with).equals("with");
        }
        if (filled) {
            tree.attach(token, verb, "obl");
        }
    }

    /** "Captured Afrin <em>from fighters</em>": a name that is taken has no "from" of its own. */
    private static void taken(Tree tree, int token, int marker) {
        int name = tree.head(token);
        int verb = tree.is(name, "obj") ? tree.head(name) : Tree.ROOT;
        if (verb != Tree.ROOT
                && tree.lower(marker).equals("from")
                && tree.tag(name).startsWith("NNP")
                && TAKING.contains(tree.lemma(verb))) {
            tree.attach(token, verb, "obl");
        }
    }

    /** Takes a phrase with "of" over the doer behind "by" to the noun of action. */
    private static void past(Tree tree, int token) {
        int doer = tree.head(token);
        int marker = doer == Tree.ROOT || !tree.is(doer, "nmod") ? Tree.ROOT : tree.child(doer, "case");
        int action = marker == Tree.ROOT || !tree.lower(marker).equals("by") ? Tree.ROOT : tree.head(doer);
        boolean goes = action != Tree.ROOT
                && action < doer
                && doer < token
                && (tree.lemma(action).endsWith("ing") || ACTIONS.contains(tree.lemma(action)))
                && !tree.tag(doer).startsWith("NNP")
                && !PARTS.contains(tree.lemma(doer));
        for (int child : goes ? tree.children(action) : List.<Integer>of()) {
            int other = tree.is(child, "nmod") ? tree.child(child, "case") : Tree.ROOT;
            goes &= other == Tree.ROOT || !tree.lower(other).equals("of");
        }
        if (goes) {
            tree.attach(token, action, "nmod");
        }
    }

    /** Hangs those named behind "among them" on it, and those joined to them by "and" on them. */
    private static void counted(Tree tree, int them) {
        int named = Tree.ROOT;
        for (int noun = them + 1; noun < tree.size() && noun < them + 8; noun++) {
            boolean beside = tree.is(noun, "obj", "nsubj", "nsubj:pass", "conj", "appos") && tree.head(noun) < them;
            boolean adjoins = beside || tree.head(noun) > noun && tree.is(noun, "nsubj", "nsubj:pass");
            if (named != Tree.ROOT && tree.is(noun, "conj") && tree.head(noun) < them && joined(tree, named, noun)) {
                tree.attach(noun, named, "conj");
            } else if (adjoins && tree.isNominal(noun) && tree.first(noun) == them + 1 && hasOther(tree, noun)) {
                tree.attach(noun, them, "dep");
                named = noun;
            } else if (tree.is(noun, "dep") && tree.head(noun) == them) {
                named = noun;
            }
        }
    }

    /** Whether only numbers, commas and "and" part two nouns. */
    private static boolean joined(Tree tree, int noun, int next) {
        for (int between = noun + 1; between < next; between++) {
            if (!tree.under(between, next) && !tree.is(between, "cc", "punct")) {
                return false;
            }
        }
        return tree.isNominal(next);
    }

    /** Whether the clause keeps an object or subject of its own. */
    private static boolean hasOther(Tree tree, int noun) {
        for (int child : tree.children(tree.head(noun))) {
            if (child != noun && child < noun && tree.is(child, "obj", "nsubj", "nsubj:pass")) {
                return true;
            }
        }
        return tree.is(noun, "conj", "appos");
    }

    /** The nearest noun of the kind from here up through "of" phrases, or {@link Tree#ROOT}. */
    private static int above(Tree tree, int from) {
        int at = from;
        while (at != Tree.ROOT && !MUTUAL.contains(tree.lemma(at))) {
            int marker = tree.child(at, "case");
            boolean of = tree.is(at, "nmod")
                    && marker != Tree.ROOT
                    && tree.lower(marker).equals("of");
            at = of ? tree.head(at) : Tree.ROOT;
        }
        return at;
    }

    /** The noun of the kind that ends the object right before the phrase, or {@link Tree#ROOT}. */
    private static int beside(Tree tree, int token, int marker) {
        int verb = tree.head(token);
        int object = verb == Tree.ROOT ? Tree.ROOT : tree.child(verb, "obj");
        boolean follows = tree.is(token, "obl")
                && object != Tree.ROOT
                && !MUTUAL_VERBS.contains(tree.lemma(verb))
                && marker > 0
                && tree.under(marker - 1, object);
        return follows ? nearest(tree, object, marker - 1) : Tree.ROOT;
    }

    private static int nearest(Tree tree, int object, int last) {
        for (int at = last; at != object && at != Tree.ROOT; at = tree.head(at)) {
            if (MUTUAL.contains(tree.lemma(at))) {
                return at;
            }
        }
        return MUTUAL.contains(tree.lemma(object)) ? object : Tree.ROOT;
    }
}
