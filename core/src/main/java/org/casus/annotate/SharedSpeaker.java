package org.casus.annotate;

/**
 * "Moon said Norway was partly responsible and <em>called</em> for help", "said that the island had lost an ally, but <em>insisted</em>
 * that …": a verb of speech without a subject, told beside what is said, goes on with the words of the speaker. Only behind what
 * somebody is, which no deed follows, and behind "but": "said the minister met the rebels and urged them to stop" stays as it is.
 *
 * <p>So does what form or sense keeps out of what is told: "demanded that the generals <em>go</em> and <em>warned</em> them", "denied
 * that his men had burned the farm and <em>blamed</em> the rebels".
 */
final class SharedSpeaker implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int told = tree.head(verb);
            boolean beside = told != Tree.ROOT
                    && told < verb
                    && tree.is(verb, "conj")
                    && speaks(tree, verb)
                    && !tree.hasSubject(verb)
                    && !tree.has(verb, "aux", "mark")
                    && (tree.has(told, "cop") || isContrast(tree, verb));
            if (isOther(tree, verb, told)) {
                tree.attach(verb, tree.head(told), "conj");
                continue;
            }
            int speech = beside ? speech(tree, told) : Tree.ROOT;
            if (speech != Tree.ROOT && tree.tag(speech).equals(tree.tag(verb))) {
                tree.attach(verb, speech, "conj");
            }
        }
    }

    /** Whether a past form goes on with the verb above a demand, or an accusation with a denial. */
    private static boolean isOther(Tree tree, int verb, int told) {
        int above = told == Tree.ROOT ? Tree.ROOT : tree.head(told);
        boolean beside = above != Tree.ROOT
                && above < told
                && told < verb
                && tree.is(verb, "conj")
                && tree.is(told, "ccomp")
                && tree.tag(verb).equals("VBD")
                && tree.tag(above).equals("VBD")
                && !tree.hasSubject(verb)
                && !tree.has(verb, "aux", "aux:pass", "mark");
        boolean demanded = beside
                && tree.tag(told).matches("VBP?")
                && tree.hasSubject(told)
                && !tree.has(told, "aux", "aux:pass", "cop");
        boolean denied = beside
                && tree.lemma(above).matches("deny|reject|dispute|dismiss")
                && (speaks(tree, verb) || tree.lemma(verb).matches("accuse|blame"));
        return demanded || denied;
    }

    private static boolean speaks(Tree tree, int verb) {
        boolean calls = tree.lemma(verb).equals("call")
                && verb + 1 < tree.size()
                && tree.lower(verb + 1).matches("for|on|upon");
        boolean denies = tree.lemma(verb).matches("deny|reject|dispute") && tree.isFinite(verb);
        return SpeechVerbs.is(tree, verb) || denies || calls && tree.isFinite(verb);
    }

    private static boolean isContrast(Tree tree, int verb) {
        int joint = tree.child(verb, "cc");
        return joint != Tree.ROOT && tree.lower(joint).equals("but");
    }

    /** The verb of speech that tells a clause, also by way of what is told inside it, or {@link Tree#ROOT}. */
    private static int speech(Tree tree, int told) {
        int at = told;
        while (at != Tree.ROOT && tree.is(at, "ccomp")) {
            at = tree.head(at);
            if (at != Tree.ROOT && SpeechVerbs.is(tree, at) && tree.hasSubject(at)) {
                return at;
            }
        }
        return Tree.ROOT;
    }
}
