package org.casus.link.same;

/** Something that speaks for or against two reports telling of one thing. Its words are its name in the table of weights and in reasons. */
enum Trait {
    ALWAYS("always", 0),
    SAME_TYPE("same type", 0),
    OTHER_TYPE("other type of one family", -1),
    TYPE_FITS("an explosion and what may have been one", 0),
    SAME_MODE("same mode", 1),
    OTHER_MODE("other mode", -1),
    SAME_TRIGGER("same word for the act", 1),
    SOURCES_SAME("same doer", 1),
    SOURCES_FIT("doers that may be one", 0),
    SOURCES_DIFFER("different doers", -1),
    TARGETS_SAME("same target", 1),
    TARGETS_FIT("targets that may be one", 0),
    TARGETS_DIFFER("different targets", -1),
    VICTIMS_SAME("same named victim", 1),
    VICTIMS_DIFFER("different named victims", -1),
    PLACE_SAME("same place", 1),
    PLACE_AND_DAY("same town and day", 1),
    PLACE_AND_DAY_LATER("same town and day, told days later", 1),
    PLACE_AND_NEWS("same town, told within two days, one without a day", 1),
    PLACE_INSIDE("one place inside the other", 0),
    PLACE_NEAR("places near each other", 0),
    PLACE_APART("places apart", -1),
    PLACE_FAR("other country or province", -1),
    PLACE_NAMED("no place known, but the text names the other's", 1),
    PLACE_UNNAMED("no place known, and the text does not name the other's", -1),
    TIME_SAME("same day", 1),
    TIME_OVERLAPS("times overlap", 0),
    TIME_LASTS("a day and a long time", -1),
    TIME_NEAR("a day or two apart", 0),
    TIME_APART("days apart", -1),
    TIME_FAR("weeks apart", -1),
    PUBLISHED_NEAR("published within two days", 0),
    PUBLISHED_APART("published weeks apart", -1),
    COUNTS_SAME("same number", 1),
    COUNTS_FIT("numbers that fit or grow", 0),
    COUNTS_DIFFER("different numbers", -1),
    COUNTS_FAR("one number many times the other", -1),
    NAMES_SHARED("a rare name in both", 1),
    NAMES_MANY("two or more rare names in both", 1),
    NAMES_DIFFER("rare names, none in both", -1),
    WORDS_MANY("sentences much alike", 1),
    WORDS_SOME("sentences alike", 0),
    WORDS_FEW("sentences little alike", -1),
    STORY_SAME("one story", 1),
    STORY_OTHER("other stories", -1),
    STORY_OTHER_BRIEF("other stories, one of them brief", -1),
    COPIED("copied sentence", 1),
    BOTH_FIRST("first act of both texts", 0),
    DEFINITE("told as known", 1),
    ONLY_ONE("told as known, and nothing else is meant", 1),
    NEIGHBOURS("same or next sentence", 0),
    DENIED_BY_DOER("denied by whom the other names as doer", 1),
    STATUS_DIFFERS("one happened, the other did not", -1),
    BACKGROUND_DIFFERS("one told as history", -1),
    NOTHING_SHARED("nothing in common but the kind of act and the time", -1),
    PLAN_DENIED("the one denied, the other not done but planned, feared or asked for", -1),
    TOWN_OTHER("each states another town", -1),
    DAY_OTHER("each states another day", -1),
    BUILDING_OTHER("each names another building, with another toll of that day", -1),
    AROUND_OTHER("no place known, other places in the texts", -1),
    SPOT_OTHER("each names another spot in like words", -1),
    TOLD_BEFORE("one was in print before the day of the other", -1),
    LONG_AGO("news without a day, published months apart", -1);

    /** What cannot hold of one thing, whatever else speaks for it: it has no weight. */
    static final long NEVER_ONE = TOWN_OTHER.bit()
            | DAY_OTHER.bit()
            | BUILDING_OTHER.bit()
            | AROUND_OTHER.bit()
            | SPOT_OTHER.bit()
            | TOLD_BEFORE.bit()
            | LONG_AGO.bit();

    /** With what no two events are linked by themselves: it has no weight, and does not keep them apart where others link them. */
    static final long NO_LINK = NOTHING_SHARED.bit() | PLAN_DENIED.bit();

    private final String words;
    private final int sign;

    Trait(String words, int sign) {
        this.words = words;
        this.sign = sign;
    }

    /** 1 for what can only speak for, -1 for what can only speak against, 0 for what learning may decide. */
    int sign() {
        return sign;
    }

    public String words() {
        return words;
    }

    /** Whether two events of which it holds are never one, whatever else speaks for it. */
    boolean excludes() {
        return (bit() & NEVER_ONE) != 0;
    }

    /** Whether two events of which it holds are not linked by themselves. */
    boolean unlinks() {
        return (bit() & NO_LINK) != 0;
    }

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long traits) {
        return (traits & bit()) != 0;
    }
}
