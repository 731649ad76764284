package org.casus.model;

import java.util.List;

/**
 * Documents or passages that are copies of one text.
 *
 * @param id {@code t-} and the id of its first document
 * @param documents ids of the documents that are this text as a whole, the earliest published first
 * @param passages what documents share, also those that only lift a paragraph
 */
public record TextGroup(String id, List<String> documents, List<SharedPassage> passages) {
    public TextGroup {
        documents = List.copyOf(documents);
        passages = List.copyOf(passages);
    }
}
