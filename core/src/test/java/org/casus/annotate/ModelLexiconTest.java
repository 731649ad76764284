package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelLexiconTest {
    @Test
    void holdsWhatWasWritten() throws IOException {
        Map<String, List<String>> lexicon = new LinkedHashMap<>();
        lexicon.put("strike", List.of("NN", "VB"));
        lexicon.put("bomb", List.of("VB", "NN"));
        lexicon.put("raid", List.of("NN", "VB"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelWriter out = new ModelWriter(bytes);
        ModelLexicon.write(lexicon, out);
        out.flush();

        Map<String, List<String>> read =
                ModelLexicon.read(new ModelReader(ByteBuffer.wrap(bytes.toByteArray())), List::copyOf);

        assertThat(read).isEqualTo(lexicon);
        assertThat(read.get("strike")).isSameAs(read.get("raid"));
        assertThat(read.get("Strike")).isNull();
        assertThat(read.get(null)).isNull();
    }
}
