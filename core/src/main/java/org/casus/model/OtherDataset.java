package org.casus.model;

import java.util.List;

/**
 * A file of incidents that others made.
 *
 * @param layout whose: {@code acled}, {@code ged} or {@code gdelt}
 * @param incidents in the order of the file, each once
 * @param unread rows without an id or a day
 */
public record OtherDataset(String layout, List<OtherIncident> incidents, int unread) {
    public OtherDataset {
        incidents = List.copyOf(incidents);
    }
}
