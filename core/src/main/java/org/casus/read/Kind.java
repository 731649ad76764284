package org.casus.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes where they say it, else by its ending. */
enum Kind {
    TEXT,
    PAGE,
    LINES,
    TABLE,
    FEED,
    WARC,
    MAILBOX,
    MAIL,
    ZIP,
    TAR,
    GZIP,
    BZIP2,
    WORD,
    RICH_TEXT;

    private static final Map<String, Kind> ENDINGS = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", TEXT),
            Map.entry("html", PAGE),
            Map.entry("htm", PAGE),
            Map.entry("xhtml", PAGE),
            Map.entry("jsonl", LINES),
            Map.entry("ndjson", LINES),
            Map.entry("json", LINES),
            Map.entry("csv", TABLE),
            Map.entry("tsv", TABLE),
            Map.entry("tab", TABLE),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("rdf", FEED),
            Map.entry("opml", FEED),
            Map.entry("warc", WARC),
            Map.entry("mbox", MAILBOX),
            Map.entry("mbx", MAILBOX),
            Map.entry("eml", MAIL),
            Map.entry("rtf", RICH_TEXT));
    private static final Set<String> PACKED = Set.of("zip", "tar", "gz", "tgz", "bz2", "tbz2", "docx", "xml");
    private static final Pattern FEED_ROOT = Pattern.compile("<(rss|feed|rdf:rdf|opml)[\\s>]");
    private static final int TAR_MARK = 257;

    /** Whether a file of a folder or archive is read, by its ending. */
    static boolean known(String ending) {
        return ENDINGS.containsKey(ending) || PACKED.contains(ending);
    }

    static Kind of(String ending, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ending.equals("docx") ? WORD : ZIP;
        }
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (start.startsWith("BZh") && start.startsWith("1AY&SY", 4)) {
            return BZIP2;
        }
        if (start.startsWith("ustar", TAR_MARK)) {
            return TAR;
        }
        if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        Kind told = ENDINGS.get(ending);
        return told == null ? byText(start) : told;
    }

    private static Kind byText(String start) {
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        String first = firstCharacter(text);
        if (first.equals("{")) {
            return LINES;
        }
        if (first.equals("<")) {
            return FEED_ROOT.matcher(text.toLowerCase(Locale.ROOT)).find() ? FEED : PAGE;
        }
        return text.startsWith("From ") && text.contains("\nFrom: ") ? MAILBOX : TEXT;
    }

    /** The first character that is written; a zero byte of UTF-16 is none. */
    private static String firstCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                return String.valueOf(c);
            }
        }
        return "";
    }
}
