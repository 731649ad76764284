package org.casus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that a rule has read in a clause. {@code code} makes it, {@code judge} says whether it happened and who says so,
 * {@code resolve} turns it into an {@link Event}.
 *
 * @param clause number of its clause
 * @param tellers numbers of all clauses that tell it, its own first: in "the <em>attack</em> on Friday <em>killed</em> 12" two
 * @param rule {@code file.yml#rule}
 * @param type PLOVER type, or INCIDENT
 * @param mode mode of the type
 * @param contexts contexts, sorted
 * @param arguments phrases in their roles, in the order of the text
 * @param trigger its words
 * @param status whether it happened
 * @param background whether it is told as history
 * @param sayings who says so, nearest first
 * @param parent number of the act that embeds it, or null
 * @param trace what decided, in order
 */
public record Act(
        int clause,
        List<Integer> tellers,
        String rule,
        String type,
        @Nullable String mode,
        List<String> contexts,
        List<Argument> arguments,
        Span trigger,
        Status status,
        boolean background,
        List<Saying> sayings,
        @Nullable Integer parent,
        List<String> trace) {
    public Act {
        tellers = List.copyOf(tellers);
        contexts = List.copyOf(contexts);
        arguments = List.copyOf(arguments);
        sayings = List.copyOf(sayings);
        trace = List.copyOf(trace);
    }

    /** What the judge found. */
    public Act judged(
            Status status, boolean background, List<Saying> sayings, @Nullable Integer parent, List<String> reasons) {
        List<String> told = new ArrayList<>(trace);
        told.addAll(reasons);
        return new Act(
                clause,
                tellers,
                rule,
                type,
                mode,
                contexts,
                arguments,
                trigger,
                status,
                background,
                sayings,
                parent,
                told);
    }

    /** The same act with these phrases in its roles. */
    public Act with(List<Argument> others) {
        return new Act(
                clause,
                tellers,
                rule,
                type,
                mode,
                contexts,
                others,
                trigger,
                status,
                background,
                sayings,
                parent,
                trace);
    }

    /** The same act without one of its phrases. */
    public Act without(Argument argument) {
        return with(arguments.stream().filter(other -> !other.equals(argument)).toList());
    }

    /** The same act by these doers, as those tell it who say so. */
    public Act doneBy(List<Argument> sources, List<Saying> says, String reason) {
        List<Argument> all = new ArrayList<>(arguments);
        all.addAll(sources);
        all.sort(
                Comparator.comparingInt((Argument argument) -> argument.phrase().first())
                        .thenComparing(Argument::role));
        List<String> told = new ArrayList<>(trace);
        told.add(reason);
        return new Act(
                clause, tellers, rule, type, mode, contexts, all, trigger, status, background, says, parent, told);
    }
}
