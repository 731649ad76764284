package org.casus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.codebook.Codebook;
import org.casus.link.Linkage;
import org.casus.link.Linking;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.FiledDocument;
import org.casus.model.Incident;
import org.casus.model.LinkExplanation;
import org.casus.model.LinkOptions;
import org.casus.model.TextGroup;
import org.jspecify.annotations.Nullable;

/**
 * Links coded documents: which reports tell of one incident, and what they say of it together.
 *
 * <pre>{@code
 * IncidentLinker linker = new IncidentLinker(Codebook.bundled(), LinkOptions.DEFAULT);
 * coded.forEach(linker::add);
 * linker.link();
 * linker.incidents(incident -> …);
 * }</pre>
 *
 * <p>Documents may come in any order; of each only its events and the hashes of its words are kept. For one thread.
 */
public final class IncidentLinker {
    private final Linking linking;
    private @Nullable Linkage linkage;

    /**
     * A linker.
     *
     * @param codebook whose tables {@code linking} and {@code families} hold what weighs how much
     */
    public IncidentLinker(Codebook codebook, LinkOptions options) {
        this.linking = new Linking(codebook, options);
    }

    /** Takes a document in; its id must be its own. */
    public void add(CodedDocument coded) {
        linking.add(coded);
    }

    /** How many documents were taken in. */
    public int size() {
        return linking.size();
    }

    /** Links all that was taken in. What is asked below is asked after this. */
    public void link() {
        linkage = linking.link();
    }

    Linkage linkage() {
        if (linkage == null) {
            throw new IllegalStateException("link() comes first");
        }
        return linkage;
    }

    /** The document with the incident that its story is about, those that its events tell, and the texts that it and they belong to. */
    public CodedDocument clustered(CodedDocument coded) {
        Map<String, String> told = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        for (Event event : coded.events()) {
            told.put(event.id(), linkage().incident(event.id()));
            texts.put(event.id(), linkage().eventText(event.id()));
        }
        String id = coded.document().id();
        return coded.linked(linkage().cluster(id), told, linkage().textGroup(id), texts);
    }

    /** Where everything is filed, so that other documents can come after it. */
    List<FiledDocument> filed() {
        return linkage().filed();
    }

    /** The ids of the documents, in the order in which they are filed. */
    List<String> order() {
        return linkage().order();
    }

    /** Hands on all incidents, in the order of their first reports. */
    public void incidents(Consumer<Incident> sink) {
        linkage().incidents(sink);
    }

    /** Texts that several documents share, in the order of their ids. */
    public List<TextGroup> texts() {
        return linkage().texts();
    }

    /** The ids of the events of a document, or an event's own id; empty when nothing has that id. */
    public List<String> events(String id) {
        return linkage().events(id);
    }

    /** Whether a document of this id was taken in. */
    public boolean holds(String document) {
        return linkage().holds(document);
    }

    /** How alike two documents are, 0 to 1. */
    public double likeness(String documentA, String documentB) {
        return linkage().story(documentA, documentB);
    }

    /** The text that a document is a copy of, or itself. */
    public String textGroup(String document) {
        return linkage().textGroup(document);
    }

    /** The incident that the story of a document is about. */
    public String cluster(String document) {
        return linkage().cluster(document);
    }

    /** Why two events were joined, or were not. */
    public LinkExplanation explain(String a, String b) {
        return linkage().explain(a, b);
    }
}
