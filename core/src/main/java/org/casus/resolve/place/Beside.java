package org.casus.resolve.place;

import java.util.List;
import java.util.Locale;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Particles;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Span;
import org.casus.model.Token;

/** What stands beside words that may name a place: what they are part of, what follows them, how they are written. Made for one document. */
final class Beside {
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final Annotated annotated;

    Beside(Gazetteer gazetteer, Surroundings surroundings, Annotated annotated) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
        this.annotated = annotated;
    }

    /** Whether a country, province or the short form of one follows behind a comma, or a country or province behind "in". */
    boolean contained(int end) {
        if (end + 1 >= annotated.tokens().size()) {
            return false;
        }
        String joint = annotated.token(end).form();
        if (joint.equals(",")) {
            return !divisions(end + 1).isEmpty() || container(end + 1);
        }
        if (!joint.equals("in") || annotated.token(end - 1).name() == null) {
            return false;
        }
        int last = annotated.sentences().get(annotated.sentenceOf(end)).end();
        int next = end + 1;
        while (next < last && next < end + 6 && !container(next)) {
            Token token = annotated.token(next);
            boolean runs = token.tag().equals("DT")
                    || token.lemma().equals("of")
                    || surroundings.people(Key.of(token.form()))
                    || surroundings.direction(token.form())
                    || surroundings.feature(token) != null;
            if (!runs) {
                return false;
            }
            next++;
        }
        return next < last && container(next);
    }

    /** Whether one of these lies in the country or province that follows behind a comma: "Greer, <em>South Carolina</em>". */
    boolean within(int end, List<Site> sites) {
        if (end + 1 >= annotated.tokens().size() || !annotated.token(end).form().equals(",")) {
            return false;
        }
        if (divisions(end + 1).stream().anyMatch(around -> holds(around, sites))) {
            return true;
        }
        int last = annotated.sentences().get(annotated.sentenceOf(end)).end();
        for (int i = end + 2; i <= last && i - end - 1 <= LONGEST; i++) {
            if (gazetteer.find(annotated.text(annotated.span(end + 1, i))).stream()
                    .anyMatch(around -> holds(around, sites))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Site around, List<Site> sites) {
        boolean country = around.feature() == Feature.COUNTRY;
        return (country || around.feature() == Feature.PROVINCE)
                && around.country() != null
                && sites.stream()
                        .anyMatch(site -> site.feature() == Feature.TOWN
                                && around.country().equals(site.country())
                                && (country || around.name().equals(site.admin1())));
    }

    /** Whether the name of a country or province of the codebook begins here. */
    boolean container(int first) {
        int last = annotated.sentences().get(annotated.sentenceOf(first)).end();
        for (int end = first + 1; end <= last && end - first <= LONGEST; end++) {
            boolean listed = gazetteer.find(annotated.text(annotated.span(first, end))).stream()
                    .anyMatch(site ->
                            site.feature() == Feature.COUNTRY && site.listed() || site.feature() == Feature.PROVINCE);
            if (listed && Character.isUpperCase(annotated.token(first).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands where a dateline names its place. */
    boolean dateline(int at) {
        Span span = annotated.token(at).span();
        return annotated.datelines().stream()
                .anyMatch(line -> line.place() != null && line.place().contains(span));
    }

    /** Whether a story opens with these words in capitals, as with a dateline without a dash: "<em>SAN JOSE</em> Police shot a man". */
    boolean shouted(int at, int end) {
        int sentence = annotated.sentenceOf(at);
        boolean opens = initial(at)
                && (sentence == 0
                        || annotated.sentences().get(sentence).paragraph()
                                != annotated.sentences().get(sentence - 1).paragraph());
        String words = annotated.text(annotated.span(at, end));
        return opens
                && words.length() > 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && after(end)
                && annotated.token(end).form().chars().anyMatch(Character::isLowerCase);
    }

    boolean initial(int at) {
        return at == annotated.sentences().get(annotated.sentenceOf(at)).first();
    }

    /** What a word can mean that looks like a short form: "Va.", "VA" and "Qld", but not the "La" of "La Paz". */
    List<Site> divisions(int at) {
        String form = annotated.text(annotated.token(at).span());
        boolean dot = at + 1 < annotated.tokens().size()
                && annotated.token(at + 1).form().equals(".");
        boolean shortened =
                dot || form.endsWith(".") || form.length() > 2 || form.chars().allMatch(Character::isUpperCase);
        return shortened ? gazetteer.shortForm(form) : List.of();
    }

    /** Whether the name runs on to either side, so that this is but a part of it: "<em>Houston</em> Rockets", "Sarah Houston". */
    boolean joined(int at, int end) {
        return joined(at)
                || end < annotated.tokens().size()
                        && part(end)
                        && annotated.sentenceOf(end) == annotated.sentenceOf(at)
                        && surroundings.feature(annotated.token(end)) == null;
    }

    /** Whether the name began before. */
    boolean joined(int at) {
        return at > 0 && part(at - 1) && annotated.sentenceOf(at - 1) == annotated.sentenceOf(at);
    }

    /**
     * The last small word inside a name that begins here and goes on behind it, so that nothing before that word is a name of its own:
     * "Santiago <em>de</em> Cali", "San Miguel <em>de</em> Allende"; the token itself when there is none.
     */
    int linked(int at) {
        int last = annotated.sentences().get(annotated.sentenceOf(at)).end();
        int linked = at;
        for (int i = at + 1; i + 1 < last && i - at < LONGEST; i++) {
            String form = annotated.token(i).form();
            boolean small = Particles.joining(form) || linked == i - 1 && linked > at && Particles.article(form);
            if (small) {
                linked = i;
            } else if (!Character.isUpperCase(form.charAt(0))) {
                break;
            }
        }
        boolean goesOn = linked > at
                && Character.isUpperCase(annotated.token(linked + 1).form().charAt(0));
        return goesOn ? linked : at;
    }

    boolean part(int token) {
        if (token >= annotated.tokens().size()) {
            return false;
        }
        Token each = annotated.token(token);
        return !"DATE".equals(each.name())
                && each.isProper()
                && Character.isUpperCase(each.form().charAt(0))
                && !surroundings.people(Key.of(each.form()));
    }

    boolean after(int end) {
        return end < annotated.tokens().size() && annotated.sentenceOf(end) == annotated.sentenceOf(end - 1);
    }

    /** Whether a name is one word in capitals, as organisations are called. */
    boolean letters(NameSpan name) {
        String form = annotated.token(name.first()).form();
        return name.end() == name.first() + 1 && form.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a few capitals are the name of a body, that only looks like the word of a place's name: "NAF" is no Naf River. */
    boolean word(int at, List<Site> sites) {
        Site site = sites.get(0);
        String form = annotated.token(at).form();
        boolean said = site.name().toUpperCase(Locale.ROOT).startsWith(form)
                && !site.name().startsWith(form);
        return said && site.feature() != Feature.TOWN && site.feature() != Feature.COUNTRY && !initial(at);
    }

    /** Whether the words are a few capitals, as organisations are called ("UN", "EU"). */
    boolean letters(int at, int end) {
        String form = annotated.token(at).form();
        return end == at + 1 && form.length() <= 4 && form.chars().allMatch(Character::isUpperCase);
    }

    boolean proper(NameSpan name) {
        return proper(name.first(), name.end());
    }

    boolean proper(int at, int end) {
        for (int i = at; i < end; i++) {
            if (annotated.token(i).isProper()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is a capital and figures: "<em>T4</em> airbase". */
    boolean lettered(int at) {
        String form = annotated.token(at).form();
        return Character.isUpperCase(form.charAt(0)) && Character.isDigit(form.charAt(form.length() - 1));
    }

    /** Whether these words end the name of another place ("New <em>Jersey</em>") or stand in a row of writers ("A. Trinidad/AP"). */
    boolean longer(int at, int end) {
        return !gazetteer.find(annotated.text(annotated.span(at - 1, end))).isEmpty()
                || end < annotated.tokens().size()
                        && annotated.token(end).form().equals("/");
    }

    /** Whether the rest of a name is a place of its own: "Maiduguri <em>Borno State</em>". */
    boolean place(int first, int end) {
        return !gazetteer.listed(annotated.text(annotated.span(first, end))).isEmpty()
                || gazetteer.find(annotated.text(annotated.span(first, end))).stream()
                        .anyMatch(site -> site.feature() == Feature.PROVINCE);
    }
}
