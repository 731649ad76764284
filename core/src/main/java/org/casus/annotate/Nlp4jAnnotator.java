package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Document;

/** The annotator over NLP4J: normalise, cut, write as ordinary sentences, tag and parse, convert. */
final class Nlp4jAnnotator implements Annotator {
    private final Normaliser normaliser = new Normaliser();
    private final Segmenter segmenter = new Segmenter();
    private final Truecaser truecaser;
    private final Nlp4jParser parser;

    /** @param components lexica, tags, lemmas, names, trees, in the order they run */
    Nlp4jAnnotator(List<NLPComponent<NLPNode>> components) {
        this.truecaser = new Truecaser(components.get(0));
        this.parser = new Nlp4jParser(components);
    }

    @Override
    public Annotated annotate(Document document) {
        NormalText normal = normaliser.normalise(document.text());
        String headline = document.title() == null
                ? ""
                : normaliser.normalise(document.title()).text().strip();
        List<Segment> segments =
                truecaser.truecase(segmenter.segments(normal, headline), CaseStyle.isLower(normal.text()));
        AnnotatedBuilder builder = new AnnotatedBuilder(document, normal);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Opening opening = segment.opening();
            if (opening == null) {
                builder.sentence(segment, parser.parse(GroupName.name(segment.pieces()), segment.headline()));
            } else if (opening.certain()) {
                builder.dateline(segment, parser.tag(segment.pieces()));
            } else {
                Segment joined = join(segment, segments.get(i + 1));
                Tree tree = parser.parse(joined.pieces(), joined.headline());
                if (isPlace(tree, opening.placeEnd())) {
                    builder.dateline(segment, parser.tag(segment.pieces()));
                } else {
                    builder.sentence(joined, tree);
                    i++;
                }
            }
        }
        return builder.build();
    }

    private static Segment join(Segment opening, Segment sentence) {
        List<Piece> pieces = new ArrayList<>(opening.pieces());
        pieces.addAll(sentence.pieces());
        return sentence.withPieces(pieces);
    }

    private static boolean isPlace(Tree tree, int end) {
        for (int i = 0; i < end; i++) {
            String name = tree.word(i).name();
            if (!name.endsWith("-GPE") && !name.endsWith("-LOC")) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String engine() {
        return "NLP4J 1.1.3";
    }
}
