package org.casus.model;

import java.util.List;

/**
 * Many documents, linked.
 *
 * @param documents the documents in their order, each with its cluster
 * @param incidents what happened, in the order of ids
 * @param texts texts that several documents share, in the order of ids
 */
public record Linked(List<CodedDocument> documents, List<Incident> incidents, List<TextGroup> texts) {
    public Linked {
        documents = List.copyOf(documents);
        incidents = List.copyOf(incidents);
        texts = List.copyOf(texts);
    }
}
