package org.casus.model;

import java.util.Locale;

/** What sort of party a participant is. */
public enum ActorKind {
    STATE,
    GOVERNMENT,
    MILITARY,
    POLICE,
    ARMED_GROUP,
    PARTY,
    ORGANISATION,
    IGO,
    NGO,
    MEDIA,
    COMPANY,
    PERSON,
    CIVILIANS,
    CROWD,
    FACILITY,
    VEHICLE,
    UNKNOWN;

    /** As in the record and in the codebook: {@code armed_group}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
