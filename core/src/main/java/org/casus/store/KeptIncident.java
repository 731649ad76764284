package org.casus.store;

import org.casus.model.Incident;

/**
 * An incident as it is kept.
 *
 * @param incident the incident
 * @param record the same as it is written, in JSON
 */
public record KeptIncident(Incident incident, String record) {}
