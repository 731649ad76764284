package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** What a record says of a text that its reader should look at again. */
class NoticesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 11);

    private static List<String> notices(String text) {
        CodedDocument coded = SharedCasus.get().code(Document.of("test", text).withPublished(DAY));
        return coded.notices().stream()
                .map(notice -> notice.code() + " "
                        + (notice.span() == null
                                ? ""
                                : text.substring(
                                        notice.span().start(), notice.span().end())))
                .toList();
    }

    @Test
    void textOfTwoStoriesHasASeam() {
        String text = "ANKARA, Oct 9 (Reuters) - Turkey launched an offensive in northern Syria.\n\n"
                + "BRUSSELS, Oct 10 (AP) - Ministers will discuss the offensive on Monday.";
        assertThat(notices(text)).contains("W007 BRUSSELS, Oct 10 (AP) -");
    }

    @Test
    void sentenceThatStandsTwiceIsNamed() {
        String lead = "Turkish jets bombed three villages near Tel Abyad in Syria on Wednesday.";
        assertThat(notices(lead + "\n\nKurdish fighters shelled a Turkish town.\n\n" + lead))
                .contains("W007 " + lead);
    }

    @Test
    void speakersWhomNothingIntroducesWereCutFromAnotherStory() {
        String text = "Turkish jets bombed three villages near Tel Abyad in Syria on Wednesday.\n\n"
                + "The truce has failed, Mr. Haddad said.\n\n"
                + "Factories near the port will stay shut, Ms. Okonkwo told reporters.";
        assertThat(notices(text)).contains("W007 Haddad", "W007 Okonkwo");
        String whole = "Turkish jets bombed three villages near Tel Abyad in Syria on Wednesday, said Rami Haddad.\n\n"
                + "The truce has failed, Mr. Haddad said.\n\n"
                + "Factories near the port will stay shut, Ms. Okonkwo told reporters. Chidi Okonkwo owns two of them.";
        assertThat(notices(whole)).noneMatch(notice -> notice.startsWith("W007"));
    }

    @Test
    void oneSpeakerWithoutAnIntroductionIsNoSeam() {
        String text = "Turkish jets bombed three villages near Tel Abyad in Syria on Wednesday.\n\n"
                + "The truce has failed, Mr. Haddad said.";
        assertThat(notices(text)).noneMatch(notice -> notice.startsWith("W007"));
    }

    @Test
    void looseEndsOfThreeKindsAreSeams() {
        String text = "Turkish officials met in Ankara on Monday.\n\n"
                + "Most of those strikes targeted depots near Raqqa, Mr. Haddad said.\n\n"
                + "\"This is one of the reasons why we left the town.\"\n\n"
                + "The doomed plane crashed near Bishoftu, killing 157 people.";
        assertThat(notices(text)).contains("W007 those strikes", "W007 Haddad", "W007 The doomed plane");
    }

    @Test
    void wordsOverSeveralParagraphsAreTheSpeakersWhomTheLastNames() {
        String text = "\"Soldiers burned our homes on Monday.\n\"They killed my brother with a machete.\n"
                + "\"Then they left,\" said Ibrahim Musa, a farmer in Damasak.";
        assertThat(notices(text)).noneMatch(notice -> notice.startsWith("W002"));
    }

    @Test
    void accusationsAreIntroducedByWhoAccuses() {
        String text = "Azerbaijan accused Armenia of killing two civilians near Talish.\n"
                + "Those accusations were made a day after a truce.";
        assertThat(notices(text)).noneMatch(notice -> notice.startsWith("W003"));
    }

    @Test
    void oneStoryHasNoSeam() {
        String text =
                "ANKARA, Oct 9 (Reuters) - Turkey launched an offensive in northern Syria. Jets bombed two villages.";
        assertThat(notices(text)).noneMatch(notice -> notice.startsWith("W007"));
    }

    @Test
    void strikesThatNobodyIntroducedAreNamed() {
        assertThat(notices("Most of those strikes targeted depots near Raqqa, a US official said."))
                .contains("W003 those strikes");
    }

    @Test
    void attackThatNothingIntroducedIsNamed() {
        assertThat(notices("The attack killed her brother.")).contains("W003 The attack");
        assertThat(notices("The strikes killed 12 people.")).contains("W003 The strikes");
        assertThat(notices("Rebels bombed the camp near Goma. The attack killed ten people."))
                .noneMatch(notice -> notice.equals("W003 The attack"));
    }

    @Test
    void moveThatNothingIntroducesIsNamed() {
        assertThat(notices("The move was condemned by the European Union.")).contains("W003 The move");
        assertThat(notices("Turkey closed its border with Iraq. The move was condemned by Baghdad."))
                .noneMatch(notice -> notice.startsWith("W003"));
    }

    @Test
    void formerAllyOfNobodyIsNamed() {
        assertThat(notices("Police in Kenya arrested a senator. The former ally criticised Britain."))
                .contains("W003 The former ally");
    }

    @Test
    void craftThatTheReaderIsTakenToKnowIsNamed() {
        assertThat(notices("The doomed plane crashed near Bishoftu, killing 157 people."))
                .contains("W003 The doomed plane");
        assertThat(notices("An airliner vanished from radar on Sunday. The doomed plane crashed near Bishoftu."))
                .noneMatch(notice -> notice.startsWith("W003"));
    }

    @Test
    void strikesToldBeforeAreKnown() {
        assertThat(notices("Jets carried out strikes near Raqqa. Those strikes destroyed two depots."))
                .noneMatch(notice -> notice.startsWith("W003"));
    }

    @Test
    void leadersWithoutNamesAreNamed() {
        assertThat(notices("The two leaders agreed to free the prisoners.")).contains("W003 The two leaders");
        assertThat(notices("Vladimir Putin met Tayyip Erdogan in Sochi. The two leaders agreed to free the prisoners."))
                .noneMatch(notice -> notice.startsWith("W003"));
    }

    @Test
    void weekdayThatDoesNotFitItsDateIsNamed() {
        assertThat(notices("Gunmen attacked a bank in Kabul on Friday, March 21, 2016."))
                .contains("W009 Friday, March 21, 2016");
        assertThat(notices("Gunmen attacked a bank in Kabul on Monday, March 21, 2016."))
                .noneMatch(notice -> notice.startsWith("W009"));
    }

    @Test
    void daysBeyondPublicationAreNamed() {
        assertThat(notices("The Danish and Swedish ministers will meet in Malmo on May 5, 2031.").stream())
                .noneMatch(notice -> notice.startsWith("W009"));
        assertThat(notices("A bomb killed 12 people in Kabul on May 5, 2031.")).contains("W009 May 5, 2031");
        assertThat(notices("A summit will be held in Kabul on May 5, 2031."))
                .noneMatch(notice -> notice.startsWith("W009"));
        assertThat(notices("KABUL, April 12, 2009 (Reuters) - A bomb killed 12 people on Saturday."))
                .contains("W009 April 12, 2009");
    }

    @Test
    void whoIsNamedByHisDeedIsToldOfBefore() {
        assertThat(notices("The gunman shot two officers in Kaduna.")).contains("W003 The gunman");
        assertThat(notices("The hostages were released in Kaduna on Sunday.")).contains("W003 The hostages");
        assertThat(notices("The regime bombed the camp.")).contains("W003 The regime");
        for (String text : List.of(
                "Gunmen attacked a church in Kafanchan on Friday. The attackers killed five worshippers.",
                "A man walked into a mosque in Quebec on Sunday. The gunman killed six worshippers.",
                "Syrian jets took off from Homs. The regime bombed the camp.")) {
            assertThat(notices(text)).as(text).noneMatch(notice -> notice.startsWith("W003"));
        }
    }

    @Test
    void pronounThatMayMeanTwoMeansNeither() {
        assertThat(notices("Rebels and soldiers met civilians in Bangui. They killed two journalists."))
                .contains("W006 They");
        assertThat(notices("Iran criticised the United States over the talks it abandoned in 2018."))
                .contains("W006 it");
        assertThat(notices("Soldiers fired on protesters in Khartoum. They killed three people."))
                .noneMatch(notice -> notice.startsWith("W006"));
    }
}
