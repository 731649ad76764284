package org.casus.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * The quotations of a document: pairs of quotation marks inside one paragraph, those within others left out. A quotation that
 * its paragraph does not close runs to the end of the paragraph where the next one opens with a mark; elsewhere a mark was forgotten, and
 * it ends with its sentence or before the words that tell who speaks.
 */
final class Quotations {
    private static final String OPENING = "\u201C\u201E\u00AB\u2018\u201A`";
    private static final String CLOSING = "\u201D\u00BB\u2019\u00B4";

    /** Words that a name in marks stands behind. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "alias", "aka", "as", "call", "name", "dub", "nickname", "code-name", "codename", "title", "entitle");

    private static final int LONGEST_NAME = 4;

    /** So many words may stand before the word of saying: "a spokesman for the ministry said". */
    private static final int FURTHEST = 9;

    private final Syntax syntax;
    private final Cues cues;
    private final List<Quotation> all = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final Map<Integer, Integer> partners = new HashMap<>();

    Quotations(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
        List<Sentence> sentences = syntax.annotated().sentences();
        int from = 0;
        while (from < sentences.size()) {
            int to = from;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            int first = sentences.get(from).first();
            int end = sentences.get(to - 1).end();
            boolean goesOn = end < syntax.size() && isQuotationMark(end);
            while (first < end) {
                first = paragraph(sentences.get(from).paragraph(), first, end, goesOn);
            }
            from = to;
        }
    }

    /** All outermost quotations in the order of the text. */
    List<Quotation> all() {
        return all;
    }

    /** Whether a token stands between quotation marks. */
    boolean quotes(int token) {
        return quoted.get(token);
    }

    /** The other mark of a pair, or {@link Syntax#NONE}. */
    int partner(int mark) {
        return partners.getOrDefault(mark, Syntax.NONE);
    }

    /**
     * Whether marks stand around a name or nickname, not around what somebody says: "alias “<em>Timochenko</em>”", "called “<em>Coco</em>”",
     * "Jose “<em>Coco</em>” Perez".
     */
    boolean isName(Quotation quotation) {
        int first = quotation.first() + 1;
        int end = quotation.innerEnd();
        if (first >= end || end - first > LONGEST_NAME || first < 2) {
            return false;
        }
        for (int token = first; token < end; token++) {
            if (!syntax.token(token).isProper()) {
                return false;
            }
        }
        int before = quotation.first() - 1;
        return syntax.token(before).isNoun()
                || BEFORE_NAMES.contains(syntax.lemma(before))
                || quotation.end() < syntax.size()
                        && syntax.token(quotation.end()).isProper();
    }

    /** Reads a paragraph from a token on; gives the token behind the last one that was read. */
    private int paragraph(int paragraph, int first, int end, boolean goesOn) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int token = first; token < end; token++) {
            if (!isQuotationMark(token)) {
                continue;
            }
            if (opens(token, first, end, !open.isEmpty())) {
                open.push(token);
            } else if (!open.isEmpty()) {
                int start = open.pop();
                partners.put(start, token);
                partners.put(token, start);
                if (open.isEmpty()) {
                    add(new Quotation(start, token + 1, paragraph, true));
                }
            }
        }
        if (open.isEmpty()) {
            return end;
        }
        int unclosed = open.peekLast();
        int last = goesOn ? end : breaksOff(unclosed);
        add(new Quotation(unclosed, last, paragraph, false));
        return last;
    }

    /** Where a quotation ends whose closing mark was forgotten: before ", she said" or with its sentence. */
    private int breaksOff(int mark) {
        int end = syntax.annotated()
                .sentences()
                .get(syntax.annotated().sentenceOf(mark))
                .end();
        for (int comma = mark + 2; comma + 2 < end; comma++) {
            if (syntax.lower(comma).equals(",") && isTold(comma + 1, end)) {
                return comma + 1;
            }
        }
        return end;
    }

    /** Whether words begin with a subject and its word of saying, or the other way round. */
    private boolean isTold(int first, int end) {
        for (int verb = first; verb < Math.min(end, first + FURTHEST); verb++) {
            if (syntax.token(verb).isVerb() && cues.isFinite(verb)) {
                int subject = syntax.child(verb, "nsubj");
                boolean near = subject >= first && syntax.left(subject) == (verb == first ? verb + 1 : first);
                return near && cues.says(syntax.lemma(verb));
            }
        }
        return false;
    }

    private void add(Quotation quotation) {
        all.add(quotation);
        quoted.set(quotation.first(), quotation.end());
    }

    boolean isQuotationMark(int token) {
        String form = syntax.lower(token);
        return form.equals("\"")
                || form.equals("``")
                || form.equals("''")
                || form.equals("\u201C")
                || form.equals("\u201D");
    }

    /** A mark that does not say itself which it is opens before a word and closes behind one. */
    private boolean opens(int token, int first, int end, boolean inside) {
        Token mark = syntax.token(token);
        char written = syntax.annotated().document().text().charAt(mark.span().start());
        if (OPENING.indexOf(written) >= 0) {
            return true;
        }
        if (CLOSING.indexOf(written) >= 0) {
            return false;
        }
        boolean before = token == first
                || syntax.token(token - 1).span().end() < mark.span().start();
        boolean after = token + 1 == end
                || mark.span().end() < syntax.token(token + 1).span().start();
        return before == after ? !inside : before;
    }
}
