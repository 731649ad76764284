package org.casus.annotate;

import java.util.List;

/**
 * Mends faults that the parser makes again and again in news. Works on Universal Dependencies trees; each pass names the construction it
 * knows and leaves everything else alone.
 */
final class TreeRepair implements TreePass {
    private static final List<TreePass> PASSES = List.of(
            new StrayWords(),
            new TrailingOutlets(),
            new MarkedInfinitives(),
            new TrailingParticles(),
            new WordedConditions(),
            new Exclaimed(),
            new ShotDead(),
            new VerblessSentences(),
            new UnheardVerbs(),
            new CountedObjects(),
            new Given(),
            new HomeTowns(),
            new ParentheticAdjectives(),
            new OpeningPlaces(),
            new HiddenRelatives(),
            new InterruptedNames(),
            new DatedClauses(),
            new OpeningDays(),
            new NounOpenings(),
            new NounSubjects(),
            new SharedSpeech(),
            new InvertedSpeech(),
            new QuestionSpeakers(),
            new InterruptedQuotes(),
            new UpTo(),
            new Speakers(),
            new StrandedObjects(),
            new DelayedObjects(),
            new DoubleSubjects(),
            new LateVerbs(),
            new BareRefusals(),
            new InterruptedSubjects(),
            new ContrastedSpeech(),
            new OpposedSpeakers(),
            new SharedSpeaker(),
            new TimeClauses(),
            new MeasuredClauses(),
            new RelativePronouns(),
            new Holders(),
            new DoubleTitles(),
            new FinalSpeech(),
            new SignedQuotes(),
            new Semicolons(),
            new LateParticiples(),
            new ListedParticiples(),
            new LateAdjectives(),
            new MissingSubjects(),
            new GardenPaths(),
            new ParallelLists(),
            new NounLists(),
            new FreshSubjects(),
            new Enumerations(),
            new SemicolonLists(),
            new AnnouncedLists(),
            new VerbSeries(),
            new SmallClauses(),
            new MissingPeople(),
            new NounsThatAct(),
            new DeadAndHurt(),
            new Summaries(),
            new Offshore(),
            new Departures(),
            new Outcomes(),
            new GappedClauses(),
            new ClauseOrder(),
            new InvertedConditions(),
            new Attachments(),
            new PlacesBehindDays(),
            new ToldActs(),
            new AgedNames(),
            new BareContents(),
            new ClaimContents(),
            new RelativeSources(),
            new AsideTolls(),
            new HiddenVerbs(),
            new Charges(),
            new RatherThan(),
            new Contrasts(),
            new SecondTolls(),
            new DatedRelatives(),
            new Soundness());

    @Override
    public void apply(Tree tree) {
        for (TreePass pass : PASSES) {
            pass.apply(tree);
        }
    }
}
