package org.casus.resolve.place;

import java.util.List;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a place, with all they can mean.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param key the gazetteer's key of the words; the same words mean the same place throughout a document
 * @param written the words as they stand in the text
 * @param sites what they can mean; empty when the gazetteer does not know them
 * @param asked the sort of place that the words around ask for ("the <em>province</em> of"), or null
 * @param country code of the country that the words around give ("the <em>Syrian</em> town of"), or null
 * @param kind what sort of small place its name tells when the gazetteer does not know it, or null
 * @param lent whether it stands in the name of a body or before people, which need not be where they act
 */
record Toponym(
        int first,
        int end,
        String key,
        String written,
        List<Site> sites,
        @Nullable Feature asked,
        @Nullable String country,
        @Nullable SiteKind kind,
        boolean lent) {
    Toponym {
        sites = List.copyOf(sites);
    }

    /** Whether it is written as the gazetteer writes a site itself, and not as a name that the site has too. */
    boolean names(Site site) {
        return written.equalsIgnoreCase(site.name());
    }

    /** Whether its name tells of a building or street that the gazetteer does not know. */
    boolean point() {
        return kind != null && kind.feature() == Feature.POINT;
    }

    /** Whether a token is that of a name, or its "and", that is told together with this one: "Mosul <em>and Kassim</em> in Iraq", where no gazetteer has it. */
    boolean joins(Annotated annotated, int token, List<Toponym> all) {
        int name = annotated.token(token).is("cc") ? annotated.token(token).head() : token;
        return name >= 0
                && all.stream().noneMatch(other -> other.covers(name))
                && annotated.token(name).isProper()
                && annotated.token(name).is("conj")
                && covers(annotated.token(name).head());
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }
}
