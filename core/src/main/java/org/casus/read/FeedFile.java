package org.casus.read;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.function.Consumer;
import org.casus.model.MessageCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS, Atom), one document an entry; or a list of feeds (OPML), which are fetched when the user named the list. No document type
 * is ever read, so no entity can point at a file or an address.
 */
final class FeedFile {
    private FeedFile() {}

    static void read(Source source, Delivery delivery, Web web, Consumer<URI> feeds) throws IOException {
        byte[] bytes = WholeFile.bytes(source, delivery);
        if (bytes == null) {
            return;
        }
        if (bytes.length == 0) {
            delivery.problem(MessageCode.D003, source, "empty; leave it out");
            return;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.toLowerCase(Locale.ROOT).contains("<opml")) {
            list(bytes, source, delivery, feeds);
            return;
        }
        SyndFeed feed;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
            feed = new SyndFeedInput().build(reader);
        } catch (FeedException | IllegalArgumentException | IOException broken) {
            delivery.problem(
                    MessageCode.D022,
                    source,
                    "cannot be read as a feed: " + reason(broken) + "; give RSS, Atom or OPML");
            return;
        }
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            number++;
            entry(entry, feed, number, source, delivery, web);
        }
        if (number == 0) {
            delivery.problem(MessageCode.D003, source, "a feed without entries; leave it out");
        }
    }

    private static String reason(Exception broken) {
        String message = String.valueOf(broken.getMessage());
        return message.contains("disallow-doctype-decl")
                ? "it declares a document type, which may point outside and is never read"
                : message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static void entry(SyndEntry entry, SyndFeed feed, int number, Source source, Delivery delivery, Web web) {
        String id = entry.getUri() != null ? entry.getUri() : entry.getLink();
        Draft own = new Draft()
                .put(Field.ID, id)
                .put(Field.TITLE, entry.getTitle() == null ? null : ArticleExtractor.fragment(entry.getTitle()))
                .put(Field.PUBLISHED, day(entry.getPublishedDate(), entry.getUpdatedDate()))
                .put(Field.SOURCE, feed.getTitle())
                .put(Field.URL, entry.getLink())
                .put(Field.LANGUAGE, feed.getLanguage())
                .put(Field.BYLINE, entry.getAuthor())
                .put(Field.TEXT, ArticleExtractor.fragment(text(entry)));
        URI page = entry.getLink() == null ? null : Addresses.of(entry.getLink());
        Draft draft = own;
        if (delivery.settings().follow() && page != null) {
            Draft followed = web.page(page, delivery);
            if (followed != null) {
                draft = merged(followed, own);
            }
        }
        if (draft.get(Field.TEXT) == null) {
            delivery.problem(
                    MessageCode.S004,
                    source.name(),
                    0,
                    0,
                    "entry " + number + " has no text; --follow fetches the pages; passed over");
            return;
        }
        delivery.take(draft, source.id() + "#" + number, source, 0);
    }

    /** What the feed says of itself and its entries stands, but for the text and what it leaves open. */
    private static Draft merged(Draft page, Draft own) {
        Draft merged = new Draft();
        merged.put(Field.TEXT, page.get(Field.TEXT));
        for (Field field : Field.values()) {
            merged.fill(field, own.get(field)).fill(field, page.get(field));
        }
        return merged;
    }

    private static String text(SyndEntry entry) {
        String longest =
                entry.getDescription() == null || entry.getDescription().getValue() == null
                        ? ""
                        : entry.getDescription().getValue();
        for (var content : entry.getContents()) {
            if (content.getValue() != null && content.getValue().length() > longest.length()) {
                longest = content.getValue();
            }
        }
        return longest;
    }

    /** The day in UTC: feeds are read without the time zone of their writer. */
    private static @Nullable String day(@Nullable Date published, @Nullable Date updated) {
        Date day = published != null ? published : updated;
        return day == null
                ? null
                : day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static void list(byte[] bytes, Source source, Delivery delivery, Consumer<URI> feeds) {
        if (!source.named()) {
            delivery.problem(
                    MessageCode.S005, source, "a list of feeds; name it, and its feeds are fetched; passed over");
            return;
        }
        String text = TextDecoder.decode(bytes).text();
        int found = 0;
        for (Element outline :
                Jsoup.parse(text == null ? "" : text, "", Parser.xmlParser()).select("outline[xmlUrl]")) {
            found++;
            URI feed = Addresses.of(outline.attr("xmlUrl"));
            if (feed == null) {
                delivery.problem(
                        MessageCode.D023, source, "no http or https address: " + outline.attr("xmlUrl") + "; skipped");
            } else {
                feeds.accept(feed);
            }
        }
        if (found == 0) {
            delivery.problem(MessageCode.D022, source, "a list without feeds; an outline needs \"xmlUrl\"");
        }
    }
}
