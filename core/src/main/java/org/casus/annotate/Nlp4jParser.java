package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tags and parses the tokens of one sentence, and converts the tree. The only class that reads the engine's labels. */
final class Nlp4jParser {
    private final List<NLPComponent<NLPNode>> components;
    private final TreePass conversion = new UniversalDependencies();

    Nlp4jParser(List<NLPComponent<NLPNode>> components) {
        this.components = List.copyOf(components);
    }

    /** A sentence with its tree. */
    Tree parse(List<Piece> sentence) {
        Tree tree = read(run(sentence));
        conversion.apply(tree);
        return tree;
    }

    /** Words that are no sentence: tagged and named, all hanging on the first that is not a mark. */
    Tree tag(List<Piece> words) {
        Tree tree = read(run(words));
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

    private NLPNode[] run(List<Piece> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, straight(words.get(i - 1).form()));
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        return nodes;
    }

    private static String straight(String form) {
        return form.replace('\u201C', '"').replace('\u201D', '"');
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

    private static Word word(NLPNode node) {
        String form = node.getWordForm();
        String lemma = node.getLemma();
        String tag = node.getPartOfSpeechTag();
        if (tag.equals("CD") || lemma.startsWith("#")) {
            lemma = form.toLowerCase(Locale.ROOT);
        }
        @Nullable String name = node.getNamedEntityTag();
        return Word.of(form, lemma, tag, node.getFeat("pos2"), name == null ? "O" : name);
    }
}
