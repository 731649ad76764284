package org.casus.resolve;

import java.util.HashSet;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Rule;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.CountKind;
import org.casus.model.Reading;
import org.casus.model.Role;
import org.casus.model.Status;
import org.casus.model.Token;

/** The rules of a codebook whose words say that somebody died, whether or not it is told who: "a fatal shooting", "a homicide". */
final class Killings {
    private final Set<String> rules = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Killings(Codebook codebook) {
        for (Rule rule : codebook.rules()) {
            boolean deadly = !rule.result() && counts(rule, CountKind.KILLED) && !counts(rule, CountKind.INJURED);
            if (deadly) {
                rules.add(rule.id());
                nouns.addAll(rule.nouns());
            }
        }
    }

    private static boolean counts(Rule rule, CountKind kind) {
        return rule.slots().stream().anyMatch(slot -> slot.as() == Role.VICTIM && slot.count() == kind);
    }

    /** Whether the words of an act say that somebody died. */
    boolean tells(Act act) {
        return rules.contains(act.rule());
    }

    /** The first token of a document that tells of a killing without saying who was killed; behind its last when none does. */
    int firstUnnamed(Reading reading) {
        Annotated annotated = reading.annotated();
        int first = annotated.tokens().size();
        for (Act act : reading.acts()) {
            boolean unnamed = rules.contains(act.rule())
                    && act.status() == Status.HAPPENED
                    && !annotated.text(act.trigger()).contains("ttempt")
                    && act.arguments().stream().noneMatch(argument -> argument.role() == Role.VICTIM);
            if (unnamed) {
                first = Math.min(first, annotated.tokensIn(act.trigger()).get(0).index());
            }
        }
        for (Token token :
                annotated.tokens().subList(0, Math.max(0, annotated.tokens().size() - 1))) {
            // "The homicide victim".
            boolean victim = annotated.token(token.index() + 1).lemma().equals("victim");
            boolean attempt = token.index() > 0
                    && annotated.token(token.index() - 1).lemma().matches("attempt(ed)?");
            if (victim && !attempt && nouns.contains(token.lemma())) {
                first = Math.min(first, token.index());
            }
        }
        return first;
    }
}
