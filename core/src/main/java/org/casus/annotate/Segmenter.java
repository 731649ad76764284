package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a normal text into paragraphs, datelines, sentences and tokens. */
final class Segmenter {
    private static final Set<String> FINAL = Set.of(".", "?", "!", "...", ":", ";", ",", "\u201D");
    private static final int LONGEST_HEADLINE = 25;

    private final Tokeniser tokeniser = new Tokeniser();

    List<Segment> segments(NormalText text) {
        boolean lower = CaseStyle.isLower(text.text());
        List<Segment> segments = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : Paragraphs.of(text.text())) {
            List<Piece> pieces = tokeniser.tokenise(text, paragraph);
            if (!pieces.isEmpty()) {
                add(pieces, number, lower, segments);
                number++;
            }
        }
        return segments;
    }

    private static void add(List<Piece> pieces, int paragraph, boolean lower, List<Segment> segments) {
        @Nullable Opening opening = Datelines.find(pieces, lower);
        int start = 0;
        if (opening != null) {
            start = opening.tokens();
            segments.add(new Segment(pieces.subList(0, start), paragraph, false, opening));
        }
        List<List<Piece>> sentences = Sentences.of(pieces.subList(start, pieces.size()));
        boolean headline = opening == null && sentences.size() == 1 && isHeadline(sentences.get(0));
        for (List<Piece> sentence : sentences) {
            segments.add(new Segment(sentence, paragraph, headline, null));
        }
    }

    private static boolean isHeadline(List<Piece> sentence) {
        String last = sentence.get(sentence.size() - 1).form();
        boolean open = !FINAL.contains(last)
                || last.equals("\u201D")
                        && !FINAL.contains(
                                sentence.get(Math.max(0, sentence.size() - 2)).form());
        return open
                && sentence.size() <= LONGEST_HEADLINE
                && sentence.stream().filter(Piece::isWord).count() > 1;
    }
}
