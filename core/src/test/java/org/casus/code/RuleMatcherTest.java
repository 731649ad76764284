package org.casus.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.Act;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Argument;
import org.casus.model.CountKind;
import org.casus.model.Link;
import org.casus.model.Reading;
import org.casus.model.Resolved;
import org.casus.model.Role;
import org.casus.model.Verdict;
import org.junit.jupiter.api.Test;

class RuleMatcherTest {
    private static final Codebook CODEBOOK = Codebook.load(Path.of("src/test/resources/codebook-small"));
    private static final Map<String, ActorKind> KNOWN = Map.of(
            "jet", ActorKind.VEHICLE,
            "soldier", ActorKind.MILITARY,
            "rebel", ActorKind.ARMED_GROUP,
            "court", ActorKind.GOVERNMENT);
    private static final Actors ACTORS = (annotated, phrase) -> {
        ActorKind kind = KNOWN.get(annotated.token(phrase.head()).lemma());
        return kind == null
                ? Actor.UNKNOWN
                : new Actor(kind, null, null, null, null, Resolved.DESCRIPTION, "roles.csv:2", true);
    };

    private static List<Act> acts(Sketch sketch) {
        return RuleMatcher.over(CODEBOOK, ACTORS).match(sketch.reading()).acts();
    }

    private static List<Verdict> verdicts(Sketch sketch) {
        return RuleExplainer.over(CODEBOOK, ACTORS).explain(sketch.reading());
    }

    private static String said(Act act, Role role, Reading reading) {
        return String.join(
                " + ",
                act.arguments().stream()
                        .filter(argument -> argument.role() == role)
                        .map(Argument::phrase)
                        .map(phrase ->
                                reading.annotated().text(reading.annotated().span(phrase.first(), phrase.end())))
                        .toList());
    }

    @Test
    void aVerbWithItsParties() {
        Sketch sketch = Sketch.of(
                "Soldiers/NNS<bombed:nsubj bombed/VBD a/DT market/NN<bombed:obj in/IN<Idlib:case Idlib/NNP<bombed:obl@GPE ./.");
        sketch.verb("bombed").agent("Soldiers").patient("a market").oblique("in", "Idlib");

        Act act = acts(sketch).get(0);

        assertThat(act.rule()).isEqualTo("assault.yml#air-strike");
        assertThat(act.mode()).isEqualTo("aerial");
        assertThat(act.contexts()).containsExactly("military");
        assertThat(said(act, Role.SOURCE, sketch.reading())).isEqualTo("Soldiers");
        assertThat(said(act, Role.TARGET, sketch.reading())).isEqualTo("a market");
        assertThat(said(act, Role.PLACE, sketch.reading())).isEqualTo("Idlib");
        assertThat(act.trace())
                .contains(
                        "assault.yml#air-strike: verb \"bomb\"",
                        "source: agent \"Soldiers\" is military (roles.csv:2)",
                        "place: in \"Idlib\"");
    }

    @Test
    void aDoerOfTheWrongKind() {
        Sketch sketch = Sketch.of("The/DT play/NN<attacked:nsubj attacked/VBD greed/NN<attacked:obj ./.");
        sketch.verb("attacked").agent("The play").patient("greed");

        assertThat(acts(sketch)).isEmpty();
        assertThat(verdicts(sketch))
                .anySatisfy(verdict -> assertThat(verdict.reasons())
                        .containsExactly("verb \"attack\", but agent \"The play\" is unknown, not armed"));
    }

    @Test
    void pronounsMayBeAnybody() {
        Sketch sketch = Sketch.of("They/PRP<attacked:nsubj attacked/VBD the/DT town/NN<attacked:obj ./.");
        sketch.verb("attacked").agent("They").patient("the town");

        assertThat(acts(sketch)).extracting(Act::type).containsExactly("ASSAULT");
    }

    @Test
    void unlessBlocks() {
        Sketch sketch = Sketch.of("They/PRP<bombed:nsubj bombed/VBD the/DT exam/NN<bombed:obj ./.");
        sketch.verb("bombed").agent("They").patient("the exam");

        assertThat(acts(sketch)).isEmpty();
    }

    @Test
    void wordsThatOnlyLookLikeAnAct() {
        Sketch sketch = Sketch.of("He/PRP<died:nsubj died/VBD of/IN<attack:case a/DT heart/NN<attack:compound"
                + " attack/NN<died:obl ./.");
        sketch.noun("attack").under(1, Link.OBLIQUE, "of");
        sketch.verb("died").agent("He").oblique("of", "a heart attack");

        assertThat(acts(sketch)).isEmpty();
    }

    @Test
    void aCompoundIsMoreThanItsHead() {
        Sketch sketch =
                Sketch.of("Air/NN<strikes:compound strikes/NNS on/IN<Idlib:case Idlib/NNP<strikes:nmod@GPE ./.");
        sketch.noun("Air", "strikes").oblique("on", "Idlib");

        assertThat(acts(sketch)).extracting(Act::rule).containsExactly("assault.yml#air-strike");
    }

    @Test
    void severalWordsMakeAVerb() {
        Sketch sketch = Sketch.of("Rebels/NNS<opened:nsubj opened/VBD heavy/JJ<fire:amod fire/NN<opened:obj"
                + " on/IN<crowd:case a/DT crowd/NN<opened:obl ./.");
        sketch.verb("opened").agent("Rebels").patient("heavy fire").oblique("on", "a crowd");

        Act act = acts(sketch).get(0);

        assertThat(act.trace()).contains("assault.yml#attack: verb \"open fire on\"");
        assertThat(said(act, Role.TARGET, sketch.reading())).isEqualTo("a crowd");
        assertThat(sketch.reading().annotated().text(act.trigger())).isEqualTo("opened heavy fire on");
    }

    @Test
    void theRuleWithMoreTestsWins() {
        Sketch sketch = Sketch.of("Rebels/NNS<attacked:nsubj attacked/VBD a/DT post/NN<attacked:obj with/IN<rifles:case"
                + " rifles/NNS<attacked:obl ./.");
        sketch.verb("attacked").agent("Rebels").patient("a post").oblique("with", "rifles");

        assertThat(acts(sketch)).extracting(Act::mode).containsExactly("firearms");
        assertThat(verdicts(sketch))
                .extracting(Verdict::result)
                .containsExactly(Verdict.Result.FIRED, Verdict.Result.LESS_SPECIFIC);
    }

    @Test
    void aResultJoinsTheActItHangsOn() {
        Sketch sketch = Sketch.of("Rebels/NNS<attacked:nsubj attacked/VBD a/DT post/NN<attacked:obj ,/,"
                + " killing/VBG<attacked:advcl 12/CD<people:nummod people/NNS<killing:obj ./.");
        sketch.verb("attacked").agent("Rebels").patient("a post");
        sketch.verb("killing").agent("Rebels").patient("12 people").under(0, Link.PARTICIPLE, null);

        List<Act> acts = acts(sketch);

        assertThat(acts).hasSize(1);
        assertThat(said(acts.get(0), Role.TARGET, sketch.reading())).isEqualTo("a post");
        assertThat(said(acts.get(0), Role.VICTIM, sketch.reading())).isEqualTo("12 people");
        assertThat(acts.get(0).arguments()).extracting(Argument::count).contains(CountKind.KILLED);
    }

    @Test
    void anEventNounThatKills() {
        Sketch sketch = Sketch.of("The/DT attack/NN<killed:nsubj killed/VBD 12/CD<people:nummod people/NNS<killed:obj"
                + " in/IN<Idlib:case Idlib/NNP<killed:obl@GPE ./.");
        sketch.noun("attack").under(1, Link.SUBJECT, null);
        sketch.verb("killed").agent("The attack").patient("12 people").oblique("in", "Idlib");

        List<Act> acts = acts(sketch);

        assertThat(acts).hasSize(1);
        assertThat(sketch.reading().annotated().text(acts.get(0).trigger())).isEqualTo("attack");
        assertThat(said(acts.get(0), Role.VICTIM, sketch.reading())).isEqualTo("12 people");
        assertThat(said(acts.get(0), Role.PLACE, sketch.reading())).isEqualTo("Idlib");
    }

    @Test
    void aResultOfNothingStandsAloneOrNot() {
        Sketch killed = Sketch.of("Rebels/NNS<killed:nsubj killed/VBD 12/CD<people:nummod people/NNS<killed:obj ./.");
        killed.verb("killed").agent("Rebels").patient("12 people");
        Sketch died = Sketch.of("He/PRP<died:nsubj died/VBD ./.");
        died.verb("died").agent("He");

        assertThat(acts(killed)).extracting(Act::rule).containsExactly("assault.yml#kill");
        assertThat(acts(died)).isEmpty();
    }

    @Test
    void wordsAroundTheObjectMakeAVerb() {
        Sketch sketch = Sketch.of("Attack/NN<left:nsubj left=leave/VBD 12/CD<people:nummod people/NNS<left:obj"
                + " dead/JJ<left:xcomp ./.");
        sketch.noun("Attack").under(1, Link.SUBJECT, null);
        sketch.verb("left").agent("Attack").patient("12 people");

        assertThat(acts(sketch))
                .singleElement()
                .satisfies(act ->
                        assertThat(said(act, Role.VICTIM, sketch.reading())).isEqualTo("12 people"));
    }

    @Test
    void aVerbAndItsEventNounAreOneAct() {
        Sketch sketch = Sketch.of("Air/NN<strikes:compound strikes/NNS<hit:nsubj hit/VBD the/DT town/NN<hit:obj ./.");
        sketch.noun("Air", "strikes").under(1, Link.SUBJECT, null);
        sketch.verb("hit").agent("Air strikes").patient("the town");

        List<Act> acts = acts(sketch);

        assertThat(acts).hasSize(1);
        assertThat(acts.get(0).mode()).isEqualTo("aerial");
        assertThat(acts.get(0).clause()).isEqualTo(1);
        assertThat(said(acts.get(0), Role.TARGET, sketch.reading())).isEqualTo("the town");
    }

    @Test
    void aRuleMayReadASecondAct() {
        Sketch sketch =
                Sketch.of("They/PRP<sentenced:nsubj sentenced=sentence/VBD him/PRP<sentenced:obj to/IN<prison:case"
                        + " prison/NN<sentenced:obl ./.");
        sketch.verb("sentenced").agent("They").patient("him").oblique("to", "prison");

        assertThat(acts(sketch))
                .extracting(Act::rule)
                .containsExactly("sanction.yml#sentence", "sanction.yml#sentence-prison");
    }

    @Test
    void whatACopulaSays() {
        Sketch sketch = Sketch.of(
                "He/PRP<supportive:nsubj is/VBZ<supportive:cop supportive/JJ of/IN<rebels:case rebels/NNS<supportive:obl ./.");
        sketch.verb("is").agent("He").attribute("supportive").oblique("of", "rebels");

        assertThat(acts(sketch)).extracting(Act::rule).containsExactly("sanction.yml#alive");
    }

    @Test
    void phrasesOfAnotherEventNounAreNotTaken() {
        Sketch sketch = Sketch.of("Rebels/NNS<attacked:nsubj attacked/VBD critics/NNS<attacked:obj of/IN<attack:case"
                + " the/DT attack/NN<critics:nmod in/IN<Paris:case Paris/NNP<attack:nmod@GPE ./.");
        sketch.verb("attacked").agent("Rebels").patient("critics").inner("in", "Paris");
        sketch.noun("attack").under(0, Link.OBLIQUE, "of").oblique("in", "Paris");

        List<Act> acts = acts(sketch);

        assertThat(acts).hasSize(2);
        assertThat(said(acts.get(0), Role.PLACE, sketch.reading())).isEmpty();
        assertThat(said(acts.get(1), Role.PLACE, sketch.reading())).isEqualTo("Paris");
    }

    @Test
    void contextsComeFromWordsOfTheSentence() {
        Sketch sketch = Sketch.of(
                "A/DT suicide/NN<bomber:compound bomber/NN<attacked:nsubj attacked/VBD soldiers/NNS<attacked:obj ./.");
        sketch.verb("attacked").patient("soldiers");

        assertThat(acts(sketch))
                .singleElement()
                .satisfies(act -> assertThat(act.contexts()).containsExactly("military", "terrorism"));
    }

    @Test
    void whatACrashKillsIsItsResult() {
        Sketch sketch = Sketch.of("A/DT plane/NN<crashed:nsubj crashed/VBD ,/, killing/VBG<crashed:advcl"
                + " 12/CD<people:nummod people/NNS<killing:obj ./.");
        sketch.verb("crashed").agent("A plane");
        sketch.verb("killing").agent("A plane").patient("12 people").under(0, Link.PARTICIPLE, null);

        Act act = acts(sketch).get(0);

        assertThat(acts(sketch)).hasSize(1);
        assertThat(act.type()).isEqualTo("INCIDENT");
        assertThat(said(act, Role.VICTIM, sketch.reading())).isEqualTo("12 people");
        assertThat(said(act, Role.SOURCE, sketch.reading())).isEmpty();
    }

    @Test
    void aBlockOfTheCauseStopsAResultThatStandsAlone() {
        Sketch sketch =
                Sketch.of("The/DT crash/NN<killed:nsubj killed/VBD 12/CD<people:nummod people/NNS<killed:obj ./.");
        sketch.verb("killed").patient("12 people");

        assertThat(acts(sketch)).isEmpty();
    }

    @Test
    void aPartyAmongTheRulesWordsIsBound() {
        Sketch sketch = Sketch.of(
                "Rebels/NNS<took:nsubj took=take/VBD two/CD<soldiers:nummod soldiers=prisoner/NNS<took:obj ./.");
        sketch.verb("took").agent("Rebels").patient("two soldiers");

        assertThat(acts(sketch)).extracting(Act::rule).containsExactly("assault.yml#take-prisoners");
    }

    @Test
    void wordsThatARuleLeavesAloneAreNotReadByAnother() {
        Sketch sketch =
                Sketch.of("The/DT minister/NN<came:nsubj came=come/VBD under/IN<attack:case attack/NN<came:obl ./.");
        sketch.verb("came").agent("The minister").oblique("under", "attack");
        sketch.noun("attack").under(0, Link.OBLIQUE, "under");

        assertThat(acts(sketch)).isEmpty();
    }

    @Test
    void whatStandsBehindByNeedNotBeADoer() {
        Sketch sketch = Sketch.of("Soldiers/NNS<hit:nsubj:pass were/VBD<hit:aux:pass hit/VBN by/IN<bullets:case"
                + " bullets/NNS<hit:obl:agent ./.");
        sketch.verb("hit").passive().agent("bullets").patient("Soldiers");

        assertThat(acts(sketch))
                .singleElement()
                .satisfies(act ->
                        assertThat(said(act, Role.INSTRUMENT, sketch.reading())).isEqualTo("bullets"));
    }

    @Test
    void aPhraseThatOnlySaysWhichIsNoParty() {
        Sketch sketch = Sketch.of("Rebels/NNS<attacked:nsubj attacked/VBD a/DT post/NN<attacked:obj on/IN<hill:case"
                + " a/DT hill/NN<post:nmod ./.");
        sketch.verb("attacked").agent("Rebels").patient("a post").inner("on", "a hill");

        assertThat(said(acts(sketch).get(0), Role.TARGET, sketch.reading())).isEqualTo("a post");
    }
}
