package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
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

    Tree parse(List<Token> sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, sentence.get(i - 1).getWordForm());
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        Tree tree = read(nodes);
        conversion.apply(tree);
        return tree;
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
