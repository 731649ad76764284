package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes sentences in capitals, in lower case and in Title Case as ordinary sentences are written, so that the tagger, which
 * has read ordinary ones, finds verbs and names.
 *
 * <p>Whether a word is a name is asked of, in this order: the ordinary sentences of the same document, the engine's gazetteers
 * (names of several words, nationalities), and its list of the parts of speech each word can have, which leaves out
 * words that are only ever names.
 */
final class Truecaser {
    /** The engine's gazetteer of nationalities. */
    private static final String NATIONALITIES = "-5";

    private static final Set<String> COMMON_ENDINGS = Set.of("ing", "ed", "ly", "ness", "ment", "tion", "ers");

    private final NLPComponent<NLPNode> lexica;

    Truecaser(NLPComponent<NLPNode> lexica) {
        this.lexica = lexica;
    }

    List<Segment> truecase(List<Segment> segments, boolean lowerText) {
        CaseEvidence evidence = new CaseEvidence();
        List<CaseStyle> styles = new ArrayList<>();
        for (Segment segment : segments) {
            CaseStyle style = CaseStyle.of(segment, lowerText);
            styles.add(style);
            if (style == CaseStyle.SENTENCE && segment.opening() == null) {
                evidence.learn(segment.pieces());
            }
        }
        List<Segment> truecased = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean ordinary = styles.get(i) == CaseStyle.SENTENCE;
            truecased.add(ordinary ? segment : segment.withPieces(recase(segment.pieces(), styles.get(i), evidence)));
        }
        return truecased;
    }

    private List<Piece> recase(List<Piece> pieces, CaseStyle style, CaseEvidence evidence) {
        NLPNode[] nodes = lookUp(pieces);
        boolean[] names = names(nodes);
        List<Piece> recased = new ArrayList<>();
        boolean opens = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isWord()) {
                recased.add(piece);
                continue;
            }
            String form = form(piece.form(), style, evidence, nodes[i + 1], names[i]);
            recased.add(piece.withForm(opens ? capitalise(form) : form));
            opens = false;
        }
        return recased;
    }

    private static String form(String written, CaseStyle style, CaseEvidence evidence, NLPNode node, boolean inName) {
        String seen = evidence.form(written);
        if (seen != null) {
            return seen;
        }
        boolean acronym = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (acronym && (style == CaseStyle.TITLE || isAcronym(written, node))) {
            return written;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return inName || isName(node) || lower.equals("i") ? capitalise(lower) : lower;
    }

    /** Whether a word of a sentence in capitals is one by itself: "U.S.", "FMLN". */
    private static boolean isAcronym(String written, NLPNode node) {
        boolean dotted = written.indexOf('.') > 0 && written.length() < 6;
        boolean unknown = classes(node).isEmpty() && gazetteers(node).isEmpty() && written.length() < 6;
        return dotted || unknown;
    }

    /** The words with an initial capital, with what the lexica say of them. */
    private NLPNode[] lookUp(List<Piece> pieces) {
        NLPNode[] nodes = new NLPNode[pieces.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, capitalise(pieces.get(i - 1).form().toLowerCase(Locale.ROOT)));
        }
        lexica.process(nodes);
        return nodes;
    }

    /** Marks the words of names of several words, of which at least one is never anything but a name. */
    private static boolean[] names(NLPNode[] nodes) {
        boolean[] names = new boolean[nodes.length - 1];
        for (int start = 1; start < nodes.length; start++) {
            for (String tag : gazetteers(nodes[start])) {
                int end = tag.startsWith("B-") ? end(nodes, start, tag.substring(2)) : 0;
                boolean proper = false;
                for (int i = start; i < end; i++) {
                    proper |= classes(nodes[i]).isEmpty()
                            || classes(nodes[i]).get(0).equals("NNP");
                }
                proper &= end > 0 && canOpen(nodes[start]) && canOpen(nodes[end - 1]);
                for (int i = start; i < end && proper; i++) {
                    names[i - 1] = true;
                }
            }
        }
        return names;
    }

    /** Whether a name can begin or end with the word: not "in", "the", "says". */
    private static boolean canOpen(NLPNode node) {
        List<String> classes = classes(node);
        return classes.isEmpty() || classes.stream().anyMatch(tag -> tag.startsWith("N") || tag.startsWith("J"));
    }

    private static int end(NLPNode[] nodes, int start, String type) {
        int end = start + 1;
        while (end < nodes.length && gazetteers(nodes[end]).contains("I-" + type)) {
            end++;
        }
        return end < nodes.length && gazetteers(nodes[end]).contains("L-" + type) ? end + 1 : 0;
    }

    private static boolean isName(NLPNode node) {
        List<String> classes = classes(node);
        if (!classes.isEmpty()) {
            return classes.stream().allMatch(tag -> tag.startsWith("NNP"))
                    || gazetteers(node).contains("U" + NATIONALITIES)
                            && classes.stream().noneMatch(tag -> tag.startsWith("V"));
        }
        String word = node.getWordForm().toLowerCase(Locale.ROOT);
        return Character.isLetter(word.charAt(0))
                && (word.length() < 7 || COMMON_ENDINGS.stream().noneMatch(word::endsWith));
    }

    private static List<String> classes(NLPNode node) {
        List<String> classes = node.getAmbiguityClasseList();
        return classes == null ? List.of() : classes;
    }

    private static Set<String> gazetteers(NLPNode node) {
        Set<String> gazetteers = node.getNamedEntityGazetteerSet();
        return gazetteers == null ? Set.of() : gazetteers;
    }

    private static String capitalise(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
