package org.casus.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Document;
import org.casus.model.NameSpan;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Trees written by hand, one sentence a line: {@code form=lemma/TAG<head:relation@NAME}.
 *
 * <pre>
 * Jets/NNS&lt;bombed:nsubj bombed/VBD a/DT market/NN&lt;bombed:obj in/IN&lt;Idlib:case Idlib/NNP&lt;bombed:obl@GPE ./.
 * </pre>
 *
 * <ul>
 *   <li>The lemma may be left out: plural "s", "ed" and "ing" are cut, "ied" and "ies" become "y", proper names keep their
 *       ending; "be", "have" and a few more are known. Anything else is written ({@code struck=strike/VBD}).
 *   <li>The head is named by its form; of equal forms the nearest is meant, of equally near ones the later, and {@code
 *       attack#2} is the second in the sentence.
 *   <li>A determiner without head belongs to the next noun, a mark to the root; the one other word without head is the
 *       root.
 *   <li>Neighbours of one name type are one name.
 *   <li>A line that opens with {@code ! } is a headline; a blank line opens a new paragraph, as a headline does.
 * </ul>
 */
public final class Trees {
    private static final Set<String> MARKS = Set.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH");
    private static final Set<String> LEFT_TIGHT =
            Set.of(".", ",", "?", "!", ":", ";", ")", "'s", "'", "n't", "'ve", "'re", "%");

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private int paragraph;

    private Trees() {}

    /** The document that these lines describe, with the id "tree". */
    public static Annotated parse(String lines) {
        Trees trees = new Trees();
        for (String line : lines.strip().lines().toList()) {
            if (line.isBlank()) {
                trees.paragraph++;
            } else {
                trees.sentence(line.strip());
            }
        }
        return new Annotated(
                Document.of("tree", trees.text.toString()), trees.tokens, trees.sentences, trees.names, List.of());
    }

    private void sentence(String line) {
        boolean headline = line.startsWith("! ");
        List<Word> words = new ArrayList<>();
        for (String word : (headline ? line.substring(2) : line).split("\\s+")) {
            words.add(Word.parse(word));
        }
        int root = root(words, line);
        int first = tokens.size();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(words, i, root, first));
        }
        name(first);
        Span span = new Span(tokens.get(first).span().start(), text.length());
        sentences.add(new Sentence(span, first, tokens.size(), paragraph, headline));
        if (headline) {
            paragraph++;
        }
    }

    private static int root(List<Word> words, String line) {
        int root = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.head == null && !word.tag.equals("DT") && !MARKS.contains(word.tag)) {
                if (root >= 0) {
                    throw new IllegalArgumentException(
                            "two roots, \"" + words.get(root).form + "\" and \"" + word.form + "\": " + line);
                }
                root = i;
            }
        }
        if (root < 0) {
            throw new IllegalArgumentException("no root: " + line);
        }
        return root;
    }

    private Token token(List<Word> words, int i, int root, int first) {
        Word word = words.get(i);
        boolean opened = i > 0 && words.get(i - 1).tag.matches("``|-LRB-|HYPH");
        boolean tight = LEFT_TIGHT.contains(word.form) || word.tag.matches("''|HYPH") || opened;
        if (text.length() > 0 && (i == 0 || !tight)) {
            text.append(i == 0 ? '\n' : ' ');
        }
        int start = text.length();
        text.append(word.form);
        int head;
        String relation;
        if (i == root) {
            head = -1;
            relation = "root";
        } else if (word.head != null) {
            head = first + find(words, i, word.head);
            relation = word.relation;
        } else if (word.tag.equals("DT")) {
            head = first + nextNoun(words, i);
            relation = "det";
        } else {
            head = first + root;
            relation = "punct";
        }
        return new Token(
                first + i, new Span(start, text.length()), word.form, word.lemma, word.tag, head, relation, word.name);
    }

    private static int nextNoun(List<Word> words, int from) {
        for (int i = from + 1; i < words.size(); i++) {
            if (words.get(i).tag.startsWith("NN")
                    && (i + 1 == words.size() || !words.get(i + 1).tag.startsWith("NN"))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no noun after \"" + words.get(from).form + "\"");
    }

    private static int find(List<Word> words, int from, String name) {
        int mark = name.indexOf('#', 1);
        int nearest = -1;
        int seen = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).form.equals(mark < 0 ? name : name.substring(0, mark))) {
                seen++;
                if (mark >= 0 && seen == Integer.parseInt(name.substring(mark + 1))) {
                    return i;
                }
                if (i != from && mark < 0 && (nearest < 0 || Math.abs(i - from) <= Math.abs(nearest - from))) {
                    nearest = i;
                }
            }
        }
        if (nearest < 0) {
            throw new IllegalArgumentException("no head \"" + name + "\" for \"" + words.get(from).form + "\"");
        }
        return nearest;
    }

    private void name(int first) {
        int i = first;
        while (i < tokens.size()) {
            String type = tokens.get(i).name();
            int end = i + 1;
            while (type != null
                    && end < tokens.size()
                    && type.equals(tokens.get(end).name())) {
                end++;
            }
            if (type != null) {
                names.add(new NameSpan(i, end, type));
            }
            i = end;
        }
    }

    private record Word(
            String form,
            String lemma,
            String tag,
            @Nullable String head,
            String relation,
            @Nullable String name) {

        static Word parse(String written) {
            String rest = written;
            String name = null;
            int at = rest.lastIndexOf('@');
            if (at > 0) {
                name = rest.substring(at + 1);
                rest = rest.substring(0, at);
            }
            String head = null;
            String relation = "";
            int arrow = rest.indexOf('<', 1);
            if (arrow > 0) {
                int colon = rest.indexOf(':', arrow + 2);
                head = rest.substring(arrow + 1, colon);
                relation = rest.substring(colon + 1);
                rest = rest.substring(0, arrow);
            }
            int slash = rest.lastIndexOf('/');
            if (slash < 1) {
                throw new IllegalArgumentException("no tag: " + written);
            }
            String tag = rest.substring(slash + 1);
            String form = rest.substring(0, slash);
            int equals = form.indexOf('=', 1);
            String lemma = equals > 0 ? form.substring(equals + 1) : lemma(form.toLowerCase(Locale.ROOT), tag);
            return new Word(equals > 0 ? form.substring(0, equals) : form, lemma, tag, head, relation, name);
        }

        private static String lemma(String form, String tag) {
            switch (form) {
                case "is", "are", "was", "were", "been", "being", "am":
                    return "be";
                case "has", "had", "having":
                    return "have";
                case "did", "does", "done", "doing":
                    return "do";
                case "said":
                    return "say";
                case "n't":
                    return "not";
                case "people":
                    return "people";
                default:
                    break;
            }
            if (tag.equals("NNS") || tag.equals("VBZ")) {
                return form.endsWith("ies") ? cut(form, 3) + "y" : form.endsWith("s") ? cut(form, 1) : form;
            }
            if (tag.equals("VBD") || tag.equals("VBN")) {
                return form.endsWith("ied") ? cut(form, 3) + "y" : form.endsWith("ed") ? cut(form, 2) : form;
            }
            return tag.equals("VBG") && form.endsWith("ing") ? cut(form, 3) : form;
        }

        private static String cut(String form, int length) {
            return form.substring(0, form.length() - length);
        }
    }
}
