package org.casus.annotate;

/**
 * A token before it is tagged.
 *
 * @param form what it is tagged as
 * @param start where it begins in the normal text
 * @param end where it ends
 */
record Piece(String form, int start, int end) {
    Piece withForm(String other) {
        return new Piece(other, start, end);
    }

    boolean isWord() {
        return form.codePoints().anyMatch(Character::isLetter);
    }

    boolean isCapitalised() {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    boolean isLowerCase() {
        return !form.isEmpty() && Character.isLowerCase(form.codePointAt(0));
    }
}
