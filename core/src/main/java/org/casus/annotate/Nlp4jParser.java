package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags and parses the tokens of one sentence, and converts the tree. The only class that reads the engine's labels. */
final class Nlp4jParser {
    /** Sentences without a verb are read again with this many nouns as their verb. */
    private static final int TRIES = 3;

    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being", "got", "get", "gets");

    private final List<NLPComponent<NLPNode>> taggers;
    private final List<NLPComponent<NLPNode>> parsers;
    private final TreePass conversion = new UniversalDependencies();
    private final TreePass repair = new TreeRepair();
    private final TreePass headlines = new HeadlineRepair();

    /** @param components lexica, tags, lemmas, names, trees, in the order they run */
    Nlp4jParser(List<NLPComponent<NLPNode>> components) {
        this.taggers = List.copyOf(components.subList(0, 2));
        this.parsers = List.copyOf(components.subList(2, components.size()));
    }

    /** A sentence with its tree. */
    Tree parse(List<Piece> sentence, boolean headline) {
        List<String> forms = forms(sentence);
        if (!headline) {
            return text(forms);
        }
        List<Integer> commas = Headlinese.commas(tagged(forms));
        for (int comma : commas) {
            forms.set(comma, "and");
        }
        Tree tree = headline(forms, commas);
        for (int comma : commas) {
            tree.replaceWord(
                    comma, Word.of(",", ",", ",", null, tree.word(comma).name()));
            tree.relabel(comma, "punct");
        }
        return tree;
    }

    /** A sentence of running text, parsed without its asides. */
    private Tree text(List<String> forms) {
        NLPNode[] nodes = tagged(forms);
        Asides asides = Asides.of(
                forms,
                Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList());
        Tree tree;
        if (asides.isEmpty()) {
            tree = converted(nodes);
        } else {
            List<Tree> apart = new ArrayList<>();
            for (List<String> words : asides.apart(forms)) {
                apart.add(converted(tagged(words)));
            }
            List<Word> marks =
                    Arrays.stream(nodes).skip(1).map(Nlp4jParser::mark).toList();
            tree = asides.restore(converted(tagged(asides.without(forms))), apart, marks);
        }
        repair.apply(tree);
        return tree;
    }

    private Tree converted(NLPNode[] nodes) {
        Tree tree = read(parsed(nodes));
        conversion.apply(tree);
        return tree;
    }

    /** Words that are no sentence: tagged and named, all hanging on the first that is not a mark. */
    Tree tag(List<Piece> words) {
        Tree tree = read(parsed(tagged(forms(words))));
        int root = 0;
        while (root + 1 < words.size() && !words.get(root).isWord()) {
            root++;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean word = Character.isLetterOrDigit(words.get(i).form().codePointAt(0));
            tree.attach(i, root, word ? "dep" : "punct");
        }
        tree.attach(root, Tree.ROOT, "root");
        return tree;
    }

    private Tree headline(List<String> forms, List<Integer> commas) {
        NLPNode[] read = tagged(forms);
        for (int comma : commas) {
            Headlinese.retag(read, comma);
        }
        Headlinese.retagNouns(read);
        Tree tree = finish(read);
        if (hasVerb(tree)) {
            return tree;
        }
        int tries = 0;
        for (int candidate : Headlinese.verbs(tagged(forms))) {
            NLPNode[] nodes = tagged(forms);
            nodes[candidate].setPartOfSpeechTag(Headlinese.verbTag(nodes[candidate]));
            Tree other = finish(nodes);
            int verb = candidate - 1;
            if (other.is(verb, "root") && other.hasSubject(verb) && other.has(verb, "obj", "ccomp", "xcomp")) {
                return other;
            }
            if (++tries == TRIES) {
                break;
            }
        }
        return tree;
    }

    private static boolean hasVerb(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            boolean predicate = tree.isFinite(token) || tree.is(token, "root") && isSaid(tree, token);
            if (predicate && !tree.has(token, "mark")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is said of a subject: "three dead", not "police arrest 30" read as nouns or "gunmen free 27" as an adjective. */
    private static boolean isSaid(Tree tree, int token) {
        boolean adjective = tree.tag(token).startsWith("JJ") && !tree.has(token, "obj");
        return tree.hasSubject(token) && (tree.isVerb(token) || tree.has(token, "cop") || adjective);
    }

    private Tree finish(NLPNode[] nodes) {
        Tree tree = converted(nodes);
        repair.apply(tree);
        headlines.apply(tree);
        return tree;
    }

    private static List<String> forms(List<Piece> pieces) {
        List<String> forms = new ArrayList<>();
        for (Piece piece : pieces) {
            forms.add(piece.form().replace('\u201C', '"').replace('\u201D', '"'));
        }
        return forms;
    }

    private NLPNode[] tagged(List<String> forms) {
        NLPNode[] nodes = new NLPNode[forms.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, forms.get(i - 1));
        }
        for (NLPComponent<NLPNode> component : taggers) {
            component.process(nodes);
        }
        retagHyphenated(nodes);
        return nodes;
    }

    /** "Test-<em>fired</em> two missiles": no participle stands before a determiner or number inside a noun phrase. */
    private static void retagHyphenated(NLPNode[] nodes) {
        for (int i = 3; i + 1 < nodes.length; i++) {
            boolean past = nodes[i].getPartOfSpeechTag().equals("VBN")
                    && nodes[i - 1].getPartOfSpeechTag().equals("HYPH")
                    && nodes[i + 1].getPartOfSpeechTag().matches("DT|CD|PRP\\$");
            for (int before = Math.max(1, i - 6); before < i - 1 && past; before++) {
                past = !AUXILIARIES.contains(nodes[before].getWordForm().toLowerCase(Locale.ROOT));
            }
            if (past) {
                nodes[i].setPartOfSpeechTag("VBD");
            }
        }
    }

    private NLPNode[] parsed(NLPNode[] nodes) {
        for (NLPComponent<NLPNode> component : parsers) {
            component.process(nodes);
        }
        return nodes;
    }

    private static Tree read(NLPNode[] nodes) {
        List<Word> words = new ArrayList<>();
        int[] heads = new int[nodes.length - 1];
        String[] relations = new String[nodes.length - 1];
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            words.add(word(node));
            @Nullable NLPNode head = node.getDependencyHead();
            heads[i - 1] = head == null ? Tree.ROOT : head.getID() - 1;
            @Nullable String label = node.getDependencyLabel();
            relations[i - 1] = label == null ? "dep" : label;
        }
        return new Tree(words, heads, relations);
    }

    private static Word mark(NLPNode node) {
        return Word.of(node.getWordForm(), node.getWordForm(), node.getPartOfSpeechTag(), null, "O");
    }

    private static Word word(NLPNode node) {
        String form = node.getWordForm();
        String tag = node.getPartOfSpeechTag();
        String lemma = Lemmas.of(form, tag, node.getLemma());
        @Nullable String name = node.getNamedEntityTag();
        return Word.of(form, lemma, tag, node.getFeat("pos2"), name == null ? "O" : name);
    }
}
