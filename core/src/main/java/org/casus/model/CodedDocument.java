package org.casus.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of one document: all that was read in it, each thing with its words.
 *
 * @param document the document
 * @param sha256 hash of its text in UTF-8
 * @param sentences spans of its sentences
 * @param entities what it names, in the order of the text
 * @param places where it speaks of
 * @param times when it speaks of
 * @param quotes who says what
 * @param events who did what to whom, in the order of their triggers
 * @param notices what a reader should know
 * @param cluster id of the incident of its main event, when documents were linked
 * @param incidents the incident that each event tells, by the id of the event, when documents were linked
 * @param textGroup the text that it is a copy of, or its own, when documents were linked
 * @param texts the text that the sentence of each event belongs to, by the id of the event, when documents were linked
 * @param coder what made this record
 */
public record CodedDocument(
        Document document,
        String sha256,
        List<Span> sentences,
        List<Entity> entities,
        List<Place> places,
        List<TimeExpression> times,
        List<Quote> quotes,
        List<Event> events,
        List<Notice> notices,
        @Nullable String cluster,
        Map<String, String> incidents,
        @Nullable String textGroup,
        Map<String, String> texts,
        Coder coder) {
    public CodedDocument {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
        notices = List.copyOf(notices);
        incidents = Map.copyOf(incidents);
        texts = Map.copyOf(texts);
    }

    /** A document that was not linked. */
    public CodedDocument(
            Document document,
            String sha256,
            List<Span> sentences,
            List<Entity> entities,
            List<Place> places,
            List<TimeExpression> times,
            List<Quote> quotes,
            List<Event> events,
            List<Notice> notices,
            Coder coder) {
        this(
                document, sha256, sentences, entities, places, times, quotes, events, notices, null, Map.of(), null,
                Map.of(), coder);
    }

    /**
     * The document as it was linked.
     *
     * @param incident the incident that its story is about
     * @param told the incident that each event tells
     * @param group the text that it is a copy of, or its own
     * @param groups the text that the sentence of each event belongs to
     */
    public CodedDocument linked(String incident, Map<String, String> told, String group, Map<String, String> groups) {
        return new CodedDocument(
                document, sha256, sentences, entities, places, times, quotes, events, notices, incident, told, group,
                groups, coder);
    }
}
