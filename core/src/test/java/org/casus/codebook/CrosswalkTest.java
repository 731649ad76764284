package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.Acled;
import org.casus.model.ActorKind;
import org.casus.model.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CrosswalkTest {
    private static final Codebook CODEBOOK = Codebook.bundled();
    private final Crosswalk crosswalk = Crosswalk.over(CODEBOOK);

    @TestFactory
    Stream<DynamicTest> everyTypeAndModeHasItsCodes() {
        return CODEBOOK.ontology().types().values().stream()
                .filter(type -> !type.name().equals("INCIDENT"))
                .flatMap(type -> {
                    List<String> modes = new ArrayList<>(type.modes().keySet());
                    modes.add(null);
                    return modes.stream()
                            .map(mode -> DynamicTest.dynamicTest(type.name() + " " + mode, () -> {
                                assertThat(crosswalk.quad(type.name())).isBetween(1, 4);
                                assertThat(crosswalk.intensity(type.name(), mode))
                                        .isBetween(-10.0, 10.0);
                                assertThat(crosswalk.cameo(Coding.of(type.name(), mode)))
                                        .matches("\\d{3,4}");
                            }));
                });
    }

    @TestFactory
    Stream<DynamicTest> everyConditionNamesWhatThereIs() {
        Ontology ontology = CODEBOOK.ontology();
        Set<String> kinds = Stream.concat(
                        Vocabulary.KINDS.stream(),
                        Stream.concat(ontology.kinds().keySet().stream(), Stream.of(Crosswalk.NONE)))
                .collect(Collectors.toSet());
        Set<String> modes = ontology.types().values().stream()
                .flatMap(type -> type.modes().keySet().stream())
                .collect(Collectors.toSet());
        Stream<Translation> all = Stream.concat(
                ontology.types().values().stream().flatMap(type -> type.cameo().stream()), ontology.acled().stream());
        return all.map(line -> DynamicTest.dynamicTest(
                line.toString(),
                () -> line.when().forEach((key, words) -> {
                    switch (key) {
                        case "type" -> assertThat(ontology.types()).containsKeys(words.toArray(String[]::new));
                        case "mode" -> assertThat(words).isSubsetOf(with(modes, Crosswalk.NONE));
                        case "context" ->
                            assertThat(words).isSubsetOf(ontology.contexts().keySet());
                        case "source", "target" -> assertThat(words).isSubsetOf(kinds);
                        case "count" -> assertThat(words).isSubsetOf(Vocabulary.COUNTS);
                        case "embeds" ->
                            assertThat(words)
                                    .allSatisfy(
                                            word -> assertThat(ontology.types()).containsKey(word.split("/")[0]));
                        default -> assertThat(words).isNotEmpty();
                    }
                })));
    }

    private static Set<String> with(Set<String> words, String more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    @Test
    void anAirStrike() {
        Coding strike = new Coding(
                "ASSAULT",
                "aerial",
                List.of("military"),
                Status.HAPPENED,
                Set.of(ActorKind.MILITARY),
                Set.of(ActorKind.FACILITY),
                Set.of("bomb"),
                Set.of(),
                Set.of());

        assertThat(crosswalk.quad("ASSAULT")).isEqualTo(4);
        assertThat(crosswalk.intensity("ASSAULT", "aerial")).isCloseTo(-9.5, within(1e-9));
        assertThat(crosswalk.cameo(strike)).isEqualTo("195");
        assertThat(crosswalk.acled(strike)).isEqualTo(new Acled("Explosions/Remote violence", "Air/drone strike"));
    }

    @Test
    void hardWordsDemandAndSoftWordsAppeal() {
        Coding soft = Coding.of("REQUEST", "yield");
        Coding hard = new Coding(
                "REQUEST",
                "yield",
                List.of(),
                Status.HAPPENED,
                Set.of(),
                Set.of(),
                Set.of("demand"),
                Set.of(),
                Set.of("RETREAT", "RETREAT/release"));

        assertThat(crosswalk.cameo(soft)).isEqualTo("025");
        assertThat(crosswalk.cameo(hard)).isEqualTo("1053");
    }

    @Test
    void attackersAndAttackedDecideAcledsType() {
        assertThat(attack(ActorKind.ARMED_GROUP, ActorKind.CIVILIANS))
                .isEqualTo(new Acled("Violence against civilians", "Attack"));
        assertThat(attack(ActorKind.ARMED_GROUP, ActorKind.MILITARY)).isEqualTo(new Acled("Battles", "Armed clash"));
        assertThat(attack(ActorKind.CROWD, ActorKind.FACILITY)).isEqualTo(new Acled("Riots", "Mob violence"));
        assertThat(attack(ActorKind.PERSON, ActorKind.PERSON)).isNull();
    }

    private Acled attack(ActorKind source, ActorKind target) {
        return crosswalk.acled(new Coding(
                "ASSAULT",
                null,
                List.of(),
                Status.HAPPENED,
                Set.of(source),
                Set.of(target),
                Set.of("attack"),
                Set.of(),
                Set.of()));
    }

    @Test
    void whatDidNotHappenIsNothingToAcled() {
        Coding planned = new Coding(
                "PROTEST", "demo", List.of(), Status.PLANNED, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(crosswalk.acled(planned)).isNull();
        assertThat(crosswalk.cameo(planned)).isEqualTo("141");
    }

    @Test
    void accidentsHaveNoCodes() {
        assertThat(crosswalk.quad("INCIDENT")).isNull();
        assertThat(crosswalk.intensity("INCIDENT", null)).isNull();
        assertThat(crosswalk.cameo(Coding.of("INCIDENT", null))).isNull();
        assertThat(crosswalk.acled(Coding.of("INCIDENT", null))).isNull();
    }
}
