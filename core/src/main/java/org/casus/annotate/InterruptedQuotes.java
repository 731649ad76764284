package org.casus.annotate;

/**
 * "“<em>The army</em>,” a monk told the radio, “<em>has taken</em> the bridge.”": a quote whose subject stands in a piece of its own, before
 * the words that say who speaks. The tree takes that subject for the one who speaks, or the one who speaks for the doer.
 */
final class InterruptedQuotes implements TreePass {
    /** So many words may stand between the two pieces. */
    private static final int LONGEST = 16;

    @Override
    public void apply(Tree tree) {
        if (tree.size() < 8 || !isMark(tree, 0)) {
            return;
        }
        int close = mark(tree, 1);
        int open = close < 2 ? -1 : mark(tree, close + 1);
        if (open < 0 || open - close > LONGEST || open + 2 > tree.size()) {
            return;
        }
        int saying = saying(tree, close, open);
        int doer = saying < 0 ? -1 : doer(tree, close);
        int verb = doer < 0 ? -1 : verb(tree, open);
        int speaker = verb < 0 ? -1 : speaker(tree, close, saying, open);
        if (speaker >= 0) {
            turn(tree, new Piece(close, open, saying, doer, verb, speaker));
        }
    }

    /** The words that matter: the marks around what parts the quote, the verb of saying, who does what, who speaks. */
    private record Piece(int close, int open, int saying, int doer, int verb, int speaker) {}

    private static boolean isMark(Tree tree, int token) {
        return tree.lower(token).matches("\"|``|''|\u201C|\u201D");
    }

    private static int mark(Tree tree, int from) {
        for (int token = from; token < tree.size(); token++) {
            if (isMark(tree, token)) {
                return token;
            }
        }
        return -1;
    }

    /** The first verb of speech between the pieces, or -1. */
    private static int saying(Tree tree, int close, int open) {
        for (int token = close + 1; token < open; token++) {
            boolean participle = tree.tag(token).equals("VBN") && SpeechVerbs.isPure(tree, token);
            if (SpeechVerbs.is(tree, token) || participle && tree.has(token, "nsubj")) {
                return token;
            }
        }
        return -1;
    }

    /** The noun of a first piece that is nothing but a noun phrase, or -1. */
    private static int doer(Tree tree, int close) {
        int noun = -1;
        for (int token = 1; token < close; token++) {
            boolean phrase = !tree.tag(token).matches("IN|TO") || noun >= 0 && tree.is(token, "case");
            if (!phrase || tree.tag(token).matches("VB[DZP]|MD|W.*|UH|RB")) {
                return -1;
            }
            boolean top = tree.head(token) < 1 || tree.head(token) >= close;
            if (noun < 0 && top && tree.isNominal(token)) {
                noun = token;
            }
        }
        return noun;
    }

    /** The predicate of a second piece that opens with a finite verb, or -1. */
    private static int verb(Tree tree, int open) {
        int token = open + 1;
        while (token + 1 < tree.size() && tree.tag(token).equals("RB")) {
            token++;
        }
        if (!tree.tag(token).matches("VB[DZPN]|MD")) {
            return -1;
        }
        boolean helps = tree.is(token, "aux", "aux:pass", "cop");
        int verb = helps ? tree.head(token) : token;
        return verb > open ? verb : -1;
    }

    /** The noun between the pieces that stands before or behind the verb of saying, or -1. */
    private static int speaker(Tree tree, int close, int saying, int open) {
        boolean inverted = saying == close + 1;
        int from = inverted ? saying + 1 : close + 1;
        int end = inverted ? open : saying;
        for (int token = from; token < end; token++) {
            boolean top = tree.head(token) < from || tree.head(token) >= end;
            if (top && tree.isNominal(token)) {
                return token;
            }
            if (tree.lower(token).equals(",") || tree.tag(token).matches("IN|TO")) {
                return -1;
            }
        }
        return -1;
    }

    private static void turn(Tree tree, Piece piece) {
        int saying = piece.saying();
        int verb = piece.verb();
        for (int token = 0; token < tree.size(); token++) {
            boolean between = piece.close() < token && token < piece.open();
            int head = tree.head(token);
            boolean above = head == Tree.ROOT || head < piece.close() || head > piece.open();
            if (between && token != saying && above) {
                tree.attach(token, saying, tree.is(token, "root", "nsubj", "appos") ? "dep" : tree.relation(token));
            }
        }
        if (tree.tag(saying).equals("VBN")) {
            tree.retag(saying, "VBD");
        }
        tree.attach(saying, Tree.ROOT, "root");
        tree.attach(piece.speaker(), saying, "nsubj");
        tree.attach(verb, saying, "ccomp");
        for (int token = piece.open() + 1; token < tree.size(); token++) {
            if (token != verb && tree.head(token) < piece.open() && !tree.is(token, "punct")) {
                tree.attach(token, verb, tree.relation(token));
            }
        }
        objects(tree, piece);
        tree.attach(piece.doer(), verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        if (tree.tag(verb).equals("VBN") && !tree.has(verb, "aux", "aux:pass")) {
            tree.retag(verb, "VBD");
        }
    }

    /** What the tree took for the subject behind the verb is its object. */
    private static void objects(Tree tree, Piece piece) {
        for (int child : tree.children(piece.verb())) {
            if (tree.is(child, "nsubj", "nsubj:pass") && child > piece.verb()) {
                tree.relabel(child, tree.has(piece.verb(), "obj") ? "dep" : "obj");
            }
        }
        for (int token = 1; token < piece.close(); token++) {
            boolean loose = token != piece.doer() && (tree.head(token) >= piece.close() || tree.head(token) < 0);
            if (loose && !tree.is(token, "punct")) {
                tree.attach(token, piece.doer(), "dep");
            }
        }
    }
}
