package org.casus.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside a sentence and belongs to none of its phrases: short brackets ("the Front <em>(FLN)</em>", "on Friday
 * <em>(13 May)</em>"), other names ("Perez<em>, alias the Eagle,</em>"), how badly some were hurt ("12 were injured<em>, none seriously,</em> when"), and the marks around quoted words of a noun phrase ("four <em>"</em>hit and run<em>"</em> raids"). They lead the engine's
 * parser astray, so that the sentence is parsed without them; a bracket then hangs on the word before it.
 */
final class Asides {
    /** Words a bracket may hold: names, days and ages, no clause. */
    private static final int BRACKET = 6;
    /** Words that marks may enclose: more are speech. */
    private static final int QUOTED = 5;
    /** Words that must be left of the sentence. */
    private static final int REST = 3;

    private static final Set<String> BEFORE_QUOTED =
            Set.of("DT", "CD", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS");

    private static final Set<String> SOME = Set.of("none", "some", "several", "many", "most", "few");

    /** Who is hurt so is dead, and is counted. */
    private static final Set<String> DEADLY = Set.of("fatally", "mortally");

    private static final Set<String> ALIAS = Set.of("alias", "aka");

    /** Where something stands: its first token, a mark, the first of its words, and its last token, the other mark. */
    private record Stretch(int open, int first, int close, boolean apart) {}

    private final List<Stretch> stretches;
    private final List<Integer> kept;

    private Asides(List<Stretch> stretches, List<Integer> kept) {
        this.stretches = stretches;
        this.kept = kept;
    }

    /**
     * @param forms the words of a sentence
     * @param tags their parts of speech
     */
    static Asides of(List<String> forms, List<String> tags) {
        List<Stretch> stretches = new ArrayList<>();
        boolean[] out = new boolean[forms.size()];
        for (int open = 0; open < forms.size(); open++) {
            Stretch stretch = at(forms, tags, open);
            if (stretch != null) {
                stretches.add(stretch);
                out[open] = true;
                out[stretch.close] = true;
                if (stretch.apart) {
                    Arrays.fill(out, open, stretch.close, true);
                }
                open = stretch.close;
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int token = 0; token < out.length; token++) {
            if (!out[token]) {
                kept.add(token);
            }
        }
        return new Asides(kept.size() < REST ? List.of() : stretches, kept);
    }

    private static @Nullable Stretch at(List<String> forms, List<String> tags, int open) {
        boolean alias = open > 0
                && open + 2 < forms.size()
                && forms.get(open).equals(",")
                && ALIAS.contains(forms.get(open + 1));
        int degree = degree(forms, tags, open);
        boolean apart = alias || degree > 0 || forms.get(open).equals("(");
        int first = alias ? open + 2 : open + 1;
        int close = degree > 0
                ? degree
                : apart
                        ? closed(forms, first, alias ? "," : ")")
                        : forms.get(open).equals("\"") ? quoted(forms, tags, open) : -1;
        return close < 0 ? null : new Stretch(open, first, close, apart);
    }

    /** The comma behind ", none of them <em>seriously</em>,", how badly some of those told of were hurt; -1 when there is none. */
    private static int degree(List<String> forms, List<String> tags, int open) {
        int at = open + 1;
        if (open == 0 || !forms.get(open).equals(",") || at >= forms.size()) {
            return -1;
        }
        if (!tags.get(at).equals("CD") && !SOME.contains(forms.get(at).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        at++;
        if (at + 1 < forms.size()
                && forms.get(at).equals("of")
                && forms.get(at + 1).equals("them")) {
            at += 2;
        }
        boolean badly = at + 1 < forms.size()
                && tags.get(at).equals("RB")
                && forms.get(at).endsWith("ly")
                && !DEADLY.contains(forms.get(at));
        return badly && forms.get(at + 1).equals(",") ? at + 1 : -1;
    }

    private static int closed(List<String> forms, int first, String mark) {
        for (int token = first; token < forms.size() && token <= first + BRACKET; token++) {
            String form = forms.get(token);
            if (form.equals(mark)) {
                return token > first ? token : -1;
            }
            if (form.matches("[(;:.!?\"]")) {
                return -1;
            }
        }
        return -1;
    }

    private static int quoted(List<String> forms, List<String> tags, int open) {
        if (open == 0 || !BEFORE_QUOTED.contains(tags.get(open - 1))) {
            return -1;
        }
        boolean capitals = true;
        for (int token = open + 1; token < forms.size() && token <= open + QUOTED + 1; token++) {
            String form = forms.get(token);
            if (form.equals("\"")) {
                boolean goesOn = token + 1 < forms.size() && isWord(forms.get(token + 1));
                return token > open + 1 && (capitals || goesOn) ? token : -1;
            }
            if (!isWord(form) && !form.matches("[-']s?")) {
                return -1;
            }
            capitals &= Character.isUpperCase(form.codePointAt(0));
        }
        return -1;
    }

    private static boolean isWord(String form) {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** What is left of a sentence. */
    List<String> without(List<String> forms) {
        return kept.stream().map(forms::get).toList();
    }

    /** The words of each bracket and other name. */
    List<List<String>> apart(List<String> forms) {
        return stretches.stream()
                .filter(Stretch::apart)
                .map(stretch -> forms.subList(stretch.first, stretch.close))
                .toList();
    }

    /**
     * The tree of the whole sentence.
     *
     * @param rest the tree of what was left
     * @param apart the trees of the brackets and other names
     * @param marks the words of the whole sentence, of which only the marks are read
     */
    Tree restore(Tree rest, List<Tree> apart, List<Word> marks) {
        List<Word> words = new ArrayList<>(marks);
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (int token = 0; token < rest.size(); token++) {
            int head = rest.head(token);
            words.set(kept.get(token), rest.word(token));
            heads[kept.get(token)] = head == Tree.ROOT ? Tree.ROOT : kept.get(head);
            relations[kept.get(token)] = rest.relation(token);
        }
        int next = 0;
        for (Stretch stretch : stretches) {
            int top = stretch.apart
                    ? hang(stretch, apart.get(next++), words, heads, relations, rest)
                    : top(stretch, heads);
            for (int mark : List.of(stretch.open, stretch.first - 1, stretch.close)) {
                heads[mark] = top;
                relations[mark] = isWord(words.get(mark).form()) ? "dep" : "punct";
            }
        }
        stretches.forEach(stretch -> bridge(stretch, words));
        return new Tree(words, heads, relations);
    }

    /** A name that goes on behind what stood inside it is one name: 'the National "Front" of Farmers'. */
    private static void bridge(Stretch stretch, List<Word> words) {
        for (int mark : List.of(stretch.open, stretch.close)) {
            String behind = mark + 1 < words.size() ? words.get(mark + 1).name() : "O";
            if (behind.matches("[IL]-.*") && (mark == stretch.close || !stretch.apart)) {
                int from = stretch.apart ? stretch.open : mark;
                for (int token = from; token <= mark; token++) {
                    words.set(token, words.get(token).withName("I" + behind.substring(1)));
                }
            }
        }
    }

    private int hang(Stretch stretch, Tree tree, List<Word> words, int[] heads, String[] relations, Tree rest) {
        int first = stretch.first;
        int top = first;
        for (int token = 0; token < tree.size(); token++) {
            words.set(first + token, tree.word(token));
            heads[first + token] = first + tree.head(token);
            relations[first + token] = tree.relation(token);
            top = tree.head(token) == Tree.ROOT ? first + token : top;
        }
        int host = stretch.open - 1;
        while (host >= 0 && !kept.contains(host)) {
            host--;
        }
        int place = kept.indexOf(host);
        if (host < 0 || rest.is(place, "punct")) {
            place = rest.child(Tree.ROOT, "root");
        }
        while (rest.is(place, "flat")) {
            place = rest.head(place);
        }
        heads[top] = kept.get(place);
        boolean nominal =
                words.get(top).tag().startsWith("NN") || words.get(top).tag().equals("CD");
        relations[top] = nominal && rest.isNominal(place) ? "appos" : "dep";
        return top;
    }

    /** The word on which the quoted hang. */
    private static int top(Stretch stretch, int[] heads) {
        for (int token = stretch.first; token < stretch.close; token++) {
            if (heads[token] < stretch.open || heads[token] > stretch.close) {
                return token;
            }
        }
        return stretch.first;
    }
}
