package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells search engines of its story (JSON-LD of schema.org).
 *
 * @param text of the story, or empty
 */
record StoryCard(
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String source,
        @Nullable String byline) {
    private static final StoryCard NONE = new StoryCard("", null, null, null, null);
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 20;

    /** The first card of a page that is of a story. */
    static StoryCard of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]").stream()
                .limit(MOST)
                .toList()) {
            try (JsonParser parser = JSON.createParser(script.data())) {
                JsonToken first = parser.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    StoryCard card = in(JsonTree.read(parser));
                    if (card != null) {
                        return card;
                    }
                } else if (first == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        StoryCard card = in(JsonTree.read(parser));
                        if (card != null) {
                            return card;
                        }
                    }
                }
            } catch (IOException | JsonTree.Wrong broken) {
                // Many pages have broken cards; the page itself is read.
            }
        }
        return NONE;
    }

    private static @Nullable StoryCard in(JsonTree tree) {
        if (tree.fields().get("@graph") instanceof List<?> graph) {
            for (Object node : graph) {
                StoryCard card = node instanceof JsonTree inner ? in(inner) : null;
                if (card != null) {
                    return card;
                }
            }
        }
        String type = String.valueOf(tree.fields().get("@type"));
        if (!type.contains("Article") && !type.contains("BlogPosting") && !type.contains("ReportageNews")) {
            return null;
        }
        String day = string(tree.fields().get("datePublished"));
        String body = string(tree.fields().get("articleBody"));
        return new StoryCard(
                body == null ? "" : body.strip(),
                string(tree.fields().get("headline")),
                day == null ? null : Days.parse(day),
                name(tree.fields().get("publisher")),
                name(tree.fields().get("author")));
    }

    /** Whether the card holds the story and the page does not: a page that is filled in by a script, say. */
    boolean tellsMoreThan(String page) {
        return text.length() > 200 && page.length() < text.length() / 2;
    }

    private static @Nullable String name(@Nullable Object value) {
        if (value instanceof List<?> several) {
            List<String> names = several.stream()
                    .map(each -> String.valueOf(name(each)))
                    .filter(name -> !name.equals("null"))
                    .toList();
            return names.isEmpty() ? null : String.join("; ", names);
        }
        return value instanceof JsonTree tree ? string(tree.fields().get("name")) : string(value);
    }

    private static @Nullable String string(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
