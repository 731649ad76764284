package org.casus.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.casus.model.Annotated;
import org.casus.model.Dateline;
import org.casus.model.NameSpan;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.testing.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every stage relies on: offsets in order and inside the text, sentences that hold all tokens, trees that are trees. */
class AnnotatorContractTest {
    private static final List<String> BITS = List.of(
            "Rebels",
            "bombed",
            "the town",
            "IS",
            "U.S.",
            "said",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            ".",
            "...",
            "…",
            "?!",
            ",",
            ";",
            "—",
            "–",
            " - ",
            "--",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            " ",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "😀",
            "👨‍👩‍👧",
            "الرئيس قال",
            "大家好。",
            "e\u0301",
            "ﬁre",
            "ＵＮ",
            "(CNN)",
            "[TEXT]",
            "12,000",
            "3.",
            "-LRB-",
            "``",
            "''",
            "•",
            "*",
            "_",
            "http://a.b/c?d=e&f",
            "@user",
            "#tag",
            ":)",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\uD800",
            "â€™",
            "KYIV, Ukraine (AP) _",
            "/",
            "\\",
            "&amp;",
            "<b>",
            "a.m.",
            "No.",
            "can't",
            "gonna",
            "12-year-old",
            "al-Assad",
            "$5m",
            "%",
            "°");

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "\n\n \t \r\n",
                "\u200B\u00AD\uFEFF",
                ".",
                "...",
                "”",
                "Jets bombed a market in Idlib on Monday, killing at least 12 people.",
                "They’ve left. “We won,” he said. He called it ‘massive’.",
                "Rebels 😀 took the town. 👨‍👩‍👧 fled.",
                "قال الرئيس إن الجيش انسحب. Rebels left الرقة on Monday.",
                "大家好。这是一个测试。Rebels left.",
                "The mili\u00ADtary\u200B left\u00A0the town.\r\nIt was\r\nquiet.\r\n",
                "KYIV, Ukraine, Oct 3 (Reuters) - Troops left the city.",
                "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT] GUERRILLAS ATTACKED A BASE.",
                "Kobane\u0302 fell. The ﬁghters of ＩＳ left…then came back—again.",
                "`` He left '' , she said . They 've gone -LRB- again -RRB- .",
                "Strikes by IS killed 3.",
                "a".repeat(5000),
                "😀".repeat(300),
                "…".repeat(300),
                "\"".repeat(500),
                "(".repeat(500),
                "word ".repeat(2000),
                "and the army said that ".repeat(200),
                "A, ".repeat(400) + "and B fled.",
                "x".repeat(99) + "…" + "y".repeat(99));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsOnTexts(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsOnMixtures(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(BITS.get(random.nextInt(BITS.size())));
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void holdsOnNoise(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        Annotated annotated = Engine.annotate(text);
        tokensStandInOrder(annotated, text);
        sentencesHoldAllTokens(annotated);
        for (Sentence sentence : annotated.sentences()) {
            isTree(annotated, sentence, text);
        }
        int end = 0;
        for (NameSpan name : annotated.names()) {
            assertThat(name.first()).isGreaterThanOrEqualTo(end);
            end = name.end();
            assertThat(annotated.sentenceOf(name.first())).isEqualTo(annotated.sentenceOf(end - 1));
        }
        for (Dateline dateline : annotated.datelines()) {
            assertThat(annotated.sentences()).extracting(Sentence::span).contains(dateline.span());
            for (Span part : Stream.of(dateline.place(), dateline.agency())
                    .filter(span -> span != null)
                    .toList()) {
                assertThat(dateline.span().contains(part)).isTrue();
            }
        }
    }

    private static void tokensStandInOrder(Annotated annotated, String text) {
        int end = 0;
        int index = 0;
        for (Token token : annotated.tokens()) {
            assertThat(token.index()).isEqualTo(index++);
            assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = token.span().end();
            assertThat(token.span().length()).isPositive();
            assertThat(end).isLessThanOrEqualTo(text.length());
            String written = annotated.text(token.span());
            assertThat(written).isEqualTo(written.strip());
            String folded = fold(written);
            assertThat(fold(token.form())).as(text).isIn(folded, folded.equals("is") ? "isis" : folded);
            assertThat(token.lemma()).isNotEmpty();
            assertThat(token.tag()).isNotEmpty();
        }
    }

    /** Letters and digits, without case, accents, width, tags of HTML within a line and what is invisible; digits of all scripts are one. */
    private static String fold(String form) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(
                        form.replaceAll(
                                "-[LR][RS]B-|â€.|(?i)</?(a|b|i|u|em|strong|span|font|mark|sub|sup|small|big)( [^<>]*)?/?>",
                                ""),
                        Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> folded.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return folded.toString();
    }

    private static void sentencesHoldAllTokens(Annotated annotated) {
        int next = 0;
        int paragraph = 0;
        for (Sentence sentence : annotated.sentences()) {
            assertThat(sentence.first()).isEqualTo(next);
            assertThat(sentence.end()).isGreaterThan(next);
            next = sentence.end();
            assertThat(sentence.span()).isEqualTo(annotated.span(sentence.first(), next));
            assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
            paragraph = sentence.paragraph();
        }
        assertThat(next).isEqualTo(annotated.tokens().size());
    }

    private static void isTree(Annotated annotated, Sentence sentence, String text) {
        int roots = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = annotated.token(i);
            assertThat(token.relation()).isNotEmpty();
            assertThat(token.relation().equals("root")).as(text).isEqualTo(token.head() < 0);
            roots += token.head() < 0 ? 1 : 0;
            int steps = 0;
            for (int at = i;
                    annotated.token(at).head() >= 0;
                    at = annotated.token(at).head()) {
                assertThat(annotated.token(at).head()).isBetween(sentence.first(), sentence.end() - 1);
                assertThat(++steps).as(text).isLessThan(sentence.end() - sentence.first());
            }
        }
        assertThat(roots).as(text).isEqualTo(1);
    }
}
