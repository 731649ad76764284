package org.casus.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the flat form of the models in one file of a folder. The file is written under another name, forced to the disk and
 * renamed, so that there is never half a file under its own name. A lock lets one process write while others wait for it;
 * where files can't be locked, the last one to rename wins, with the same bytes. A damaged file is written anew. Where nothing
 * can be written the models are flattened in memory, each time, with a warning.
 */
final class ModelCache {
    private static final String STAGE = "Preparing the language models (first run only)";

    private final String key;
    private final long length;
    private final ModelPacker packer;

    /**
     * A cache of one version of the models.
     *
     * @param key changes with the models
     * @param length bytes that the packer reads for all parts, for the progress
     */
    ModelCache(String key, long length, ModelPacker packer) {
        this.key = key;
        this.length = length;
        this.packer = packer;
    }

    /** The parts in the order of {@link ModelPart}, from the folder if it has them. */
    List<ByteBuffer> open(Path folder, ModelProgress progress) throws IOException {
        Path file = file(folder);
        List<ByteBuffer> parts = read(file);
        if (parts != null) {
            return parts;
        }
        try {
            return write(folder, file, progress);
        } catch (IOException e) {
            progress.warn("the language models cannot be kept in " + folder + " (" + e
                    + "), so that every run prepares them again; set CASUS_CACHE to a folder that can be written");
            return inMemory(progress);
        }
    }

    /** Where the models are kept. */
    Path file(Path folder) {
        return folder.resolve("models-" + key + "-" + ModelFile.VERSION + ".casus");
    }

    /** A file that cannot be read is as good as none. */
    private static @Nullable List<ByteBuffer> read(Path file) {
        try {
            return ModelFile.read(file);
        } catch (IOException e) {
            return null;
        }
    }

    private List<ByteBuffer> write(Path folder, Path file, ModelProgress progress) throws IOException {
        Files.createDirectories(folder);
        try (ModelLock lock = ModelLock.take(folder)) {
            List<ByteBuffer> parts = read(file);
            if (parts != null) {
                return parts;
            }
            if (lock.held()) {
                deleteLeftovers(folder);
            }
            Path temporary = folder.resolve("models-" + UUID.randomUUID() + ".tmp");
            try {
                ModelFile.write(temporary, packer, counter(progress));
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            parts = ModelFile.read(file);
            if (parts == null) {
                throw new IOException("the file reads back differently");
            }
            return parts;
        }
    }

    /** What a process left when it was killed: whoever holds the lock is the only one that writes. */
    private static void deleteLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "models-*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private List<ByteBuffer> inMemory(ModelProgress progress) throws IOException {
        LongConsumer read = counter(progress);
        List<ByteBuffer> parts = new ArrayList<>();
        for (ModelPart part : ModelPart.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            packer.pack(part, out, read);
            parts.add(ByteBuffer.wrap(out.toByteArray()));
        }
        return parts;
    }

    private LongConsumer counter(ModelProgress progress) {
        long[] done = {0};
        return count -> {
            done[0] += count;
            progress.report(STAGE, Math.min(done[0], length), length);
        };
    }
}
