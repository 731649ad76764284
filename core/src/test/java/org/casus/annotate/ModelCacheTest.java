package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCacheTest {
    private static final List<String> PARTS =
            Stream.of(ModelPart.values()).map(part -> "flat " + part).toList();

    private final AtomicInteger packed = new AtomicInteger();
    private final List<String> warnings = new ArrayList<>();
    private final ModelCache cache = new ModelCache("key", PARTS.size(), (part, out, read) -> {
        out.write(("flat " + part).getBytes(StandardCharsets.UTF_8));
        read.accept(1);
        packed.incrementAndGet();
    });
    private final ModelProgress progress = new ModelProgress() {
        @Override
        public void report(String stage, long done, long total) {
            assertThat(done).isBetween(0L, total);
        }

        @Override
        public void warn(String text) {
            warnings.add(text);
        }
    };

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        folder = temporary.resolve("new/folder");
        file = cache.file(folder);
    }

    @Test
    void packsOnce() throws IOException {
        assertThat(open()).isEqualTo(PARTS);
        assertThat(open()).isEqualTo(PARTS);

        assertThat(packed).hasValue(PARTS.size());
        assertThat(names()).containsExactly(file.getFileName().toString(), "models.lock");
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 100, 160, 200, 208})
    void packsAgainWhatWasCutShort(int length) throws IOException {
        open();
        byte[] whole = Files.readAllBytes(file);
        assertThat(length).isLessThan(whole.length);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }

        assertThat(open()).isEqualTo(PARTS);
        assertThat(file).hasBinaryContent(whole);
        assertThat(warnings).isEmpty();
    }

    @Test
    void packsAgainWhateverByteIsDamaged() throws IOException {
        open();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x20;
            Files.write(file, damaged);

            assertThat(open()).as("byte %d", i).isEqualTo(PARTS);
        }
        assertThat(packed).hasValue((whole.length + 1) * PARTS.size());
    }

    @Test
    void clearsAwayWhatAKilledProcessLeft() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("models-1234.tmp"), "half");

        assertThat(open()).isEqualTo(PARTS);
        assertThat(names()).containsExactly(file.getFileName().toString(), "models.lock");
    }

    @Test
    void worksWithoutAFolderAndSaysSoOnce() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file, not a folder");

        assertThat(open()).isEqualTo(PARTS);
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains(folder.toString())
                .contains("CASUS_CACHE");
    }

    @Test
    void leavesNothingWhenPackingFails() {
        ModelCache broken = new ModelCache("key", 1, (part, out, read) -> {
            out.write(1);
            throw new IOException("no space left");
        });

        assertThat(catchThrowable(() -> broken.open(folder, progress))).hasMessage("no space left");
        assertThat(folder).isDirectoryNotContaining("glob:**models-*");
        assertThat(warnings).hasSize(1);
    }

    /** One process packs while the other waits for it; both see the same parts. */
    @Test
    void servesProcessesThatStartAtOnce() throws Exception {
        List<Process> processes = List.of(start("slow"), start("slow"), start("slow"));
        List<String> said = new ArrayList<>();
        for (Process process : processes) {
            said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(said).containsExactlyInAnyOrder("packed 6 " + PARTS, "packed 0 " + PARTS, "packed 0 " + PARTS);
    }

    @Test
    void survivesAProcessKilledHalfWay() throws Exception {
        assertThat(start("killed").waitFor()).isEqualTo(9);
        assertThat(names()).hasSize(2).contains("models.lock").anyMatch(name -> name.endsWith(".tmp"));

        assertThat(open()).isEqualTo(PARTS);
        assertThat(names()).containsExactly(file.getFileName().toString(), "models.lock");
    }

    private Process start(String how) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ModelCachePacking.class.getName(),
                        folder.toString(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> open() throws IOException {
        return text(cache.open(folder, progress));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    static List<String> text(List<ByteBuffer> parts) {
        return parts.stream()
                .map(part -> StandardCharsets.UTF_8.decode(part.duplicate()).toString())
                .toList();
    }
}
