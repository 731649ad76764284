package org.casus.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.codebook.Rule;
import org.casus.model.Act;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.CountKind;
import org.casus.model.Role;
import org.casus.model.Span;
import org.casus.model.Status;

/** An act in the making: what a rule read in a clause, to which other clauses may still add. */
final class Found {
    private static final String DESTROY = "destroy";

    private final Clause clause;
    private final SortedSet<Integer> tokens;
    private final List<Argument> arguments;
    private final SortedSet<String> contexts;
    private final List<Integer> tellers = new ArrayList<>();
    private final List<String> trace;
    private Rule rule;

    Found(Clause clause, Outcome.Fit fit) {
        this.clause = clause;
        this.tellers.add(clause.id());
        this.rule = fit.rule();
        this.tokens = new TreeSet<>(fit.predicated().tokens());
        if (fit.rule().verbs().isEmpty() || clause.kind() == Clause.Kind.NOMINAL) {
            tokens.addAll(clause.predicate().tokens());
        }
        this.arguments = new ArrayList<>(fit.arguments());
        this.contexts = new TreeSet<>(fit.rule().contexts());
        this.trace = new ArrayList<>(fit.trace());
    }

    Clause clause() {
        return clause;
    }

    Rule rule() {
        return rule;
    }

    String type() {
        return rule.type();
    }

    SortedSet<Integer> tokens() {
        return tokens;
    }

    List<Argument> arguments() {
        return List.copyOf(arguments);
    }

    List<Integer> tellers() {
        return List.copyOf(tellers);
    }

    SortedSet<String> contexts() {
        return contexts;
    }

    boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    void tell(String told) {
        trace.add(told);
    }

    /** Takes over the rule of an act that tells the same thing more exactly. */
    void readBy(Rule better) {
        rule = better;
    }

    /** Adds what another clause says of the same act: those who suffered, what broke and counts always, else what was not known. */
    void add(Found other, String how) {
        List<Role> had = arguments.stream().map(Argument::role).distinct().toList();
        boolean breaks = other.rule.result() || DESTROY.equals(other.rule.mode());
        for (Argument argument : other.arguments) {
            boolean suffers = argument.role() == Role.VICTIM || breaks && argument.role() == Role.TARGET;
            boolean adds = suffers || argument.count() != null || !had.contains(argument.role());
            if (adds) {
                take(argument);
            }
        }
        contexts.addAll(other.contexts);
        other.tellers.stream().filter(teller -> !tellers.contains(teller)).forEach(tellers::add);
        trace.add(how + " " + other.trace.get(0));
        trace.addAll(other.trace.subList(1, other.trace.size()));
    }

    /** Adds an argument; of a phrase that is there already only what it counts is new ("<em>two men</em> were shot and killed"). */
    void add(Argument argument) {
        take(argument);
    }

    private void take(Argument argument) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument own = arguments.get(i);
            if (own.phrase().head() == argument.phrase().head()) {
                if (argument.count() != null && (own.count() == null || argument.count() == CountKind.KILLED)) {
                    arguments.set(
                            i,
                            new Argument(
                                    argument.role() == Role.VICTIM ? Role.VICTIM : own.role(),
                                    own.phrase(),
                                    own.slot(),
                                    argument.count()));
                }
                return;
            }
        }
        arguments.add(argument);
    }

    Act act(Scene scene) {
        Span trigger = scene.annotated.span(tokens.first(), tokens.last() + 1);
        List<Argument> inOrder = new ArrayList<>(arguments);
        inOrder.sort(
                Comparator.comparingInt((Argument argument) -> argument.phrase().first())
                        .thenComparing(Argument::role));
        return new Act(
                clause.id(),
                tellers,
                rule.id(),
                rule.type(),
                rule.mode(),
                List.copyOf(contexts),
                inOrder,
                trigger,
                Status.HAPPENED,
                false,
                List.of(),
                null,
                trace);
    }
}
