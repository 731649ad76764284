package org.casus.link.same;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.link.report.Named;
import org.casus.model.ActorKind;
import org.casus.model.Participant;
import org.jspecify.annotations.Nullable;

/** Whether the parties of two events may be the same: "militants" may be the Islamic State, the army of a state is not that of another. */
public final class Parties {
    private static final int COUNTRY = 3;

    /** Words of so few letters, "the" among them, name nobody. */
    private static final int SHORT = 3;

    /** Who has buildings in other countries than its own. */
    private static final Set<ActorKind> ABROAD =
            Set.of(ActorKind.NGO, ActorKind.IGO, ActorKind.ORGANISATION, ActorKind.COMPANY, ActorKind.MEDIA);

    /** How two parties stand to each other, the closest first. */
    public enum Fit {
        SAME,
        MAY_BE,
        DIFFERENT,
        UNKNOWN
    }

    private Parties() {}

    /** The closest fit of any two; unknown when one side has none. */
    public static Fit of(List<Named> a, List<Named> b) {
        Fit best = Fit.UNKNOWN;
        for (Named one : a) {
            for (Named other : b) {
                Fit fit = of(one, other);
                if (fit.ordinal() < best.ordinal()) {
                    best = fit;
                }
            }
        }
        return best;
    }

    /** How one party stands to another. */
    public static Fit of(Named one, Named other) {
        Participant a = one.party();
        Participant b = other.party();
        if (a.name() != null && b.name() != null) {
            if (names(a.name(), b.name())) {
                return Fit.SAME;
            }
            if (a.kind() == ActorKind.PERSON && b.kind() == ActorKind.PERSON) {
                return Fit.DIFFERENT;
            }
        }
        String codeA = a.code();
        String codeB = b.code();
        if (codeA == null || codeB == null) {
            return a.name() == null || b.name() == null ? Fit.MAY_BE : Fit.UNKNOWN;
        }
        if (codeA.equals(codeB)) {
            boolean bothNamed = a.name() != null && b.name() != null;
            // "Iraqi planes" and "Iraqi aircraft" are one; an Iraqi and another Iraqi need not be.
            boolean planes = a.kind() == ActorKind.VEHICLE && b.kind() == ActorKind.VEHICLE;
            return bothNamed ? Fit.MAY_BE : codeA.length() > COUNTRY || planes ? Fit.SAME : Fit.MAY_BE;
        }
        if (codeA.startsWith(codeB) || codeB.startsWith(codeA)) {
            return Fit.MAY_BE;
        }
        Fit fit = sorts(a, b);
        boolean oneCountry = a.country() != null && a.country().equals(b.country());
        return fit == Fit.DIFFERENT && oneCountry && words(one.text(), other.text()) ? Fit.MAY_BE : fit;
    }

    /** Whether one is called by no other words than the other: "the <em>Bosnian Serbs</em>" and "<em>Bosnian Serb</em> troops". */
    private static boolean words(String one, String other) {
        Set<String> a = stems(one);
        Set<String> b = stems(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toSet());
    }

    /** Parties of other codes: armed men whom nobody names may be any armed group; a sector without a country any country's. */
    private static Fit sorts(Participant a, Participant b) {
        if ((a.kind() == ActorKind.FACILITY) != (b.kind() == ActorKind.FACILITY) && mayOwn(a, b)) {
            return Fit.UNKNOWN;
        }
        boolean open = general(a) || general(b);
        if (open && (a.kind() == b.kind() || a.kind() == ActorKind.UNKNOWN || b.kind() == ActorKind.UNKNOWN)) {
            return Fit.MAY_BE;
        }
        return open && fighters(a) && fighters(b) ? Fit.MAY_BE : Fit.DIFFERENT;
    }

    /**
     * Whether a building may be of a body: of one country, or the body is at home in many. "Planes bombed a hospital", "planes bombed Doctors Without Borders":
     * the one tells where, the other whose it is.
     */
    private static boolean mayOwn(Participant a, Participant b) {
        return a.country() == null
                || b.country() == null
                || a.country().equals(b.country())
                || ABROAD.contains(a.kind())
                || ABROAD.contains(b.kind());
    }

    /** Whether a party is only described, and by no country. */
    private static boolean general(Participant party) {
        return party.name() == null && party.country() == null;
    }

    private static boolean fighters(Participant party) {
        return party.kind() == ActorKind.ARMED_GROUP || party.kind() == ActorKind.MILITARY;
    }

    /** Whether two names may be one: equal, or the last word of one closes the other. */
    private static boolean names(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    /** Whether any two are buildings of one kind: "the railway station" and "a crowded train station". */
    static boolean buildings(List<Named> a, List<Named> b) {
        return a.stream()
                .filter(one -> one.party().kind() == ActorKind.FACILITY)
                .anyMatch(one -> b.stream()
                        .filter(other -> other.party().kind() == ActorKind.FACILITY)
                        .anyMatch(other -> last(one).equals(last(other))));
    }

    private static String last(Named named) {
        String text = named.text().toLowerCase(Locale.ROOT);
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** How a party is called in accounts: its name, else its code, else its words. */
    public static String label(Named named) {
        @Nullable String name = named.party().name();
        return name != null ? name : named.text();
    }
}
