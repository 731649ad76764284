package org.casus.actor;

import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** "The group's leader, <em>Abu Bakr al-Baghdadi</em>", "Mazloum Abdi, <em>a Kurdish commander</em>". */
final class Apposition {
    /** Kinds of a described person whom an apposition may name: "another reporter, <em>Jane Doe</em>". */
    private static final Set<ActorKind> PEOPLE =
            Set.of(ActorKind.PERSON, ActorKind.CIVILIANS, ActorKind.MILITARY, ActorKind.POLICE, ActorKind.ARMED_GROUP);

    private Apposition() {}

    /** The words that hang on its head, as far as they touch, without clauses and further appositions. */
    static Phrase phrase(Annotated annotated, int head) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(head));
        int first = head;
        while (first > sentence.first() && within(annotated, first - 1, head)) {
            first--;
        }
        int end = head + 1;
        while (end < sentence.end() && within(annotated, end, head)) {
            end++;
        }
        return Phrase.of(head, first, end);
    }

    private static boolean within(Annotated annotated, int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            Token each = annotated.token(at);
            if (each.is("acl") || each.is("appos") || each.is("conj") || each.is("parataxis") || each.is("punct")) {
                return false;
            }
            at = each.head();
        }
        return at == head;
    }

    /** What both say together: who is named, from the one that names; the rest from the one that knows. */
    static Actor joined(Actor main, Actor more, boolean one) {
        if (one && main.name() == null && PEOPLE.contains(main.kind()) && isPerson(more)) {
            return named(main, more.name());
        }
        if (!one && more.kind() == ActorKind.PERSON && more.how() == Resolved.NAME) {
            return main;
        }
        Actor both = coded(main, more);
        return both.name() == null && main.name() != null && both.kind() == ActorKind.PERSON
                ? named(both, main.name())
                : both;
    }

    private static boolean isPerson(Actor actor) {
        String name = actor.name();
        return actor.kind() == ActorKind.PERSON
                && actor.how() == Resolved.NAME
                && !actor.strength()
                && name != null
                && isCapital(name.charAt(0))
                && isCapital(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static boolean isCapital(char letter) {
        return Character.isUpperCase(letter) || !Character.isLetter(letter);
    }

    private static Actor named(Actor actor, @Nullable String name) {
        return new Actor(
                ActorKind.PERSON,
                name,
                actor.code(),
                actor.country(),
                actor.sector(),
                Resolved.NAME,
                actor.row(),
                actor.strength());
    }

    /** "The Patriotic Front, <em>a rebel movement</em>": a party by its name, which bears arms. */
    static Actor armed(Actor main, Actor more) {
        boolean bears = (main.kind() == ActorKind.PARTY || main.kind() == ActorKind.ORGANISATION)
                && more.kind() == ActorKind.ARMED_GROUP
                && more.how() == Resolved.DESCRIPTION;
        return bears
                ? new Actor(
                        more.kind(),
                        main.name(),
                        main.code(),
                        main.country(),
                        more.sector(),
                        main.how(),
                        main.row(),
                        main.strength())
                : main;
    }

    private static Actor coded(Actor main, Actor more) {
        if (!more.strength()) {
            return main;
        }
        boolean named = more.how() == Resolved.NAME && more.name() != null;
        if (!main.strength() && (main.kind() == ActorKind.UNKNOWN || main.kind() == more.kind())
                || named && main.name() == null) {
            return more;
        }
        boolean coded = main.code() != null && main.code().length() > 3;
        if (coded || more.code() == null) {
            return main;
        }
        // A name alone ("Brigade") does not make the army of a state.
        boolean open = main.kind() == ActorKind.UNKNOWN
                || main.kind() == ActorKind.ORGANISATION
                || main.kind() == ActorKind.MILITARY && more.kind() == ActorKind.ARMED_GROUP;
        ActorKind kind = open ? more.kind() : main.kind();
        return new Actor(
                kind,
                main.name(),
                more.code(),
                more.country(),
                more.sector(),
                main.how(),
                main.row() == null ? more.row() : main.row() + " " + more.row(),
                true);
    }
}
