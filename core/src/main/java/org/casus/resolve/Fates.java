package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Others;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.CountKind;
import org.casus.model.PersonalName;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Role;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.resolve.count.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What became of each single victim that a document tells of more than once: who was shot in one sentence and is dead in another
 * was killed, not injured. A pronoun or definite noun is the last victim who may be meant, a name the victim of that name or the last
 * who has none.
 */
final class Fates {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> MALE =
            Set.of("he", "him", "his", "man", "boy", "father", "son", "husband", "brother");
    private static final Set<String> FEMALE =
            Set.of("she", "her", "woman", "girl", "mother", "daughter", "wife", "sister");
    private static final Set<String> KIN = Set.of(
            "father", "mother", "son", "daughter", "husband", "wife", "brother", "sister", "parent", "twin", "cousin");

    private final Annotated annotated;
    private final Words suspects;
    private final Others others;
    /** Words of names that are somebody's in at least one place: a short name alone is often taken for that of a body. */
    private final Set<String> persons = new HashSet<>();

    private final List<Person> people = new ArrayList<>();
    /** Nouns of groups that were killed, and of groups that were hit otherwise. */
    private final Set<String> dead = new HashSet<>();

    private final Set<String> hurt = new HashSet<>();

    /** Where the first killing is told that names nobody killed, or a "murder victim"; behind all words when there is none. */
    private final int unnamedDeath;

    /** One victim, with what the text calls it. */
    private static final class Person {
        private final Set<Integer> heads = new HashSet<>();
        private final Set<PersonalName> names = new HashSet<>();
        private final Set<String> nouns = new HashSet<>();
        private int gender;
        private boolean dead;
        private boolean headline;
    }

    /**
     * {@code suspects} are words for who does harm: "the gunman" is no victim that was called otherwise; {@code others} tell of
     * further people: "another".
     */
    Fates(Reading reading, Cast cast, Killings killings, Words suspects, Others others) {
        this.unnamedDeath = killings.firstUnnamed(reading);
        this.suspects = suspects;
        this.others = others;
        this.annotated = reading.annotated();
        annotated.tokens().stream()
                .filter(token -> token.isProper() && "PERSON".equals(token.name()))
                .forEach(token -> persons.add(token.form()));
        for (Act act : reading.acts()) {
            if (act.status() != Status.HAPPENED && act.status() != Status.ONGOING) {
                continue;
            }
            List<Argument> victims = act.arguments().stream()
                    .filter(argument -> argument.role() == Role.VICTIM)
                    .toList();
            for (Argument victim : victims) {
                Quantity quantity = cast.quantity(victim.phrase());
                if (quantity != null && quantity.low() != null && quantity.low() > 1) {
                    String noun = annotated.token(victim.phrase().head()).lemma();
                    if (victim.count() == CountKind.KILLED) {
                        dead.add(noun);
                    } else if (victim.count() == CountKind.INJURED) {
                        hurt.add(noun);
                    }
                }
                if (quantity != null && Integer.valueOf(1).equals(quantity.exact())) {
                    add(victim, isListed(victim, victims));
                }
            }
        }
    }

    /** A number that two phrases share when they mean the same victim; negative for anybody else. */
    int person(Phrase phrase) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).heads.contains(phrase.head())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase speaks of victims that the act has named before it: the same person, "both", "the toll rose to <em>15</em>". */
    boolean isRepeated(Act act, Phrase phrase) {
        int person = person(phrase);
        List<Phrase> before = act.arguments().stream()
                .filter(argument -> argument.role() == Role.VICTIM)
                .map(Argument::phrase)
                .filter(other -> other.end() <= phrase.first())
                .toList();
        Token head = annotated.token(phrase.head());
        boolean bare =
                (head.isPronoun() || head.tag().equals("CD") || head.tag().equals("DT")) && !isOther(phrase);
        return before.stream().anyMatch(other -> person >= 0 && person(other) == person)
                || bare
                        && before.stream()
                                .anyMatch(other ->
                                        annotated.sentenceOf(other.head()) < annotated.sentenceOf(head.index()));
    }

    /** Whether a pronoun or bare number points back at victims whom the act has named in an earlier sentence. */
    boolean isBack(Act act, Phrase phrase) {
        Token head = annotated.token(phrase.head());
        return (head.isPronoun() || head.tag().equals("CD")) && isRepeated(act, phrase);
    }

    /** Whether a phrase that is said to be hurt is somebody who died. */
    boolean died(Phrase phrase) {
        return isOfDead(phrase)
                || people.stream().anyMatch(person -> person.dead && person.heads.contains(phrase.head()));
    }

    /** "<em>One of the women</em> was shot in the car", when the women told of were killed and none was only hurt. */
    private boolean isOfDead(Phrase phrase) {
        String noun = null;
        if (annotated.token(phrase.first()).lemma().equals("one")) {
            int last = phrase.end() - 1;
            boolean part = last - phrase.first() == 3
                    && annotated.token(phrase.first() + 1).lemma().equals("of")
                    && DEFINITE.contains(annotated.token(phrase.first() + 2).lemma());
            noun = part ? annotated.token(last).lemma() : null;
        } else if (annotated.token(phrase.first()).lemma().equals("the")
                && annotated.token(phrase.first() + 1).lemma().equals("other")) {
            noun = annotated.token(phrase.head()).lemma();
        }
        return noun != null && dead.contains(noun) && !hurt.contains(noun);
    }

    /** Whether a victim is one of several that its sentence names: each of them is somebody else. */
    private boolean isListed(Argument victim, List<Argument> victims) {
        int sentence = annotated.sentenceOf(victim.phrase().head());
        return victims.stream()
                        .map(Argument::phrase)
                        .filter(other -> annotated.sentenceOf(other.head()) == sentence)
                        .filter(other -> !annotated.token(other.head()).isPronoun() && !isIdentity(other))
                        .map(Phrase::head)
                        .distinct()
                        .count()
                > 1;
    }

    /** "The victim was identified <em>as Peter Hall</em>": who somebody is is nobody beside him. */
    private boolean isIdentity(Phrase phrase) {
        return phrase.first() > 0 && annotated.token(phrase.first() - 1).lemma().equals("as");
    }

    private void add(Argument argument, boolean listed) {
        Token head = annotated.token(argument.phrase().head());
        Person person = known(argument.phrase(), head, listed);
        if (person == null) {
            person = new Person();
            // "A shooting death is under investigation … <em>The victim</em> had been shot in the back."
            person.dead = people.isEmpty()
                    && unnamedDeath < head.index()
                    && head.lemma().equals("victim")
                    && isDefinite(argument.phrase());
            person.headline = annotated
                    .sentences()
                    .get(annotated.sentenceOf(head.index()))
                    .headline();
            people.add(person);
        }
        person.heads.add(head.index());
        person.nouns.add(head.lemma());
        if (isName(head)) {
            person.names.add(PersonalName.of(annotated, head));
        }
        person.gender = person.gender == 0 ? gender(head) : person.gender;
        person.dead |= argument.count() == CountKind.KILLED;
    }

    private @Nullable Person known(Phrase phrase, Token head, boolean listed) {
        for (Person person : people) {
            if (person.heads.contains(head.index()) || isName(head) && hasName(person, head)) {
                return person;
            }
        }
        Person kin = listed ? null : kin(phrase, head);
        if (kin != null) {
            return kin;
        }
        boolean name = isName(head);
        // "The mother and father were in critical condition": kin that is listed is told of beside whoever came before.
        boolean beside = listed && KIN.contains(head.lemma());
        boolean back = name && !listed && !isIntroduced(phrase) || head.isPronoun() || isDefinite(phrase) && !beside;
        for (int i = people.size() - 1; i >= 0; i--) {
            Person person = people.get(i);
            int gender = gender(head);
            boolean fits = (gender == 0 || person.gender == 0 || gender == person.gender)
                    && (!suspects.contains(head.lemma()) || person.nouns.contains(head.lemma()));
            boolean again = person.headline && !listed && (isFirst(head) || isNext(person, phrase));
            if (fits && (back ? !name || mayHaveName(person) : again)) {
                return person;
            }
        }
        return null;
    }

    /** "Mother shoots daughter … killed <em>her daughter</em>": the only victim so far that the text calls so. */
    private @Nullable Person kin(Phrase phrase, Token head) {
        boolean owned = annotated.token(phrase.first()).tag().equals("PRP$");
        List<Person> called = !owned || !KIN.contains(head.lemma())
                ? List.of()
                : people.stream()
                        .filter(person -> person.nouns.contains(head.lemma()))
                        .toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    private boolean hasName(Person person, Token head) {
        PersonalName name = PersonalName.of(annotated, head);
        return person.names.stream().anyMatch(name::fits);
    }

    /** Whether a victim has no name yet and may be given one; whoever did harm is named as such. */
    private boolean mayHaveName(Person person) {
        return person.names.isEmpty() && person.nouns.stream().noneMatch(suspects::contains);
    }

    /** "27-year-old Robert Hall", "Officer Jon Reed": who is told of with his age or his office is somebody new. */
    private boolean isIntroduced(Phrase phrase) {
        for (int token = phrase.first(); token < phrase.head(); token++) {
            Token word = annotated.token(token);
            if (word.tag().equals("CD") || !"PERSON".equals(word.name()) && !persons.contains(word.form())) {
                return true;
            }
        }
        return false;
    }

    /** "Woman shot dead … <em>a 37-year-old woman</em> was shot": the first of her sex below a headline that tells of one. */
    private boolean isNext(Person person, Phrase phrase) {
        return person.gender != 0
                && person.gender == gender(annotated.token(phrase.head()))
                && !isOther(phrase)
                && person.heads.stream()
                        .allMatch(head -> annotated
                                .sentences()
                                .get(annotated.sentenceOf(head))
                                .headline());
    }

    /** Whether a word stands in the first sentence below the headline: it tells again what the headline told. */
    private boolean isFirst(Token head) {
        int sentence = annotated.sentenceOf(head.index());
        int before = sentence - 1;
        while (before >= 0 && isDateline(before)) {
            before--;
        }
        return !annotated.sentences().get(sentence).headline()
                && (before < 0 || annotated.sentences().get(before).headline());
    }

    /** "LYON (AP) —" stands apart and tells of nobody. */
    private boolean isDateline(int sentence) {
        Span span = annotated.sentences().get(sentence).span();
        return annotated.datelines().stream()
                .anyMatch(dateline -> dateline.span().equals(span));
    }

    /** "Another man", "two others": somebody beside those told of before. */
    boolean isOther(Phrase phrase) {
        return others.are(annotated, phrase);
    }

    private boolean isDefinite(Phrase phrase) {
        return !isOther(phrase)
                && DEFINITE.contains(annotated.token(phrase.first()).lemma());
    }

    /** A name of somebody, by this mention or by another of the same name. */
    private boolean isName(Token head) {
        return head.isProper() && persons.contains(head.form());
    }

    private static int gender(Token head) {
        return MALE.contains(head.lemma()) ? 1 : FEMALE.contains(head.lemma()) ? 2 : 0;
    }
}
