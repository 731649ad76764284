package org.casus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.casus.model.Coder;
import org.casus.model.Document;

/** Reads rows of documents and codings. */
final class KeptRow {
    private KeptRow() {}

    static Kept of(ResultSet row) throws SQLException {
        return new Kept(
                document(row),
                row.getInt("version"),
                row.getInt("newest") == 1,
                row.getInt("in_force") == 1,
                row.getString("record"),
                new Coder(
                        row.getString("coder_version"),
                        row.getString("codebook"),
                        row.getString("codebook_version"),
                        row.getString("codebook_sha256"),
                        row.getString("engine")));
    }

    static Document document(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Document(
                row.getString("id"),
                row.getString("text"),
                row.getString("title"),
                published == null ? null : LocalDate.parse(published),
                row.getString("source"),
                row.getString("url"),
                row.getString("language"),
                row.getString("byline"));
    }
}
