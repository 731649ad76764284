package org.casus.store;

/** Where SQLite and PostgreSQL must be asked in different words; everything else is said alike. */
enum Dialect {
    SQLITE("sqlite") {
        @Override
        String search(String words) {
            return SearchWords.of(words).fts5();
        }

        @Override
        String documentsWith() {
            return "document.document_key IN (SELECT rowid FROM document_words WHERE document_words MATCH :words)";
        }

        @Override
        String eventsWith() {
            return "event.event_key IN (SELECT rowid FROM evidence_words WHERE evidence_words MATCH :words)";
        }

        @Override
        String passages() {
            return "SELECT document.document_key, document.id, document.title, document.published, document.source,"
                    + " snippet(document_words, 1, '»', '«', '…', 24) AS words"
                    + " FROM document_words JOIN document ON document.document_key = document_words.rowid"
                    + " WHERE document_words MATCH :words AND document.newest = 1"
                    + " ORDER BY bm25(document_words, 4.0, 1.0), document.id LIMIT :limit";
        }

        @Override
        String vector(String field) {
            return "";
        }
    },

    POSTGRESQL("postgresql") {
        @Override
        String search(String words) {
            return SearchWords.of(words).tsquery();
        }

        @Override
        String documentsWith() {
            return "document.words @@ to_tsquery('english', :words)";
        }

        @Override
        String eventsWith() {
            return "event.words @@ to_tsquery('english', :words)";
        }

        @Override
        String passages() {
            return "SELECT document.document_key, document.id, document.title, document.published, document.source,"
                    + " ts_headline('english', document.text, to_tsquery('english', :words),"
                    + " 'StartSel=», StopSel=«, MaxFragments=1, MaxWords=24, MinWords=12, FragmentDelimiter=…') AS words"
                    + " FROM document WHERE document.words @@ to_tsquery('english', :words) AND document.newest = 1"
                    + " ORDER BY ts_rank(document.words, to_tsquery('english', :words)) DESC, document.id LIMIT :limit";
        }

        @Override
        String vector(String field) {
            return "to_tsvector('english', " + field + ")";
        }
    };

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    static Dialect of(Address address) {
        return address.file() == null ? POSTGRESQL : SQLITE;
    }

    /** Folder of its migrations. */
    String folder() {
        return folder;
    }

    /** The user's words as the database wants them. */
    abstract String search(String words);

    /** Condition on {@code document}: it has {@code :words}. */
    abstract String documentsWith();

    /** Condition on {@code event}: its sentence has {@code :words}. */
    abstract String eventsWith();

    /** The question for passages with {@code :words}, the best first. */
    abstract String passages();

    /** How a text is made searchable in a row of its own; empty where the database does it by itself. */
    abstract String vector(String field);
}
