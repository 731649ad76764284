package org.casus.resolve.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** What speaks for and against events, read from sentences. */
class TraitsTest {
    private static SortedSet<String> traits(String text, int number) {
        Document document = Document.of("test", text);
        List<Event> events = SharedCasus.get().code(document).events();
        return Traits.of(
                events.get(number), events, SharedCasus.get().read(document).annotated());
    }

    @Test
    void partiesThatHangOnTheActAreTold() {
        assertThat(traits("Police arrested three protesters in Minsk.", 0))
                .contains(
                        "doer police",
                        "doer is subject",
                        "target hangs on the act",
                        "main predicate of its sentence",
                        "told by one word",
                        "nothing joined in its sentence",
                        "at the head")
                .doesNotContain("told in the passive", "in a long sentence");
    }

    @Test
    void passiveAndPerfectAreTold() {
        assertThat(traits("Three farmers have been killed in Kidal.", 0))
                .contains("told in the passive", "told in the perfect", "victim is subject")
                .doesNotContain("doer is subject");
    }

    @Test
    void actToldTwiceIsToldAgainAlike() {
        String twice =
                "Police arrested Ales Bialiatski in Minsk. The ministry said that police arrested Ales Bialiatski.";
        assertThat(traits(twice, 0)).contains("told again alike");
        assertThat(traits("Police arrested Ales Bialiatski in Minsk.", 0)).doesNotContain("told again alike");
    }
}
