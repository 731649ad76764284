package org.casus.annotate;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into tokens, the way the engine's models were trained: "don't" is {@code do n't}, "US-led" is {@code US -
 * led}, "anti-Taliban" is one token.
 *
 * <p>The engine's own tokeniser does the work. What it gets wrong is mended here, and what it could choke on (endless words) is
 * cut without it.
 */
final class Tokeniser {
    /** Longer words are cut into pieces of this length. */
    private static final int LONGEST_WORD = 100;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    List<Piece> tokenise(NormalText text, Paragraph paragraph) {
        String line = text.text().substring(paragraph.start(), paragraph.end()).replace('\n', ' ');
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < line.length()) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            if (end - at > LONGEST_WORD) {
                addTokens(line, from, at, paragraph.start(), pieces);
                addChunks(line, at, end, paragraph.start(), pieces);
                from = end;
            }
            at = end + 1;
        }
        addTokens(line, from, line.length(), paragraph.start(), pieces);
        return TokenRepair.repair(pieces, text);
    }

    private void addTokens(String line, int from, int to, int offset, List<Piece> pieces) {
        if (from >= to) {
            return;
        }
        String part = line.substring(from, to);
        int at = 0;
        for (Token token : tokenizer.tokenize(part)) {
            String form = token.getWordForm();
            int start = part.indexOf(form, at);
            if (form.isBlank() || start < 0) {
                continue;
            }
            at = start + form.length();
            pieces.add(new Piece(form, offset + from + start, offset + from + at));
        }
    }

    private static void addChunks(String line, int from, int to, int offset, List<Piece> pieces) {
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + LONGEST_WORD);
            if (end < to && Character.isHighSurrogate(line.charAt(end - 1))) {
                end--;
            }
            pieces.add(new Piece(line.substring(start, end), offset + start, offset + end));
            start = end;
        }
    }
}
