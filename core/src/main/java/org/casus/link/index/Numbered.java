package org.casus.link.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Things by number, from 0; those of before are fetched when they are asked for. */
public final class Numbered<T> {
    private final int before;
    private final IntFunction<T> past;
    private final Map<Integer, T> fetched = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /**
     * Things of which there are some already.
     *
     * @param before how many
     * @param past gives one of them by its number
     */
    public Numbered(int before, IntFunction<T> past) {
        this.before = before;
        this.past = past;
    }

    public void add(T thing) {
        all.add(thing);
    }

    public T get(int number) {
        if (number >= before) {
            return all.get(number - before);
        }
        return fetched.computeIfAbsent(number, past::apply);
    }

    public int size() {
        return before + all.size();
    }
}
