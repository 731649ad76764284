package org.casus.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.model.Anew;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.CountKind;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Tense;
import org.casus.model.Token;

/** How closely grammar binds two clauses of a document that may tell of one act. */
final class Bonds {
    private static final Set<String> WITHIN =
            Set.of("in", "by", "during", "with", "for", "at", "through", "as part of");
    /** Of two nouns fewer prepositions say that they are one act: "the murder of 12 people <em>in</em> attacks". */
    private static final Set<String> AS_NOUNS = Set.of("in", "during", "as part of");

    private static final Set<String> CAUSES = Set.of(
            "in", "by", "during", "from", "after", "following", "of", "when", "amid", "with", "to", "because of");
    /** Of these the result need not come of the act. */
    private static final Set<String> LATER = Set.of("after", "following");

    private static final Set<String> WHEN = Set.of("when", "after", "as", "while", "once", "because", "where");

    /** How a clause that tells when hangs on the one whose time it tells; the engine often takes "when" for a relative word. */
    private static final Set<Link> WHEN_LINKS = Set.of(Link.ADVERBIAL, Link.RELATIVE);

    /** How a clause behind "with" hangs on the one before. */
    private static final Set<Link> WITH_LINKS = Set.of(Link.OBLIQUE, Link.ADVERBIAL);

    /** Who suffers what they did themselves: "shot three women and then killed <em>himself</em>". */
    private static final Set<String> SELF = Set.of("himself", "herself", "themselves", "itself");

    /** How words hang on a noun that make it a thing of its own. */
    private static final Set<String> OWN = Set.of("det", "nummod", "amod", "nmod:poss", "compound");

    /** Verbs that give a thing another name. */
    private static final Set<String> NAMING =
            Set.of("describe", "denounce", "condemn", "characterise", "characterize", "depict", "brand", "decry");

    /** So many words lie at most between a participle and the noun of the number that it belongs to. */
    private static final int DEEP = 3;

    private final Scene scene;
    private final Anew anew;

    Bonds(Scene scene) {
        this.scene = scene;
        this.anew = new Anew(scene.annotated);
    }

    /** Whether both tell a number of dead, each of its own: "killed <em>10,000</em> … and the massacre of <em>8,000</em>" are two. */
    boolean countApart(Found one, Found other) {
        return one.arguments().stream()
                .filter(this::isToll)
                .anyMatch(own -> other.arguments().stream()
                        .filter(this::isToll)
                        .anyMatch(
                                theirs -> own.phrase().head() != theirs.phrase().head()));
    }

    private boolean isToll(Argument argument) {
        return argument.count() == CountKind.KILLED
                && IntStream.range(argument.phrase().first(), argument.phrase().end())
                        .anyMatch(i -> scene.token(i).tag().equals("CD"));
    }

    /** Whether a second clause of the same type tells of the act of a verb: its subject, its means, its purpose. */
    boolean tellsTheSame(Clause verb, Clause other) {
        if (ofOthers(verb, other)) {
            return false;
        }
        if (verb.kind() == Clause.Kind.NOMINAL && verb.predicate().light() == null) {
            return other.kind() == Clause.Kind.NOMINAL
                    && (oblique(other, verb, AS_NOUNS) || isName(other, verb) || isName(verb, other));
        }
        if (subject(other, verb)
                || other.kind() == Clause.Kind.NOMINAL && oblique(other, verb, WITHIN) && !isPursuit(verb)) {
            return true;
        }
        Governor governor = other.governor();
        if (governor != null && isOfResult(verb, other, scene.clauses.get(governor.clause()))) {
            return true;
        }
        return governor != null
                && governor.clause() == verb.id()
                && (governor.link() == Link.PARTICIPLE
                        || "to".equals(governor.marker())
                                && (governor.link() == Link.ADVERBIAL || governor.link() == Link.COMPLEMENT))
                && shareAgent(verb, other);
    }

    /** Whether an event noun is what a verb has for its subject. */
    boolean isSubject(Clause noun, Clause verb) {
        return noun.sentence() == verb.sentence() && subject(noun, verb);
    }

    /** "Charged with murder <em>in the slaying</em> of a guard": the charge is a name in law for what is known to have been done. */
    boolean isChargeOver(Clause charge, Clause deed) {
        return charge.kind() == Clause.Kind.NOMINAL
                && charge.predicate().light() == null
                && deed.kind() == Clause.Kind.NOMINAL
                && isBare(charge.predicate().head())
                && isKnown(deed.predicate().head());
    }

    private boolean isBare(int noun) {
        return scene.children(noun).stream()
                .map(scene::token)
                .noneMatch(word -> word.index() < noun && (word.is("det") || word.is("nmod:poss")));
    }

    private boolean isKnown(int noun) {
        return scene.children(noun).stream()
                .map(scene::token)
                .anyMatch(word ->
                        word.is("nmod:poss") || word.is("det") && word.lemma().equals("the"));
    }

    /** "Stormed a hotel, killing 20 people <em>in the worst attack</em> in years": the noun stands with the result. */
    private boolean isOfResult(Clause verb, Clause noun, Clause result) {
        Governor governor = result.governor();
        return noun.kind() == Clause.Kind.NOMINAL
                && oblique(noun, result, AS_NOUNS)
                && governor != null
                && governor.clause() == verb.id()
                && governor.link() == Link.PARTICIPLE
                && shareAgent(verb, result)
                && !isPursuit(result);
    }

    /** "Police killed four <em>suspects</em> in the murder": what they are suspected of is not how they died. */
    private boolean isPursuit(Clause verb) {
        return verb.patients().stream()
                .anyMatch(phrase -> scene.token(phrase.head()).lemma().equals("suspect"));
    }

    /** "Described the raid as a <em>massacre</em>", "called the killing a <em>murder</em>": another word for the same thing. */
    private boolean isName(Clause name, Clause thing) {
        Governor governor = name.governor();
        if (governor == null || name.sentence() != thing.sentence()) {
            return false;
        }
        Clause naming = scene.clauses.get(governor.clause());
        boolean named = governor.link() == Link.OBLIQUE && "as".equals(governor.marker());
        int head = thing.predicate().head();
        if (named && naming.id() == thing.id()) {
            return true;
        }
        return named
                && NAMING.contains(naming.predicate().lemma())
                && naming.patients().stream().anyMatch(phrase -> phrase.head() == head);
    }

    /** Whether two verbs told together are done by the same to the same: "was <em>punched</em> and <em>kicked</em> by guards". */
    boolean oneDeed(Clause first, Clause second) {
        return first.kind() == Clause.Kind.VERBAL
                && second.kind() == Clause.Kind.VERBAL
                && first.id() < second.id()
                && coordinated(first, second)
                && !ofOthers(first, second)
                && first.negated() == second.negated()
                && (sameHeads(first.patients(), second.patients())
                        || !first.patients().isEmpty() && pronouns(second.patients())
                        || first.patients().isEmpty() && !first.agents().isEmpty())
                && heads(first.agents()).equals(heads(second.agents()));
    }

    /** "Ruled out <em>cooperation</em> or <em>coordination</em> with Russia": two words, with nothing of its own for the second. */
    boolean oneThing(Found first, Found second) {
        int one = first.clause().predicate().head();
        int other = second.clause().predicate().head();
        return first.clause().kind() == Clause.Kind.NOMINAL
                && second.clause().kind() == Clause.Kind.NOMINAL
                && first.rule().equals(second.rule())
                && scene.token(other).is("conj")
                && scene.token(other).head() == one
                && scene.children(other).stream()
                        .map(scene::token)
                        .noneMatch(
                                child -> child.index() < other && OWN.stream().anyMatch(child::is))
                && !targets(first).isEmpty()
                && targets(first).equals(targets(second));
    }

    private static Set<Integer> targets(Found act) {
        return act.arguments().stream()
                .filter(argument -> argument.role() == Role.TARGET)
                .map(argument -> argument.phrase().head())
                .collect(Collectors.toSet());
    }

    /** How surely a clause tells the result of an act: 0 not at all. */
    int strength(Found cause, Found effect) {
        Clause act = cause.clause();
        Clause result = effect.clause();
        if (act.sentence() != result.sentence()
                || act.id() == result.id()
                || isOpen(act, result)
                || isLongBefore(act, result)
                || ofOthers(act, result)) {
            return 0;
        }
        if (subject(act, result) || announced(act, result)) {
            return 5;
        }
        if (oblique(act, result, CAUSES) && !isLeft(act, result) && !isPursuit(result)) {
            return 4;
        }
        if (hangs(result, act, Link.PARTICIPLE)
                || hangs(result, act, Link.RELATIVE)
                        && !isAnother(result)
                        && !isEarlier(result)
                        && !isByOthers(act, result)
                || left(act, result)) {
            return 4;
        }
        Governor governor = act.governor();
        if (governor != null
                && governor.clause() == result.id()
                && !isUndone(result)
                && (WHEN_LINKS.contains(governor.link())
                                && (WHEN.contains(String.valueOf(governor.marker()))
                                        || "since".equals(governor.marker())
                                                && !effect.rule().alone())
                        || governor.link() == Link.PARTICIPLE)) {
            return 3;
        }
        if (hangs(finding(act), result, Link.RELATIVE) && suffers(act, result)) {
            return 3;
        }
        if (hangs(result, act, Link.ADVERBIAL)
                && !isMeasured(result)
                && (result.governor() == null
                        || !"before".equals(result.governor().marker()))) {
            return 2;
        }
        if (coordinated(act, result) && act.id() < result.id() && isOfThem(effect)) {
            return 2;
        }
        boolean follows = !effect.rule().alone() && act.id() < result.id() && !act.passive();
        return coordinated(act, result) && (follows || agentsAgree(act, result)) ? 1 : 0;
    }

    /** "Killed nine in Karachi; <em>last month 90 people died</em> there": beside a clause stands one with a time and people of its own. */
    private boolean ofOthers(Clause one, Clause other) {
        return (isSide(one) || isSide(other)) && (anew.tellsOfOthers(one, other) || anew.tellsOfOthers(other, one));
    }

    private boolean isSide(Clause clause) {
        Token word = scene.token(clause.predicate().head());
        return word.is("conj") || word.is("parataxis");
    }

    /** "Five were shot and <em>two of them</em> died": so many of those who were told of. */
    private boolean isOfThem(Found effect) {
        return effect.arguments().stream()
                .filter(argument -> argument.role() == Role.VICTIM)
                .map(argument -> scene.token(argument.phrase().end() - 1))
                .anyMatch(last -> last.isPronoun() && last.lemma().matches("they|them|whom") && last.is("nmod"));
    }

    /** "The offensive <em>could kill</em> thousands": the act is told as done, the harm is not. */
    private static boolean isOpen(Clause act, Clause result) {
        return act.kind() == Clause.Kind.NOMINAL
                && act.modalities().isEmpty()
                && !result.modalities().isEmpty();
    }

    /** "Quetta <em>bombing</em>: 80 killed": the noun before the colon is the act, what stands behind it came of it. */
    private boolean announced(Clause act, Clause result) {
        int head = act.predicate().head();
        Token above = scene.token(result.predicate().head());
        return act.kind() == Clause.Kind.NOMINAL
                && above.is("parataxis")
                && above.head() == head
                && IntStream.range(head, result.predicate().head())
                        .anyMatch(token -> scene.token(token).lemma().equals(":"));
    }

    /** "Escaped <em>being killed</em> when a bomb went off", "<em>would have been killed</em> when …": what did not come of the act. */
    private boolean isUndone(Clause result) {
        Governor governor = result.governor();
        boolean told = governor != null
                && governor.link() == Link.COMPLEMENT
                && result.passive()
                && result.tense() == Tense.PARTICIPLE;
        return told || !result.modalities().isEmpty();
    }

    /** "Marched in memory of students <em>killed by gunmen</em>": what others than the doers of the act are named for is another act. */
    private static boolean isByOthers(Clause act, Clause result) {
        return act.kind() == Clause.Kind.VERBAL
                && result.passive()
                && !act.agents().isEmpty()
                && !result.agents().isEmpty()
                && disjoint(heads(act.agents()), heads(result.agents()));
    }

    /** "The deadliest attack since 2008, <em>when</em> gunmen <em>killed</em> 166": what was then is what this one is compared with. */
    private boolean isEarlier(Clause result) {
        int time = scene.token(result.predicate().head()).head();
        return time > 0
                && IntStream.range(Math.max(0, time - 3), time)
                        .mapToObj(scene::token)
                        .anyMatch(word -> word.head() == time
                                && word.is("case")
                                && word.lemma().equals("since"));
    }

    /** "Marched to the square <em>where</em> troops killed students <em>in 1989</em>": what has a day of its own at the place is another act. */
    private boolean isAnother(Clause result) {
        return result.governor() != null
                && "where".equals(result.governor().marker())
                && (!result.times().isEmpty()
                        || result.obliques().stream()
                                .anyMatch(oblique -> "DATE"
                                        .equals(scene.token(oblique.phrase().head())
                                                .name())));
    }

    /** "Gunmen killed a judge, <em>two days after</em> a bomb went off": what was done so long before, to others, is another act. */
    private boolean isLongBefore(Clause act, Clause result) {
        Governor governor = act.governor();
        return governor != null
                && governor.clause() == result.id()
                && "after".equals(governor.marker())
                && (result.passive() || !result.patients().isEmpty())
                && isMeasured(act)
                && Stream.of(act.agents(), act.patients())
                        .flatMap(List::stream)
                        .noneMatch(phrase -> scene.token(phrase.head()).isPronoun());
    }

    /** "Ten years after soldiers killed six, people marched": what came so long before or after is no part of the act. */
    private boolean isMeasured(Clause clause) {
        return clause.times().stream()
                .anyMatch(time -> scene.token(time + 1).is("mark")
                        && scene.token(time + 1).head() == clause.predicate().head());
    }

    /** "Who was <em>found</em> shot": the clause that says how somebody was found, or the clause itself. */
    private Clause finding(Clause act) {
        Governor governor = act.governor();
        if (governor == null || governor.link() != Link.COMPLEMENT) {
            return act;
        }
        Clause above = scene.clauses.get(governor.clause());
        return above.predicate().lemma().equals("find") ? above : act;
    }

    /** "After an attack on a guard he <em>left and died</em>": the act comes before the first of the deeds, the result is of the last. */
    private boolean isLeft(Clause act, Clause result) {
        Governor governor = act.governor();
        return governor != null
                && governor.link() == Link.OBLIQUE
                && LATER.contains(String.valueOf(governor.marker()))
                && hangs(result, scene.clauses.get(governor.clause()), Link.CONJUNCT)
                && !result.agents().isEmpty()
                && heads(result.agents())
                        .equals(heads(scene.clauses.get(governor.clause()).agents()));
    }

    /** "The driver who was <em>shot</em> has <em>died</em>": the relative clause tells what they suffered, the main clause what came of it. */
    private static boolean suffers(Clause act, Clause result) {
        Set<Integer> sufferers = heads(act.patients());
        return !disjoint(sufferers, heads(result.agents())) || !disjoint(sufferers, heads(result.patients()));
    }

    /** Whether two results are told together: "killed 12 and wounded 30", "the death toll rose to 12", "they put the death toll at 12". */
    boolean oneResult(Clause first, Clause second) {
        return first.sentence() == second.sentence()
                && !ofOthers(first, second)
                && (coordinated(first, second)
                        || isBeside(second, first)
                        || first.kind() == Clause.Kind.NOMINAL && (subject(first, second) || object(first, second))
                        || hangs(second, first, Link.PARTICIPLE)
                        || hangs(first, second, Link.PARTICIPLE)
                        || hangs(second, first, Link.PARATAXIS)
                        || isRun(first, second)
                        || isWith(second, first)
                        || isReckoned(first, second));
    }

    /** "One man <em>was killed</em>, another <em>was injured</em> and people fled": clauses in a row, which the engine hangs on the next. */
    private boolean isRun(Clause first, Clause second) {
        return hangs(first, second, Link.COMPLEMENT)
                && first.id() < second.id()
                && first.governor() != null
                && first.governor().marker() == null
                && first.passive()
                && second.passive();
    }

    /** "The number of people <em>killed</em> in the raid rose to 12": of whom the number is. */
    private boolean isReckoned(Clause first, Clause second) {
        Set<Integer> subjects = heads(second.agents());
        int token = first.predicate().head();
        for (int steps = 0; hangs(first, second, Link.RELATIVE) && token >= 0 && steps < DEEP; steps++) {
            token = scene.token(token).head();
            if (subjects.contains(token)) {
                return steps > 0;
            }
        }
        return false;
    }

    /** "The toll has risen to 72, <em>with</em> 340 injured". */
    private boolean isWith(Clause second, Clause first) {
        Governor governor = second.governor();
        return governor != null
                && "with".equals(governor.marker())
                && WITH_LINKS.contains(governor.link())
                && (governor.clause() == first.id()
                        || first.kind() == Clause.Kind.NOMINAL && subject(first, scene.clauses.get(governor.clause())));
    }

    /** "The attack left two men <em>injured</em>". */
    private boolean left(Clause act, Clause result) {
        Governor governor = result.governor();
        if (governor == null || governor.link() != Link.RELATIVE && governor.link() != Link.COMPLEMENT) {
            return false;
        }
        Clause leaving = scene.clauses.get(governor.clause());
        return leaving.predicate().lemma().equals("leave") && subject(act, leaving);
    }

    private static boolean hangs(Clause lower, Clause upper, Link link) {
        Governor governor = lower.governor();
        return governor != null && governor.clause() == upper.id() && governor.link() == link;
    }

    /** Whether an event noun is the subject of a verb, also by way of "which". */
    private boolean subject(Clause noun, Clause verb) {
        int head = noun.predicate().head();
        boolean agent = verb.agents().stream().anyMatch(phrase -> phrase.head() == head);
        return agent || hangs(noun, verb, Link.SUBJECT) && !verb.passive();
    }

    private static boolean object(Clause noun, Clause verb) {
        int head = noun.predicate().head();
        return verb.patients().stream().anyMatch(phrase -> phrase.head() == head);
    }

    private boolean oblique(Clause noun, Clause other, Set<String> prepositions) {
        int head = noun.predicate().head();
        for (Oblique oblique : other.obliques()) {
            if (oblique.phrase().head() == head && prepositions.contains(oblique.preposition())) {
                return true;
            }
        }
        Governor governor = noun.governor();
        return governor != null
                && governor.clause() == other.id()
                && governor.link() == Link.OBLIQUE
                && prepositions.contains(String.valueOf(governor.marker()));
    }

    /** Whether two clauses stand in one chain of "and". */
    private boolean coordinated(Clause one, Clause other) {
        return top(one) == top(other)
                || hangs(one, other, Link.CONJUNCT)
                || hangs(other, one, Link.CONJUNCT)
                || isBeside(one, other);
    }

    /** "Police say he was <em>shot</em> and <em>killed</em>": both hang on a third clause, the second word by way of the first. */
    private boolean isBeside(Clause first, Clause second) {
        Governor one = first.governor();
        Governor other = second.governor();
        Token word = scene.token(second.predicate().head());
        return one != null
                && other != null
                && one.clause() == other.clause()
                && one.link() == other.link()
                && word.is("conj")
                && word.head() == first.predicate().head();
    }

    private int top(Clause clause) {
        Clause at = clause;
        Governor governor = at.governor();
        while (governor != null && governor.link() == Link.CONJUNCT) {
            at = scene.clauses.get(governor.clause());
            governor = at.governor();
        }
        return at.id();
    }

    /** "Convicted the editor and jailed <em>him</em>". */
    private boolean pronouns(List<Phrase> phrases) {
        return !phrases.isEmpty()
                && phrases.stream()
                        .allMatch(phrase -> scene.token(phrase.head()).tag().equals("PRP"));
    }

    private static boolean shareAgent(Clause one, Clause other) {
        Set<Integer> heads = heads(one.agents());
        return one.agents().isEmpty() || other.agents().isEmpty() || !disjoint(heads, heads(other.agents()));
    }

    /** Whether somebody else suffers the result: the doer of the act ("shot by a man who was later <em>killed</em>"). */
    boolean isOfDoer(Found act, Found result) {
        Set<Integer> doers = act.arguments().stream()
                .filter(argument -> argument.role() == Role.SOURCE)
                .map(argument -> argument.phrase().head())
                .collect(Collectors.toSet());
        boolean oneself = act.arguments().stream()
                .filter(argument -> argument.role() == Role.VICTIM)
                .anyMatch(argument -> isSelf(argument.phrase().head()));
        List<Argument> sufferers = result.arguments().stream()
                .filter(argument -> argument.role() == Role.VICTIM)
                .toList();
        return !oneself
                && !sufferers.isEmpty()
                && sufferers.stream()
                        .map(sufferer -> sufferer.phrase().head())
                        .allMatch(head -> doers.contains(head) || isSelf(head));
    }

    private boolean isSelf(int head) {
        return scene.token(head).isPronoun() && SELF.contains(Lower.form(scene.token(head)));
    }

    private static boolean agentsAgree(Clause act, Clause result) {
        return result.agents().isEmpty() || !disjoint(heads(act.agents()), heads(result.agents()));
    }

    private static boolean sameHeads(List<Phrase> one, List<Phrase> other) {
        return !one.isEmpty() && heads(one).equals(heads(other));
    }

    private static Set<Integer> heads(List<Phrase> phrases) {
        Set<Integer> heads = new HashSet<>();
        phrases.forEach(phrase -> heads.add(phrase.head()));
        return heads;
    }

    private static boolean disjoint(Set<Integer> one, Set<Integer> other) {
        return one.stream().noneMatch(other::contains);
    }
}
