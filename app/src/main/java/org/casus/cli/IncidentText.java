package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.casus.model.Account;
import org.casus.model.Choice;
import org.casus.model.Claim;
import org.casus.model.CountKind;
import org.casus.model.Development;
import org.casus.model.Dispute;
import org.casus.model.Incident;
import org.casus.model.Party;
import org.casus.model.Report;
import org.casus.model.ReportLink;
import org.casus.model.Toll;
import org.jspecify.annotations.Nullable;

/** An incident in words. */
final class IncidentText {
    private final Incident incident;

    IncidentText(Incident incident) {
        this.incident = incident;
    }

    /** {@code ASSAULT aerial}. */
    String what() {
        return incident.mode() == null ? incident.type() : incident.type() + " " + incident.mode();
    }

    String days() {
        return incident.when() == null
                ? "-"
                : EventsCommand.days(incident.when().from(), incident.when().to());
    }

    String place() {
        return incident.place() == null
                ? ""
                : incident.place().name()
                        + (incident.place().country() == null
                                ? ""
                                : ", " + incident.place().country());
    }

    /** The dead: the best number, and the range where accounts differ. */
    String killed() {
        return incident.counts().stream()
                .filter(toll -> toll.kind() == CountKind.KILLED)
                .map(IncidentText::toll)
                .findFirst()
                .orElse("");
    }

    static String toll(Toll toll) {
        String range = EventsCommand.bounds(toll.low(), toll.high());
        return toll.best() == null || range.equals(toll.best().toString()) ? range : toll.best() + " (" + range + ")";
    }

    /** {@code 3 reports, 2 texts}. */
    String reports() {
        int reports = incident.reports().size();
        return Amount.of(reports, "report")
                + (reports == 1 ? "" : ", " + Amount.of(incident.independentTexts(), "text"));
    }

    static String parties(List<Party> parties) {
        return parties.stream()
                .map(party -> Objects.requireNonNullElse(party.name(), party.text()))
                .collect(Collectors.joining("; "));
    }

    private static String coded(List<Party> parties) {
        return parties.stream()
                .map(party -> Objects.requireNonNullElse(party.name(), party.text())
                        + (party.code() == null ? "" : " (" + party.code() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** All that is known but the sentences, one thing a line. */
    List<EventText.Line> lines() {
        List<EventText.Line> lines = new ArrayList<>();
        add(lines, "who", coded(incident.sources()));
        add(lines, "whom", coded(incident.targets()));
        add(lines, "victims", coded(incident.victims()));
        add(lines, "where", place());
        add(lines, "when", incident.when() == null ? "" : days());
        for (Toll toll : incident.counts()) {
            add(lines, toll.kind().code(), toll(toll) + " · " + toll.rule());
            for (Account account : toll.accounts()) {
                add(lines, "", account.text() + said(account.by(), account.document(), account.published()));
            }
        }
        for (Dispute dispute : incident.disputes()) {
            add(lines, "disputed", dispute.field());
            for (Claim claim : dispute.values()) {
                add(lines, "", claim.value() + said(claim.by(), claim.document(), null));
            }
        }
        for (Development step : incident.timeline()) {
            add(
                    lines,
                    "told",
                    Objects.requireNonNullElse(step.published(), "-") + ": " + step.field() + " "
                            + (step.before() == null ? "" : step.before() + " → ") + step.after() + " ("
                            + step.document() + ")");
        }
        for (Choice choice : incident.choices()) {
            add(lines, "chosen", choice.field() + ": " + choice.rule() + " (" + choice.document() + ")");
        }
        for (ReportLink link : incident.links()) {
            add(
                    lines,
                    "linked",
                    link.a() + " – " + link.b() + ", " + link.score() + ": " + String.join("; ", link.reasons()));
        }
        return lines;
    }

    /** Where a report comes from: day, outlet, document, and the text it is a copy of. */
    static String source(Report report) {
        return (report.published() == null ? "" : report.published() + " · ")
                + (report.outlet() == null ? "" : report.outlet() + " · ") + report.document() + " · "
                + report.status().code().replace('_', ' ') + " · text " + report.textGroup();
    }

    private static String said(@Nullable String by, String document, @Nullable Object published) {
        return " (" + (by == null ? "" : by + ", ") + document + (published == null ? "" : ", " + published) + ")";
    }

    private static void add(List<EventText.Line> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(new EventText.Line(label, value));
        }
    }
}
