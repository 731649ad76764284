package org.casus.link.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casus.link.report.Tally;
import org.casus.link.report.Telling;
import org.casus.model.Account;
import org.casus.model.ActorKind;
import org.casus.model.Claim;
import org.casus.model.CountKind;
import org.casus.model.Development;
import org.casus.model.Dispute;
import org.casus.model.Toll;
import org.jspecify.annotations.Nullable;

/**
 * How many, from all who tell it. Each voice (a speaker; the papers' own voice) counts with what it said last; copies of one text count
 * once. Nothing is added up across reports, and nothing is averaged.
 */
final class Tolls {
    /** Words that stand for no number, where no figure stands beside them. */
    private static final Pattern VAGUE = Pattern.compile(
            "^[^0-9]*\\b(dozens|scores|tens|hundreds|thousands|millions|several|few|handful|many)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An account, and the sort of people that it counts, or null when it counts anybody. */
    private record Counted(Account account, @Nullable String sort) {}

    /** Nobody in particular. */
    private static final String ANYBODY = "CVL";

    /** What is of some sort of people only is no rival of so many times as many. */
    private static final int PART = 2;

    private static final int WEEKS = 14;

    private final CountKind kind;
    private final Voices voices;
    private final List<Account> accounts;
    private final List<Account> inForce;

    private Tolls(CountKind kind, List<Account> accounts, Voices voices) {
        this.kind = kind;
        this.voices = voices;
        this.accounts = accounts;
        this.inForce = inForce(originals(accounts));
    }

    /** One for each kind that anybody counts, in the order of kinds. */
    static List<Tolls> of(List<Testimony> testimonies, Voices voices) {
        Map<CountKind, List<Counted>> byKind = new TreeMap<>();
        boolean others =
                testimonies.stream().anyMatch(testimony -> testimony.real() && !isOfAttackers(testimony, false));
        for (Testimony testimony : testimonies) {
            if (testimony.real() && !(others && isOfAttackers(testimony, true))) {
                accounts(testimony)
                        .forEach((kind, account) -> byKind.computeIfAbsent(kind, key -> new ArrayList<>())
                                .add(account));
            }
        }
        List<Tolls> tolls = new ArrayList<>();
        byKind.forEach((kind, accounts) -> tolls.add(new Tolls(kind, ofDocuments(wholes(accounts), voices), voices)));
        return tolls;
    }

    /**
     * Whether a telling counts members of armed groups alone: "four attackers were killed" is no other number for their victims.
     *
     * @param none what to say of one that counts nobody
     */
    private static boolean isOfAttackers(Testimony testimony, boolean none) {
        Telling telling = testimony.telling();
        if (telling.tallies().isEmpty() || telling.victims().isEmpty()) {
            return !none;
        }
        return telling.victims().stream().allMatch(victim -> victim.party().kind() == ActorKind.ARMED_GROUP);
    }

    /** What one telling says of each kind: its parts ("60 Afghans and 13 troops") added up. */
    private static Map<CountKind, Counted> accounts(Testimony testimony) {
        Map<CountKind, Counted> accounts = new TreeMap<>();
        Telling telling = testimony.telling();
        for (Tally tally : telling.tallies()) {
            Integer low = tally.count().low();
            Integer high = tally.count().high();
            Account part = new Account(
                    low,
                    high,
                    tally.text(),
                    telling.by(),
                    telling.published(),
                    testimony.textGroup(),
                    telling.document(),
                    telling.id());
            accounts.merge(
                    tally.count().kind(),
                    new Counted(part, sort(telling, tally)),
                    (a, b) -> new Counted(
                            sum(a.account(), b.account()), Objects.equals(a.sort(), b.sort()) ? a.sort() : null));
        }
        return accounts;
    }

    /** The sort of people a number is of, "eight <em>prison guards</em>", when they are not just people. */
    private static @Nullable String sort(Telling telling, Tally tally) {
        return telling.victims().stream()
                .filter(victim -> victim.party().span().equals(tally.count().span()))
                .map(victim -> victim.party().sector())
                .filter(sector -> sector != null && !sector.equals(ANYBODY))
                .findFirst()
                .orElse(null);
    }

    /** Without those that count only some sort of people of whom others count all. */
    private static List<Account> wholes(List<Counted> accounts) {
        return accounts.stream()
                .filter(counted -> accounts.stream().noneMatch(other -> isPartOf(counted, other)))
                .map(Counted::account)
                .toList();
    }

    /** Whether one counts another sort of people than the other, told before it, and far fewer, or fewer in the same text. What was told first may have grown. */
    private static boolean isPartOf(Counted part, Counted whole) {
        int few = most(part.account());
        int many = most(whole.account());
        boolean oneText = part.account().document().equals(whole.account().document());
        return part.sort() != null
                && !part.sort().equals(whole.sort())
                && day(part.account()) >= day(whole.account())
                && (oneText ? many > few : many >= PART * few && few > 0);
    }

    private static Account sum(Account a, Account b) {
        return new Account(
                a.low() == null || b.low() == null
                        ? a.low() == null ? b.low() : a.low()
                        : (Integer) (a.low() + b.low()),
                a.high() == null || b.high() == null ? null : (Integer) (a.high() + b.high()),
                a.text() + " + " + b.text(),
                a.by(),
                a.published(),
                a.textGroup(),
                a.document(),
                a.event());
    }

    /** Of each voice in each document the largest number: a part told again is no account of its own. */
    private static List<Account> ofDocuments(List<Account> accounts, Voices voices) {
        Map<List<String>, Account> largest = new LinkedHashMap<>();
        for (Account account : accounts) {
            List<String> voice = List.of(account.document(), voices.of(account.by()));
            largest.merge(voice, account, (before, after) -> most(after) > most(before) ? after : before);
        }
        return List.copyOf(largest.values());
    }

    /**
     * Without what only repeats, in another document, an earlier account of the same text: a copy says nothing later than what it copies, and is no voice of
     * its own, whoever its speaker is taken for.
     */
    private static List<Account> originals(List<Account> accounts) {
        List<Account> earliest = accounts.stream()
                .sorted(Comparator.comparing(Tolls::unset).thenComparingLong(Tolls::day))
                .toList();
        Map<List<@Nullable Object>, String> first = new HashMap<>();
        earliest.forEach(account -> first.putIfAbsent(said(account), account.document()));
        return accounts.stream()
                .filter(account -> account.document().equals(first.get(said(account))))
                .toList();
    }

    private static List<@Nullable Object> said(Account account) {
        return Arrays.asList(account.textGroup(), account.low(), account.high());
    }

    private static boolean unset(Account account) {
        return account.published() == null;
    }

    /** What each voice said on the last day on which it said anything. */
    private List<Account> inForce(List<Account> accounts) {
        Map<String, Long> last = new HashMap<>();
        accounts.forEach(account -> last.merge(voice(account), day(account), Math::max));
        return accounts.stream()
                .filter(account -> day(account) == Objects.requireNonNull(last.get(voice(account))))
                .toList();
    }

    private String voice(Account account) {
        return voices.of(account.by());
    }

    private static long day(Account account) {
        return account.published() == null
                ? Long.MIN_VALUE
                : account.published().toEpochDay();
    }

    /** The number an account stands for. */
    private static int most(Account account) {
        return account.low() != null ? account.low() : account.high() == null ? 0 : account.high();
    }

    Toll toll() {
        Integer low = inForce.stream()
                .map(Account::low)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Account highest =
                inForce.stream().max(Comparator.comparingInt(Tolls::top)).orElseThrow();
        Account best = best();
        return new Toll(
                kind,
                low,
                best == null ? null : best.low(),
                highest.high(),
                best == null ? "no account gives one" : rule(best),
                accounts);
    }

    /** The end of an account's range; of an open one where it begins, and just below an account that closes there: "53" says where "at least 53" ends. */
    private static int top(Account account) {
        return account.high() != null ? 2 * account.high() : account.low() == null ? 0 : 2 * account.low() - 1;
    }

    /**
     * The account to take: of the last day on which a paper gives a number in its own voice, else, or when others give one weeks later, of the last day of all, the number of most independent
     * texts; of equals an exact one, then the lowest.
     */
    private @Nullable Account best() {
        List<Account> own = inForce.stream()
                .filter(account -> account.by() == null && isNumber(account) && !isOutdone(account))
                .toList();
        List<Account> any = inForce.stream()
                .filter(account -> isNumber(account) && !isOutdone(account))
                .toList();
        // Long after the papers' own last word others know better.
        boolean stale = !own.isEmpty() && last(own) != Long.MIN_VALUE && last(any) - last(own) > WEEKS;
        List<Account> numbers = own.isEmpty() || stale ? any : own;
        long last = last(numbers);
        return numbers.stream()
                .filter(account -> day(account) == last)
                .min(Comparator.comparingInt((Account account) -> -texts(account))
                        .thenComparing(account -> account.high() == null)
                        .thenComparingInt(Tolls::most)
                        .thenComparing(Account::document))
                .orElse(null);
    }

    private static long last(List<Account> accounts) {
        return accounts.stream().mapToLong(Tolls::day).max().orElse(Long.MIN_VALUE);
    }

    /** Whether it only says where the number begins, "at least a dozen", and another gave one far above that no later. */
    private boolean isOutdone(Account account) {
        Integer low = account.low();
        return account.high() == null
                && low != null
                && inForce.stream()
                        .anyMatch(other -> other.low() != null
                                && other.high() != null
                                && other.low() >= PART * low
                                && day(other) <= day(account));
    }

    /** Whether an account gives a number: "dozens" says that they are many, not how many. */
    private static boolean isNumber(Account account) {
        return account.low() != null
                && (account.high() != null || !VAGUE.matcher(account.text()).find());
    }

    /** How many independent texts give this number in force. */
    private int texts(Account account) {
        Set<String> texts = new HashSet<>();
        for (Account other : inForce) {
            if (Objects.equals(other.low(), account.low()) && Objects.equals(other.high(), account.high())) {
                texts.add(other.textGroup());
            }
        }
        return texts.size();
    }

    private String rule(Account best) {
        Set<String> all = new HashSet<>();
        inForce.forEach(account -> all.add(account.textGroup()));
        String voice = best.by() == null ? "in the papers' own voice" : "by " + best.by();
        String when = best.published() == null ? "" : ", as of " + best.published();
        return "last told " + voice + when + ", by " + texts(best) + " of " + all.size() + " independent texts";
    }

    /** Whether one speaker knows of so many at least, and another told no later of twice as many: the police of 54, residents of 117. */
    private boolean ignored(Account fewer, Account more) {
        return fewer.by() != null
                && more.by() != null
                && !voice(fewer).equals(voice(more))
                && fewer.low() != null
                && fewer.high() == null
                && more.low() != null
                && more.low() >= 2 * fewer.low()
                && day(fewer) >= day(more);
    }

    /**
     * Whether two accounts cannot both be true: the one counts more than the other leaves room for, and the other was not told before it. What was told on an
     * earlier day is overtaken by a toll that rose.
     */
    private boolean contradict(Account more, Account fewer) {
        boolean apart = more.low() != null && fewer.high() != null && more.low() > fewer.high();
        boolean voices =
                !more.textGroup().equals(fewer.textGroup()) || !voice(more).equals(voice(fewer));
        boolean overtaken = !unset(fewer) && !unset(more) && day(fewer) < day(more);
        return apart && voices && !overtaken;
    }

    /**
     * Whether two accounts differ, and nobody told of as many as the larger on a later day: then the toll rose above it, and who says fewer still differs with
     * that one. What the papers say themselves stands until they say otherwise.
     */
    private boolean differ(Account more, Account fewer) {
        long since = more.by() == null ? Math.max(day(more), day(fewer)) : day(more);
        return (contradict(more, fewer) || ignored(fewer, more))
                && inForce.stream()
                        .noneMatch(later -> later.low() != null
                                && more.low() != null
                                && later.low() >= more.low()
                                && !unset(later)
                                && day(later) > since);
    }

    /** What is in force and cannot all be true, or null. */
    @Nullable
    Dispute dispute() {
        List<Account> disputed = inForce.stream()
                .filter(a -> inForce.stream().anyMatch(b -> differ(a, b) || differ(b, a)))
                .toList();
        if (disputed.isEmpty()) {
            return null;
        }
        List<Claim> claims = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        for (Account account : disputed) {
            if (told.add(List.of(written(account), voice(account)))) {
                claims.add(new Claim(written(account), account.by(), account.document(), account.event()));
            }
        }
        return new Dispute(kind.code(), claims);
    }

    /** How the number grew or shrank. A number that its speaker, or whoever spoke last, has told before is no change. */
    List<Development> developments() {
        List<Development> developments = new ArrayList<>();
        Set<String> told = new HashSet<>();
        String before = null;
        Account last = null;
        for (Account account : accounts) {
            String now = written(account) + (account.by() == null ? "" : " (" + account.by() + ")");
            if (told.add(now) && (last == null || !saysNoMore(account, last))) {
                developments.add(new Development(
                        account.published(), kind.code(), before, now, account.document(), account.event()));
                before = now;
                last = account;
            }
        }
        return developments;
    }

    /** Whether a number is the one told before, or "at least" that. */
    private static boolean saysNoMore(Account now, Account before) {
        return now.low() != null && now.high() == null && now.low().equals(before.low())
                || written(now).equals(written(before));
    }

    private static String written(Account account) {
        Integer low = account.low();
        Integer high = account.high();
        if (low == null) {
            return "up to " + high;
        }
        return high == null ? "at least " + low : low.equals(high) ? low.toString() : low + "–" + high;
    }
}
