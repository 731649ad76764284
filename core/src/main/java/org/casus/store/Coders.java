package org.casus.store;

import java.util.HashMap;
import java.util.Map;
import org.casus.model.Coder;

/** What has coded documents of an archive: a version of Casus, with a codebook and an engine. */
final class Coders {
    private final Session session;
    private final Map<Coder, Long> keys = new HashMap<>();

    Coders(Session session) {
        this.session = session;
        session.onFailure(keys::clear);
    }

    /** The key of a coder, who is entered when new. Within a transaction only. */
    long key(Coder coder) {
        return keys.computeIfAbsent(coder, this::find);
    }

    private long find(Coder coder) {
        session.handle()
                .createUpdate("""
                        INSERT INTO coder (version, codebook, codebook_version, codebook_sha256, engine)
                        VALUES (:version, :codebook, :codebookVersion, :sha256, :engine) ON CONFLICT DO NOTHING
                        """)
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("codebookVersion", coder.codebookVersion())
                .bind("sha256", coder.codebookSha256())
                .bind("engine", coder.engine())
                .execute();
        return session.handle()
                .createQuery("""
                        SELECT coder_key FROM coder WHERE version = :version AND codebook = :codebook
                            AND codebook_version = :codebookVersion AND codebook_sha256 = :sha256 AND engine = :engine
                        """)
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("codebookVersion", coder.codebookVersion())
                .bind("sha256", coder.codebookSha256())
                .bind("engine", coder.engine())
                .mapTo(Long.class)
                .one();
    }
}
