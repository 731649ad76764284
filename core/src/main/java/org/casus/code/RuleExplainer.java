package org.casus.code;

import java.util.List;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.Reading;
import org.casus.model.Verdict;

/** Tells of each clause which rules hold and which do not and why. A pure function, safe to share between threads. */
public interface RuleExplainer {
    /** Of each clause in order: rules that fired, rules that gave way to them, then rules that failed, the nearest first. */
    List<Verdict> explain(Reading reading);

    static RuleExplainer over(Codebook codebook, Actors actors) {
        return new IndexedRuleMatcher(codebook, actors);
    }
}
