package org.casus.resolve.place;

import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Seams;
import org.jspecify.annotations.Nullable;

/**
 * The town in which a story plays, for acts of which it says no more: where the last act was that the story placed, while it has named no place
 * outside that town since. Made for one document, and told of each act that has a place of its own.
 */
final class RunningTown {
    /** So many sentences a town holds that is not named again. */
    private static final int HOLDS = 3;

    /** Of what only goes on from the act before, so much of its certainty is left. */
    private static final double FAITH = 0.8;

    private final Annotated annotated;
    private final List<PlaceMention> mentions;
    private final Seams seams;

    private @Nullable Place town;
    private int since;

    RunningTown(Annotated annotated, List<PlaceMention> mentions) {
        this.annotated = annotated;
        this.mentions = mentions;
        this.seams = Seams.of(annotated);
    }

    /** Takes note of where an act was, by its own words. */
    void told(int sentence, Place place) {
        town = place.precision() == PlacePrecision.TOWN && place.latitude() != null ? place : null;
        since = sentence;
    }

    /** The town at a sentence; null when there is none, or when another place has been named since. */
    @Nullable
    Place at(int sentence) {
        Place place = town;
        if (place == null || sentence < since || sentence - since > HOLDS || !seams.joins(since, sentence)) {
            return null;
        }
        for (PlaceMention mention : mentions) {
            int in = annotated.sentenceOf(mention.first());
            if (in >= since && in <= sentence && !holds(mention.place(), place)) {
                return null;
            }
        }
        return place.withConfidence(Math.round(100 * FAITH * place.confidence()) / 100.0);
    }

    /** Whether a place is the town, or the land that it lies in. */
    private static boolean holds(Place mention, Place town) {
        boolean country = mention.country() == null || mention.country().equals(town.country());
        if (!country) {
            return false;
        }
        return switch (mention.precision()) {
            case POINT, TOWN, UNKNOWN -> mention.name().equals(town.name());
            case DISTRICT, PROVINCE ->
                mention.admin1() == null || mention.admin1().equals(town.admin1());
            case SEA, REGION -> false;
            case COUNTRY -> true;
        };
    }
}
