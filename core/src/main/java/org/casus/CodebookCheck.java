package org.casus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Example;
import org.casus.codebook.Expected;
import org.casus.codebook.Rule;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples of a codebook through the whole pipeline and holds it to what its design asks: each rule has a positive and a
 * negative example and fires in one, each type and mode is reached, each example comes out as expected.
 */
public final class CodebookCheck {
    private final Casus casus;
    private final Codebook codebook;

    private CodebookCheck(Casus casus) {
        this.casus = casus;
        this.codebook = casus.codebook();
    }

    /** Checks the codebook that {@code casus} works with. */
    public static CodebookCheck of(Casus casus) {
        return new CodebookCheck(casus.remembering());
    }

    /** The same check of another codebook; examples that have not changed are not annotated again. */
    public CodebookCheck with(Codebook other) {
        return new CodebookCheck(casus.with(other));
    }

    /** Everything, on all cores; the outcome does not depend on how many. */
    public CheckReport run() {
        return run(file -> true);
    }

    /**
     * Only the rules of some files.
     *
     * @param files which, by their path below the codebook's folder ({@code rules/assault.yml})
     */
    public CheckReport run(Predicate<String> files) {
        List<Rule> rules = codebook.rules().stream()
                .filter(rule -> files.test(rule.file()))
                .toList();
        List<RuleReport> reports = rules.parallelStream().map(this::check).toList();
        List<Problem> problems = new ArrayList<>(unreached());
        int examples = 0;
        int misses = 0;
        for (RuleReport report : reports) {
            problems.addAll(report.problems());
            examples += report.examples();
            misses += report.knownMisses();
        }
        problems.sort(Comparator.comparing((Problem problem) -> String.valueOf(problem.file()))
                .thenComparingInt(Problem::line)
                .thenComparing(Problem::code)
                .thenComparing(Problem::message));
        return new CheckReport(rules.size(), examples, misses, problems);
    }

    /** What is wrong with one example, or null. */
    public @Nullable Problem check(Rule rule, Example example) {
        return verdict(rule, example, casus.code(document(rule, example)));
    }

    /** Whether a rule fires in one of its examples. */
    public boolean fires(Rule rule) {
        return rule.examples().stream().anyMatch(example -> fires(rule, casus.code(document(rule, example))));
    }

    /** What is wrong with the number and kind of a rule's examples. */
    public List<Problem> wanting(Rule rule) {
        List<Problem> problems = new ArrayList<>();
        if (rule.examples().stream().noneMatch(example -> positive(rule, example))) {
            problems.add(problem(MessageCode.C020, rule, rule.line(), "needs an example that expects " + rule.type()));
        }
        if (rule.examples().stream().allMatch(example -> positive(rule, example))) {
            problems.add(
                    problem(MessageCode.C021, rule, rule.line(), "needs an example that must not be " + rule.type()));
        }
        return problems;
    }

    /** Types and modes that no rule reaches. */
    public List<Problem> unreached() {
        Set<String> reached = new HashSet<>();
        for (Rule rule : codebook.rules()) {
            reached.add(rule.type());
            reached.add(rule.type() + " " + rule.mode());
        }
        List<Problem> problems = new ArrayList<>();
        for (EventType type : codebook.ontology().types().values()) {
            List<String> names = new ArrayList<>(List.of(type.name()));
            type.modes().keySet().forEach(mode -> names.add(type.name() + " " + mode));
            for (String name : names) {
                if (!reached.contains(name)) {
                    problems.add(new Problem(
                            MessageCode.C024, "ontology.yml", 0, 0, "no rule reaches " + name + "; add one"));
                }
            }
        }
        return problems;
    }

    private RuleReport check(Rule rule) {
        List<Problem> problems = new ArrayList<>(wanting(rule));
        int misses = 0;
        boolean fired = false;
        for (Example example : rule.examples()) {
            CodedDocument coded = casus.code(document(rule, example));
            fired |= fires(rule, coded);
            Problem problem = verdict(rule, example, coded);
            if (problem != null) {
                problems.add(problem);
            }
            misses += example.knownMiss() == null ? 0 : 1;
        }
        if (!fired) {
            problems.add(problem(MessageCode.C025, rule, rule.line(), "fires in none of its examples"));
        }
        return new RuleReport(rule.examples().size(), misses, problems);
    }

    /** Whether the rule read an event, or part of one that another rule is named for. */
    private static boolean fires(Rule rule, CodedDocument coded) {
        return coded.events().stream()
                .anyMatch(event -> event.rule().equals(rule.id())
                        || event.trace().stream().anyMatch(line -> line.contains(rule.id() + ":")));
    }

    private static Document document(Rule rule, Example example) {
        return Document.of(rule.id() + ":" + example.line(), example.text()).withPublished(example.published());
    }

    private static @Nullable Problem verdict(Rule rule, Example example, CodedDocument coded) {
        String difference = Comparison.difference(example.expected(), coded);
        String quoted = "\"" + example.text() + "\"";
        if (example.knownMiss() != null) {
            return difference != null
                    ? null
                    : problem(
                            MessageCode.C023,
                            rule,
                            example.line(),
                            quoted + " comes out right now; take the known-miss line away");
        }
        return difference == null ? null : problem(MessageCode.C022, rule, example.line(), quoted + " " + difference);
    }

    private static boolean positive(Rule rule, Example example) {
        return example.expected().stream()
                .map(Expected::fields)
                .anyMatch(fields ->
                        fields.getOrDefault("type", List.of(rule.type())).contains(rule.type()));
    }

    private static Problem problem(MessageCode code, Rule rule, int line, String message) {
        return new Problem(code, rule.file(), line, 0, "rule " + rule.name() + ": " + message);
    }

    /**
     * What the examples of one rule came to.
     *
     * @param examples how many there are
     * @param knownMisses how many of them are known not to come out
     * @param problems what is wrong
     */
    private record RuleReport(int examples, int knownMisses, List<Problem> problems) {}
}
