package org.casus.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.link.copy.CopyIndex;
import org.casus.link.index.Counts;
import org.casus.link.report.Paper;
import org.casus.link.report.Telling;
import org.casus.link.same.Blocks;
import org.casus.link.same.Comparison;
import org.casus.link.same.Families;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** All events of a body of documents, numbered from 0 in the order of the documents and of their texts. */
final class Events {
    private final List<Telling> tellings = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Counts names = new Counts();
    private final int[] stories;
    private final Families families;
    private final Comparison comparison;

    /**
     * The events of documents.
     *
     * @param papers the documents in their order
     * @param storyOf of each document the number of its story
     */
    Events(List<Paper> papers, int[] storyOf, CopyIndex copies, Families families) {
        this.families = families;
        int[] storyOfEvent = new int
                [papers.stream().mapToInt(paper -> paper.tellings().size()).sum()];
        for (int paper = 0; paper < papers.size(); paper++) {
            Set<Long> its = new HashSet<>();
            for (Telling telling : papers.get(paper).tellings()) {
                storyOfEvent[tellings.size()] = storyOf[paper];
                numbers.put(telling.id(), tellings.size());
                tellings.add(telling);
                texts.add(copies.group(telling.document(), telling.sentence()));
                Arrays.stream(telling.names()).forEach(its::add);
            }
            its.forEach(names::add);
        }
        this.stories = storyOfEvent;
        this.comparison = new Comparison(names, papers.size(), families);
    }

    int size() {
        return tellings.size();
    }

    Telling telling(int number) {
        return tellings.get(number);
    }

    /** The text that the sentence of an event belongs to. */
    String text(int number) {
        return texts.get(number);
    }

    @Nullable
    Integer number(String id) {
        return numbers.get(id);
    }

    Blocks blocks() {
        return new Blocks(families);
    }

    /** Numbers of the events before it that are worth comparing with the next event of blocks, which is added. */
    int[] next(Blocks blocks) {
        int number = blocks.size();
        int[] candidates = blocks.candidates(telling(number), text(number), stories[number], names);
        blocks.add(telling(number), text(number), stories[number], names);
        return candidates;
    }

    /** What holds of two events. */
    long traits(int a, int b) {
        return comparison.traits(telling(a), telling(b), stories[a] == stories[b], copied(a, b));
    }

    /** Whether two events of different documents are told by copies of one sentence. */
    boolean copied(int a, int b) {
        return texts.get(a).equals(texts.get(b))
                && !telling(a).document().equals(telling(b).document())
                && comparison.alike(telling(a), telling(b))
                && !Comparison.stated(lead(a), lead(b));
    }

    private Telling lead(int number) {
        return telling(number - telling(number).position() + Comparison.leads(telling(number)));
    }

    /** Whether one of two events of a document is told only as the known other. */
    boolean meant(int a, int b) {
        return oneDocument(a, b) && Comparison.meant(traits(a, b));
    }

    boolean isDenial(int number) {
        return telling(number).event().status() == Status.DENIED;
    }

    /** The numbers of the acts that an event, when it is a denial, may deny in its own document. */
    List<Integer> denied(int number) {
        List<Integer> denied = new ArrayList<>();
        if (isDenial(number)) {
            int first = number - telling(number).position();
            for (int other = first; other < size() && oneDocument(number, other); other++) {
                if (other != number
                        && related(number, other)
                        && Comparison.mayBeDenied(
                                telling(number),
                                telling(other),
                                traits(Math.min(number, other), Math.max(number, other)))) {
                    denied.add(other);
                }
            }
        }
        return denied;
    }

    /** Whether the types of two events are of one family; else they are never one thing. */
    boolean related(int a, int b) {
        return families.of(telling(a).event().type())
                .equals(families.of(telling(b).event().type()));
    }

    /** Whether two events are so far from each other, in place or time, that they cannot well be one. */
    boolean elsewhere(int a, int b) {
        return Comparison.elsewhere(traits(a, b));
    }

    boolean oneDocument(int a, int b) {
        return telling(a).document().equals(telling(b).document());
    }
}
