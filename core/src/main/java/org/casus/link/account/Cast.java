package org.casus.link.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.casus.link.report.Named;
import org.casus.link.report.Telling;
import org.casus.link.same.Parties;
import org.casus.model.Claim;
import org.casus.model.Dispute;
import org.casus.model.Participant;
import org.casus.model.Party;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** Who took part in one role, as all reports tell it: the same party under several names stands once, and the name says most. */
final class Cast {
    private record Mention(Testimony testimony, Named named) {}

    /** Mentions of one party. */
    private static final class Member {
        private final List<Mention> mentions = new ArrayList<>();
        private Named best;

        Member(Mention first) {
            best = first.named();
            add(first);
        }

        void add(Mention mention) {
            mentions.add(mention);
            if (weight(mention.named()) > weight(best)) {
                best = mention.named();
            }
        }

        boolean same(Mention mention) {
            return mentions.stream()
                    .anyMatch(other -> Parties.of(other.named(), mention.named()) == Parties.Fit.SAME
                            || other.named()
                                    .text()
                                    .equalsIgnoreCase(mention.named().text()));
        }

        int texts() {
            Set<String> texts = new HashSet<>();
            mentions.forEach(mention -> texts.add(mention.testimony().textGroup()));
            return texts.size();
        }

        boolean told(Testimony testimony) {
            return mentions.stream().anyMatch(mention -> mention.testimony() == testimony);
        }

        /** Whether it is told to have done it to another: soldiers who fire at the gunmen are no other doers of what these did. */
        boolean harms(Member other) {
            return mentions.stream()
                    .flatMap(mention -> mention.testimony().telling().targets().stream())
                    .anyMatch(target -> mayBe(target, other.best));
        }

        Party party() {
            Participant party = best.party();
            return new Party(
                    best.text(),
                    party.name(),
                    party.code(),
                    party.country(),
                    party.sector(),
                    all(Participant::groups),
                    all(Participant::backers),
                    party.kind(),
                    texts());
        }

        /** What any mention says, each value once. */
        private List<String> all(Function<Participant, List<String>> part) {
            return mentions.stream()
                    .flatMap(mention -> part.apply(mention.named().party()).stream())
                    .distinct()
                    .toList();
        }
    }

    private final String field;
    private final List<Member> members = new ArrayList<>();
    private final List<Testimony> denials = new ArrayList<>();

    Cast(String field, List<Testimony> testimonies, Function<Telling, List<Named>> role) {
        this.field = field;
        boolean anyReal = testimonies.stream().anyMatch(Testimony::real);
        for (Testimony testimony : testimonies) {
            if (testimony.telling().event().status() == Status.DENIED) {
                denials.add(testimony);
            }
            // What is denied, feared or planned says nothing of who did it, unless nothing else is told.
            if (testimony.real() || !anyReal) {
                role.apply(testimony.telling()).forEach(named -> add(new Mention(testimony, named)));
            }
        }
        members.removeIf(this::saysLess);
        members.sort((a, b) -> Integer.compare(b.texts(), a.texts()));
    }

    private void add(Mention mention) {
        for (Member member : members) {
            if (member.same(mention)) {
                member.add(mention);
                return;
            }
        }
        members.add(new Member(mention));
    }

    /** How much a mention says of who it is. */
    private static int weight(Named named) {
        Participant party = named.party();
        int name = party.name() == null ? 0 : 1000 + party.name().length();
        return name + (party.code() == null ? 0 : 10 * party.code().length());
    }

    /** Whether a party is only described, and another one may be who is meant. */
    private boolean saysLess(Member member) {
        return member.best.party().name() == null
                && members.stream()
                        .anyMatch(other -> other != member
                                && weight(other.best) > weight(member.best)
                                && Parties.of(member.best, other.best) == Parties.Fit.MAY_BE);
    }

    /** The parties, those of most independent texts first. */
    List<Party> parties() {
        return members.stream().map(Member::party).toList();
    }

    /** Who names first what stands first, or null. */
    @Nullable
    Testimony first() {
        return members.isEmpty() ? null : members.get(0).mentions.get(0).testimony();
    }

    /** That different parties are named by different reports, or that one who is named denies it; null when neither is so. */
    @Nullable
    Dispute dispute() {
        List<Claim> claims = new ArrayList<>();
        boolean disputed = false;
        for (Member a : members) {
            for (Member b : members) {
                disputed |= a != b
                        && Parties.of(a.best, b.best) == Parties.Fit.DIFFERENT
                        && !a.harms(b)
                        && !b.harms(a)
                        && a.mentions.stream().noneMatch(mention -> b.told(mention.testimony()));
            }
            Mention first = a.mentions.get(0);
            claims.add(first.testimony().claim(Parties.label(a.best)));
        }
        for (Testimony denial : denials) {
            for (Named denied : denial.telling().sources()) {
                boolean accused = members.stream()
                        .filter(member ->
                                member.mentions.stream().anyMatch(mention -> !denials.contains(mention.testimony())))
                        .anyMatch(member -> mayBe(member.best, denied)
                                || denial.telling().speakers().stream()
                                        .anyMatch(speaker -> mayBe(member.best, speaker)));
                if (field.equals("sources") && accused) {
                    claims.add(denial.claim("not " + Parties.label(denied)));
                    disputed = true;
                }
            }
        }
        return disputed ? new Dispute(field, claims) : null;
    }

    private static boolean mayBe(Named one, Named other) {
        Parties.Fit fit = Parties.of(one, other);
        return fit == Parties.Fit.SAME || fit == Parties.Fit.MAY_BE;
    }
}
