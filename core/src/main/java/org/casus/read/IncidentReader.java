package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.model.Account;
import org.casus.model.ActorKind;
import org.casus.model.Choice;
import org.casus.model.Claim;
import org.casus.model.CountKind;
import org.casus.model.Development;
import org.casus.model.Dispute;
import org.casus.model.Incident;
import org.casus.model.Party;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Report;
import org.casus.model.ReportLink;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.Toll;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Reads an incident back from its line. The line has no spans of the place and the time; they are empty ones. */
public final class IncidentReader {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Span UNKNOWN = new Span(0, 0);

    private IncidentReader() {}

    /**
     * The incident of a line.
     *
     * @throws IOException when it is no such line
     */
    public static Incident read(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return incident(JsonTree.read(parser));
        } catch (JsonTree.Wrong | IllegalArgumentException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    private static Incident incident(JsonTree tree) {
        return new Incident(
                tree.needText("id"),
                tree.needText("type"),
                tree.text("mode"),
                tree.texts("contexts"),
                Status.valueOf(constant(tree, "status")),
                tree.flag("background"),
                parties(tree, "sources"),
                parties(tree, "targets"),
                parties(tree, "victims"),
                place(tree.object("place")),
                when(tree.object("when")),
                tolls(tree.object("counts")),
                tree.objects("reports").stream().map(IncidentReader::report).toList(),
                tree.needWhole("independentTexts"),
                tree.needWhole("outlets"),
                tree.objects("choices").stream()
                        .map(choice -> new Choice(
                                choice.needText("field"),
                                choice.needText("rule"),
                                choice.needText("document"),
                                choice.needText("event")))
                        .toList(),
                tree.objects("disputes").stream().map(IncidentReader::dispute).toList(),
                tree.objects("timeline").stream()
                        .map(IncidentReader::development)
                        .toList(),
                tree.objects("links").stream().map(IncidentReader::link).toList());
    }

    private static List<Party> parties(JsonTree tree, String name) {
        return tree.objects(name).stream()
                .map(party -> new Party(
                        party.needText("text"),
                        party.text("name"),
                        party.text("code"),
                        party.text("country"),
                        party.text("sector"),
                        party.texts("groups"),
                        party.texts("backers"),
                        party.has("kind") ? ActorKind.valueOf(constant(party, "kind")) : ActorKind.UNKNOWN,
                        party.needWhole("texts")))
                .toList();
    }

    private static @Nullable Place place(@Nullable JsonTree tree) {
        if (tree == null) {
            return null;
        }
        Double geonames = tree.number("geonamesId");
        Double confidence = tree.number("confidence");
        return new Place(
                UNKNOWN,
                tree.needText("name"),
                tree.text("country"),
                tree.text("admin1"),
                tree.number("lat"),
                tree.number("lon"),
                geonames == null ? null : geonames.longValue(),
                tree.text("featureCode"),
                tree.text("precision") == null
                        ? PlacePrecision.UNKNOWN
                        : PlacePrecision.valueOf(constant(tree, "precision")),
                confidence == null ? 0 : confidence,
                List.of());
    }

    private static @Nullable When when(@Nullable JsonTree tree) {
        return tree == null
                ? null
                : new When(
                        UNKNOWN,
                        tree.text("from"),
                        tree.text("to"),
                        TimePrecision.valueOf(constant(tree, "precision")),
                        List.of());
    }

    private static List<Toll> tolls(@Nullable JsonTree counts) {
        List<Toll> tolls = new ArrayList<>();
        if (counts != null) {
            for (CountKind kind : CountKind.values()) {
                JsonTree toll = counts.object(kind.code());
                if (toll != null) {
                    tolls.add(new Toll(
                            kind,
                            toll.whole("low"),
                            toll.whole("best"),
                            toll.whole("high"),
                            toll.needText("rule"),
                            toll.objects("accounts").stream()
                                    .map(IncidentReader::account)
                                    .toList()));
                }
            }
        }
        return tolls;
    }

    private static Account account(JsonTree tree) {
        return new Account(
                tree.whole("low"),
                tree.whole("high"),
                tree.needText("text"),
                tree.text("by"),
                day(tree),
                tree.needText("textGroup"),
                tree.needText("document"),
                tree.needText("event"));
    }

    private static Report report(JsonTree tree) {
        return new Report(
                tree.needText("document"),
                tree.needText("event"),
                day(tree),
                tree.text("outlet"),
                tree.needText("textGroup"),
                Status.valueOf(constant(tree, "status")),
                tree.text("by"));
    }

    private static Dispute dispute(JsonTree tree) {
        return new Dispute(
                tree.needText("field"),
                tree.objects("values").stream()
                        .map(claim -> new Claim(
                                claim.needText("value"),
                                claim.text("by"),
                                claim.needText("document"),
                                claim.needText("event")))
                        .toList());
    }

    private static Development development(JsonTree tree) {
        return new Development(
                day(tree),
                tree.needText("field"),
                tree.text("before"),
                tree.needText("after"),
                tree.needText("document"),
                tree.needText("event"));
    }

    private static ReportLink link(JsonTree tree) {
        Double score = tree.number("score");
        return new ReportLink(tree.needText("a"), tree.needText("b"), score == null ? 0 : score, tree.texts("reasons"));
    }

    private static @Nullable LocalDate day(JsonTree tree) {
        String published = tree.text("published");
        return published == null ? null : Days.parse(published);
    }

    private static String constant(JsonTree tree, String name) {
        return tree.needText(name).toUpperCase(Locale.ROOT);
    }
}
