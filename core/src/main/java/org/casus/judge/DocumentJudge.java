package org.casus.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Saying;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** Judges a document: statements first, then the acts one by one. */
final class DocumentJudge implements Judge {
    private static final Set<String> RUMOURS = Set.of("rumour", "rumor", "speculation", "hearsay", "gossip");

    private final Lexicon lexicon;
    private final Actors actors;

    DocumentJudge(Lexicon lexicon, Actors actors) {
        this.lexicon = lexicon;
        this.actors = actors;
    }

    @Override
    public Reading judge(Reading reading) {
        List<Clause> clauses = reading.clauses();
        Syntax syntax = new Syntax(reading.annotated());
        Cues cues = new Cues(syntax, lexicon);
        Quotations quotations = new Quotations(syntax, cues);
        Remarks told = new Remarks(syntax, clauses, lexicon, cues, quotations, actors);
        List<Remark> remarks = told.all();
        Doers doers = new Doers(syntax, lexicon, actors);
        Standings standings = new Standings(clauses, syntax, lexicon, doers, quotations);
        Background background = new Background(clauses, syntax, lexicon);
        Attributions attributions = new Attributions(syntax, clauses, lexicon, doers, cues, remarks);
        Parents parents = new Parents(clauses, reading.acts(), new Embedders(syntax, lexicon));
        Selves selves = new Selves(syntax, clauses, standings, lexicon, doers);
        Harmless harmless = new Harmless(lexicon, doers);
        List<Act> acts = new ArrayList<>();
        for (Act act : reading.acts()) {
            Status status = announced(act, standings.of(act.clause()));
            List<String> reasons = new ArrayList<>(standings.reasons(act.clause()));
            if (harmless.is(act, clauses.get(act.clause()), status)) {
                status = Status.HAPPENED;
                reasons.add("happened: it harmed nobody");
            }
            String retrospect = background.of(act.clause(), status == Status.ONGOING);
            if (retrospect != null) {
                reasons.add("background: " + retrospect);
            }
            Integer announcing = announcement(act, reading.acts());
            List<Saying> sayings = attributions.of(act, status);
            Status own = selves.own(act, status, sayings);
            if (isAsserted(own) && told.inscriptions().stream().anyMatch(words -> words.contains(act.trigger()))) {
                own = Status.POSSIBLE;
                reasons.add("possible: words on a thing, which nobody says");
            } else if (own.real() && isRumour(sayings, syntax)) {
                own = Status.POSSIBLE;
                reasons.add("possible: only a rumour tells it");
            } else if (own != status) {
                reasons.add(
                        own.code() + (own == Status.DENIED ? ": a party to it says so" : ": the doer says so itself"));
                sayings = attributions.of(act, own);
            }
            acts.add(act.judged(
                    own,
                    retrospect != null,
                    sayings,
                    announcing == null ? parents.of(act.clause()) : announcing,
                    reasons));
        }
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            Integer above = act.parent();
            Status under = above == null ? act.status() : selves.under(acts.get(above), act);
            if (under != act.status()) {
                acts.set(
                        i,
                        act.judged(
                                under,
                                act.background(),
                                act.sayings(),
                                above,
                                List.of(under.code() + ": inside a threat by the same doer")));
            }
        }
        acts = new Accusations(syntax, clauses, lexicon, standings, doers).over(acts);
        acts = new Denials(syntax, clauses, lexicon, standings, doers).over(acts);
        acts = new Refusals(syntax, clauses, lexicon, doers).over(acts);
        Set<Integer> deeds = new HashSet<>();
        for (Act act : acts) {
            if (lexicon.isDeed(act.type())) {
                deeds.add(act.clause());
            }
        }
        List<Statement> statements = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Remark remark : remarks) {
            if (!remark.factual && deeds.contains(remark.clause)
                    || namesNobody(remark, reading)
                    || isSaidByNobody(remark, syntax)) {
                continue;
            }
            statements.add(remark.statement());
            if (remark.direct && remark.sources.isEmpty()) {
                notices.add(new Notice(MessageCode.W002.name(), MessageCode.W002.meaning(), remark.contents.get(0)));
            }
        }
        return reading.withActs(acts).withStatements(statements).withNotices(notices);
    }

    /** Whether an act would be told as done or meant. */
    private static boolean isAsserted(Status status) {
        return status != Status.NOT_HAPPENED && status != Status.DENIED && status != Status.POSSIBLE;
    }

    /** "According to <em>rumours</em>": what tells it is itself no more than perhaps so. */
    private boolean isRumour(List<Saying> sayings, Syntax syntax) {
        Phrase speaker = sayings.isEmpty() ? null : sayings.get(0).speaker();
        return speaker != null && RUMOURS.contains(syntax.lemma(speaker.head()));
    }

    /** "Will meet", "will not leave": whoever says so has agreed or refused by saying it. */
    private Status announced(Act act, Status standing) {
        boolean said = standing == Status.PLANNED || standing == Status.NOT_HAPPENED;
        return said && lexicon.announces(act.rule()) ? Status.HAPPENED : standing;
    }

    /** The number of the act by which the same clause announces or refuses this one, or null. */
    private @Nullable Integer announcement(Act act, List<Act> acts) {
        for (int other = 0; other < acts.size(); other++) {
            Act announcing = acts.get(other);
            if (announcing.clause() == act.clause()
                    && lexicon.announces(announcing.rule())
                    && !lexicon.announces(act.rule())) {
                return other;
            }
        }
        return null;
    }

    /** "<em>No group</em> has claimed the attack": nothing was said. */
    private static boolean isSaidByNobody(Remark remark, Syntax syntax) {
        Phrase speaker = remark.direct ? null : remark.speaker;
        return speaker != null && syntax.lower(speaker.first()).matches("no|nobody|none|neither");
    }

    /** "Asked not to be named", "declined to be identified": no statement, but why a speaker has no name. */
    private boolean namesNobody(Remark remark, Reading reading) {
        if (remark.direct || remark.cues.isEmpty() || remark.contents.size() != 1) {
            return false;
        }
        Span words = remark.cues.get(0).cover(remark.contents.get(0));
        String text = reading.annotated().text(words).toLowerCase(Locale.ROOT);
        return lexicon.sayings().anonymous().contains(text);
    }
}
