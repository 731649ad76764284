package org.casus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/** Archives and packed files, read as streams in the order of their entries; nothing is ever written to disk. */
final class PackedFile {
    private PackedFile() {}

    static void gzip(Source source, Delivery delivery, Inputs inputs) throws IOException {
        String ending = source.ending().equals("tgz") ? "tar" : innerEnding(source, "gz");
        InputStream unpacked = opened(
                source,
                delivery,
                () -> GzipCompressorInputStream.builder()
                        .setInputStream(source.stream())
                        .setDecompressConcatenated(true)
                        .get());
        inside(source, unpacked, ending, delivery, inputs);
    }

    static void bzip2(Source source, Delivery delivery, Inputs inputs) throws IOException {
        String ending = source.ending().equals("tbz2") ? "tar" : innerEnding(source, "bz2");
        InputStream unpacked = opened(source, delivery, () -> new BZip2CompressorInputStream(source.stream(), true));
        inside(source, unpacked, ending, delivery, inputs);
    }

    private static String innerEnding(Source source, String packed) {
        return source.ending().equals(packed)
                ? Source.ending(source.name().substring(0, source.name().length() - packed.length() - 1))
                : source.ending();
    }

    private static void inside(Source source, InputStream stream, String ending, Delivery delivery, Inputs inputs)
            throws IOException {
        Unpacking deeper = source.unpacking().deeper();
        Source inner = new Source(
                source.name(),
                source.id(),
                ending,
                Inputs.buffered(deeper.unpacked(new Salvage(stream))),
                source.named(),
                source.address(),
                deeper);
        entry(inner, delivery, inputs);
    }

    static void zip(Source source, Delivery delivery, Inputs inputs) throws IOException {
        Unpacking deeper = source.unpacking().deeper();
        ZipArchiveInputStream zip = new ZipArchiveInputStream(source.stream(), "UTF-8", true, true);
        int entries = 0;
        try {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                deeper.entry();
                entries++;
                String name = FileNames.inside(entry.getName());
                if (entry.isDirectory() || passedOver(source, name, entry.isUnixSymlink(), delivery)) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    delivery.problem(
                            MessageCode.D026, named(source, name), 0, 0, "encrypted; take the password off; skipped");
                } else if (!zip.canReadEntryData(entry)) {
                    delivery.problem(
                            MessageCode.D018, named(source, name), 0, 0, "packed in a way that is not known; skipped");
                } else {
                    entry(part(source, name, zip, deeper), delivery, inputs);
                }
            }
        } catch (Unpacking.Bomb bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            damaged(source, damaged, delivery);
            return;
        }
        if (entries == 0) {
            delivery.problem(MessageCode.D003, source, "an archive with nothing in it; leave it out");
        }
    }

    static void tar(Source source, Delivery delivery, Inputs inputs) throws IOException {
        Unpacking deeper = source.unpacking().deeper();
        TarArchiveInputStream tar = new TarArchiveInputStream(source.stream(), "UTF-8");
        try {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                deeper.entry();
                String name = FileNames.inside(entry.getName());
                boolean link = entry.isSymbolicLink() || entry.isLink();
                if (!entry.isDirectory()
                        && !passedOver(
                                source, name, link || !entry.isFile() || device(entry) || entry.isSparse(), delivery)) {
                    entry(part(source, name, tar, deeper), delivery, inputs);
                }
            }
        } catch (Unpacking.Bomb bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            damaged(source, damaged, delivery);
        }
    }

    private static boolean device(TarArchiveEntry entry) {
        return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
    }

    /** Whether an entry is no file, or hidden, or of a kind that is not read; then it is listed. */
    private static boolean passedOver(Source source, String name, boolean noFile, Delivery delivery) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean over = noFile || name.startsWith("__MACOSX/") || !Inputs.wanted(last);
        if (over) {
            delivery.problem(
                    MessageCode.S001,
                    named(source, name),
                    0,
                    0,
                    noFile ? "a link or device, no file; passed over" : "another kind of file; passed over");
        }
        return over;
    }

    private static Source part(Source source, String name, InputStream stream, Unpacking deeper) {
        InputStream open = new FilterInputStream(deeper.unpacked(stream)) {
            @Override
            public void close() {
                // The archive goes on behind its entry.
            }
        };
        return new Source(
                named(source, name),
                source.id() + "!/" + name,
                Source.ending(name),
                Inputs.buffered(open),
                false,
                "",
                deeper);
    }

    /** Reads an entry; one that is damaged is named, and the next is read. */
    private static void entry(Source source, Delivery delivery, Inputs inputs) throws IOException {
        try {
            inputs.content(source, null);
        } catch (Unpacking.Bomb bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            damaged(source, damaged, delivery);
        }
    }

    private static void damaged(Source source, Exception damaged, Delivery delivery) {
        delivery.problem(
                MessageCode.D018,
                source,
                "damaged: " + Inputs.reason(damaged) + "; the rest of it is not read. Fetch it again");
    }

    private static String named(Source source, String name) {
        return source.name() + "!/" + name;
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static InputStream opened(Source source, Delivery delivery, Opening opening) throws IOException {
        try {
            return opening.open();
        } catch (IOException damaged) {
            damaged(source, damaged, delivery);
            return InputStream.nullInputStream();
        }
    }

    /** Gives out what was unpacked before a damage, and then tells of it. */
    private static final class Salvage extends FilterInputStream {
        private static final int PIECE = 512;

        private @Nullable IOException damage;

        Salvage(InputStream stream) {
            super(stream);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (damage != null) {
                throw damage;
            }
            int done = 0;
            try {
                while (done < length) {
                    int read = super.read(bytes, offset + done, Math.min(PIECE, length - done));
                    if (read <= 0) {
                        return done > 0 ? done : read;
                    }
                    done += read;
                }
            } catch (IOException damaged) {
                if (done == 0) {
                    throw damaged;
                }
                damage = damaged;
            }
            return done;
        }
    }
}
