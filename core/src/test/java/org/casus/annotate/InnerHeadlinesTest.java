package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InnerHeadlinesTest {
    @Test
    void aTitleBetweenGapsIsAParagraph() {
        assertThat(apart("Drugs were short, she said.  Doctors Want Emergency Declared  The head of the clinic left."))
                .containsExactly(
                        "Drugs were short, she said.",
                        "Doctors Want Emergency Declared",
                        "The head of the clinic left.");
    }

    @Test
    void gapsBetweenSentencesPartNothing() {
        String text = "Rebels attacked a bus near Juba.  A trader was arrested.  Police said so";
        assertThat(apart(text)).containsExactly(text);
    }

    @Test
    void whatEndsNoSentenceBeforeItIsNoTitle() {
        String text = "The envoy met  Juba Rebel Leaders Again  on Monday.";
        assertThat(apart(text)).containsExactly(text);
    }

    private static List<String> apart(String text) {
        return InnerHeadlines.apart(List.of(new Paragraph(0, text.length())), text).stream()
                .map(paragraph -> text.substring(paragraph.start(), paragraph.end()))
                .toList();
    }
}
