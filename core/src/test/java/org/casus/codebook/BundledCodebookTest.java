package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledCodebookTest {
    @Test
    void loadsFromTheClassPath() {
        Codebook codebook = Codebook.bundled();

        assertThat(codebook.name()).isEqualTo("Casus");
        assertThat(codebook.ontology().types()).hasSize(17).containsKeys("ASSAULT", "INCIDENT");
        assertThat(codebook.words("prepositions").contains("on board")).isTrue();
    }

    @Test
    void isTheSameFromItsFolder() {
        Codebook folder = Codebook.load(Path.of("../codebook"));

        assertThat(folder.sha256()).isEqualTo(Codebook.bundled().sha256()).hasSize(64);
    }

    @Test
    void aLexiconThatIsNotThereIsEmpty() {
        Codebook codebook = Codebook.bundled();

        assertThat(codebook.table("no/such").rows()).isEmpty();
        assertThat(codebook.words("no/such").isEmpty()).isTrue();
    }
}
