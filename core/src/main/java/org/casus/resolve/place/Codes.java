package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Words;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * Letters that name a place only in a story that plays there: short forms of divisions ("hospitals in <em>WA</em>" beside Perth) and numbers
 * of roads ("the <em>A417</em>" beside Gloucester). Safe to share between threads.
 */
final class Codes {
    private static final int LONGEST_FORM = 3;
    private static final Pattern ROAD = Pattern.compile("([A-Z]{1,2})-?\\d{1,4}");
    /** So much of a story must be in the country of a road. */
    private static final double MOST = 0.6;

    private final Gazetteer gazetteer;
    private final Map<String, List<String>> roads = new HashMap<>();
    private final Words vehicles;
    private final Words weapons;

    Codes(Codebook codebook, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Row row : codebook.table("road-codes").rows()) {
            roads.put(row.get("country"), row.list("letters"));
        }
        vehicles = codebook.words("vehicles");
        weapons = codebook.words("weapons");
    }

    /** The codes that a story uses, by what its other toponyms mean. */
    List<Toponym> find(Annotated annotated, List<Toponym> toponyms, List<List<Ranked>> ranked) {
        List<Site> sites = new ArrayList<>();
        ranked.stream()
                .filter(each -> !each.isEmpty())
                .forEach(each -> sites.add(each.get(0).site()));
        List<Toponym> found = new ArrayList<>();
        if (sites.isEmpty()) {
            return found;
        }
        List<String> letters = letters(sites);
        for (Sentence sentence : annotated.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Token token = annotated.token(i);
                String form = annotated.text(token.span());
                if (!capitals(form) || covered(toponyms, i) || "PERSON".equals(token.name()) || shouted(annotated, i)) {
                    continue;
                }
                List<Site> divisions = form.length() <= LONGEST_FORM && token.isNoun()
                        ? gazetteer.shortForm(form).stream()
                                .filter(division -> sites.stream().anyMatch(site -> inside(site, division)))
                                .toList()
                        : List.of();
                if (!divisions.isEmpty()) {
                    found.add(new Toponym(i, i + 1, Key.of(form), form, divisions, null, null, null, false));
                } else if (road(annotated, toponyms, i, form, letters)) {
                    found.add(new Toponym(
                            i, i + 1, Key.of(form), form, List.of(), Feature.POINT, null, SiteKind.STREET, false));
                }
            }
        }
        return found;
    }

    /** The letters of roads in the country that most of the places lie in. */
    private List<String> letters(List<Site> sites) {
        Map<String, Integer> countries = new HashMap<>();
        int all = 0;
        for (Site site : sites) {
            if (site.country() != null) {
                countries.merge(site.country(), 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<String, Integer> entry : countries.entrySet()) {
            if (entry.getValue() >= MOST * all) {
                return roads.getOrDefault(entry.getKey(), List.of());
            }
        }
        return List.of();
    }

    /** Whether a word is the number of a road: not where its sentence speaks of aircraft, weapons and the like, which have such names too. */
    private boolean road(Annotated annotated, List<Toponym> toponyms, int at, String form, List<String> letters) {
        Matcher matcher = ROAD.matcher(form);
        if (!matcher.matches() || !letters.contains(matcher.group(1))) {
            return false;
        }
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(at));
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = annotated.token(i);
            String lemma = token.lemma();
            boolean named =
                    token.isProper() && Character.isUpperCase(token.form().charAt(0));
            if (i != at && !named && !covered(toponyms, i) && (vehicles.contains(lemma) || weapons.contains(lemma))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inside(Site site, Site division) {
        boolean country = site.country() != null && site.country().equals(division.country());
        return country
                && site.feature() != Feature.COUNTRY
                && (division.name().equals(site.admin1()) || division.name().equals(site.name()));
    }

    private static boolean capitals(String form) {
        return form.length() > 1
                && form.chars()
                        .allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter) || letter == '-')
                && Character.isUpperCase(form.charAt(0));
    }

    /** Whether the words beside are in capitals too, so that capitals say nothing. */
    private static boolean shouted(Annotated annotated, int at) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(at));
        for (int i = Math.max(sentence.first(), at - 2); i < Math.min(sentence.end(), at + 3); i++) {
            String form = annotated.token(i).form();
            if (i != at && form.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covered(List<Toponym> toponyms, int token) {
        return toponyms.stream().anyMatch(toponym -> toponym.covers(token));
    }
}
