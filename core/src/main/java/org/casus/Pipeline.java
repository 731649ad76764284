package org.casus;

import org.casus.actor.Actors;
import org.casus.annotate.Annotator;
import org.casus.clause.ClauseFinder;
import org.casus.code.RuleMatcher;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Gazetteer;
import org.casus.judge.Judge;
import org.casus.model.Annotated;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Document;
import org.casus.model.Reading;
import org.casus.resolve.Resolver;

/**
 * The stages in their order; no stage looks back. A pure function of one document, safe to share between threads.
 *
 * @param annotator words, trees, names
 * @param clauses who did what to whom
 * @param rules acts
 * @param judge status and attribution
 * @param resolver actors, places, times, counts
 */
record Pipeline(Annotator annotator, ClauseFinder clauses, RuleMatcher rules, Judge judge, Resolver resolver) {

    static Pipeline of(Annotator annotator, Codebook codebook, Gazetteer gazetteer, String version) {
        Actors actors = Actors.over(codebook);
        Coder coder = coder(annotator, codebook, gazetteer, version);
        return new Pipeline(
                annotator,
                ClauseFinder.over(codebook),
                RuleMatcher.over(codebook, actors),
                Judge.over(codebook, actors),
                Resolver.over(codebook, actors, gazetteer, coder));
    }

    static Coder coder(Annotator annotator, Codebook codebook, Gazetteer gazetteer, String version) {
        String imported = gazetteer.imported();
        String engine = imported == null ? annotator.engine() : annotator.engine() + "; places " + imported;
        return new Coder(version, codebook.name(), codebook.version(), codebook.sha256(), engine);
    }

    Reading read(Document document) {
        return read(annotator.annotate(document));
    }

    private Reading read(Annotated annotated) {
        Reading words = Reading.of(annotated);
        Reading clauses = words.withClauses(this.clauses.find(words.annotated()));
        return judge.judge(rules.match(clauses));
    }

    CodedDocument code(Document document) {
        return resolver.resolve(read(document));
    }

    CodedDocument code(Annotated annotated) {
        return resolver.resolve(read(annotated));
    }
}
