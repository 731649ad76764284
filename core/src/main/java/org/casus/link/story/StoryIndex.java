package org.casus.link.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casus.link.group.AverageLinkage;
import org.casus.link.group.Edges;
import org.casus.link.index.Effort;
import org.casus.link.index.Ledger;
import org.casus.link.index.Numbered;
import org.casus.link.index.Past;
import org.casus.link.index.Postings;
import org.casus.link.index.Scores;
import org.casus.link.index.Shelf;
import org.casus.link.index.Vocabulary;
import org.casus.model.Document;

/**
 * The documents seen so far and how alike they are. Up to some thousand documents, each is compared with each; of more, a document is
 * compared with those that share its rarest words, so that the time for one does not grow with their number.
 */
public final class StoryIndex {
    /** Average likeness from which groups of documents are joined. */
    public static final double THRESHOLD = 0.17;

    /** Two documents less alike than this count as not alike at all; it keeps the table of pairs small. */
    private static final double NOTHING = 0.02;

    /** What tells things that cannot be one is no story, nor through others. */
    private static final double NEVER = -1e9;

    /** Up to so many documents each is compared with each. */
    private static final int FEW = 2000;

    /** So many documents at most are looked up for one word. */
    private static final int HOLDERS = 100;

    /** So many of a document's rarest words are looked up. */
    private static final int LOOKED_UP = 40;

    /** So many documents are compared in full. */
    private static final int COMPARED = 24;

    private static final View[] VIEWS = View.values();

    /** Of each view its share in the likeness of two documents; all shares add up to 1. */
    private static final double[] SHARES = shares();

    /** Tells which documents are of different things, however alike their words. */
    @FunctionalInterface
    public interface Apart {
        boolean test(int a, int b);
    }

    private final Past past;
    private final Numbered<Terms[]> documents;
    private final Vocabulary[] vocabularies = new Vocabulary[VIEWS.length];
    private final Postings holders;

    /** Stories of documents that came one by one. */
    private final Numbered<Integer> stories;

    /** Of a story how many documents it has. */
    private final Map<Integer, Integer> sizes = new HashMap<>();

    private final Scores shared = new Scores();
    private long seen;
    private long compared;

    private static double[] shares() {
        double all = 0;
        for (View view : VIEWS) {
            all += view.weight();
        }
        double[] shares = new double[VIEWS.length];
        for (View view : VIEWS) {
            shares[view.ordinal()] = view.weight() / all;
        }
        return shares;
    }

    public StoryIndex() {
        this.past = Past.NOTHING;
        this.documents = new Numbered<>(0, this::before);
        this.stories = new Numbered<>(0, past::story);
        this.holders = Postings.keepingLast(HOLDERS);
        Arrays.setAll(vocabularies, view -> new Vocabulary());
    }

    /** An index with documents that were filed before. */
    public StoryIndex(Past past) {
        this.past = past;
        this.documents = new Numbered<>(past.documents(), this::before);
        this.stories = new Numbered<>(past.documents(), past::story);
        this.holders = Postings.keepingLast(HOLDERS, past.shelf(Ledger.WORD_HOLDERS));
        Arrays.setAll(vocabularies, view -> new Vocabulary(past.shelf(VIEWS[view].ledger())));
    }

    private Terms[] before(int number) {
        Document document = past.document(number).document();
        Terms[] terms = new Terms[VIEWS.length];
        for (View view : VIEWS) {
            terms[view.ordinal()] = Terms.known(view.words(document), vocabularies[view.ordinal()]);
        }
        return terms;
    }

    /** Hands on what was changed since this was asked last, when it is to be kept elsewhere. */
    public void changes(Function<Ledger, Shelf.Receiver> receivers) {
        for (View view : VIEWS) {
            vocabularies[view.ordinal()].changes(receivers.apply(view.ledger()));
        }
        holders.changes(receivers.apply(Ledger.WORD_HOLDERS));
    }

    /** Adds a document; it has the next number, from 0. */
    public void add(Document document) {
        Terms[] terms = new Terms[VIEWS.length];
        for (View view : VIEWS) {
            terms[view.ordinal()] = Terms.of(view.words(document), vocabularies[view.ordinal()]);
        }
        documents.add(terms);
    }

    /**
     * Of each document the smallest number of its story.
     *
     * @param order the numbers of the documents in an order that does not depend on how they came
     * @param threshold average likeness from which groups are joined
     * @param apart whether two documents, by their numbers, tell what cannot be one
     */
    public int[] stories(int[] order, double threshold, Apart apart) {
        float[][][] weights = new float[documents.size()][][];
        Edges edges = new Edges();
        Postings index = Postings.keepingLast(HOLDERS);
        for (int position = 0; position < order.length; position++) {
            weights[position] = weights(documents.get(order[position]));
            int[] others = order.length <= FEW ? all(position) : candidates(index, order[position], weights[position]);
            Terms[] here = documents.get(order[position]);
            for (int other : others) {
                double likeness = likeness(here, weights[position], documents.get(order[other]), weights[other]);
                if (likeness >= threshold && apart.test(order[other], order[position])) {
                    edges.add(other, position, NEVER);
                } else if (likeness >= NOTHING) {
                    edges.add(other, position, likeness);
                }
            }
            if (order.length > FEW) {
                for (long word : words(here)) {
                    index.add(word, position);
                }
            }
        }
        int[] groups = AverageLinkage.groups(order.length, edges, threshold);
        int[] stories = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            stories[order[position]] = order[groups[position]];
        }
        return stories;
    }

    /**
     * The story of the document that was added last, among those that were joined so before it: the smallest number in it. Takes the same
     * time however many there are. Words are weighed by what has come until now, so that the order of arrival can make a difference.
     */
    public int join(double threshold) {
        int number = documents.size() - 1;
        Terms[] here = documents.get(number);
        float[][] weights = weights(here);
        Map<Integer, Double> sums = new HashMap<>();
        for (int other : candidates(holders, number, weights)) {
            compared++;
            Terms[] there = documents.get(other);
            double likeness = likeness(here, weights, there, weights(there));
            sums.merge(stories.get(other), likeness, Double::sum);
        }
        int best = number;
        double most = threshold;
        for (Map.Entry<Integer, Double> story : sums.entrySet()) {
            double average = story.getValue() / Math.min(COMPARED, size(story.getKey()));
            if (average > most || average == most && story.getKey() < best) {
                most = average;
                best = story.getKey();
            }
        }
        seat(best);
        return best;
    }

    /** Files the document that was added last under a story that is known. */
    public void seat(int story) {
        int number = documents.size() - 1;
        sizes.put(story, size(story) + 1);
        stories.add(story);
        long[] words = words(documents.get(number));
        holders.need(words);
        for (long word : words) {
            holders.add(word, number);
        }
    }

    private int size(int story) {
        return sizes.computeIfAbsent(story, key -> past.storySize(key, COMPARED));
    }

    /** The hashes of all words of a document. */
    private long[] words(Terms[] document) {
        return IntStream.of(document[View.WORDS.ordinal()].words())
                .mapToLong(vocabularies[View.WORDS.ordinal()]::hash)
                .toArray();
    }

    /** What was looked at until now. */
    public Effort effort() {
        return new Effort(seen, compared);
    }

    /** How alike two documents are, 0 to 1. */
    public double likeness(int a, int b) {
        return likeness(documents.get(a), weights(documents.get(a)), documents.get(b), weights(documents.get(b)));
    }

    private static int[] all(int position) {
        int[] all = new int[position];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** Those that share most of the rarest words of a document. */
    private int[] candidates(Postings index, int number, float[][] weights) {
        float[] its = weights[View.WORDS.ordinal()];
        float least = least(its);
        long[] hashes = words(documents.get(number));
        index.need(hashes);
        for (int i = 0; i < its.length; i++) {
            if (its[i] >= least && its[i] > 0) {
                int[] found = index.of(hashes[i]);
                seen += found.length;
                for (int other : found) {
                    shared.add(other, (double) its[i] * its[i]);
                }
            }
        }
        return shared.best(COMPARED);
    }

    /** The weight from which words are looked up. */
    private static float least(float[] weights) {
        if (weights.length <= LOOKED_UP) {
            return 0;
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - LOOKED_UP];
    }

    private float[][] weights(Terms[] document) {
        float[][] weights = new float[VIEWS.length][];
        for (int view = 0; view < VIEWS.length; view++) {
            weights[view] = document[view].weights(vocabularies[view], documents.size(), VIEWS[view].others());
        }
        return weights;
    }

    private double likeness(Terms[] a, float[][] weightsA, Terms[] b, float[][] weightsB) {
        double likeness = 0;
        for (View view : VIEWS) {
            int i = view.ordinal();
            likeness += SHARES[i] * Terms.cosine(a[i], weightsA[i], b[i], weightsB[i], vocabularies[i]);
        }
        return likeness;
    }
}
