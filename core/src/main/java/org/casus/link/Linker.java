package org.casus.link;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.link.story.StoryIndex;
import org.casus.model.CodedDocument;

/**
 * Tells which documents report the same incident: by the words, names and figures they share, weighed by how rare these are.
 */
public final class Linker {
    private Linker() {}

    /**
     * The same documents in the same order, each with the incident it belongs to. A document that reports nothing others
     * do has an incident of its own. The result does not depend on the order.
     */
    public static List<CodedDocument> link(List<CodedDocument> documents) {
        int[] order = IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing(i -> documents.get(i).document().id()))
                .mapToInt(i -> i)
                .toArray();
        StoryIndex index = new StoryIndex();
        documents.forEach(coded -> index.add(coded.document()));
        int[] stories = index.stories(order, StoryIndex.THRESHOLD);
        return IntStream.range(0, documents.size())
                .mapToObj(i -> documents
                        .get(i)
                        .withCluster("i-" + documents.get(stories[i]).document().id()))
                .toList();
    }
}
