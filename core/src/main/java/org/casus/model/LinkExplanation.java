package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two reports were joined, or were not.
 *
 * @param a id of an event
 * @param b id of another
 * @param toldA what the first tells: type, place, day, the words of the act, its document
 * @param toldB what the other tells
 * @param joined whether they are in one incident
 * @param related whether their types are of one family; else they are never one thing
 * @param compared whether they were worth comparing: whether they had any place, party, name, story or document in common
 * @param chance how likely it is by itself that they are one, 0 to 1
 * @param average chance on average over all pairs of their groups, when they are not joined
 * @param reasons what speaks for and against, the weightiest first, each with its weight
 * @param chain the links that lead from one to the other, when they were joined
 * @param story how alike their documents are, 0 to 1
 * @param textGroup the text that both documents are copies of, or null
 */
public record LinkExplanation(
        String a,
        String b,
        String toldA,
        String toldB,
        boolean joined,
        boolean related,
        boolean compared,
        double chance,
        @Nullable Double average,
        List<String> reasons,
        List<ReportLink> chain,
        double story,
        @Nullable String textGroup) {
    public LinkExplanation {
        reasons = List.copyOf(reasons);
        chain = List.copyOf(chain);
    }
}
