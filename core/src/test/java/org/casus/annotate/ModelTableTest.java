package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTableTest {
    @Test
    void findsItsStringsAndNoOthers() throws IOException {
        List<String> strings = List.of("Raqqa", "raqqa", "", "a", "الرقة", "🚀", "AaAa", "BBBB", "AaBB");

        ModelTable table = copy(ModelTable.of(strings));

        assertThat(table.size()).isEqualTo(strings.size());
        assertThat(strings)
                .allSatisfy(string -> assertThat(table.get(table.find(string))).isEqualTo(string));
        assertThat(List.of("BBAa", "Raqq", "Raqqas", "\uD83D")).allMatch(string -> table.find(string) == -1);
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertThat(copy(ModelTable.of(List.of())).find("word")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void numbersStringsFromZeroWithoutGap(long seed) {
        Random random = new Random(seed);
        List<String> strings =
                random.longs(5000).distinct().mapToObj(Long::toString).toList();

        ModelTable table = ModelTable.of(strings);

        assertThat(strings.stream().mapToInt(table::find).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, strings.size()).boxed().toList());
    }

    private static ModelTable copy(ModelTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelWriter out = new ModelWriter(bytes);
        table.write(out);
        out.flush();
        return ModelTable.read(new ModelReader(ByteBuffer.wrap(bytes.toByteArray())));
    }
}
