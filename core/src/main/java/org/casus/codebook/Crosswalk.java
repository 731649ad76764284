package org.casus.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Acled;
import org.casus.model.ActorKind;
import org.casus.model.CountKind;
import org.jspecify.annotations.Nullable;

/** What an event is in other schemes: PLOVER's quad class and intensity, CAMEO, ACLED. Pure functions of the ontology. */
public final class Crosswalk {
    /** What a condition may look at. */
    static final Set<String> CONDITIONS =
            Set.of("type", "mode", "context", "source", "target", "word", "count", "embeds");

    /** A condition that holds when there is nothing to look at. */
    static final String NONE = "none";

    private final Ontology ontology;

    private Crosswalk(Ontology ontology) {
        this.ontology = ontology;
    }

    public static Crosswalk over(Codebook codebook) {
        return new Crosswalk(codebook.ontology());
    }

    /** 1 to 4, or null when the type has none. */
    public @Nullable Integer quad(String type) {
        EventType known = ontology.types().get(type);
        return known == null ? null : known.quad();
    }

    /** That of the mode where it differs, else that of the type; null when the type has none. */
    public @Nullable Double intensity(String type, @Nullable String mode) {
        EventType known = ontology.types().get(type);
        if (known == null) {
            return null;
        }
        EventMode how = mode == null ? null : known.modes().get(mode);
        return how != null && how.intensity() != null ? how.intensity() : known.intensity();
    }

    /** The first CAMEO code of the type that fits, or null when the type has none. */
    public @Nullable String cameo(Coding event) {
        EventType known = ontology.types().get(event.type());
        Map<String, String> found = known == null ? null : first(known.cameo(), event);
        return found == null ? null : found.get("code");
    }

    /** The first ACLED type that fits; null when none does, or when it did not happen. */
    public @Nullable Acled acled(Coding event) {
        Map<String, String> found = event.status().real() ? first(ontology.acled(), event) : null;
        String type = found == null ? null : found.get("event_type");
        String subType = found == null ? null : found.get("sub_event_type");
        return type == null || subType == null ? null : new Acled(type, subType);
    }

    private @Nullable Map<String, String> first(List<Translation> translations, Coding event) {
        for (Translation translation : translations) {
            if (translation.when().entrySet().stream()
                    .allMatch(condition -> holds(condition.getKey(), condition.getValue(), event))) {
                return translation.gives();
            }
        }
        return null;
    }

    private boolean holds(String key, List<String> wanted, Coding event) {
        return switch (key) {
            case "type" -> wanted.contains(event.type());
            case "mode" -> wanted.contains(event.mode() == null ? NONE : event.mode());
            case "context" -> any(wanted, event.contexts());
            case "source" -> kinds(wanted, event.sources());
            case "target" -> kinds(wanted, event.targets());
            case "word" -> any(wanted, event.words());
            case "count" ->
                any(wanted, event.counts().stream().map(CountKind::code).collect(Collectors.toSet()));
            case "embeds" -> any(wanted, event.embeds());
            default -> false;
        };
    }

    private boolean kinds(List<String> wanted, Set<ActorKind> kinds) {
        Set<String> codes = kinds.stream().map(ActorKind::code).collect(Collectors.toSet());
        return wanted.stream()
                .anyMatch(want -> want.equals(NONE) ? codes.isEmpty() : any(ontology.expand(want), codes));
    }

    private static boolean any(Collection<String> wanted, Collection<String> had) {
        return wanted.stream().anyMatch(had::contains);
    }
}
