package org.casus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.DayOrder;
import org.casus.model.MessageCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An export of Factiva in HTML: many articles, each with its accession number, which becomes the id. Both displays are read, with the
 * lines of outlet and day ({@code Full Article}), and with the table of indexed fields ({@code HD}, {@code LP}, {@code TD} …).
 */
final class FactivaExport {
    private static final Pattern MARK = Pattern.compile("class=[\"']article \\w*Article|articleParagraph");
    private static final Pattern NUMBER = Pattern.compile("^Document (\\w{10,})$");
    private static final Pattern WORDS = Pattern.compile("^[\\d,.]+ words$");
    private static final Pattern TIME = Pattern.compile("^\\d{1,2}:\\d{2}( [AP]M)?$");
    private static final String PARAGRAPH = "p.articleParagraph";

    private FactivaExport() {}

    /** Whether a page is such an export. */
    static boolean is(String html) {
        return MARK.matcher(html).find() && html.contains("Factiva");
    }

    static void read(String html, Source source, Delivery delivery) {
        int number = 0;
        for (Element article : Jsoup.parse(html).select("div.article")) {
            number++;
            Map<String, Element> fields = fields(article);
            Draft draft = fields.containsKey("HD") ? indexed(fields) : plain(article);
            if (draft.get(Field.TEXT) == null) {
                delivery.problem(MessageCode.D025, source, "article " + number + " has no paragraphs; skipped");
            } else {
                delivery.take(draft, source.id() + "#" + number, source, 0);
            }
        }
        if (number == 0) {
            delivery.problem(MessageCode.D025, source, "no articles where exports of Factiva have them");
        }
    }

    private static Map<String, Element> fields(Element article) {
        Map<String, Element> fields = new HashMap<>();
        for (Element row : article.select("tr")) {
            if (row.childrenSize() == 2) {
                fields.putIfAbsent(row.child(0).text().strip(), row.child(1));
            }
        }
        return fields;
    }

    private static Draft indexed(Map<String, Element> fields) {
        List<String> text = new ArrayList<>();
        for (String part : List.of("LP", "TD")) {
            Element cell = fields.get(part);
            if (cell != null) {
                List<String> paragraphs = cell.select("p").eachText();
                text.addAll(paragraphs.isEmpty() ? List.of(cell.text()) : paragraphs);
            }
        }
        Draft draft = new Draft().put(Field.TEXT, String.join("\n\n", text));
        Map<String, Field> meant = Map.of(
                "HD", Field.TITLE, "BY", Field.BYLINE, "PD", Field.PUBLISHED, "SN", Field.SOURCE, "URL", Field.URL);
        meant.forEach((code, field) -> draft.put(field, fields.containsKey(code) ? text(fields, code) : null));
        if (fields.containsKey("LA")) {
            draft.put(Field.LANGUAGE, Languages.code(text(fields, "LA")));
        }
        if (fields.containsKey("AN")) {
            draft.put(Field.ID, text(fields, "AN").replaceFirst("^Document ", ""));
        }
        return draft;
    }

    private static String text(Map<String, Element> fields, String code) {
        Element cell = fields.get(code);
        return cell == null ? "" : cell.text().strip();
    }

    private static Draft plain(Element article) {
        Draft draft = new Draft();
        Element headline = article.selectFirst("#hd, [class$=Headline]");
        draft.put(Field.TITLE, headline == null ? null : headline.text());
        List<String> text = new ArrayList<>();
        for (String paragraph : article.select(PARAGRAPH).eachText()) {
            Matcher number = NUMBER.matcher(paragraph);
            if (number.matches()) {
                draft.put(Field.ID, number.group(1));
            } else {
                text.add(paragraph);
            }
        }
        for (Element line : article.select("p:not(.articleParagraph)")) {
            Matcher number = NUMBER.matcher(line.text());
            if (number.matches()) {
                draft.put(Field.ID, number.group(1));
            }
        }
        lines(article, headline, draft);
        return draft.put(Field.TEXT, String.join("\n\n", text));
    }

    /** The lines between headline and text: writer, words, day, time, outlet, its code, language, rights. */
    private static void lines(Element article, @Nullable Element headline, Draft draft) {
        boolean dated = false;
        for (Element line : article.select("div")) {
            String text = line.ownText().strip();
            if (line == article
                    || line == headline
                    || text.isEmpty()
                    || headline != null && line.parents().contains(headline)) {
                continue;
            }
            boolean day = Days.find(text, DayOrder.UNSAID) != null;
            if (!dated && day) {
                draft.put(Field.PUBLISHED, text);
                dated = true;
            } else if (!dated
                    && !WORDS.matcher(text).matches()
                    && (line.hasClass("author") || text.matches("(?i)by .+"))) {
                draft.fill(Field.BYLINE, text);
            } else if (dated && !TIME.matcher(text).matches()) {
                if (draft.get(Field.SOURCE) == null) {
                    draft.put(Field.SOURCE, text);
                } else {
                    draft.fill(Field.LANGUAGE, Languages.code(text));
                }
            }
        }
    }
}
