package org.casus;

import java.util.List;
import java.util.function.Consumer;
import org.casus.codebook.Codebook;
import org.casus.link.Arrivals;
import org.casus.model.CodedDocument;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.TextGroup;

/**
 * Links coded documents as they come: each joins what is there, at once, in a time that does not grow with how many came before. What is joined stays
 * joined, so that the order of arrival can make a difference; {@link IncidentLinker} links all as a whole, whatever their order. For one thread.
 */
public final class ArrivalLinker {
    private final Arrivals arrivals;

    /**
     * A linker.
     *
     * @param codebook whose tables {@code linking} and {@code families} hold what weighs how much
     */
    public ArrivalLinker(Codebook codebook, LinkOptions options) {
        this.arrivals = new Arrivals(codebook, options);
    }

    /** Takes a document in, whose id must be its own, and gives it with the incident that its story is about, and those that its events tell. */
    public CodedDocument joined(CodedDocument coded) {
        String cluster = arrivals.add(coded);
        return coded.linked(
                cluster, arrivals.told(), arrivals.textGroup(coded.document().id()), arrivals.textsTold());
    }

    /** How many documents were taken in. */
    public int size() {
        return arrivals.size();
    }

    /** Hands on all incidents as they are now, in the order in which their first reports came. */
    public void incidents(Consumer<Incident> sink) {
        arrivals.incidents(sink);
    }

    /** Texts that several documents share, in the order of their ids. */
    public List<TextGroup> texts() {
        return arrivals.texts();
    }
}
