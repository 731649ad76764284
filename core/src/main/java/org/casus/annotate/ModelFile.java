package org.casus.annotate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The file of flat models: a header with place, length and checksum of each part and a checksum of itself, then the parts. The
 * header is written last, so that a file left half-way has none.
 */
final class ModelFile {
    /** Counted up with each change of what is written. */
    static final int VERSION = 1;

    private static final long MAGIC = 0x4341535553_4D444CL;
    private static final int HEADER =
            Long.BYTES + Integer.BYTES + ModelPart.values().length * (2 * Long.BYTES + Integer.BYTES) + Integer.BYTES;

    private ModelFile() {}

    /** Packs all parts into a new file and waits until the disk has them. */
    static void write(Path file, ModelPacker packer, LongConsumer read) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer header = header();
            long start = HEADER;
            for (ModelPart part : ModelPart.values()) {
                channel.position(start);
                CheckedOutputStream out = new CheckedOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), new CRC32());
                packer.pack(part, out, read);
                out.flush();
                long length = channel.position() - start;
                header.putLong(start).putLong(length).putInt((int)
                        out.getChecksum().getValue());
                start += length;
            }
            header.putInt(checksum(header.duplicate().flip())).flip();
            channel.write(header, 0);
            channel.force(true);
        }
    }

    /**
     * Maps the parts of a file, in the order of {@link ModelPart}.
     *
     * @return null when the file is cut short, was written by another version or is otherwise not what was written
     */
    static @Nullable List<ByteBuffer> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < HEADER) {
                return null;
            }
            ByteBuffer header = channel.map(MapMode.READ_ONLY, 0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
            int sum = header.getInt(HEADER - Integer.BYTES);
            if (sum != checksum(header.slice(0, HEADER - Integer.BYTES))
                    || header.getLong() != MAGIC
                    || header.getInt() != VERSION) {
                return null;
            }
            List<ByteBuffer> parts = new ArrayList<>();
            for (int i = 0; i < ModelPart.values().length; i++) {
                long start = header.getLong();
                long length = header.getLong();
                int expected = header.getInt();
                if (start + length > channel.size()) {
                    return null;
                }
                ByteBuffer part = channel.map(MapMode.READ_ONLY, start, length);
                if (checksum(part.duplicate()) != expected) {
                    return null;
                }
                parts.add(part);
            }
            return parts;
        }
    }

    private static ByteBuffer header() {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(MAGIC)
                .putInt(VERSION);
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
