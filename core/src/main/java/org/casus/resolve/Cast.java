package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.resolve.count.Quantity;
import org.casus.resolve.count.QuantityReader;
import org.casus.resolve.reference.Reference;
import org.casus.resolve.reference.References;
import org.jspecify.annotations.Nullable;

/** The parties of one document: turns a phrase into a {@link Participant}. */
final class Cast {
    private final Annotated annotated;
    private final References references;
    private final QuantityReader quantities;
    private final Things things;
    private final SortedSet<Span> open = new TreeSet<>();

    Cast(Annotated annotated, References references, QuantityReader quantities) {
        this.annotated = annotated;
        this.references = references;
        this.quantities = quantities;
        this.things = new Things(annotated, quantities);
    }

    /** The party that a phrase is; those that it lists instead where it lists them all ("two men, <em>A and B</em>"). */
    List<Participant> participants(Phrase phrase) {
        List<Participant> listed =
                references.listed(phrase).stream().map(this::participant).toList();
        Participant whole = participant(phrase);
        if (!listed(phrase).isEmpty()) {
            return listed.stream().map(each -> member(each, whole)).toList();
        }
        if (listed.isEmpty()) {
            List<Participant> pair = references.pair(phrase).stream()
                    .map(each -> meant(whole, each))
                    .toList();
            return pair.isEmpty() ? withNamed(whole, phrase) : pair;
        }
        List<Participant> all = new ArrayList<>();
        if (whole.number() == null || whole.number() != listed.size()) {
            all.add(whole);
        }
        listed.forEach(each -> all.add(member(each, whole)));
        return all;
    }

    /** Those counted, and whoever of them is named: "six priests, including <em>A and B</em>". */
    private List<Participant> withNamed(Participant whole, Phrase phrase) {
        List<Participant> all = new ArrayList<>(List.of(whole));
        if (whole.kind() == ActorKind.UNKNOWN) {
            return all;
        }
        references.included(phrase).forEach(named -> all.add(participant(named)));
        return all;
    }

    /**
     * The people whom a plural without a number names one by one and all: "<em>photographers</em> A and B"; empty for any other phrase,
     * and for one that says "including".
     */
    List<Phrase> listed(Phrase phrase) {
        List<Phrase> listed = references.listed(phrase);
        if (listed.size() < 2 || quantity(phrase) != null) {
            return List.of();
        }
        // The names stand right behind their noun.
        return listed.get(0).first() == phrase.head() + 1 ? listed : List.of();
    }

    /** One of "the two leaders". */
    private static Participant meant(Participant whole, Reference one) {
        Actor actor = one.actor();
        return new Participant(
                whole.span(),
                whole.head(),
                actor.name(),
                actor.code(),
                actor.country(),
                actor.sector(),
                actor.groups(),
                actor.backers(),
                actor.kind(),
                1,
                Resolved.DESCRIPTION,
                one.via());
    }

    /** One of a list, with what is said of all: "two <em>French reporters</em>, A and B". */
    private static Participant member(Participant member, Participant whole) {
        return member.code() != null
                ? member
                : new Participant(
                        member.span(),
                        member.head(),
                        member.name(),
                        whole.code(),
                        whole.country(),
                        whole.sector(),
                        member.groups().isEmpty() ? whole.groups() : member.groups(),
                        member.backers().isEmpty() ? whole.backers() : member.backers(),
                        member.kind(),
                        member.number(),
                        member.resolved(),
                        member.via());
    }

    /** Whether words hold no name. */
    boolean isCommon(Span words) {
        return annotated.tokensIn(words).stream().noneMatch(Token::isProper);
    }

    Participant participant(Phrase phrase) {
        Reference reference = references.of(phrase);
        Actor actor = reference.actor();
        Quantity quantity = quantity(phrase);
        boolean thing = actor.kind() == ActorKind.FACILITY || actor.kind() == ActorKind.VEHICLE;
        Span whole = annotated.span(phrase.first(), bare(phrase));
        Span words = thing ? things.of(whole, phrase.head()) : whole;
        if (reference.open()) {
            open.add(words);
        }
        return new Participant(
                words,
                annotated.token(phrase.head()).span(),
                references.name(actor),
                actor.code(),
                actor.country(),
                actor.sector(),
                actor.groups(),
                actor.backers(),
                actor.kind(),
                quantity == null ? null : quantity.exact(),
                actor.how(),
                reference.via());
    }

    /** Where a phrase ends without the other name in brackets behind it: "the Shining Path (<em>SL</em>)". */
    private int bare(Phrase phrase) {
        int at = phrase.end() - 1;
        if (!annotated.token(at).form().equals(")")) {
            return phrase.end();
        }
        while (at > phrase.head() && !annotated.token(at).form().equals("(")) {
            at--;
        }
        return at > phrase.head() ? at : phrase.end();
    }

    /** How many the phrase stands for, or null when it does not say. */
    @Nullable
    Quantity quantity(Phrase phrase) {
        return quantities.read(annotated, phrase, references.of(phrase).actor().kind());
    }

    /** Who a phrase is, or means. */
    Actor actor(Phrase phrase) {
        return references.of(phrase).actor();
    }

    /** One for each pronoun among the parties so far that may mean nobody or several. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Span span : open) {
            notices.add(new Notice(
                    MessageCode.W006.name(), "nobody tells whom \"" + annotated.text(span) + "\" means", span));
        }
        return notices;
    }
}
