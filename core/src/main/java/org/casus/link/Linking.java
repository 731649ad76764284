package org.casus.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.codebook.Codebook;
import org.casus.link.copy.CopyIndex;
import org.casus.link.copy.Wording;
import org.casus.link.report.Paper;
import org.casus.link.report.Papers;
import org.casus.link.same.Comparison;
import org.casus.link.same.Families;
import org.casus.link.same.Weights;
import org.casus.link.story.StoryIndex;
import org.casus.model.CodedDocument;
import org.casus.model.LinkOptions;

/**
 * Links a body of documents as a whole: they are taken in one by one, in any order, and linked when all are there. What comes out does not depend on
 * the order. Of each document only its events and the hashes of its words are kept.
 */
public final class Linking {
    private final Weights weights;
    private final Families families;
    private final Papers readings;
    private final LinkOptions options;
    private final StoryIndex stories = new StoryIndex();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();

    public Linking(Codebook codebook, LinkOptions options) {
        this.weights = Weights.of(codebook);
        this.families = Families.of(codebook);
        this.readings = Papers.of(codebook);
        this.options = options;
    }

    /** Takes a document in. Its id must be its own. */
    public void add(CodedDocument coded) {
        stories.add(coded.document());
        papers.add(readings.of(coded));
        wordings.add(Wording.of(coded.document().text()));
    }

    /** How many documents were taken in. */
    public int size() {
        return papers.size();
    }

    /** Links all that was taken in. */
    public Linkage link() {
        int[] order = IntStream.range(0, papers.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> papers.get(i).published() == null
                                ? Long.MAX_VALUE
                                : papers.get(i).day())
                        .thenComparing(i -> papers.get(i).id()))
                .mapToInt(i -> i)
                .toArray();
        int[] byDocument = stories.stories(
                order, options.story(), (a, b) -> Comparison.otherStories(papers.get(a), papers.get(b)));
        CopyIndex copies = new CopyIndex();
        List<Paper> sorted = new ArrayList<>(order.length);
        int[] storyOf = new int[order.length];
        int[] rank = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            rank[order[position]] = position;
        }
        for (int position = 0; position < order.length; position++) {
            Paper paper = papers.get(order[position]);
            sorted.add(paper);
            storyOf[position] = rank[byDocument[order[position]]];
            copies.add(paper.id(), paper.day(), wordings.get(order[position]));
        }
        Events events = new Events(sorted, storyOf, copies, families);
        Matching matching = Matching.of(events, weights, options);
        return new Linkage(sorted, storyOf, order, events, matching, copies, stories);
    }
}
