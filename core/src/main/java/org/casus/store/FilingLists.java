package org.casus.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The lists and counts by key that filing goes by, each in a numbered ledger. */
public final class FilingLists {
    private static final int AT_ONCE = 500;

    private final Session session;

    FilingLists(Session session) {
        this.session = session;
    }

    /** Takes what is kept under a key. */
    @FunctionalInterface
    public interface Receiver {
        void entry(long key, int count, int[] numbers);
    }

    /** Hands on what a ledger has under keys. */
    public void fetch(int ledger, long[] keys, Receiver receiver) {
        for (int first = 0; first < keys.length; first += AT_ONCE) {
            List<Long> some = new ArrayList<>();
            for (int i = first; i < Math.min(keys.length, first + AT_ONCE); i++) {
                some.add(keys[i]);
            }
            session.ask(() -> {
                session.handle()
                        .createQuery(
                                "SELECT key, total, numbers FROM filed_list WHERE ledger = :ledger AND key IN (<keys>)")
                        .bind("ledger", ledger)
                        .bindList("keys", some)
                        .map((row, context) -> {
                            receiver.entry(row.getLong(1), row.getInt(2), numbers(row.getBytes(3)));
                            return 1;
                        })
                        .list();
                return some.size();
            });
        }
    }

    /** Keeps what is to be kept of a ledger from now on; {@code write()} ends it. */
    public Writing writing() {
        return new Writing(
                session.handle()
                        .prepareBatch(
                                "INSERT INTO filed_list (ledger, key, total, numbers)"
                                        + " VALUES (:ledger, :key, :total, :numbers)"
                                        + " ON CONFLICT (ledger, key) DO UPDATE SET total = excluded.total, numbers = excluded.numbers"));
    }

    /** Writes entries of ledgers. */
    public static final class Writing {
        private final PreparedBatch batch;

        Writing(PreparedBatch batch) {
            this.batch = batch;
        }

        /** Keeps an entry, in the place of what was under its key. */
        public void entry(int ledger, long key, int count, int[] numbers) {
            batch.bind("ledger", ledger)
                    .bind("key", key)
                    .bind("total", count)
                    .bind("numbers", bytes(numbers))
                    .add();
            if (batch.size() >= AT_ONCE) {
                batch.execute();
            }
        }

        /** Writes the last of them. */
        public void write() {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static byte[] bytes(int[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        buffer.asIntBuffer().put(numbers);
        return buffer.array();
    }

    private static int[] numbers(byte[] bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }
}
