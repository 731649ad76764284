package org.casus.read;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a carrier can say of a document, and the names that tables and front matter give it. */
enum Field {
    ID("id", "doc_id", "docid", "document_id", "article_id"),
    TEXT("text", "body", "content", "article", "full_text", "fulltext", "article_text", "body_text"),
    TITLE("title", "headline", "hed"),
    PUBLISHED("published", "date", "publication_date", "pub_date", "pubdate", "published_at", "date_published", "day"),
    SOURCE("source", "outlet", "publication", "publisher", "newspaper", "site", "source_name"),
    URL("url", "link", "address", "uri", "permalink"),
    LANGUAGE("language", "lang"),
    BYLINE("byline", "author", "authors", "creator");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** Its name in Casus. */
    String key() {
        return names.get(0);
    }

    /** The field that Casus calls so, or null. */
    static @Nullable Field called(String key) {
        for (Field field : values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return null;
    }

    /** The field that a header means, or null: {@code Publication Date} means the day of publication. */
    static @Nullable Field meant(String header) {
        String name = header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_")
                .replace("\uFEFF", "");
        for (Field field : values()) {
            if (field.names.contains(name)) {
                return field;
            }
        }
        return null;
    }
}
