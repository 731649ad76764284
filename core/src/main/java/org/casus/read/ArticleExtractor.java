package org.casus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a web page: the {@code article} or {@code main} element when it holds the story, else the element
 * with most paragraph text. Navigation, notices, captions, related links and scripts are left out.
 */
final class ArticleExtractor {
    private static final String NOISE =
            "script, style, noscript, template, svg, iframe, form, button, nav, aside, footer,"
                    + " figure, figcaption, select, video, audio, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=banner], [role=complementary], [role=contentinfo], [role=dialog]";
    private static final Pattern NOISY_NAME = Pattern.compile(
            "(^|[-_ ])(nav|navigation|menu|cookie|consent|gdpr|privacy|share|sharing|social|related|read-?more|more-on|trending|most-read|recommend\\w*|promo|advert\\w*|ads?|newsletter"
                    + "|subscribe|comments?|sidebar|breadcrumbs?|footer|caption|byline|toolbar|popup|modal|banner)($|[-_ ])");
    private static final Pattern INVITATION = Pattern.compile(
            "^(read (more|also|next|the full)|see also|also read|related|more on this|don't miss|watch|listen)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String BLOCKS = "p, h1, h2, h3, h4, li, blockquote, pre, td, div";
    private static final int LEAST_TEXT = 140;

    private ArticleExtractor() {}

    static Article extract(String html) {
        Document page = Jsoup.parse(html);
        StoryCard card = StoryCard.of(page);
        String title = title(page, card);
        LocalDate published = published(page);
        String source = content(page, "meta[property=og:site_name]");
        String url = attribute(page, "link[rel=canonical]", "href");
        String language = language(page);
        String byline = byline(page);
        page.select(NOISE).remove();
        for (Element element : new ArrayList<>(page.body().getAllElements())) {
            boolean holdsAll = element == page.body() || element.normalName().equals("article");
            if (!holdsAll && (noisy(element) || pointsElsewhere(element))) {
                element.remove();
            }
        }
        Element main = main(page);
        List<String> paragraphs = new ArrayList<>();
        collect(main, paragraphs);
        if (title != null && !paragraphs.isEmpty() && paragraphs.get(0).equals(title)) {
            paragraphs.remove(0);
        }
        String text = String.join("\n\n", paragraphs);
        return new Article(
                card.tellsMoreThan(text) ? card.text() : text,
                title,
                published == null ? card.published() : published,
                source == null ? card.source() : source,
                url,
                language,
                byline == null ? card.byline() : byline);
    }

    /** The text of a piece of HTML, as feeds and mails carry it, without what a page has beside it. */
    static String fragment(String html) {
        Document piece = Jsoup.parseBodyFragment(html);
        piece.select(NOISE).remove();
        for (Element element : new ArrayList<>(piece.body().getAllElements())) {
            if (element != piece.body() && pointsElsewhere(element)) {
                element.remove();
            }
        }
        List<String> paragraphs = new ArrayList<>();
        collect(piece.body(), paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** A block that is nothing but links, or an invitation to read something else. */
    private static boolean pointsElsewhere(Element element) {
        if (!element.isBlock() || element.select("a").isEmpty()) {
            return false;
        }
        String text = element.text();
        int linked = 0;
        for (Element link : element.select("a")) {
            linked += link.text().length();
        }
        boolean invites = INVITATION.matcher(text).find();
        boolean list =
                element.normalName().matches("ul|ol") && element.select("a").size() > 1;
        return !text.isEmpty() && linked * 10 > text.length() * (invites ? 4 : 9) && (invites || list);
    }

    private static boolean noisy(Element element) {
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return name.length() > 1
                && NOISY_NAME.matcher(name).find()
                && element.select("p").size() < 8;
    }

    private static Element main(Document page) {
        Element best = null;
        for (Element candidate : page.select("article, main, [role=main], [itemprop=articleBody]")) {
            if (best == null || paragraphText(candidate) > paragraphText(best)) {
                best = candidate;
            }
        }
        if (best != null && paragraphText(best) >= LEAST_TEXT) {
            return best;
        }
        Element densest = page.body();
        int most = 0;
        for (Element candidate : page.body().getAllElements()) {
            int own = 0;
            for (Element child : candidate.children()) {
                if (child.normalName().equals("p")) {
                    own += child.text().length();
                }
            }
            if (own > most) {
                most = own;
                densest = candidate;
            }
        }
        return most >= LEAST_TEXT ? densest : page.body();
    }

    private static int paragraphText(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            length += paragraph.text().length();
        }
        return length;
    }

    /** Innermost blocks in the order of the page; text between blocks counts as a block of its own. */
    private static void collect(Element element, List<String> paragraphs) {
        if (element.select(BLOCKS).stream().noneMatch(inner -> inner != element)) {
            String text = element.text().strip();
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
            return;
        }
        String own = element.ownText().strip();
        if (!own.isEmpty()) {
            paragraphs.add(own);
        }
        for (Element child : element.children()) {
            collect(child, paragraphs);
        }
    }

    private static @Nullable String title(Document page, StoryCard card) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        if (heading != null && !heading.text().isBlank()) {
            return heading.text().strip();
        }
        if (card.title() != null) {
            return card.title();
        }
        String title = content(page, "meta[property=og:title]");
        return title != null
                ? title
                : page.title().isBlank() ? null : page.title().strip();
    }

    private static @Nullable LocalDate published(Document page) {
        for (String written : new @Nullable String[] {
            content(page, "meta[property=article:published_time]"),
            content(page, "meta[itemprop=datePublished]"),
            content(page, "meta[name=date]"),
            content(page, "meta[name=pubdate]"),
            attribute(page, "article time[datetime], main time[datetime], time[datetime]", "datetime")
        }) {
            LocalDate day = written == null ? null : Days.parse(written);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable String byline(Document page) {
        String author = content(page, "meta[name=author]");
        if (author == null || author.startsWith("http")) {
            Element named = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
            author = named == null || named.text().isBlank() || named.text().length() > LEAST_TEXT
                    ? null
                    : named.text().strip();
        }
        return author;
    }

    private static @Nullable String language(Document page) {
        String language = attribute(page, "html", "lang");
        return language == null ? null : language.split("[-_]")[0].toLowerCase(Locale.ROOT);
    }

    private static @Nullable String content(Document page, String query) {
        return attribute(page, query, "content");
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }
}
