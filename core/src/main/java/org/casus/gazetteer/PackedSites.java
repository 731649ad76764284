package org.casus.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * The packed file: rows of places as columns of numbers, and all their spellings as sorted keys. Read-only, safe to share between
 * threads. Its layout is written down in {@code tools/gazetteer/README.md}.
 */
final class PackedSites {
    static final int MAGIC = 0x43475A31;
    /** Degrees are kept as whole numbers of this fraction. */
    static final double DEGREE = 1e5;

    private static final String BUNDLED = "places.gz";

    private final String attribution;
    private final String[] countries;
    private final String[] divisions;
    private final String[] features;
    private final IntBuffer latitudes;
    private final IntBuffer longitudes;
    private final IntBuffer populations;
    private final IntBuffer ids;
    private final ShortBuffer divisionOf;
    private final ShortBuffer countryOf;
    private final ByteBuffer featureOf;
    private final byte[] bytes;
    private final int[] names;
    private final int[] keys;
    private final IntBuffer rowOf;

    private PackedSites(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.remaining() < 4 || in.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a packed gazetteer");
        }
        attribution = words(in, in.getShort());
        countries = table(in);
        divisions = table(in);
        features = table(in);
        int rows = in.getInt();
        int spellings = in.getInt();
        latitudes = column(in, rows * 4).asIntBuffer();
        longitudes = column(in, rows * 4).asIntBuffer();
        populations = column(in, rows * 4).asIntBuffer();
        ids = column(in, rows * 4).asIntBuffer();
        divisionOf = column(in, rows * 2).asShortBuffer();
        countryOf = column(in, rows * 2).asShortBuffer();
        featureOf = column(in, rows);
        names = offsets(in, rows);
        rowOf = column(in, spellings * 4).asIntBuffer();
        keys = offsets(in, spellings);
    }

    /** The file that comes with the program. */
    static PackedSites bundled() {
        try (InputStream packed = PackedSites.class.getResourceAsStream(BUNDLED)) {
            if (packed == null) {
                throw new IllegalStateException("no " + BUNDLED + " on the class path");
            }
            return read(packed);
        } catch (IOException failure) {
            throw new UncheckedIOException("the gazetteer on the class path cannot be read", failure);
        }
    }

    static PackedSites read(InputStream packed) throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(packed, 1 << 16)) {
            return new PackedSites(plain.readAllBytes());
        }
    }

    private static String[] table(ByteBuffer in) {
        String[] table = new String[in.getShort()];
        for (int i = 0; i < table.length; i++) {
            table[i] = words(in, in.get() & 0xFF);
        }
        return table;
    }

    private static String words(ByteBuffer in, int length) {
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static ByteBuffer column(ByteBuffer in, int length) {
        ByteBuffer column = in.slice(in.position(), length);
        in.position(in.position() + length);
        return column;
    }

    /** Where each of a run of words begins in the file; one more says where the last ends. */
    private static int[] offsets(ByteBuffer in, int count) {
        int[] offsets = new int[count + 1];
        int lengths = in.position();
        int at = lengths + count;
        byte[] all = in.array();
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += all[lengths + i] & 0xFF;
        }
        offsets[count] = at;
        in.position(at);
        return offsets;
    }

    /** Who made the data, and their licence. */
    String attribution() {
        return attribution;
    }

    int rows() {
        return names.length - 1;
    }

    int spellings() {
        return keys.length - 1;
    }

    /** All places of a key, in the order of the file: the most populous first. */
    List<Site> find(String key) {
        byte[] asked = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = keys.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, asked) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low >= spellings() || compare(low, asked) != 0) {
            return List.of();
        }
        List<Site> sites = new ArrayList<>();
        for (int i = low; i < spellings() && compare(i, asked) == 0; i++) {
            sites.add(site(rowOf.get(i)));
        }
        return sites;
    }

    void each(Consumer<Site> consumer) {
        for (int row = 0; row < rows(); row++) {
            consumer.accept(site(row));
        }
    }

    private int compare(int spelling, byte[] asked) {
        return Arrays.compareUnsigned(bytes, keys[spelling], keys[spelling + 1], asked, 0, asked.length);
    }

    private Site site(int row) {
        int division = divisionOf.get(row) & 0xFFFF;
        int id = ids.get(row);
        return new Site(
                new String(bytes, names[row], names[row + 1] - names[row], StandardCharsets.UTF_8),
                countries[countryOf.get(row) & 0xFFFF],
                divisions[division].isEmpty() ? null : divisions[division],
                latitudes.get(row) / DEGREE,
                longitudes.get(row) / DEGREE,
                populations.get(row),
                id == 0 ? null : (long) id,
                features[featureOf.get(row) & 0xFF],
                false);
    }
}
