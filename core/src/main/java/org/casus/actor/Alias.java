package org.casus.actor;

import java.util.List;

/**
 * One way to write an entry, and when it counts as written. A capital in the lexicon asks for one in the text; a short word all
 * in capitals ("US", "AU") asks for capitals; one of four letters or more takes "Nato" for "NATO" unless it is exact; a short one with capitals inside ("LeT") is taken as it stands.
 *
 * @param pieces its words
 * @param definite whether "the" must stand before it ("the Emirates")
 * @param exact whether capitals must stay capitals
 * @param weak whether more is needed to believe it (a bare surname)
 * @param inflected whether its words may be inflected and need no capitals (roles)
 * @param entry what it names: {@link Name} or {@link Role}
 */
record Alias<T>(List<Piece> pieces, boolean definite, boolean exact, boolean weak, boolean inflected, T entry) {
    private static final int SHORT = 3;
    private static final int MIXED = 4;

    Alias {
        pieces = List.copyOf(pieces);
    }

    int length() {
        return pieces.size();
    }

    /** Whether the text says it from this piece on. */
    boolean at(List<Piece> text, int start) {
        int size = pieces.size();
        if (start + size > text.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Piece asked = pieces.get(i);
            Piece said = text.get(start + i);
            boolean same = asked.folded().equals(said.folded())
                    || inflected && (asked.folded().equals(said.lemma()) || inflects(asked, said));
            if (!same || !inflected && !shaped(asked, said)) {
                return false;
            }
        }
        return !definite || start > 0 && text.get(start - 1).folded().equals("the");
    }

    private static boolean inflects(Piece asked, Piece said) {
        String word = asked.folded();
        String form = said.folded();
        return form.length() == word.length() + 1 && form.endsWith("s") && form.startsWith(word)
                || word.endsWith("man")
                        && form.endsWith("men")
                        && form.regionMatches(0, word, 0, word.length() - 2)
                        && form.length() == word.length();
    }

    private boolean shaped(Piece asked, Piece said) {
        if (asked.capitals()) {
            boolean strict = exact || asked.folded().length() <= SHORT;
            return strict ? said.capitals() : said.capital();
        }
        if (asked.mixed() && asked.written().length() <= MIXED) {
            return asked.written().equals(said.written());
        }
        return !asked.capital() || said.capital();
    }
}
