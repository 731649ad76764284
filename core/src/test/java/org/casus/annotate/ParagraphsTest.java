package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void aLineIsAParagraph() {
        assertThat(paragraphs("Rebels attacked a bus near Juba on Monday, the police said.\nA court jailed two men."))
                .containsExactly(
                        "Rebels attacked a bus near Juba on Monday, the police said.", "A court jailed two men.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(paragraphs("""
                                Rebels attacked a bus near Juba on Monday. A trader was
                                arrested along with nine others after the attack on the
                                road to Bor, the police said on Tuesday.

                                A court jailed two men.
                                """)).hasSize(2).last().isEqualTo("A court jailed two men.");
    }

    @Test
    void linesThatGoOnInSmallLettersBelongTogetherAlsoWhereEachIsIndentedAnew() {
        assertThat(paragraphs("   Rebels attacked a bus near Juba on Monday. A trader\n"
                        + "     was arrested along with nine others.\n"
                        + "       the police said on Tuesday, and taken to the\n"
                        + "         barracks."))
                .hasSize(1);
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream()
                .map(paragraph -> text.substring(paragraph.start(), paragraph.end()))
                .toList();
    }
}
