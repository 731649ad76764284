package org.casus.resolve.time;

import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Units with a word that says which: "last week", "this month", "the past two years", "the next few days", "that year". */
final class UnitReader implements Reader {
    private static final Set<String> NEW = Set.of("coming", "upcoming", "recent");
    private static final Set<String> EDGES =
            Set.of("end", "beginning", "start", "middle", "rest", "remainder", "close", "course");

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        boolean article = pieces.is(at, "the");
        int i = article ? at + 1 : at;
        if (pieces.is(at, "that")
                || article && pieces.is(i, "same")
                || pieces.is(at, "this") && pieces.is(i + 1, "same")) {
            int noun = pieces.is(i, "same") || pieces.is(i + 1, "same") && !article ? (article ? i + 1 : i + 2) : i + 1;
            return single(pieces, noun, 0, true);
        }
        if (pieces.is(i, "weekend")) {
            return article ? new Found(i + 1, new Weekend()) : null;
        }
        if (article && Unit.of(pieces.text(i)) != null && edge(pieces, at)) {
            // "Earlier in the day" is of the day told of.
            boolean told = Unit.of(pieces.text(i)) == Unit.DAY
                    && pieces.is(at - 1, "in")
                    && pieces.in(at - 2, Set.of("later", "earlier"));
            return single(pieces, i, 0, told);
        }
        Turn turn = Turn.of(pieces.text(i));
        if (turn == null && !pieces.is(i, "recent") || isPart(pieces, i)) {
            return null;
        }
        return turned(pieces, i, turn == null ? Turn.LAST : turn, article);
    }

    private static @Nullable Found turned(Pieces pieces, int at, Turn turn, boolean article) {
        String word = pieces.text(at);
        int i = pieces.is(at + 1, "calendar") ? at + 2 : at + 1;
        Unit unit = Unit.of(pieces.text(i));
        if (unit != null && !Unit.plural(pieces.text(i))) {
            return one(word, i + 1, unit, turn, article);
        }
        if (turn == Turn.THIS || unit != null && !NEW.contains(word) && !plain(word)) {
            return null;
        }
        Amount amount = unit == null ? Amount.at(pieces, i) : new Amount(null, i, false);
        Unit counted = amount == null ? null : Unit.of(pieces.text(amount.end()));
        return amount == null || counted == null
                ? null
                : new Found(amount.end() + 1, new Stretch(amount.value(), counted, turn));
    }

    private static @Nullable Found one(String word, int end, Unit unit, Turn turn, boolean article) {
        if (unit.clock()) {
            return article && turn != Turn.THIS ? new Found(end, new Stretch(1.0, unit, turn)) : null;
        }
        if (word.equals("past") && unit != Unit.WEEKEND) {
            return new Found(end, new Stretch(1.0, unit, turn));
        }
        boolean tale = word.equals("previous") || word.equals("following") || word.equals("next") && article;
        return new Found(end, new Offset(turn.step(), unit, tale));
    }

    private static boolean plain(String word) {
        return word.equals("last") || word.equals("past") || word.equals("next") || word.equals("previous");
    }

    private static @Nullable Found single(Pieces pieces, int noun, int step, boolean tale) {
        Unit unit = Unit.of(pieces.text(noun));
        return unit == null || unit.clock() || Unit.plural(pieces.text(noun))
                ? null
                : new Found(noun + 1, new Offset(step, unit, tale));
    }

    /** "The <em>last day</em> of the siege": of something else, not the one before publication. */
    private static boolean isPart(Pieces pieces, int at) {
        return pieces.is(at - 1, "the")
                && (pieces.is(at, "last") || pieces.is(at, "next"))
                && Unit.of(pieces.text(at + 1)) != null
                && !Unit.plural(pieces.text(at + 1))
                && pieces.is(at + 2, "of");
    }

    /** "the end of the year": the year itself, at its edge. */
    private static boolean edge(Pieces pieces, int at) {
        return pieces.is(at - 1, "of") && pieces.in(at - 2, EDGES)
                || pieces.is(at - 1, "later")
                || pieces.is(at - 1, "in") && pieces.in(at - 2, Set.of("later", "earlier"));
    }
}
