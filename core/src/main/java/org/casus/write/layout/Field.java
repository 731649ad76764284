package org.casus.write.layout;

/**
 * A column of a file.
 *
 * @param name its header, exactly
 * @param type as data packages name types: string, integer, number, boolean, date, any
 * @param description what it holds, in plain words
 */
record Field(String name, String type, String description) {
    static Field text(String name, String description) {
        return new Field(name, "string", description);
    }

    static Field whole(String name, String description) {
        return new Field(name, "integer", description);
    }

    static Field number(String name, String description) {
        return new Field(name, "number", description);
    }
}
