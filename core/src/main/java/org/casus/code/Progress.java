package org.casus.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Rule;
import org.casus.codebook.Slot;
import org.casus.model.Argument;
import org.casus.model.Role;

/** How far the test of a rule has come. */
final class Progress {
    private final Rule rule;
    private final Predicated predicated;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<String> trace = new ArrayList<>();
    private final Set<Slot> filled = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lexical;
    private int kinds;
    private boolean dependent;

    Progress(Rule rule, Predicated predicated) {
        this.rule = rule;
        this.predicated = predicated;
        trace.add(rule.id() + ": " + predicated);
    }

    /** A test of words that was passed. */
    void lexical(String told) {
        lexical++;
        trace.add(told);
    }

    /** What the predicate governs, which was passed; a word that the rule lists says more than any word. */
    void complement(String word, boolean listed) {
        lexical("complement \"" + word + "\"");
        kinds += listed ? 1 : 0;
    }

    /** A slot that something stands in; what it tests has been passed, by a word of a list or by a kind. */
    void fill(Slot slot, boolean byWord) {
        if (filled.add(slot)) {
            lexical += byWord ? 1 : 0;
            kinds += byWord || slot.is().isEmpty() && slot.not().isEmpty() ? 0 : 1;
        }
    }

    /** A slot that the rule's own words fill; it is no evidence. */
    void satisfy(Slot slot) {
        filled.add(slot);
    }

    /** Whether something has a role. */
    boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    boolean filled(Slot slot) {
        return filled.contains(slot);
    }

    void bind(Argument argument) {
        // One phrase can stand in a clause twice, as its own and as that of a noun beside it.
        if (arguments.stream()
                .noneMatch(own -> own.role() == argument.role() && own.phrase().equals(argument.phrase()))) {
            arguments.add(argument);
        }
    }

    /** Takes an argument back. */
    void release(Argument argument) {
        arguments.remove(argument);
    }

    List<Argument> arguments() {
        return List.copyOf(arguments);
    }

    /** Whether a phrase with this head is bound. */
    boolean bound(int head) {
        return arguments.stream().anyMatch(argument -> argument.phrase().head() == head);
    }

    void tell(String told) {
        trace.add(told);
    }

    Predicated predicated() {
        return predicated;
    }

    Outcome miss(String reason) {
        return new Outcome.Miss(rule, predicated, lexical + kinds + arguments.size(), false, reason);
    }

    Outcome blocked(String reason) {
        return new Outcome.Miss(rule, predicated, lexical + kinds + arguments.size(), true, reason);
    }

    /** From now on it holds only as the result of another act. */
    void depend() {
        dependent = true;
    }

    Outcome fit() {
        List<Argument> inOrder = new ArrayList<>(arguments);
        inOrder.sort(
                Comparator.comparingInt((Argument argument) -> argument.phrase().first())
                        .thenComparing(Argument::role));
        return new Outcome.Fit(rule, predicated, lexical, kinds, List.copyOf(inOrder), dependent, List.copyOf(trace));
    }
}
