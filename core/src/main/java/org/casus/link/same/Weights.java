package org.casus.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;

/**
 * How much each trait weighs, apart for events of different documents and for events of one document: the table {@code linking} of the
 * codebook. The sum of the weights of what holds gives the chance that two events are one (logistic regression).
 */
public final class Weights {
    private static final int REASONS = 6;
    private static final String WITHIN = "within: ";

    private final double[] across = new double[Trait.values().length];
    private final double[] within = new double[Trait.values().length];

    private boolean known;

    private Weights() {}

    /** The weights of a codebook; traits that it does not list weigh nothing, and without the table nothing is one. */
    public static Weights of(Codebook codebook) {
        Weights weights = new Weights();
        for (Row row : codebook.table("linking").rows()) {
            for (Trait trait : Trait.values()) {
                if (trait.words().equals(row.get("trait"))) {
                    weights.known = true;
                    weights.across[trait.ordinal()] = number(row.get("across"));
                    weights.within[trait.ordinal()] = number(row.get("within"));
                }
            }
        }
        return weights;
    }

    private static double number(String written) {
        return written.isEmpty() ? 0 : Double.parseDouble(written);
    }

    /** Whether something holds of two events that cannot hold of one, whatever else speaks for it. */
    public static boolean excluded(long traits) {
        return (traits & Trait.NEVER_ONE) != 0;
    }

    /** Whether two events are not linked by themselves, whatever else speaks for it; others may link them. */
    public static boolean unlinked(long traits) {
        return (traits & Trait.NO_LINK) != 0;
    }

    /** The chance, 0 to 1, that two events are one. */
    public double chance(long traits, boolean oneDocument) {
        if (!known || excluded(traits) || unlinked(traits)) {
            return 0;
        }
        double[] weights = oneDocument ? within : across;
        double sum = 0;
        for (long rest = traits; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** What speaks for and against, the weightiest first, each with its weight; what excludes that they are one stands before all. */
    public List<String> reasons(long traits, boolean oneDocument) {
        double[] weights = oneDocument ? within : across;
        List<Trait> held = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            boolean weighs = trait != Trait.ALWAYS && weights[trait.ordinal()] != 0;
            if (trait.in(traits) && (weighs || trait.excludes() || trait.unlinks())) {
                held.add(trait);
            }
        }
        held.sort(Comparator.comparing(Trait::excludes)
                .thenComparing(Trait::unlinks)
                .reversed()
                .thenComparingDouble(trait -> -Math.abs(weights[trait.ordinal()]))
                .thenComparing(Comparator.naturalOrder()));
        return held.stream()
                .limit(REASONS)
                .map(trait -> trait.excludes()
                        ? trait.words() + " (never one)"
                        : trait.unlinks()
                                ? trait.words() + " (no link)"
                                : String.format(Locale.ROOT, "%s (%+.1f)", trait.words(), weights[trait.ordinal()]))
                .toList();
    }

    /** The names of traits as learning takes them. */
    public static SortedSet<String> names(long traits, boolean oneDocument) {
        SortedSet<String> names = new TreeSet<>();
        for (Trait trait : Trait.values()) {
            if (trait.in(traits)) {
                names.add(oneDocument ? WITHIN + trait.words() : trait.words());
            }
        }
        return names;
    }

    /** Which way a trait of this name may speak: 1 for, -1 against, 0 either. */
    public static int sign(String name) {
        String words = name.startsWith(WITHIN) ? name.substring(WITHIN.length()) : name;
        for (Trait trait : Trait.values()) {
            if (trait.words().equals(words)) {
                return trait.sign();
            }
        }
        return 0;
    }
}
