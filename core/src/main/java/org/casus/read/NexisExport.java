package org.casus.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.DayOrder;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * An export of Nexis Uni or LexisNexis, as lines: many articles, each with its outlet, day and headline before it and its index terms
 * behind it. In Nexis Uni the headline comes first and {@code Body} opens the text; in the older layout the outlet comes first, and a
 * line {@code 1 of 20 DOCUMENTS} before it.
 */
final class NexisExport {
    private static final Pattern COUNT = Pattern.compile("^\\s*\\d+ of \\d+ DOCUMENTS?\\s*$");
    private static final Pattern MARK =
            Pattern.compile("(?m)(\\d+ of \\d+ DOCUMENTS?\\b|^\\W*End of Document\\W*$|>\\s*End of Document\\s*<)");
    private static final Pattern LOADED = Pattern.compile("(?i)load-date\\s*:");
    private static final String END = "End of Document";
    private static final Pattern LABEL = Pattern.compile("^([A-Z][A-Za-z-]+(?: [A-Za-z-]+)?)\\s*:\\s*(.*)$");
    private static final Set<String> BEFORE =
            Set.of("byline", "section", "length", "dateline", "highlight", "series", "distribution");
    private static final Set<String> BEHIND = Set.of(
            "graphic",
            "graphics",
            "load-date",
            "language",
            "publication-type",
            "subject",
            "organization",
            "person",
            "company",
            "city",
            "state",
            "country",
            "geographic",
            "ticker",
            "industry",
            "category",
            "document-type",
            "url",
            "journal code",
            "copyright",
            "correction-date",
            "type",
            "notes",
            "cate",
            "name");
    private static final Set<String> HEADINGS = Set.of("Graphic", "Classification", "Notes", "Load-Date");
    private static final Pattern EDITION = Pattern.compile(
            "(?i).*\\b(edition|final)\\b.*|copyright\\b.*|.*all rights reserved.*|page \\d+ of \\d+|link to (image|story|original).*");

    private NexisExport() {}

    /** Whether a text or page is such an export. */
    static boolean is(String text) {
        return MARK.matcher(text).find() && LOADED.matcher(text).find();
    }

    /** Reads an export whose lines are paragraphs; in plain text, where they are not, blank lines part them. */
    static void read(List<String> lines, Source source, Delivery delivery) {
        List<String> paragraphs = lines.stream().anyMatch(String::isBlank) ? joined(lines) : lines;
        List<String> article = new ArrayList<>();
        int number = 0;
        boolean counted = false;
        for (String line : paragraphs) {
            boolean count = COUNT.matcher(line).matches();
            if (count || line.strip().equals(END)) {
                if (!(count && number == 0 && !counted)) {
                    article(article, ++number, counted, source, delivery);
                }
                article.clear();
                counted = count;
            } else {
                article.add(line.strip());
            }
        }
        if (counted) {
            article(article, ++number, true, source, delivery);
        }
    }

    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank()) {
                if (paragraph.length() > 0) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            } else {
                paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static void article(List<String> lines, int number, boolean outletFirst, Source source, Delivery delivery) {
        int body = lines.indexOf("Body");
        int day = day(lines, body < 0 ? lines.size() : body, body >= 0);
        if (day < 1 || !outletFirst && day < 2) {
            delivery.problem(
                    MessageCode.D025,
                    source,
                    "article " + number + " has no outlet and day where exports of Nexis have them; skipped");
            return;
        }
        LocalDate published = Days.find(lines.get(day), DayOrder.UNSAID);
        Draft draft = new Draft()
                .put(Field.SOURCE, lines.get(day - 1))
                .put(Field.PUBLISHED, published == null ? null : published.toString())
                .put(Field.TITLE, outletFirst ? null : lines.get(day - 2));
        int next = day + 1;
        if (outletFirst) {
            while (next < lines.size() && EDITION.matcher(lines.get(next)).matches()) {
                next++;
            }
            if (next < lines.size() && label(lines.get(next)) == null) {
                draft.put(Field.TITLE, lines.get(next++));
            }
        }
        text(lines, next, body, draft);
        delivery.take(draft, id(draft, number, source), source, 0);
    }

    /** The line of the day: the last before the text in Nexis Uni, behind a list of contents; else the first. */
    private static int day(List<String> lines, int end, boolean last) {
        int found = -1;
        for (int i = 0; i < end && (found < 0 || last); i++) {
            if (i > 0 && Days.find(lines.get(i), DayOrder.UNSAID) != null) {
                found = i;
            }
        }
        return found;
    }

    private static void text(List<String> lines, int from, int body, Draft draft) {
        List<String> text = new ArrayList<>();
        String dateline = null;
        boolean behind = false;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher label = LABEL.matcher(line);
            String name = label(line);
            behind |= i > body && (HEADINGS.contains(line) || name != null && BEHIND.contains(name))
                    || i > from && line.startsWith("Copyright ") && body < 0;
            if (name != null && label.matches()) {
                String value = label.group(2);
                switch (name) {
                    case "byline" -> draft.fill(Field.BYLINE, value);
                    case "dateline" -> dateline = dateline == null ? value : dateline;
                    case "language" -> draft.fill(Field.LANGUAGE, Languages.code(value.split(" ")[0]));
                    case "url" -> draft.fill(Field.URL, value);
                    default -> {}
                }
            } else if (!behind && i > body && !EDITION.matcher(line).matches()) {
                text.add(line);
            }
        }
        if (dateline != null && !dateline.isBlank() && !text.isEmpty()) {
            text.set(0, dateline.strip() + " - " + text.get(0));
        }
        draft.put(Field.TEXT, String.join("\n\n", text));
    }

    /** The label that a line begins with, in lower case, or null. */
    private static @Nullable String label(String line) {
        Matcher label = LABEL.matcher(line);
        String name = label.matches() ? label.group(1).toLowerCase(Locale.ROOT) : "";
        return BEFORE.contains(name) || BEHIND.contains(name) ? name : null;
    }

    /** An id that is the same in every export that holds the article. */
    private static String id(Draft draft, int number, Source source) {
        if (draft.get(Field.TITLE) == null) {
            return source.id() + "#" + number;
        }
        String name = draft.get(Field.SOURCE) + "\n" + draft.get(Field.PUBLISHED) + "\n" + draft.get(Field.TITLE);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "nexis-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
