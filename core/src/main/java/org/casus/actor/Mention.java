package org.casus.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon entry in the words of a phrase: a name with its possible readings, or a role.
 *
 * @param start index of its first piece
 * @param end index after its last piece
 * @param names readings of a name, all equally long; empty for a role
 * @param role the role, or null for a name
 * @param aside whether it only colours what follows ("<em>US</em>-backed rebels", "pro-<em>Russian</em>")
 */
record Mention(
        int start,
        int end,
        List<Alias<Name>> names,
        @Nullable Role role,
        boolean aside) {

    boolean covers(int piece) {
        return start <= piece && piece < end;
    }

    int length() {
        return end - start;
    }

    /** The first reading's sense, or null for a role. */
    Name.@Nullable Sort sort() {
        return names.isEmpty() ? null : names.get(0).entry().sort();
    }

    boolean territorial() {
        Name.Sort sort = sort();
        return sort != null
                && (sort.territorial()
                        || sort == Name.Sort.REGION && names.get(0).entry().country() != null);
    }
}
