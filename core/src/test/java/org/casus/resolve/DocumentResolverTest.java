package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Gazetteer;
import org.casus.model.Act;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Event;
import org.casus.model.Phrase;
import org.casus.model.Predicate;
import org.casus.model.Reading;
import org.casus.model.Role;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.casus.testing.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentResolverTest {
    private static final Coder CODER = new Coder("1", "plain", "1", "00", "none");
    private final Annotated annotated = Trees.parse("Jets/NNS<bombed:nsubj bombed/VBD a/DT market/NN<bombed:obj ./.");

    @Test
    void makesAnEventOfAnAct() {
        CodedDocument coded = resolve(act("ASSAULT", null));
        Event event = coded.events().get(0);
        assertThat(event.id()).matches("e-[0-9a-f]{16}");
        assertThat(event.evidence().sentence()).isEqualTo(new Span(0, 21));
        assertThat(event.sources())
                .singleElement()
                .satisfies(p -> assertThat(p.span()).isEqualTo(new Span(0, 4)));
        assertThat(event.targets())
                .singleElement()
                .satisfies(p -> assertThat(p.head()).isEqualTo(new Span(14, 20)));
        assertThat(coded.sha256()).hasSize(64);
        assertThat(coded.sentences()).containsExactly(new Span(0, 21));
    }

    @Test
    void givesTheSameActTheSameIdAndOthersAnother() {
        List<Event> events = resolve(act("ASSAULT", null), act("ASSAULT", null), act("RETREAT", 0))
                .events();
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(events.get(0).id())
                .isEqualTo(resolve(act("ASSAULT", null)).events().get(0).id());
        assertThat(events.get(2).parent()).isEqualTo(events.get(0).id());
    }

    private CodedDocument resolve(Act... acts) {
        Phrase jets = Phrase.of(0, 0, 1);
        Phrase market = Phrase.of(3, 2, 4);
        Clause clause = new Clause(
                0,
                Clause.Kind.VERBAL,
                0,
                new Predicate(1, "bomb", List.of(1), null),
                List.of(jets),
                List.of(market),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                Tense.PAST,
                false,
                false,
                null,
                0,
                5);
        Reading reading = Reading.of(annotated).withClauses(List.of(clause)).withActs(List.of(acts));
        return Resolver.over(
                        Codebook.bundled(), (words, phrase) -> Actor.UNKNOWN, Gazetteer.over(Codebook.bundled()), CODER)
                .resolve(reading);
    }

    private static Act act(String type, @Nullable Integer parent) {
        return new Act(
                0,
                List.of(0),
                "assault.yml#air-strike",
                type,
                null,
                List.of(),
                List.of(
                        new Argument(Role.SOURCE, Phrase.of(0, 0, 1), "agent", null),
                        new Argument(Role.TARGET, Phrase.of(3, 2, 4), "patient", null)),
                new Span(5, 11),
                Status.HAPPENED,
                false,
                List.of(),
                parent,
                List.of());
    }
}
