package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Others;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Reading;
import org.casus.model.Verdict;

/** The rules of a codebook, indexed by their words, on the clauses of a document. */
final class IndexedRuleMatcher implements RuleMatcher, RuleExplainer {
    private final Actors actors;
    private final WordingIndex falseFriends;
    private final Sport sport;
    private final Figures figures;
    private final Fiction fiction;
    private final ClauseCoder coder;
    private final Joiner joiner;
    private final Claims claims;
    private final Wielded wielded;
    private final Contexts contexts;

    IndexedRuleMatcher(Codebook codebook, Actors actors) {
        this.actors = actors;
        this.falseFriends = new WordingIndex(codebook.words("false-friends").all());
        Wordings wordings = new Wordings();
        Kinds kinds = new Kinds(codebook);
        SlotTest slots = new SlotTest(codebook, wordings, kinds);
        this.sport = new Sport(codebook, kinds);
        this.figures = new Figures(codebook, kinds);
        this.fiction = new Fiction(codebook.words("fiction"), codebook.table("pretence"));
        RuleTest test = new RuleTest(
                wordings,
                slots,
                sport,
                figures,
                new Habits(codebook),
                new Binder(slots, new Obliques(codebook.words("happenings"), codebook.words("prepositions"))));
        this.coder = new ClauseCoder(new RuleIndex(codebook, wordings), test, codebook.ontology());
        this.joiner = new Joiner(
                codebook.ontology(),
                new Enclosures(codebook),
                codebook.words("suspects"),
                new Others(codebook),
                new Pretences(codebook.table("pretence")));
        this.claims = new Claims(codebook.words("claims"));
        this.wielded = new Wielded(codebook.words("wielding"), kinds, codebook.ontology());
        this.contexts = new Contexts(codebook, kinds);
    }

    @Override
    public Reading match(Reading reading) {
        Scene scene = scene(reading);
        List<Act> acts = new ArrayList<>();
        PlaceByPlace places = new PlaceByPlace(reading.annotated());
        List<Found> joined = joiner.join(coder.code(scene), scene);
        claims.add(joined, scene);
        wielded.add(joined, scene);
        for (Found found : joined) {
            contexts.add(found, scene);
            acts.addAll(places.split(found.act(scene)));
        }
        return reading.withActs(acts);
    }

    @Override
    public List<Verdict> explain(Reading reading) {
        Map<Integer, Trial> trials = coder.code(scene(reading));
        List<Verdict> verdicts = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            Trial trial = trials.get(clause.id());
            if (trial != null) {
                trial.chosen()
                        .forEach(fit -> verdicts.add(new Verdict(
                                clause.id(), Verdict.Result.FIRED, fit.rule().id(), fit.trace())));
                trial.fits().stream()
                        .filter(fit -> !trial.chosen().contains(fit))
                        .forEach(fit -> verdicts.add(new Verdict(
                                clause.id(),
                                Verdict.Result.LESS_SPECIFIC,
                                fit.rule().id(),
                                fit.trace())));
                trial.misses()
                        .forEach(miss -> verdicts.add(new Verdict(
                                clause.id(),
                                Verdict.Result.FAILED,
                                miss.rule().id(),
                                List.of(miss.predicated() + ", but " + miss.reason()))));
            }
        }
        return verdicts;
    }

    private Scene scene(Reading reading) {
        return new Scene(reading.annotated(), reading.clauses(), actors, falseFriends, sport, figures, fiction);
    }
}
