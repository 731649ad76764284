package org.casus.actor;

import java.util.Arrays;
import java.util.Locale;
import org.casus.codebook.Row;

/**
 * The second part of a hyphenated word, a row of {@code hyphens.csv}: what it makes of the first.
 *
 * @param effect what it does
 * @param preposition the word before the backer when the two stand behind the party ("backed <em>by</em> Turkey"), or empty
 * @param source {@code file.csv:line}
 */
record Hyphen(Effect effect, String preposition, String source) {

    /** What the first part is to the party behind it. */
    enum Effect {
        /** It owns the party: "-led". */
        OWNER,
        /** It says where the party is at home: "-based". */
        COUNTRY,
        /** It backs the party: "-backed". */
        BACKER,
        /** It backs a party under arms and no other: a US-trained judge has no backer. */
        ARMER,
        /** Nothing. */
        ASIDE
    }

    static Hyphen of(Row row) {
        Effect effect = Arrays.stream(Effect.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(row.get("effect")))
                .findFirst()
                .orElse(Effect.ASIDE);
        return new Hyphen(effect, row.get("preposition"), row.source());
    }

    /** Whether the first part gives nothing to the code of the party. */
    boolean colours() {
        return effect != Effect.OWNER && effect != Effect.COUNTRY;
    }

    /** Whether the first part backs the party. */
    boolean backs() {
        return effect == Effect.BACKER || effect == Effect.ARMER;
    }
}
