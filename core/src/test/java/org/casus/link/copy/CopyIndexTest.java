package org.casus.link.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.link.copy.Newsroom.Kind;
import org.casus.link.copy.Newsroom.Printed;
import org.casus.model.SharedPassage;
import org.casus.model.Span;
import org.casus.model.TextGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies are found, and nothing else is taken for one. */
class CopyIndexTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void copiesAreFoundAndNothingElse(long seed) {
        Found found = Found.in(new Newsroom(seed).corpus(300));
        assertThat(found.precision()).as(found.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(found.recall()).as(found.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.kinds().get(Kind.LIFTED)[0])
                .as(found.toString())
                .isGreaterThanOrEqualTo(found.kinds().get(Kind.LIFTED)[1] * 9 / 10);
    }

    @Test
    void whatIsCopiedWholeIsOneTextAndWhatIsLiftedIsOneTextInThatPassage() {
        List<Printed> corpus = new Newsroom(4).corpus(100);
        CopyIndex index = Found.index(corpus);
        Map<String, Printed> byId = new HashMap<>();
        corpus.forEach(text -> byId.put(text.id(), text));
        for (Printed text : corpus) {
            String original = String.format(Locale.ROOT, "t-s%05d-original", text.story());
            switch (text.kind()) {
                case ORIGINAL, REPUBLISHED, UPDATED ->
                    assertThat(index.group(text.id())).isEqualTo(original);
                case EXCERPTED, LIFTED, INDEPENDENT ->
                    assertThat(index.group(text.id())).isEqualTo("t-" + text.id());
                case REWORDED -> assertThat(index.group(text.id())).isIn(original, "t-" + text.id());
            }
        }
        for (TextGroup group : index.shared()) {
            for (SharedPassage passage : group.passages()) {
                Printed from = byId.get(passage.from());
                Printed to = byId.get(passage.to());
                assertThat(from.day()).isLessThanOrEqualTo(to.day());
                assertThat(passage.dated()).isEqualTo(from.day() < to.day());
                if (to.kind() == Kind.LIFTED) {
                    Span sentence = passage.toSpan();
                    assertThat(index.group(to.id(), sentence)).isEqualTo(index.group(from.id(), passage.fromSpan()));
                    String shared = to.text().substring(sentence.start(), sentence.end());
                    assertThat(Arrays.stream(from.text().split("(?<=\\.) "))
                                    .filter(to.text()::contains)
                                    .map(whole -> whole.substring(0, whole.length() - 1)))
                            .hasSize(1)
                            .allSatisfy(whole -> assertThat(shared).contains(whole));
                }
            }
        }
    }

    /** The table of docs/linking.md. */
    @Test
    void recallFallsWithTheShareOfWordsChanged() {
        StringBuilder table = new StringBuilder();
        double before = 1;
        for (int percent = 0; percent <= 70; percent += 10) {
            Found found = Found.in(new Newsroom(7).changed(300, percent / 100.0));
            table.append(String.format(
                    Locale.ROOT, "| %d %% | %.3f | %.3f |%n", percent, found.recall(), found.asOneText()));
            assertThat(found.wrong()).as(table.toString()).isZero();
            assertThat(found.recall()).as(table.toString()).isLessThanOrEqualTo(before + 0.02);
            assertThat(found.asOneText()).as(table.toString()).isLessThanOrEqualTo(found.recall());
            before = found.recall();
            if (percent <= 30) {
                assertThat(found.recall()).as(table.toString()).isGreaterThanOrEqualTo(0.95);
            }
        }
        System.getLogger(CopyIndexTest.class.getName()).log(System.Logger.Level.DEBUG, table.toString());
        assertThat(before).as(table.toString()).isLessThan(0.1);
    }

    @Test
    void theSharedStretchIsThatOfBothTexts() {
        String lead =
                "Gunmen attacked the market of Gao before dawn and burned the grain that traders had stored for the long dry season, "
                        + "the mayor said.";
        String first = "😀 Mali. " + lead + " Soldiers came at noon.";
        String second = "From our correspondent. Nothing is known of the attackers. " + lead + " Prices rose.";
        CopyIndex index = new CopyIndex();
        index.add("first", 10, Wording.of(first));
        index.add("second", 12, Wording.of(second));
        TextGroup group = index.shared().get(0);
        SharedPassage passage = group.passages().get(0);
        assertThat(group.id()).isEqualTo("t-first");
        assertThat(passage.from()).isEqualTo("first");
        assertThat(passage.to()).isEqualTo("second");
        assertThat(passage.dated()).isTrue();
        assertThat(points(first, passage.fromSpan())).isEqualTo(points(second, passage.toSpan()));
        assertThat(points(first, passage.fromSpan()))
                .startsWith("Gunmen attacked")
                .endsWith("mayor said");
    }

    @Test
    void aFlashOfOneLineIsCopiedAsAWholeAndATurnOfPhraseIsNot() {
        CopyIndex index = new CopyIndex();
        index.add("a", 1, Wording.of("A bomb killed four soldiers in Sidi Bouzid on Sunday."));
        index.add("b", 1, Wording.of("A bomb killed four soldiers in Sidi Bouzid on Sunday."));
        index.add("c", 1, Wording.of("Two men were shot in Kasserine, the ministry of the interior said."));
        index.add("d", 1, Wording.of("A bridge fell near Gafsa, the ministry of the interior said."));
        assertThat(index.group("b")).isEqualTo("t-a");
        assertThat(index.group("d")).isEqualTo("t-d");
        assertThat(index.shared()).hasSize(1);
    }

    private static String points(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @Test
    void oneQuotedStatementMakesNoCopy() {
        String quote =
                "“We will not leave the valley until every prisoner has come home and every mine has been lifted from the fields "
                        + "of our fathers,” the commander said.";
        CopyIndex index = new CopyIndex();
        index.add("a", 1, Wording.of("Rebels turned down the offer on Monday. " + quote + " Talks end on Friday."));
        index.add("b", 1, Wording.of("There is no deal in sight. " + quote + " The envoy flew home without a word."));
        assertThat(index.group("b")).isEqualTo("t-b");
        assertThat(index.shared()).isEmpty();
    }

    /**
     * What was found of what there was.
     *
     * @param kinds of each kind how many texts were found to take from their story, of how many that do
     * @param right pairs of texts that share words and were found to
     * @param wrong pairs of texts that were found to share words and do not
     * @param whole texts that were taken for one with their story's first
     */
    private record Found(Map<Kind, int[]> kinds, int right, int wrong, int whole) {

        static CopyIndex index(List<Printed> corpus) {
            CopyIndex index = new CopyIndex();
            List<Printed> sorted = new ArrayList<>(corpus);
            sorted.sort(Comparator.comparingLong(Printed::day).thenComparing(Printed::id));
            sorted.forEach(text -> index.add(text.id(), text.day(), Wording.of(text.text())));
            return index;
        }

        static Found in(List<Printed> corpus) {
            CopyIndex index = index(corpus);
            Map<String, Printed> byId = new HashMap<>();
            corpus.forEach(text -> byId.put(text.id(), text));
            Set<List<String>> pairs = new HashSet<>();
            for (TextGroup group : index.shared()) {
                for (SharedPassage passage : group.passages()) {
                    pairs.add(List.of(passage.from(), passage.to()));
                }
            }
            int right = 0;
            Set<String> takers = new HashSet<>();
            for (List<String> pair : pairs) {
                Printed from = byId.get(pair.get(0));
                Printed to = byId.get(pair.get(1));
                boolean shares =
                        from.story() == to.story() && from.kind() != Kind.INDEPENDENT && to.kind() != Kind.INDEPENDENT;
                right += shares ? 1 : 0;
                if (shares) {
                    takers.add(to.id());
                }
            }
            Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);
            int whole = 0;
            for (Printed text : corpus) {
                if (text.kind() != Kind.ORIGINAL && text.kind() != Kind.INDEPENDENT) {
                    int[] counts = kinds.computeIfAbsent(text.kind(), key -> new int[2]);
                    counts[1]++;
                    counts[0] += takers.contains(text.id()) ? 1 : 0;
                    String first = String.format(Locale.ROOT, "t-s%05d-original", text.story());
                    whole += index.group(text.id()).equals(first) ? 1 : 0;
                }
            }
            return new Found(kinds, right, pairs.size() - right, whole);
        }

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return kinds.values().stream().mapToInt(counts -> counts[0]).sum() / (double) all();
        }

        double asOneText() {
            return whole / (double) all();
        }

        private int all() {
            return kinds.values().stream().mapToInt(counts -> counts[1]).sum();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("right " + right + ", wrong " + wrong);
            kinds.forEach((kind, counts) -> text.append(", ")
                    .append(kind)
                    .append(' ')
                    .append(counts[0])
                    .append(" of ")
                    .append(counts[1]));
            return text.toString();
        }
    }
}
