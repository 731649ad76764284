package org.casus.annotate;

import java.util.Map;
import java.util.Set;

/** Names the relations that need no new head after Universal Dependencies v2. */
final class Labels implements TreePass {
    private static final Map<String, String> SAME_HEAD = Map.ofEntries(
            Map.entry("acomp", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("dative", "iobj"),
            Map.entry("dobj", "obj"),
            Map.entry("neg", "advmod"),
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("intj", "discourse"),
            Map.entry("meta", "discourse"),
            Map.entry("oprd", "xcomp"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("predet", "det:predet"),
            Map.entry("prt", "compound:prt"),
            Map.entry("relcl", "acl:relcl"));

    /** Nouns that tell when, where the engine finds no date. */
    private static final Set<String> TIMES = Set.of(
            "afternoon",
            "day",
            "decade",
            "evening",
            "friday",
            "hour",
            "minute",
            "moment",
            "monday",
            "month",
            "morning",
            "night",
            "saturday",
            "second",
            "spring",
            "summer",
            "sunday",
            "thursday",
            "time",
            "today",
            "tomorrow",
            "tonight",
            "tuesday",
            "wednesday",
            "week",
            "weekend",
            "winter",
            "year",
            "yesterday");

    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            tree.relabel(token, relation(tree, token));
        }
    }

    private static String relation(Tree tree, int token) {
        String relation = tree.relation(token);
        int head = tree.head(token);
        if (head == Tree.ROOT) {
            return "root";
        }
        return switch (relation) {
            case "aux" -> tree.tag(token).equals("TO") ? "mark" : "aux";
            case "nmod", "amod", "nummod" -> modifier(tree, token);
            case "qmod" -> tree.tag(token).equals("CD") ? "nummod" : "advmod";
            case "npadvmod" -> bare(tree, token);
            case "prep", "agent", "pobj", "pcomp" -> tree.isNominal(head) ? "nmod" : "obl";
            case "csubj" -> tree.has(head, "auxpass", "aux:pass") ? "csubj:pass" : "csubj";
            case "root" -> "parataxis";
            default -> SAME_HEAD.getOrDefault(relation, relation);
        };
    }

    private static String modifier(Tree tree, int token) {
        if (tree.has(token, "case")) {
            return tree.isNominal(tree.head(token)) ? "nmod" : "obl";
        }
        String tag = tree.tag(token);
        if (tag.equals("CD") || tag.equals("$")) {
            return "nummod";
        }
        if (tag.startsWith("JJ") || tag.startsWith("VB")) {
            return "amod";
        }
        if (tag.startsWith("NN")) {
            return token < tree.head(token) ? "compound" : "nmod";
        }
        return tag.equals("DT") ? "det" : "advmod";
    }

    private static String bare(Tree tree, int token) {
        String name = tree.word(token).name();
        boolean time = name.endsWith("-DATE") || name.endsWith("-TIME") || TIMES.contains(tree.lemma(token));
        String base = tree.isNominal(tree.head(token)) ? "nmod" : "obl";
        return base + (time && !tree.tag(tree.head(token)).startsWith("JJ") ? ":tmod" : ":npmod");
    }
}
