package org.casus.annotate;

/**
 * "“Who gave the order?” <em>the minister</em> asked.": what stands between a quoted question and its word of saying is who asks it, and no
 * second subject of the question.
 */
final class QuestionSpeakers implements TreePass {
    /** So many words a speaker may have. */
    private static final int LONGEST = 6;

    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int speaker = verb - 1;
            boolean bare = SpeechVerbs.is(tree, verb) && tree.isFinite(verb) && !tree.hasSubject(verb);
            int quote = bare && tree.isNominal(speaker) ? closing(tree, speaker) : Tree.ROOT;
            if (quote != Tree.ROOT && tree.lower(quote - 1).matches("[?!]")) {
                tree.attach(speaker, verb, "nsubj");
                for (int word = quote + 1; word < speaker; word++) {
                    if (tree.head(word) <= quote || tree.head(word) >= verb) {
                        tree.attach(word, speaker, tree.tag(word).equals("DT") ? "det" : "compound");
                    }
                }
            }
        }
    }

    /** The closing quotation mark before a noun phrase, when nothing else stands between. */
    private static int closing(Tree tree, int noun) {
        for (int token = noun; token > 1 && token > noun - LONGEST; token--) {
            if (tree.tag(token).equals("''")) {
                return token;
            }
            if (tree.isVerb(token) || tree.is(token, "punct", "cc", "case", "mark")) {
                return Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }
}
