package org.casus.model;

import java.util.Locale;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    LOCATION,
    NATIONALITY,
    FACILITY,
    VEHICLE,
    WEAPON,
    MONEY,
    QUANTITY;

    /** As in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
