package org.casus.codebook;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** A set of words and phrases, without regard to case. Several words are parted by one blank. */
public final class Words {
    static final Words NONE = new Words(new TreeSet<>());

    private final SortedSet<String> all;
    private final int longest;

    private Words(SortedSet<String> all) {
        this.all = Collections.unmodifiableSortedSet(all);
        this.longest = all.stream().mapToInt(Words::count).max().orElse(0);
    }

    public static Words of(Collection<String> words) {
        SortedSet<String> all = new TreeSet<>();
        for (String word : words) {
            all.add(word.toLowerCase(Locale.ROOT));
        }
        return all.isEmpty() ? NONE : new Words(all);
    }

    public boolean contains(String words) {
        return all.contains(words) || all.contains(words.toLowerCase(Locale.ROOT));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many words the longest of its phrases has; 0 when it is empty. */
    public int longest() {
        return longest;
    }

    /** All of them, lower case and sorted. */
    public SortedSet<String> all() {
        return all;
    }

    private static int count(String phrase) {
        return (int) phrase.chars().filter(c -> c == ' ').count() + 1;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
