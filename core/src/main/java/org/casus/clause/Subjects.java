package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the grammatical subject of a clause, its own or the one that grammar supplies: by coordination, control, raising, or
 * the noun that a participle or relative clause hangs on. Nearness never supplies one.
 */
final class Subjects {
    private static final Set<Tense> UNTENSED = Set.of(Tense.INFINITIVE, Tense.PARTICIPLE, Tense.IMPERATIVE, Tense.NONE);

    private final Tree tree;
    private final Drafts drafts;
    private final Phrases phrases;
    private final VerbReader verbs;
    private final Owners owners;

    Subjects(Tree tree, Drafts drafts, Phrases phrases, VerbReader verbs) {
        this.tree = tree;
        this.drafts = drafts;
        this.phrases = phrases;
        this.verbs = verbs;
        this.owners = new Owners(tree, phrases);
    }

    /** The subject; empty when there is none. */
    List<Phrase> of(Draft draft) {
        List<Phrase> known = draft.subject;
        if (known != null) {
            return known;
        }
        draft.subject = List.of();
        List<Phrase> own = own(draft);
        List<Phrase> subject = own != null ? own : supplied(draft);
        draft.subject = subject;
        return subject;
    }

    /** The subject that stands with the clause itself, empty for a clause as subject, null when none stands there. */
    private @Nullable List<Phrase> own(Draft draft) {
        for (int carrier : draft.carriers()) {
            if (carrier == draft.node && !draft.verbal()) {
                break;
            }
            for (int child = tree.first(carrier); child >= 0; child = tree.next(child)) {
                if (tree.is(child, "csubj")) {
                    return List.of();
                }
                if (tree.is(child, "nsubj") && child != draft.node) {
                    return phrases.all(child);
                }
            }
        }
        return null;
    }

    private List<Phrase> supplied(Draft draft) {
        int top = draft.top;
        int head = tree.head(top);
        if (draft.light() && !draft.lightAbove) {
            return List.of();
        }
        if (head < 0) {
            return List.of();
        }
        for (int carrier : draft.carriers()) {
            if (tree.has(carrier, "expl")) {
                // "Said there had been no request by the mayor": "there" is no gap to be filled.
                return draft.light() ? owners.of(draft.node) : List.of();
            }
        }
        Draft above = above(draft, head);
        return switch (tree.relation(top)) {
            case "conj" -> coordinated(draft, above);
            case "xcomp", "ccomp" ->
                above == null || isWhole(draft)
                        ? List.of()
                        : verbs.of(draft).tense() == Tense.IMPERATIVE ? addressed(above) : controlled(draft, above);
            case "advcl", "obl" -> above == null ? List.of() : adverbial(draft, above);
            case "acl", "acl:relcl" -> modifying(draft, head);
            default -> List.of();
        };
    }

    /** "Police said <em>that</em> … was killed": a clause with a conjunction and a tense has its own subject, though the tree shows none. */
    private boolean isWhole(Draft draft) {
        return "that".equals(draft.marker) && !UNTENSED.contains(verbs.of(draft).tense());
    }

    /** The clause a token belongs to, also when the token is what a verb says of its subject: "remains <em>committed</em> to". */
    private @Nullable Draft above(Draft draft, int head) {
        Draft above = drafts.verb(head);
        if (above == null && tree.is(head, "xcomp") && tree.head(head) >= 0) {
            above = drafts.verb(tree.head(head));
        }
        return above == draft ? null : above;
    }

    /** The subject of the coordinated verb before this one. */
    private List<Phrase> coordinated(Draft draft, @Nullable Draft first) {
        Draft before = drafts.before(draft.top, tree);
        if (before != null && before.verb >= 0 && before != draft) {
            return of(before);
        }
        return first == null || first.verb < 0 ? List.of() : of(first);
    }

    /** Who does what an infinitive or gerund says that a verb governs. */
    private List<Phrase> controlled(Draft draft, Draft above) {
        if (verbs.of(above).passive()) {
            return of(above);
        }
        if (above.lemma.equals("be")) {
            // "Are far <em>from signing</em>".
            return "from".equals(draft.marker) ? of(above) : ofCopula(above);
        }
        boolean infinitive = "to".equals(draft.marker);
        List<Phrase> objects = objects(above, draft.top);
        if (!objects.isEmpty() && (!infinitive || Grammar.OBJECT_CONTROL.contains(tree.lemma(above.node)))) {
            return objects;
        }
        if (infinitive && Grammar.OBLIQUE_CONTROL.contains(above.lemma)) {
            return obliques(above, draft.top);
        }
        boolean impersonal = !infinitive && objects.isEmpty() && Grammar.IMPERSONAL.contains(tree.lemma(above.node));
        return impersonal ? List.of() : of(above);
    }

    /** "Its aim is to destroy": whose aim it is. "It is hard to stop": nobody. "He is ready to leave": he. */
    private List<Phrase> ofCopula(Draft above) {
        List<Phrase> subject = of(above);
        if (subject.isEmpty() || tree.lower(subject.get(0).head()).equals("it")) {
            return List.of();
        }
        int head = subject.get(0).head();
        return above.copula < 0 || Grammar.AIMS.contains(tree.lemma(head)) ? owners.of(head) : subject;
    }

    /** "Leave, he told <em>the crew</em>". */
    private List<Phrase> addressed(Draft telling) {
        return Grammar.OBJECT_CONTROL.contains(telling.lemma) ? objects(telling, tree.size()) : List.of();
    }

    private List<Phrase> objects(Draft above, int before) {
        List<Phrase> objects = new ArrayList<>();
        for (int child = tree.first(above.node); child >= 0 && child < before; child = tree.next(child)) {
            boolean object = tree.is(child, "obj") && !Grammar.TIMES.contains(tree.lemma(child));
            if ((object || tree.is(child, "iobj")) && above.verbal()) {
                objects.addAll(phrases.all(child));
            }
        }
        return objects;
    }

    private List<Phrase> obliques(Draft above, int before) {
        for (int child = tree.first(above.node); child >= 0 && child < before; child = tree.next(child)) {
            if (tree.is(child, "obl") && child > above.node && isAddressed(child)) {
                return phrases.all(child);
            }
        }
        return List.of();
    }

    private boolean isAddressed(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0
                && switch (tree.lower(preposition)) {
                    case "on", "upon", "to", "for", "at", "with" -> true;
                    default -> false;
                };
    }

    private List<Phrase> adverbial(Draft draft, Draft above) {
        boolean after = draft.top > above.node;
        String marker = draft.marker;
        boolean passive = verbs.of(above).passive();
        if (draft.link == Link.COMPLEMENT) {
            return controlled(draft, above);
        }
        if ("as".equals(marker)
                && Grammar.QUOTING.contains(above.lemma)
                && tree.tag(draft.top).equals("VBG")) {
            return passive ? of(above) : objects(above, draft.top);
        }
        if (marker != null && marker.equals("including")) {
            return List.of();
        }
        if (passive && after && (marker == null ? isResult(draft) : marker.equals("to") || marker.equals("by"))) {
            return owners.agents(above);
        }
        return of(above);
    }

    /** ", killing 12" behind a passive: not what suffered kills, but who or what did it. */
    private boolean isResult(Draft draft) {
        int verb = draft.verb >= 0 ? draft.verb : draft.node;
        int before = tree.left(draft.top) - 1;
        boolean comma = tree.lower(tree.left(draft.top)).equals(",")
                || before >= 0 && tree.lower(before).equals(",");
        return comma && tree.tag(verb).equals("VBG") && tree.has(verb, "obj");
    }

    /** Participles, infinitives and relative clauses behind a noun. */
    private List<Phrase> modifying(Draft draft, int noun) {
        Draft event = drafts.noun(noun);
        int verb = draft.verb >= 0 ? draft.verb : draft.node;
        String marker = draft.marker;
        boolean relative = tree.relation(draft.top).equals("acl:relcl") && !"to".equals(marker);
        if (!relative && marker != null) {
            return marker.equals("to") && isFirst(noun) && owners.of(noun).isEmpty()
                    ? phrases.alone(noun)
                    : owned(noun, event, draft);
        }
        if (!phrases.isNominal(noun)) {
            return List.of();
        }
        if (!relative && tree.isVerb(verb) || relative && !isFilled(verb)) {
            return isBehindAll(noun, verb) ? phrases.all(noun) : phrases.alone(noun);
        }
        return List.of();
    }

    /** "A teacher and a nurse, <em>kidnapped</em> last week": a comma behind the last makes the participle that of all. */
    private boolean isBehindAll(int noun, int verb) {
        int before = verb - 1;
        while (before > noun && tree.is(before, "advmod")) {
            before--;
        }
        List<Integer> members = phrases.conjuncts(noun);
        return tree.lower(before).equals(",")
                && !members.isEmpty()
                && members.stream().allMatch(member -> member < verb);
    }

    /** Whether a relative clause without subject has its noun in another place: "to whom", "where". */
    private boolean isFilled(int verb) {
        for (int child = tree.first(verb); child >= 0; child = tree.next(child)) {
            if (child < verb && tree.tag(child).startsWith("W") && !tree.is(child, "nsubj")) {
                return !tree.is(child, "obj") || tree.has(verb, "nsubj");
            }
        }
        return false;
    }

    /** "The first man to walk". */
    private boolean isFirst(int noun) {
        if (Grammar.AIMS.contains(tree.lemma(noun))) {
            return false;
        }
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            if (child < noun && Grammar.FIRST_OF_KIND.contains(tree.lower(child))) {
                return true;
            }
        }
        return Grammar.FIRST_OF_KIND.contains(tree.lower(noun));
    }

    /** "An order to the troops to leave", "gave the troops an order to leave". */
    private List<Phrase> addressed(int noun, int before) {
        List<Phrase> addressed = owners.addressed(noun, before);
        int verb = tree.head(noun);
        int recipient = addressed.isEmpty() && verb >= 0 && tree.is(noun, "obj") ? tree.child(verb, "iobj") : Tree.NONE;
        return recipient >= 0 ? phrases.all(recipient) : addressed;
    }

    /** Who does what a noun's content says: "Putin's order to X", "they have plans to X", "deny involvement in X-ing". */
    private List<Phrase> owned(int noun, @Nullable Draft event, Draft draft) {
        if (Grammar.TELLING_NOUNS.contains(tree.lemma(noun))) {
            return addressed(noun, draft.top);
        }
        List<Phrase> owner = owners.of(noun);
        if (!owner.isEmpty()) {
            return owner;
        }
        if (event != null && event.light()) {
            return of(event);
        }
        Draft clause = tree.head(noun) < 0 ? null : drafts.verb(tree.head(noun));
        if (clause != null && tree.is(noun, "obj") && Grammar.OWNING.contains(clause.lemma)) {
            return of(clause);
        }
        return List.of();
    }
}
