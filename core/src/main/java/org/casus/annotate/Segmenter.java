package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a normal text into paragraphs, datelines, sentences and tokens. */
final class Segmenter {
    private static final int LONGEST_BYLINE = 16;
    private static final Set<String> BYLINE_ENDS = Set.of(".", "Press", "Reuters", "Writer", "Correspondent");
    private static final Set<String> FINAL = Set.of(".", "?", "!", "...", ":", ";", ",", "\u201D");
    private static final int LONGEST_HEADLINE = 25;

    private final Tokeniser tokeniser = new Tokeniser();

    /** @param headline normal text of the document's own headline, or nothing: many texts open with it, run into the story */
    List<Segment> segments(NormalText text, String headline) {
        boolean lower = CaseStyle.isLower(text.text());
        List<Segment> segments = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : paragraphs(text.text(), headline)) {
            List<Piece> pieces = tokeniser.tokenise(text, paragraph);
            if (!pieces.isEmpty()) {
                add(pieces, number, lower, segments);
                number++;
            }
        }
        return segments;
    }

    private static List<Paragraph> paragraphs(String text, String headline) {
        return apart(InnerHeadlines.apart(Paragraphs.of(text), text), text, headline);
    }

    /** The paragraphs, with a headline that the first of them opens with as one of its own. */
    private static List<Paragraph> apart(List<Paragraph> paragraphs, String text, String headline) {
        if (paragraphs.isEmpty() || headline.isEmpty()) {
            return paragraphs;
        }
        Paragraph first = paragraphs.get(0);
        int end = first.start() + headline.length();
        if (end >= first.end() || !text.startsWith(headline, first.start())) {
            return paragraphs;
        }
        int story = text.charAt(end) == '.' ? end + 1 : end;
        while (story < first.end() && text.charAt(story) == ' ') {
            story++;
        }
        List<Paragraph> apart = new ArrayList<>();
        apart.add(new Paragraph(first.start(), end));
        apart.add(new Paragraph(story, first.end()));
        apart.addAll(paragraphs.subList(1, paragraphs.size()));
        return apart;
    }

    private static void add(List<Piece> pieces, int paragraph, boolean lower, List<Segment> segments) {
        int byline = byline(pieces, lower);
        if (byline > 0) {
            segments.add(new Segment(pieces.subList(0, byline), paragraph, false, null));
            add(pieces.subList(byline, pieces.size()), paragraph, lower, segments);
            return;
        }
        @Nullable Opening opening = Datelines.find(pieces, lower);
        int start = 0;
        if (opening != null) {
            start = opening.tokens();
            segments.add(new Segment(pieces.subList(0, start), paragraph, false, opening));
        }
        List<List<Piece>> sentences = Sentences.of(pieces.subList(start, pieces.size()));
        if (paragraph == 0 && opening == null && sentences.size() > 1 && introduces(sentences.get(0), pieces, lower)) {
            segments.add(new Segment(sentences.get(0), paragraph, true, null));
            add(pieces.subList(sentences.get(0).size(), pieces.size()), paragraph, lower, segments);
            return;
        }
        boolean headline = opening == null && sentences.size() == 1 && isHeadline(sentences.get(0));
        for (List<Piece> sentence : sentences) {
            int clock = Timestamps.end(sentence);
            if (clock > 0) {
                Opening time = new Opening(clock, 0, 0, 0, true);
                segments.add(new Segment(sentence.subList(0, clock), paragraph, false, time));
            }
            segments.add(new Segment(sentence.subList(clock, sentence.size()), paragraph, headline, null));
        }
    }

    /** Whether a text's first sentence is a headline that the dateline of the story follows: "Rebels take town. <em>GOMA --</em> …". */
    private static boolean introduces(List<Piece> sentence, List<Piece> pieces, boolean lower) {
        if (sentence.size() > LONGEST_HEADLINE) {
            return false;
        }
        Opening opening = Datelines.find(pieces.subList(sentence.size(), pieces.size()), lower);
        return opening != null && opening.certain() && opening.hasPlace();
    }

    /** After the last token of "By Ann Lee. OSLO (Reuters) - …" before the dateline, or 0 when the paragraph opens with no such line. */
    private static int byline(List<Piece> pieces, boolean lower) {
        if (pieces.isEmpty() || !pieces.get(0).form().equals("By")) {
            return 0;
        }
        for (int end = 2; end < Math.min(LONGEST_BYLINE, pieces.size()); end++) {
            boolean closes = BYLINE_ENDS.contains(pieces.get(end - 1).form());
            Opening opening = closes ? Datelines.find(pieces.subList(end, pieces.size()), lower) : null;
            if (opening != null && opening.hasPlace() && opening.hasAgency()) {
                return end;
            }
        }
        return 0;
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
