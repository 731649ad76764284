package org.casus.resolve.reference;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Token;

/**
 * What follows for those to whom something was done: "police arrested five students. <em>They</em> face charges": those do who were
 * arrested, not those who arrest. Whom soldiers and police shoot at, flees; after an attack by others either side may.
 */
final class Sequels {
    private static final Set<ActorKind> FORCES = EnumSet.of(ActorKind.MILITARY, ActorKind.POLICE);
    private static final Set<ActorKind> PEOPLE =
            EnumSet.of(ActorKind.CIVILIANS, ActorKind.CROWD, ActorKind.PERSON, ActorKind.UNKNOWN);
    private static final String OF_FORCES = "force";

    private final Map<String, Set<String>> done = new HashMap<>();
    private final Map<String, Set<String>> active = new HashMap<>();
    private final Map<String, Set<String>> passive = new HashMap<>();

    /** @param sequels words, whether they are what was done or what follows, and the group that joins the two */
    Sequels(Table sequels) {
        for (Row row : sequels.rows()) {
            Map<String, Set<String>> index = switch (row.get("kind")) {
                case "done" -> done;
                case "passive" -> passive;
                default -> active;
            };
            index.computeIfAbsent(row.get("words"), words -> new HashSet<>()).add(row.get("group"));
        }
    }

    /** Whether what is told of a pronoun follows from what was done to a candidate. */
    boolean follows(Annotated annotated, Candidate candidate, int pronoun, Candidates candidates) {
        Token subject = annotated.token(pronoun);
        Token sufferer = annotated.token(candidate.phrase().head());
        if (!subject.is("nsubj") || subject.head() < 0 || sufferer.head() < 0) {
            return false;
        }
        Set<String> after =
                groups(annotated, subject.head(), pronoun, subject.relation().equals("nsubj:pass") ? passive : active);
        if (after.isEmpty()) {
            return false;
        }
        int verb = sufferer.head();
        Set<String> before = new HashSet<>();
        if (sufferer.is("obj")) {
            before.addAll(done.getOrDefault(annotated.token(verb).lemma(), Set.of()));
            before.addAll(groups(annotated, verb, sufferer.index(), done));
        } else if (sufferer.is("obl") || sufferer.is("nmod")) {
            before.addAll(behind(annotated, sufferer));
        }
        before.retainAll(after);
        return before.stream()
                .anyMatch(group -> !group.equals(OF_FORCES) || isFlight(annotated, candidate, verb, candidates));
    }

    /** What was done "at" or "on" somebody: "fired <em>on</em> the crowd", "opened fire <em>on</em> the crowd". */
    private Set<String> behind(Annotated annotated, Token sufferer) {
        String preposition = child(annotated, sufferer.index(), "case");
        Token above = annotated.token(sufferer.head());
        String verb = above.isNoun() && above.head() >= 0
                ? annotated.token(above.head()).lemma() + " " + above.lemma()
                : above.lemma();
        String object = child(annotated, above.index(), "obj");
        Set<String> found = new HashSet<>(done.getOrDefault(verb + " " + preposition, Set.of()));
        found.addAll(done.getOrDefault(verb + " " + object + " " + preposition, Set.of()));
        return found;
    }

    private static String child(Annotated annotated, int head, String relation) {
        return annotated.tokens().stream()
                .filter(token -> token.head() == head && token.is(relation))
                .map(Token::lemma)
                .findFirst()
                .orElse("");
    }

    /** The groups of a verb, alone or with a word that hangs on it. */
    private static Set<String> groups(Annotated annotated, int verb, int subject, Map<String, Set<String>> index) {
        String lemma = annotated.token(verb).lemma();
        Set<String> found = new HashSet<>(index.getOrDefault(lemma, Set.of()));
        for (Token token : annotated.tokens()) {
            if (token.head() == verb && token.index() != subject && !token.is("nsubj")) {
                found.addAll(index.getOrDefault(lemma + " " + token.lemma(), Set.of()));
                String preposition = token.is("obl") ? child(annotated, token.index(), "case") : "";
                if (!preposition.isEmpty()) {
                    found.addAll(index.getOrDefault(lemma + " " + preposition + " " + token.lemma(), Set.of()));
                }
            }
        }
        return found;
    }

    /** Whether forces of a state did it to people. */
    private static boolean isFlight(Annotated annotated, Candidate sufferer, int verb, Candidates candidates) {
        List<Candidate> all = candidates.in(sufferer.sentence());
        return PEOPLE.contains(sufferer.actor().kind())
                && all.stream()
                        .filter(doer -> annotated.token(doer.phrase().head()).is("nsubj"))
                        .filter(doer -> annotated.token(doer.phrase().head()).head() == verb)
                        .anyMatch(doer -> FORCES.contains(doer.actor().kind()));
    }
}
