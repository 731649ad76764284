package org.casus.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Of which peoples a phrase says that its party is, and who it says backs the party, in the order of its words. */
final class Ties {
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> backers = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();

    void group(Name people) {
        groups.add(people.name());
        sources.add(people.source());
    }

    /**
     * Adds a backer.
     *
     * @param rows lexicon rows that tell who it is, parted by blanks
     * @param hyphen the word that makes it one
     */
    void backer(String code, String rows, Hyphen hyphen) {
        backers.add(code);
        for (String row : rows.split(" ")) {
            sources.add(row);
        }
        sources.add(hyphen.source());
    }

    void add(Ties more) {
        groups.addAll(more.groups);
        backers.addAll(more.backers);
        sources.addAll(more.sources);
    }

    List<String> groups() {
        return List.copyOf(groups);
    }

    List<String> backers() {
        return List.copyOf(backers);
    }

    /** The lexicon rows that told. */
    List<String> sources() {
        return new ArrayList<>(sources);
    }
}
