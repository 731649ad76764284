package org.casus.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.When;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingWindowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen attacked a hotel in Kabul.|2016-02-23/2016-03-01 reported",
                "Gunmen attacked a hotel in Kabul on Monday.|2016-02-29/2016-02-29 day",
                "Rebels have killed three farmers near Jos.|null/2016-03-01 reported",
                "A bomber killed nine recruits in Aden three days before the elections on Monday.|2016-02-23/2016-03-01 reported",
                "Police in Brussels arrested four men over the attacks in Paris.|2016-02-23/2016-03-01 reported; null/2016-03-01 reported",
                "Rebels threatened to attack the capital of Chad.|2016-02-23/2016-03-01 reported; none",
                "Dr. Adams was shot in October. Police named a suspect in the slaying.|2015-10-01/2015-10-31 month; 2015-10-01/2015-10-31 month",
                "A bomb killed two men in May. A bomb killed one man.|2015-05-01/2015-05-31 month; none",
                "A bomb killed one man. In May a bomb killed two men.|2016-02-23/2016-03-01 reported; 2015-05-01/2015-05-31 month",
                "Riyadh denied any involvement in the 9/11 attacks.|2016-02-23/2016-03-01 reported; 2001-09-11/2001-09-11 day",
                "A bomb killed two men in Maiduguri; in 2012 gunmen killed 30 students there.|2016-02-23/2016-03-01 reported; 2012-01-01/2012-12-31 year",
                "A grenade wounded six people in Bujumbura, and on Monday soldiers arrested two men in Gitega.|2016-02-23/2016-03-01 reported; 2016-02-29/2016-02-29 day",
                "A mine killed five farmers near Kidal; last year 90 farmers were killed by mines.|2016-02-23/2016-03-01 reported; 2015-01-01/2015-12-31 year",
                "Mortar fire killed five people in Taiz; the following day the envoy condemned it.|2016-02-23/2016-03-01 reported; null/null unknown",
                "Two nurses were killed in Goma and five were hurt on Monday.|2016-02-29/2016-02-29 day",
                "A shooting in Jos on Sunday followed a bombing in Kano on Friday.|2016-02-28/2016-02-28 day; 2016-02-26/2016-02-26 day",
                "The raid came a week after the attack in Kano on February 14.|none; 2016-02-14/2016-02-14 day",
                "The curfew ended ten days after it was imposed on 1 February 2016; gunmen attacked Jos the next day.|2016-02-23/2016-03-01 reported; 2016-02-12/2016-02-12 day",
                "The book tells of the killing of over 70,000 Salvadorans.|none",
            })
    void newsThatNothingDatesHasTheWindowOfItsReport(String text, String expected) {
        List<Event> events = SharedCasus.get()
                .code(new Document("t", text, null, LocalDate.of(2016, 3, 1), null, null, null))
                .events();
        assertThat(String.join(
                        "; ", events.stream().map(event -> told(event.when())).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "Gunmen attacked a hotel in Kabul.|none")
    void withoutADayOfPublicationThereIsNone(String text, String expected) {
        List<Event> events = SharedCasus.get()
                .code(new Document("t", text, null, null, null, null, null))
                .events();
        assertThat(told(events.get(0).when())).isEqualTo(expected);
    }

    private static String told(When when) {
        return when == null
                ? "none"
                : when.from() + "/" + when.to() + " " + when.precision().code();
    }
}
