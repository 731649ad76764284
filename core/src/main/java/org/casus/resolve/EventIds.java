package org.casus.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Phrase;
import org.casus.model.Reading;

/**
 * The stable ids of a document's events: {@code e-} and the first 16 hexadecimal digits of a hash of document id, trigger,
 * type and the roles and places of the arguments. The rule is left out, so that an id survives the renaming of a rule.
 */
final class EventIds {
    private static final int DIGITS = 16;

    private EventIds() {}

    /** One id an act, in the order of the acts. */
    static List<String> of(Reading reading) {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Act act : reading.acts()) {
            String key = key(reading.annotated(), act);
            int times = seen.merge(key, 1, Integer::sum);
            ids.add("e-" + Hash.of(times == 1 ? key : key + '\n' + times).substring(0, DIGITS));
        }
        return ids;
    }

    private static String key(Annotated annotated, Act act) {
        StringBuilder key = new StringBuilder(annotated.document().id())
                .append('\n')
                .append(act.trigger().start())
                .append('-')
                .append(act.trigger().end())
                .append('\n')
                .append(act.type());
        act.arguments().stream()
                .sorted(Comparator.comparing(Argument::role)
                        .thenComparingInt(a -> a.phrase().first())
                        .thenComparingInt(a -> a.phrase().end()))
                .forEach(argument -> {
                    Phrase phrase = argument.phrase();
                    key.append('\n')
                            .append(argument.role().code())
                            .append(' ')
                            .append(annotated.token(phrase.first()).span().start())
                            .append('-')
                            .append(annotated.token(phrase.end() - 1).span().end());
                });
        return key.toString();
    }
}
