package org.casus.resolve.place;

/** The sorts of evidence by which one reading of a name is chosen, each with the words in which it is shown. */
enum Evidence {
    PEOPLE_AND_KIND("people and kind"),
    SPELLING("the spelling"),
    SORT("the sort of place asked for"),
    PEOPLE_BESIDE("the people named beside it"),
    CONTAINMENT("what it is said to lie in"),
    CONTENT("what is said to lie in it"),
    ROW("the row of divisions it stands in"),
    REPETITION("what the same name is said to lie in elsewhere"),
    OUTLET("the country of the outlet"),
    COUNTRIES("the countries of the story"),
    PROVINCES("the provinces of the story"),
    NEARNESS("nearness to other places of the story");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
