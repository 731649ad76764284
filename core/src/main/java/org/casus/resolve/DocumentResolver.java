package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Others;
import org.casus.codebook.Words;
import org.casus.gazetteer.Gazetteer;
import org.casus.model.Act;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Count;
import org.casus.model.Event;
import org.casus.model.Evidence;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Quote;
import org.casus.model.Reading;
import org.casus.model.Resolved;
import org.casus.model.Role;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.model.TimeExpression;
import org.casus.model.When;
import org.casus.resolve.confidence.Confidence;
import org.casus.resolve.count.QuantityReader;
import org.casus.resolve.entity.EntityFinder;
import org.casus.resolve.place.PlaceFinder;
import org.casus.resolve.place.Places;
import org.casus.resolve.reference.ReferenceFinder;
import org.casus.resolve.time.Chronology;
import org.casus.resolve.time.ReportingWindow;
import org.casus.resolve.time.TimeFinder;
import org.casus.resolve.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Runs the passes over one document and puts their findings together. */
final class DocumentResolver implements Resolver {
    /** Pronouns that no thing has. */
    private static final Set<String> PERSONAL =
            Set.of("i", "me", "my", "we", "us", "our", "he", "him", "his", "she", "her");

    private final Codebook codebook;
    private final ReferenceFinder referenceFinder;
    private final Coder coder;
    private final TimeFinder timeFinder;
    private final QuantityReader quantities;
    private final Schemes schemes;
    private final PlaceFinder placeFinder;
    private final EntityFinder entityFinder;
    private final Recipients recipients;
    private final Addressees addressees;
    private final Concerns concerns;
    private final Confidence confidence;
    private final Premises.Lists premises;
    private final Killings killings;
    private final Others others;
    private final Words charges;
    private final Appraised appraised;
    private final Misfits misfits;

    DocumentResolver(Codebook codebook, Actors actors, Gazetteer gazetteer, Coder coder) {
        this.codebook = codebook;
        this.referenceFinder = ReferenceFinder.over(codebook, actors);
        this.coder = coder;
        this.timeFinder = TimeFinder.over(codebook);
        this.quantities = new QuantityReader(codebook);
        this.schemes = new Schemes(codebook);
        this.placeFinder = PlaceFinder.over(codebook, gazetteer);
        this.entityFinder = new EntityFinder(codebook, actors);
        this.recipients = new Recipients(codebook);
        this.addressees = new Addressees(codebook);
        this.concerns = new Concerns(codebook);
        this.confidence = Confidence.of(codebook);
        this.premises = Premises.Lists.of(codebook);
        this.killings = new Killings(codebook);
        this.others = new Others(codebook);
        this.charges = codebook.words("arrest-words");
        this.appraised = new Appraised(codebook);
        this.misfits = new Misfits(codebook);
    }

    @Override
    public CodedDocument resolve(Reading reading) {
        Annotated annotated = reading.annotated();
        Cast cast = new Cast(annotated, referenceFinder.open(reading), quantities);
        List<TimeMention> times = timeFinder.find(reading);
        Places places = placeFinder.find(reading);
        Things things = new Things(annotated, quantities);
        Premises buildings = new Premises(premises, annotated, things);
        PointedActs pointed =
                new PointedActs(reading, codebook.table("anaphors"), codebook.eventNouns(), codebook.ontology());
        Passes passes = new Passes(
                cast,
                new Chronology(reading, times, codebook),
                new Fates(reading, cast, killings, codebook.words("suspects"), others),
                places.whereabouts(),
                buildings,
                new Means(codebook, annotated, cast, things),
                pointed);
        List<String> ids = EventIds.of(reading);
        Misdated misdated = new Misdated(annotated, times, passes.chronology(), ids);
        boolean dated = annotated.document().published() != null;
        List<Event> all = places.settle(
                new Retold(reading, pointed, killings, codebook.ontology()).settle(events(reading, ids, passes)));
        List<Event> told = misfits.leaveOut(appraised.leaveOut(all, reading));
        ReportingWindow window = new ReportingWindow(reading, told, charges);
        List<Event> asked = addressees.complete(recipients.complete(told));
        List<Event> sifted = schemes.translate(concerns.sift(asked, dated), annotated).stream()
                .map(event -> misdated.isNoNews(event.id()) ? event : window.around(event))
                .toList();
        List<Event> events = sifted.stream()
                .map(event -> event.withConfidence(confidence.of(event, sifted, annotated)))
                .toList();
        List<Notice> notices = new ArrayList<>(reading.notices());
        notices.addAll(Unintroduced.of(reading, codebook.eventNouns(), codebook.ontology()));
        notices.addAll(new Dangling(annotated, codebook.table("anaphors")).of(events));
        notices.addAll(pointed.notices(events));
        notices.addAll(
                Stitches.of(reading, speaker -> cast.actor(speaker).kind() == ActorKind.PERSON, List.copyOf(notices)));
        notices.addAll(cast.notices());
        notices.addAll(misdated.notices());
        if (!dated && times.stream().anyMatch(DocumentResolver::isPartial)) {
            notices.add(new Notice(MessageCode.W001.name(), MessageCode.W001.meaning() + "; dates stay partial", null));
        }
        return new CodedDocument(
                annotated.document(),
                Hash.of(annotated.document().text()),
                annotated.sentences().stream().map(Sentence::span).toList(),
                entityFinder.find(annotated, places.own(), places.buildings(), cast::actor),
                places.all(),
                times.stream().map(TimeMention::expression).toList(),
                reading.statements().stream().map(s -> quote(s, cast)).toList(),
                events,
                notices,
                coder);
    }

    /** "Friday", "May 5", "yesterday" without a year. */
    private static boolean isPartial(TimeMention mention) {
        String value = mention.expression().value();
        return mention.expression().type() == TimeExpression.Type.DATE && (value.startsWith("XXXX") || value.isEmpty());
    }

    private static List<Event> events(Reading reading, List<String> ids, Passes passes) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < reading.acts().size(); i++) {
            events.add(event(reading, i, ids, passes));
        }
        return events;
    }

    private static Event event(Reading reading, int number, List<String> ids, Passes passes) {
        Cast cast = passes.cast();
        Act act = reading.acts().get(number);
        Annotated annotated = reading.annotated();
        Sentence sentence =
                annotated.sentences().get(reading.clauses().get(act.clause()).sentence());
        List<Participant> doers = parties(act, Role.SOURCE, annotated, passes);
        When when = passes.chronology().when(number);
        List<Count> counts = Counts.of(act, reading.clauses().get(act.clause()), annotated, cast, passes.fates());
        return new Event(
                ids.get(number),
                act.type(),
                act.mode(),
                act.contexts(),
                null,
                null,
                null,
                null,
                act.status(),
                act.background() || passes.chronology().isHistory(number) || WarTolls.isSum(act.type(), counts, when),
                doers,
                parties(act, Role.TARGET, annotated, passes),
                parties(act, Role.VICTIM, annotated, passes),
                passes.means().of(act),
                passes.whereabouts().place(number),
                passes.whereabouts().origin(number),
                passes.whereabouts().destination(number),
                when,
                counts,
                new Tellers(reading, cast).of(act, doers),
                new Evidence(sentence.span(), act.trigger()),
                act.parent() == null ? null : ids.get(act.parent()),
                act.rule(),
                Stream.of(act.trace(), passes.pointed().reasons(act))
                        .flatMap(List::stream)
                        .toList(),
                null);
    }

    private static List<Participant> parties(Act act, Role role, Annotated annotated, Passes passes) {
        List<Participant> parties = new ArrayList<>();
        act.arguments().stream()
                .filter(a -> a.role() == role)
                // The victims themselves, not "them" of a later sentence.
                .filter(a -> role != Role.VICTIM || !passes.fates().isBack(act, a.phrase()))
                .filter(a -> role != Role.TARGET || !passes.whereabouts().isGround(a))
                .filter(a -> a.count() == null || !Counts.isAmong(annotated, a.phrase()))
                .map(a -> role == Role.TARGET ? passes.premises().whole(a.phrase()) : a.phrase())
                .filter(phrase -> role != Role.TARGET || !passes.whereabouts().isAway(phrase))
                .flatMap(phrase ->
                        Homes.settle(
                                passes.cast().participants(phrase),
                                passes.whereabouts().home(phrase))
                                .stream())
                // "Nobody was hurt": a number, but no party.
                .filter(party -> party.number() == null || party.number() != 0)
                .filter(party -> role != Role.SOURCE || !isThing(party, annotated, passes))
                .map(party -> passes.premises().of(party, act, role))
                .map(passes.pointed()::of)
                .forEach(party -> {
                    if (parties.stream()
                            .noneMatch(other -> isPart(party, other) || isAgain(party, other) || party.equals(other))) {
                        parties.add(party);
                    }
                });
        return parties;
    }

    /** "It", said of an explosion or a report: what a pronoun stands for does nothing unless it is somebody, or has a name. */
    private static boolean isThing(Participant party, Annotated annotated, Passes passes) {
        return !PERSONAL.contains(annotated.text(party.head()).toLowerCase(Locale.ROOT))
                && party.kind() == ActorKind.UNKNOWN
                && party.resolved() == Resolved.PRONOUN
                && party.via() != null
                && passes.cast().isCommon(party.via());
    }

    /** "Trinidad and <em>Tobago</em>": the second half of one name is no party of its own. */
    private static boolean isPart(Participant party, Participant other) {
        return party.name() != null
                && party.name().equals(other.name())
                && party.kind() == ActorKind.UNKNOWN
                && party.code() == null;
    }

    /** "Bombed a bridge and destroyed <em>it</em>": a pronoun for one who is there already. */
    private static boolean isAgain(Participant party, Participant other) {
        Span via = party.via();
        return party.resolved() == Resolved.PRONOUN && via != null && via.contains(other.head());
    }

    private static Quote quote(Statement statement, Cast cast) {
        return new Quote(
                statement.source(),
                statement.cue(),
                statement.content(),
                speaker(statement.speaker(), cast),
                statement.direct());
    }

    private static @Nullable Participant speaker(@Nullable Phrase phrase, Cast cast) {
        return phrase == null ? null : cast.participant(phrase);
    }
}
