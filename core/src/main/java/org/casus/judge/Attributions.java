package org.casus.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.Sayings;
import org.casus.model.Act;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Saying;
import org.casus.model.SayingKind;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** Who says that an act happened: the statements it stands in, the nearest first. */
final class Attributions {
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");

    /** What stands behind these is over before what is told. */
    private static final Set<String> EARLIER = Set.of("after", "following", "since", "in response to", "because of");

    private final Syntax syntax;
    private final List<Clause> clauses;
    private final Sayings sayings;
    private final Doers doers;
    private final Bindings bindings;
    private final Cues cues;
    private final List<List<Remark>> bySentence = new ArrayList<>();

    /** The clauses in which somebody denies something: they tell nothing but what is denied. */
    private final Set<Integer> denials = new HashSet<>();

    /** The clauses that tell what somebody only fears, suspects or believes. */
    private final Set<Integer> doubting = new HashSet<>();

    Attributions(Syntax syntax, List<Clause> clauses, Lexicon lexicon, Doers doers, Cues cues, List<Remark> remarks) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.sayings = lexicon.sayings();
        this.doers = doers;
        this.bindings = new Bindings(syntax, lexicon, doers);
        this.cues = cues;
        List<Sentence> sentences = syntax.annotated().sentences();
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Remark remark : remarks) {
            boolean unsaid = remark.clause >= 0 && clauses.get(remark.clause).negated();
            boolean doubts = !remark.factual && isDoubting(remark, lexicon);
            if ((remark.factual || doubts || isDisowning(remark, lexicon)) && !unsaid) {
                register(remark, sentences);
            }
            if (doubts) {
                doubting.add(remark.clause);
            }
            if (remark.clause >= 0 && isDenial(clauses.get(remark.clause), lexicon)) {
                denials.add(remark.clause);
            }
        }
        bySentence.forEach(list -> list.sort(Comparator.comparingInt(Remark::size)));
    }

    /** "Rejected claims that …": no word of fact, but of who denies it. */
    private boolean isDisowning(Remark remark, Lexicon lexicon) {
        if (remark.clause < 0) {
            return false;
        }
        String verb = clauses.get(remark.clause).predicate().lemma();
        Embedding embedding = lexicon.verb(verb);
        return sayings.disputing().contains(verb)
                || embedding != null
                        && (embedding.embedded() == Effect.DENIED || embedding.embedded() == Effect.NOT_HAPPENED);
    }

    /** "<em>Fear</em> that the army will attack", "<em>suspect</em> that rebels did it": no word of fact, but of whose thought it is. */
    private boolean isDoubting(Remark remark, Lexicon lexicon) {
        if (remark.clause < 0 || clauses.get(remark.clause).kind() != Clause.Kind.VERBAL) {
            return false;
        }
        String verb = clauses.get(remark.clause).predicate().lemma();
        Embedding embedding = lexicon.verb(verb);
        return sayings.attitudes().contains(verb)
                && embedding != null
                && embedding.embedded() == Effect.POSSIBLE
                && embedding.doer() == null;
    }

    /** "Denied responsibility for <em>the attack</em>": who denies one thing does not say the other. */
    private static boolean isDenial(Clause clause, Lexicon lexicon) {
        String word = clause.predicate().lemma();
        Embedding embedding = clause.kind() == Clause.Kind.VERBAL ? lexicon.verb(word) : lexicon.noun(word);
        return embedding != null && embedding.embedded() == Effect.DENIED && !clause.negated();
    }

    private void register(Remark remark, List<Sentence> sentences) {
        Set<Integer> where = new LinkedHashSet<>();
        for (Span content : remark.contents) {
            int sentence = at(content.start(), sentences);
            while (sentence < sentences.size() && sentences.get(sentence).span().start() < content.end()) {
                where.add(sentence++);
            }
        }
        where.forEach(sentence -> bySentence.get(sentence).add(remark));
    }

    private static int at(int position, List<Sentence> sentences) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    List<Saying> of(Act act, Status status) {
        Clause clause = clauses.get(act.clause());
        List<Saying> chain = new ArrayList<>();
        for (Remark remark : bySentence.get(clause.sentence())) {
            boolean counts = status == Status.DENIED
                    || remark.factual && !denials.contains(remark.clause)
                    || status == Status.POSSIBLE && doubting.contains(remark.clause) && isContent(clause, remark);
            if (counts
                    && remark.clause != clause.id()
                    && remark.contains(act.trigger())
                    && (remark.direct || !isKnown(clause, remark) && !isAdded(clause, remark))) {
                chain.add(saying(remark, clause));
                others(remark).forEach(other -> chain.add(saying(remark, other, clause)));
            }
        }
        return viaOutlet(chain);
    }

    /** Whether an act is what somebody fears or suspects, and no noun that is named within it. */
    private static boolean isContent(Clause act, Remark remark) {
        Governor governor = act.governor();
        return act.kind() == Clause.Kind.VERBAL
                && governor != null
                && governor.clause() == remark.clause
                && governor.link() == Link.COMPLEMENT;
    }

    /**
     * What a reporter adds to words that he tells: "said that it works with France, which has mourned <em>since the murder</em> of …". A
     * definite noun of what went before, in a relative clause set off by a comma, is known to the paper itself.
     */
    private boolean isKnown(Clause act, Remark remark) {
        Governor governor = act.governor();
        if (act.kind() != Clause.Kind.NOMINAL
                || governor == null
                || governor.link() != Link.OBLIQUE
                || !EARLIER.contains(String.valueOf(governor.marker()))
                || !Definite.is(syntax, act.predicate().head())) {
            return false;
        }
        Clause above = clauses.get(governor.clause());
        Governor up = above.governor();
        return up != null
                && up.link() == Link.RELATIVE
                && above.id() != remark.clause
                && up.clause() != remark.clause
                && isSetOff(above);
    }

    /**
     * What the writer adds to the words of a speaker about another: "announced that it works with France, <em>which has stepped up its own
     * strikes</em>". Set off by a comma, and in a tense of now though the saying is past: reported words would have gone one step back.
     */
    private boolean isAdded(Clause act, Remark remark) {
        if (remark.clause < 0 || !isPast(clauses.get(remark.clause).tense())) {
            return false;
        }
        Clause clause = act;
        while (clause.id() != remark.clause) {
            Governor governor = clause.governor();
            if (governor == null) {
                return false;
            }
            Clause above = clauses.get(governor.clause());
            // "Told them to march on the palace, <em>which they then stormed</em>": what came of it was not said with
            // it.
            boolean after = clause.tense() == Tense.PAST && above.tense() == Tense.INFINITIVE;
            if (governor.link() == Link.RELATIVE && after && isSetOff(clause)) {
                return true;
            }
            if (governor.link() == Link.RELATIVE && isNow(clause.tense()) && isSetOff(clause)) {
                Phrase speaker = remark.speaker;
                return speaker == null || clause.agents().stream().noneMatch(doer -> doers.same(doer, speaker));
            }
            clause = above;
        }
        return false;
    }

    private static boolean isPast(Tense tense) {
        return tense == Tense.PAST || tense == Tense.PRESENT_PERFECT || tense == Tense.PAST_PERFECT;
    }

    private static boolean isNow(Tense tense) {
        return tense == Tense.PRESENT || tense == Tense.PRESENT_PERFECT || tense == Tense.PRESENT_PROGRESSIVE;
    }

    /** Whether a comma stands right before the relative word of a clause. */
    private boolean isSetOff(Clause relative) {
        for (int token = relative.first();
                token < relative.end() && token <= relative.predicate().head();
                token++) {
            if (syntax.tag(token).startsWith("W")) {
                return token > 0 && syntax.lower(token - 1).equals(",");
            }
        }
        return false;
    }

    /** Two words of saying with one speaker are one link; the outlet that either names is kept. */
    private static boolean isRepeated(Saying saying, List<Saying> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            Saying known = speakers.get(i);
            if (saying.speaker() != null && saying.speaker().equals(known.speaker())) {
                String outlet = known.outlet() == null ? saying.outlet() : known.outlet();
                speakers.set(i, new Saying(known.kind(), known.speaker(), outlet, known.cue()));
                return true;
            }
        }
        return false;
    }

    /** "Interfax, citing a source, reported": a medium that only carries what somebody says is his outlet. */
    private static List<Saying> viaOutlet(List<Saying> chain) {
        List<Saying> speakers = new ArrayList<>();
        List<Saying> media = new ArrayList<>();
        for (Saying saying : chain) {
            if (saying.speaker() == null && saying.outlet() != null) {
                media.add(saying);
            } else if (!isRepeated(saying, speakers)) {
                speakers.add(saying);
            }
        }
        if (media.size() != 1 || speakers.isEmpty()) {
            speakers.addAll(media);
            return speakers;
        }
        Saying last = speakers.remove(speakers.size() - 1);
        String outlet = last.outlet() == null ? media.get(0).outlet() : last.outlet();
        speakers.add(new Saying(last.kind(), last.speaker(), outlet, last.cue()));
        return speakers;
    }

    /** Those who say it together with the speaker: "health officials and <em>the ministry</em> said". */
    private List<Phrase> others(Remark remark) {
        Phrase speaker = remark.speaker;
        if (speaker == null || remark.clause < 0) {
            return List.of();
        }
        return clauses.get(remark.clause).agents().stream()
                .filter(other -> other.head() > speaker.head()
                        && syntax.is(other.head(), "conj")
                        && syntax.head(other.head()) == speaker.head())
                .toList();
    }

    private Saying saying(Remark remark, Clause act) {
        return saying(remark, remark.speaker, act);
    }

    private Saying saying(Remark remark, @Nullable Phrase speaker, Clause act) {
        Span cue = remark.cues.isEmpty() ? null : remark.cues.get(0);
        if (speaker == null) {
            return new Saying(remark.direct ? SayingKind.QUOTED : SayingKind.ANONYMOUS, null, null, cue);
        }
        Actor actor = doers.actor(speaker);
        if (actor.kind() == ActorKind.MEDIA) {
            return new Saying(remark.direct ? SayingKind.QUOTED : SayingKind.STATED, null, name(actor, speaker), cue);
        }
        return new Saying(kind(remark, speaker, actor, act), speaker, outlet(remark), cue);
    }

    private SayingKind kind(Remark remark, Phrase speaker, Actor actor, Clause act) {
        String noun = syntax.lemma(speaker.head());
        boolean named =
                actor.name() != null || syntax.token(speaker.head()).isProper() || actor.kind() == ActorKind.STATE;
        if (!named && sayings.documents().contains(noun)) {
            return SayingKind.DOCUMENT;
        }
        if (!named && sayings.sources().contains(noun) && speaker.apposition() == null || isAnonymous(speaker)) {
            return SayingKind.ANONYMOUS;
        }
        boolean self = act.agents().stream()
                .anyMatch(doer -> bindings.holds(doer, speaker) && !(remark.direct && isThirdPerson(doer)));
        if (self) {
            return SayingKind.SELF;
        }
        return remark.direct ? SayingKind.QUOTED : SayingKind.STATED;
    }

    /** "“They fired”, the general said": in his own words a speaker is no "he", "it" or "they". */
    private boolean isThirdPerson(Phrase doer) {
        return THIRD_PERSON.contains(syntax.lower(doer.head()));
    }

    /** "The official, who spoke on condition of anonymity". */
    private boolean isAnonymous(Phrase speaker) {
        Sentence sentence =
                syntax.annotated().sentences().get(syntax.annotated().sentenceOf(speaker.head()));
        if (syntax.token(speaker.head()).isProper()) {
            return false;
        }
        String words = syntax.annotated()
                .text(syntax.span(sentence.first(), sentence.end()))
                .toLowerCase(Locale.ROOT);
        return sayings.anonymous().stream().anyMatch(words::contains);
    }

    /** The medium that is spoken to, as a standard name, or null. */
    private @Nullable String outlet(Remark remark) {
        if (remark.clause < 0) {
            return null;
        }
        Clause saying = clauses.get(remark.clause);
        List<Phrase> heard = new ArrayList<>();
        Phrase addressee = Reports.addressee(saying, cues);
        if (addressee != null) {
            heard.add(addressee);
        }
        for (Oblique oblique : saying.obliques()) {
            heard.add(oblique.phrase());
        }
        Governor governor = saying.governor();
        Clause above = governor == null ? null : clauses.get(governor.clause());
        if (governor != null && above != null && "as".equals(governor.marker()) && cues.speaks(above)) {
            heard.addAll(above.agents());
        }
        for (Phrase phrase : heard) {
            Actor actor = doers.actor(phrase);
            if (actor.kind() == ActorKind.MEDIA) {
                return name(actor, phrase);
            }
        }
        return null;
    }

    private String name(Actor actor, Phrase phrase) {
        String name = actor.name();
        return name != null ? name : syntax.annotated().text(syntax.span(phrase.first(), phrase.end()));
    }
}
