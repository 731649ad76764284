package org.casus.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.Annotated;
import org.casus.model.Token;

/** Nouns for people that mean others where certain words stand in the text: "deputies" of a sheriff are police. */
final class Senses {
    private final Map<String, Sense> senses = new HashMap<>();

    private record Sense(Set<String> near, Role role) {}

    Senses(Codebook codebook) {
        for (Row row : codebook.table("senses").rows()) {
            senses.put(row.get("noun"), new Sense(new HashSet<>(row.list("near")), Role.of(row, false)));
        }
    }

    /** The role that a noun has in a text. */
    Role meant(Role role, Annotated annotated) {
        Sense sense = senses.get(role.noun());
        if (sense == null) {
            return role;
        }
        Set<String> near = sense.near();
        return annotated.tokens().stream().map(Token::lemma).anyMatch(near::contains) ? sense.role() : role;
    }
}
