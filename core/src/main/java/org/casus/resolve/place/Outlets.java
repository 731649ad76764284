package org.casus.resolve.place;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Site;
import org.casus.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * The country whose readers an outlet writes for, by the list {@code actors/media}, by the large place in its name ("Leeds Mercury") or
 * by the end of its address ({@code .ng}). Those that write for the whole world have none. Safe to share between threads.
 */
final class Outlets {
    /** A smaller place in a name may be any word: "Independence Daily". */
    private static final long PEOPLE = 100_000;

    private static final int WORDS = 3;
    /** Ends of addresses that are sold to the whole world: those of Tuvalu, Montenegro, Colombia and the like. */
    private static final Set<String> SOLD = Set.of(
            "ac", "ai", "am", "cc", "co", "fm", "gg", "im", "io", "la", "ly", "me", "nu", "sh", "to", "tv", "ws");

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> worldwide = new HashSet<>();

    Outlets(Codebook codebook, Gazetteer gazetteer, Surroundings surroundings) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
        for (Row row : codebook.table("actors/media").rows()) {
            add(row, row.get("name"));
            row.list("aliases").forEach(alias -> add(row, alias));
        }
    }

    private void add(Row row, String name) {
        if (row.get("reach").equals("world")) {
            worldwide.add(Key.of(name));
        } else if (!row.get("country").isEmpty()) {
            countries.put(Key.of(name), row.get("country"));
        }
    }

    /** The country of a document's outlet, or null when it has none or is not known. */
    @Nullable
    String country(Document document) {
        String source = document.source();
        String url = document.url();
        if (source != null) {
            String key = Key.of(source);
            if (worldwide.contains(key)) {
                return null;
            }
            String country = countries.get(key);
            country = country == null ? named(key) : country;
            country = country == null ? addressed(source) : country;
            if (country != null) {
                return country;
            }
        }
        return url == null ? null : addressed(url);
    }

    /** By the place that the name begins with. */
    private @Nullable String named(String key) {
        List<String> words = List.of(key.split(" "));
        for (int end = Math.min(WORDS, words.size()); end > 0; end--) {
            String name = String.join(" ", words.subList(0, end));
            Site most = null;
            for (Site site : surroundings.plain(name) ? List.<Site>of() : gazetteer.find(name)) {
                most = most == null || weight(site) > weight(most) ? site : most;
            }
            if (most != null && weight(most) >= PEOPLE) {
                return most.country();
            }
        }
        return null;
    }

    private static long weight(Site site) {
        return switch (site.feature()) {
            case COUNTRY -> Long.MAX_VALUE;
            case TOWN, PROVINCE -> site.population();
            default -> 0;
        };
    }

    /** By the last part of an address or host. */
    private static @Nullable String addressed(String address) {
        String host = host(address);
        String end = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (end.length() != 2 || !host.contains(".") || host.contains(" ") || SOLD.contains(end)) {
            return null;
        }
        String country = Gazetteer.alpha3(end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT));
        return country.isEmpty() ? null : country;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
