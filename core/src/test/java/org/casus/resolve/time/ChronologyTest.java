package org.casus.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.When;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events were, by sentences whose days are known. */
final class ChronologyTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2015, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Gunmen attacked a hotel in Bamako on Friday. | attacked | 2015-11-20 day
            Gunmen killed at least 129 people in attacks in Paris on Friday 13th November. | attacks | 2015-11-13 day
            Gunmen attacked an army post near the border with Niger on Wednesday. | attacked | 2015-11-18 day
            Rebels shelled the airport yesterday. | shelled | 2015-11-20 day
            The army shelled the village early on Sunday. | shelled | 2015-11-15 day
            On Monday, police detained the editor. | detained | 2015-11-16 day
            Friday's attack killed 12 people. | attack | 2015-11-20 day
            The Nov. 13 attacks killed 130 people. | attacks | 2015-11-13 day
            The attack on Friday killed 12 people. | attack | 2015-11-20 day
            Soldiers killed four men in the attack on Friday. | attack | 2015-11-20 day
            The ambush took place on Wednesday near Gao. | ambush | 2015-11-18 day
            Clashes broke out in Cairo late on Tuesday. | Clashes | 2015-11-17 day
            Rebels attacked the town before dawn on Thursday. | attacked | 2015-11-19 day
            Police arrested a man in the early hours of Thursday. | arrested | 2015-11-19 day
            Israel bombed Gaza two days ago. | bombed | 2015-11-19 day
            Militants seized the town on 3 June 2015. | seized | 2015-06-03 day
            Protesters marched through Kyiv last month. | marched | 2015-10-01/2015-10-31 month
            The parliament ratified the treaty in October. | ratified | 2015-10-01/2015-10-31 month
            President Hollande will visit Moscow next week. | visit | 2015-11-23/2015-11-29 week
            The army will withdraw its troops on Monday. | withdraw | 2015-11-23 day
            In 2003 the United States invaded Iraq. | invaded | 2003-01-01/2003-12-31 year
            Rebels have killed 40 soldiers since Monday. | killed | 2015-11-16/2015-11-21 range
            Soldiers killed four protesters on Friday and Saturday. | killed | 2015-11-20/2015-11-21 range
            The ministers met in Geneva from Monday to Wednesday. | met | 2015-11-16/2015-11-18 range
            The army arrested 20 people between March 3 and March 7, 2014. | arrested | 2014-03-03/2014-03-07 range
            Turkey closed the border by Friday. | closed | /2015-11-20 range
            """)
    void anActHasTheTimeOfItsOwnClause(String text, String trigger, String when) {
        assertThat(when(text, trigger, PUBLISHED)).isEqualTo(when);
    }

    @Test
    void aHeadlineTellsOnTheSideWhatTheStoryIsAbout() {
        String text = "Four killed in Baghdad bombing\nA car bomb killed four people in Baghdad on Monday.";
        assertThat(when(text, "bombing", PUBLISHED)).isEqualTo("2015-11-16 day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A bomb exploded in Kabul on Tuesday, killing 12 people. | exploded | 2015-11-17 day
            Twelve people died on Thursday when a bomb exploded in Karachi. | exploded | 2015-11-19 day
            Police raided the house on Friday and arrested three men. | arrested | 2015-11-20 day
            Protesters blocked the road as police arrested a leader on Thursday. | blocked | 2015-11-19 day
            Twenty people were arrested during protests in Minsk on Sunday. | arrested | 2015-11-15 day
            France vowed revenge after the murder of 129 people in Paris last week. | murder | 2015-11-09/2015-11-15 week
            Gunmen killed 12 people in Kabul on Monday. The attackers opened fire at a mosque. | opened | 2015-11-16 day
            Gunmen killed 12 people in Kabul on Monday. The attack shook the city. | attack | 2015-11-16 day
            A statement of Thursday condemned the bombs that killed 20 people in Nairobi earlier in the day. | killed | 2015-11-19 day
            A court indicted a man in a September slaying. | indicted | none
            Soldiers arrested 11 men in a raid on a house on Monday. | arrested | 2015-11-16 day
            Police arrested a man in the killing of a judge in March. | arrested | none
            Two agents were charged in the Dec. 21, 1988, bombing of an airliner. | charged | none
            Two agents were charged in the Dec. 21, 1988, bombing of an airliner. | bombing | 1988-12-21 day
            """)
    void anActTakesTheTimeOfWhatGrammarOrTheTaleBindsToIt(String text, String trigger, String when) {
        assertThat(when(text, trigger, PUBLISHED)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Officials said Friday that rebels shelled the airport. | shelled | none
            The army shelled the village, officials said Monday. | shelled | none
            The army shelled the village on Sunday, officials said Monday. | shelled | 2015-11-15 day
            The man, who shot two officers in 2009, was arrested on Tuesday. | arrested | 2015-11-17 day
            The man, who shot two officers in 2009, was arrested on Tuesday. | shot | 2009-01-01/2009-12-31 year
            He was arrested on Monday after he killed a guard. | killed | none
            Jets bombed Raqqa on Friday, a day after rebels shelled Aleppo. | shelled | none
            The rebels attacked the base. On Friday they seized the town. | attacked | none
            The shooting happened about 9 p.m. | shooting | none
            Gunmen attacked a hotel in Bamako. | attacked | none
            Rebels shelled the town between January and June 2015. Soldiers bombed a bridge. | bombed | none
            """)
    void theTimeOfSomethingElseIsNotTaken(String text, String trigger, String when) {
        assertThat(when(text, trigger, PUBLISHED)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Gunmen attacked a hotel on Nov. 20. | attacked | --11-20 day
            The attack happened on Tuesday, 5 January. | attack | --01-05 day 2027 2021 2016 2010 1999 1993
            A bomb killed 12 people in Kabul on 3 May 2016. | killed | 2016-05-03 day
            Police arrested a man in March 2014. | arrested | 2014-03-01/2014-03-31 month
            Rebels shelled the airport on Monday. | shelled | unknown
            Rebels shelled the airport yesterday. | shelled | unknown
            """)
    void withoutADayOfPublicationTimesStayPartial(String text, String trigger, String when) {
        assertThat(when(text, trigger, null)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Militants seized the town on 3 June 2015. | seized | true
            Israel bombed Gaza two days ago. | bombed | false
            """)
    void whatIsMoreThanThirtyDaysOldIsBackground(String text, String trigger, boolean background) {
        assertThat(event(text, trigger, PUBLISHED).background()).isEqualTo(background);
    }

    private static String when(String text, String trigger, @Nullable LocalDate published) {
        When when = event(text, trigger, published).statedWhen();
        if (when == null) {
            return "none";
        }
        String from = when.from() == null ? "" : when.from();
        String to = when.to() == null ? "" : when.to();
        StringBuilder told = new StringBuilder(from.equals(to) ? from : from + "/" + to);
        told.append(' ').append(when.precision().code());
        when.years().forEach(year -> told.append(' ').append(year));
        return told.toString().strip();
    }

    private static Event event(String text, String trigger, @Nullable LocalDate published) {
        Document document = new Document("t", text, null, published, null, null, null);
        List<Event> events = SharedCasus.get().code(document).events();
        return events.stream()
                .filter(event -> document.text(event.evidence().trigger()).startsWith(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event \"" + trigger + "\" in " + text + ": " + events));
    }
}
