package org.casus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.casus.model.DayOrder;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file is read from a sample in its true layout. */
class ImportsTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "org", "casus", "read", "imports");
    private static final String GARISSA =
            "Gunmen of al-Shabaab stormed a university in Garissa in north-eastern Kenya on Thursday and killed 148"
                    + " people, most of them students, officials said.\n\nSecurity forces surrounded a dormitory for"
                    + " much of the day. Four attackers were killed, the interior minister said.";
    private static final String BAMAKO =
            "Gunmen attacked the Radisson Blu hotel in Bamako on Friday and held more than a hundred guests for hours"
                    + " before special forces ended the siege.\n\nTwenty people were killed, the government of Mali"
                    + " said. A group led by Mokhtar Belmokhtar claimed responsibility.";
    private static final String KUNDUZ =
            "A United States gunship fired on a trauma hospital in the Afghan city of Kunduz early on 3 October 2015,"
                    + " killing 42 people, the aid group that ran it said.\n\nPatients, staff members and carers were"
                    + " among the dead. The strike lasted about half an hour after the first call for help, the group"
                    + " said.";
    private static final String SURUC =
            "A suicide bomber killed 33 people at a cultural centre in the Turkish town of Suruc on Monday, the"
                    + " governor's office said.\n\nMost of the dead were young activists who wanted to help rebuild"
                    + " Kobani, across the border in Syria.";

    @TempDir
    Path folder;

    private static Reading read(ReadingSettings settings, String... names) {
        Reading reading = new Reading();
        Inputs inputs = new Inputs(settings, reading::take);
        for (String name : names) {
            inputs.read(SAMPLES.resolve(name));
        }
        return reading;
    }

    private static Reading read(String... names) {
        return read(ReadingSettings.NONE, names);
    }

    private static String id(String name) {
        return FileNames.id(SAMPLES.resolve(name));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void plainTextWithFrontMatter() {
        assertThat(read("garissa.txt").documents())
                .containsExactly(new Document(
                        id("garissa.txt"),
                        GARISSA + "\n",
                        "Gunmen storm university in Garissa",
                        day(2015, 4, 2),
                        "Example Gazette",
                        "https://example.org/2015/garissa",
                        "en",
                        "Jane Doe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nSoldiers came.\n---\nThey left.", "---\ntitle: none closes it\n", "--- \nx"})
    void dashesThatOpenNoFrontMatterAreText(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(file);
        assertThat(reading.documents()).extracting(Document::text).containsExactly(text);
    }

    @Test
    void aPageWithoutWhatStandsBesideTheStory() {
        assertThat(read("kunduz.html").documents())
                .containsExactly(new Document(
                        id("kunduz.html"),
                        KUNDUZ,
                        "Hospital hit in Kunduz",
                        day(2015, 10, 4),
                        "Example Gazette",
                        "https://example.org/2015/10/kunduz",
                        "en",
                        "John Roe"));
    }

    @Test
    void aPageWhoseStoryIsOnlyInItsCard() {
        assertThat(read("card.html").documents())
                .containsExactly(new Document(
                        id("card.html"),
                        SURUC.replace("\n\n", " "),
                        "Bomber kills 33 in Suruc",
                        day(2015, 7, 20),
                        "Example Post",
                        null,
                        "en",
                        "Jane Doe; John Roe"));
    }

    @Test
    void aTableWhoseColumnsAreTold() {
        Reading reading = read("articles.csv");
        assertThat(reading.documents())
                .containsExactly(
                        new Document(
                                id("articles.csv") + "#1",
                                GARISSA.replace("\n", "\r\n"),
                                "Gunmen storm university in Garissa",
                                day(2015, 4, 2),
                                "Example Gazette",
                                "https://example.org/garissa",
                                null,
                                "Jane Doe"),
                        new Document(
                                id("articles.csv") + "#3",
                                SURUC.replace("\n\n", " "),
                                "Bomber kills 33 in Suruc",
                                day(2015, 7, 20),
                                "Example Post",
                                "https://example.org/suruc",
                                null));
        assertThat(reading.told()).containsExactly("D021 " + SAMPLES.resolve("articles.csv") + ":5");
    }

    @Test
    void aTableAndLinesWhoseColumnsAreMapped() {
        Map<String, String> columns = Map.of("id", "doc", "text", "story", "published", "when");
        Reading table = read(
                new ReadingSettings(Defaults.NONE, columns, DayOrder.DAY_FIRST, false, false, null), "articles.tsv");
        assertThat(table.documents()).extracting(Document::id).containsExactly("17", "18");
        assertThat(table.documents())
                .extracting(Document::published)
                .containsExactly(day(2015, 11, 21), day(2016, 9, 4));
        Map<String, String> keys = Map.of("id", "uid", "text", "story", "published", "day", "source", "paper");
        assertThat(read(new ReadingSettings(Defaults.NONE, keys, DayOrder.UNSAID, false, false, null), "mapped.jsonl")
                        .documents())
                .containsExactly(new Document(
                        "m1", BAMAKO.replace("\n\n", " "), null, day(2015, 11, 21), "Example Gazette", null, null));
    }

    @Test
    void aTableWithoutATextIsToldWithItsColumns() {
        Reading reading = read("articles.tsv");
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems().get(0).message()).contains("--map text=NAME", "doc, story, when");
    }

    @Test
    void aDayThatCanBeReadInTwoWaysIsNot() {
        Map<String, String> columns = Map.of("text", "story", "published", "when");
        Reading reading =
                read(new ReadingSettings(Defaults.NONE, columns, DayOrder.UNSAID, false, false, null), "articles.tsv");
        assertThat(reading.documents()).extracting(Document::published).containsExactly(day(2015, 11, 21), null);
        assertThat(reading.problems().get(0).message()).contains("--dates");
    }

    @Test
    void aTableWithoutRowsIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "id,text\n");
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(file);
        assertThat(reading.told()).containsExactly("D003 " + file);
    }

    @Test
    void aQuotationMarkLeftOpenIsToldWhereItBegins() throws IOException {
        Path file = Files.writeString(
                folder.resolve("open.csv"),
                "id,text\n1,Soldiers came.\n2,\"They left.\n" + "3,word word\n".repeat(400_000));
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(file);
        assertThat(reading.documents()).extracting(Document::id).containsExactly("1");
        assertThat(reading.told()).containsExactly("D021 " + file + ":3");
    }

    @Test
    void feedsOfBothKinds() {
        Reading rss = read("rss.xml");
        assertThat(rss.documents().get(0))
                .isEqualTo(new Document(
                        "example-4711",
                        BAMAKO,
                        "Hotel siege in Bamako ends & troops leave",
                        day(2015, 11, 20),
                        "Example Gazette: World",
                        "https://example.org/2015/11/bamako",
                        "en-gb",
                        "Jane Doe"));
        assertThat(rss.documents()).hasSize(2);
        assertThat(rss.problems()).extracting(Problem::code).containsExactly(MessageCode.S004);
        assertThat(read("atom.xml").documents())
                .containsExactly(new Document(
                        "tag:example.org,2015:suruc",
                        SURUC,
                        "Bomber kills 33 in Suruc",
                        day(2015, 7, 20),
                        "Example Post",
                        "https://example.org/suruc",
                        null,
                        "John Roe"));
    }

    @Test
    void nothingOutsideAFeedIsRead() {
        Reading reading = read("outside.xml");
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(MessageCode.D022);
        assertThat(reading.problems().get(0).message())
                .contains("declares a document type")
                .doesNotContain("xml.org");
    }

    @Test
    void anEmptyFeedIsEmpty() throws IOException {
        Path file = Files.writeString(folder.resolve("a.rss"), "");
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(file);
        assertThat(reading.told()).containsExactly("D003 " + file);
    }

    @Test
    void aListOfFeedsInAFolderIsNotFetched() throws IOException {
        Files.copy(SAMPLES.resolve("feeds.opml"), folder.resolve("feeds.opml"));
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(folder);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(MessageCode.S005);
    }

    @Test
    void theNewsCrawl() {
        Reading reading = read("news.warc.gz");
        assertThat(reading.documents())
                .extracting(Document::id)
                .containsExactly("https://www.example.org/amatrice", "https://post.example.org/suruc");
        Document amatrice = reading.documents().get(0);
        assertThat(amatrice.title()).isEqualTo("Quake destroys Amatrice");
        assertThat(amatrice.published()).isEqualTo(day(2016, 8, 24));
        assertThat(amatrice.source()).isEqualTo("example.org");
        assertThat(reading.documents().get(1).title()).isEqualTo("Bomber kills 33 in Suruç");
        String file = SAMPLES.resolve("news.warc.gz").toString();
        assertThat(reading.told())
                .containsExactly(
                        "S002 " + file + "!https://www.example.org/gone",
                        "S002 " + file + "!https://www.example.org/logo.png");
    }

    @Test
    void aCutCrawlIsReadUpToTheCut() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("news.warc.gz"));
        Path file = Files.write(folder.resolve("cut.warc.gz"), java.util.Arrays.copyOf(whole, whole.length - 300));
        Reading reading = new Reading();
        new Inputs(ReadingSettings.NONE, reading::take).read(file);
        assertThat(reading.documents()).extracting(Document::id).containsExactly("https://www.example.org/amatrice");
        assertThat(reading.problems()).extracting(Problem::code).contains(MessageCode.D018);
    }

    @Test
    void mail() {
        Reading reading = read("list.mbox");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents().get(0))
                .isEqualTo(new Document(
                        "4711@example.org",
                        BAMAKO + "\nFrom Paris came words of support.",
                        "Bamako: hotel siege ends",
                        day(2015, 11, 21),
                        "Sahel News",
                        null,
                        null,
                        "Jane Döe"));
        assertThat(reading.documents().get(1).text())
                .startsWith("An earthquake")
                .contains("\n\nRescuers");
        assertThat(reading.documents()).hasSize(2);
    }

    @Test
    void aSingleMail() {
        Reading reading = read("bamako.eml");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents())
                .containsExactly(new Document(
                        "4713@example.org",
                        BAMAKO,
                        "Bamako: hotel siege ends",
                        day(2015, 11, 21),
                        "Sahel News",
                        null,
                        null,
                        "Jane Döe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nexis.docx", "nexis.rtf"})
    void nexisUni(String name) {
        Reading reading = read(name);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents()).hasSize(2);
        Document garissa = reading.documents().get(0);
        assertThat(garissa.title()).isEqualTo("Gunmen storm university in Garissa");
        assertThat(garissa.published()).isEqualTo(day(2015, 4, 3));
        assertThat(garissa.source()).isEqualTo("The Example Gazette");
        assertThat(garissa.byline()).isEqualTo("By JANE DOE; John Roe contributed reporting.");
        assertThat(garissa.language()).isEqualTo("en");
        assertThat(garissa.text()).isEqualTo("GARISSA, Kenya - " + GARISSA);
        Document bamako = reading.documents().get(1);
        assertThat(bamako.source()).isEqualTo("The Example Post (London)");
        assertThat(bamako.published()).isEqualTo(day(2015, 11, 21));
        assertThat(bamako.text()).isEqualTo(BAMAKO);
    }

    @Test
    void theSameArticleInTwoExportsIsOne() {
        Reading reading = read("nexis.docx", "nexis.rtf");
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(MessageCode.S003);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nexis.html", "lexisnexis.txt"})
    void lexisNexis(String name) {
        Reading reading = read(name);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents()).hasSize(2);
        Document suruc = reading.documents().get(1);
        assertThat(suruc)
                .isEqualTo(new Document(
                        suruc.id(),
                        "SURUC, Turkey - " + SURUC,
                        "Bomber kills 33 in Suruc",
                        day(2015, 7, 21),
                        "The Example Post (London)",
                        "https://example.org/2",
                        "en",
                        "By JOHN ROE"));
    }

    @Test
    void factivaInBothDisplays() {
        assertThat(read("factiva.html").documents())
                .containsExactly(
                        new Document(
                                "EXNW000020151004eba40001x",
                                KUNDUZ,
                                "Hospital hit in Kunduz",
                                day(2015, 10, 4),
                                "Example News",
                                null,
                                "en",
                                "By John Roe"),
                        new Document(
                                "EXPO000020151121ebbl0002a",
                                BAMAKO,
                                "Hotel siege in Bamako ends",
                                day(2015, 11, 21),
                                "Example Post",
                                null,
                                "en"));
        assertThat(read("factiva-indexed.html").documents())
                .containsExactly(new Document(
                        "EXGA000020150721eb7l0003b",
                        SURUC,
                        "Bomber kills 33 in Suruc",
                        day(2015, 7, 21),
                        "Example Gazette",
                        null,
                        "en",
                        "By Jane Doe"));
    }

    @Test
    void proQuest() {
        Reading reading = read("proquest.txt");
        assertThat(reading.documents().get(0))
                .isEqualTo(new Document(
                        "1735000001",
                        BAMAKO + "\n\nThe general said: nothing more is known.",
                        "Hotel siege in Bamako ends",
                        day(2015, 11, 21),
                        "The Example Post",
                        "https://search.proquest.com/docview/1735000001?accountid=1",
                        "en",
                        "Doe, Jane; Roe, John"));
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(MessageCode.D003);
    }
}
