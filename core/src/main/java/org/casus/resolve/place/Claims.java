package org.casus.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.jspecify.annotations.Nullable;

/** Which countries have or had towns that the gazetteer counts to another: "Sevastopol, <em>Russia</em>", "Dili, <em>Indonesia</em>". Safe to share between threads. */
final class Claims {
    private final Map<String, List<String>> lands = new HashMap<>();

    Claims(Codebook codebook) {
        for (Row row : codebook.table("claimed-lands").rows()) {
            lands.put(row.get("country"), row.list("lands"));
        }
    }

    /** Whether a town of one country may be said to lie in another. */
    boolean claims(@Nullable String country, String land) {
        return country != null && lands.getOrDefault(country, List.of()).contains(land);
    }
}
