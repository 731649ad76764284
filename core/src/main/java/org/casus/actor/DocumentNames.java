package org.casus.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** The names in one document, to tell whether it introduces a person whom a bare surname may mean. */
final class DocumentNames {
    private static final int LONGEST_TITLE = 4;
    private static final int SHORTEST = 3;
    private static final Set<Name.Sort> STATES =
            Set.of(Name.Sort.STATE, Name.Sort.DEMONYM, Name.Sort.METONYM, Name.Sort.PLACE);

    private final Lexicon lexicon;
    private final Annotated annotated;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Names of persons of more than one word, as written, the longest first. */
    private final List<String> persons = new ArrayList<>();

    /** Names of states that mean a part of another country here. */
    private final Set<Homonym> elsewhere = new HashSet<>();

    /** The longest form in which the document has the standard name of a body, read when it is first asked for. */
    private @Nullable Map<String, String> written;

    /** How often it names each country, read when it is first asked for. */
    private @Nullable Map<String, Integer> countries;

    /** Short forms of capitals, and whether the document has them for another body than the lexicon. */
    private final Map<String, Boolean> shortOfOther = new HashMap<>();

    /** First words of longer names of persons, by their last. */
    private final Map<String, List<List<String>>> firstNames = new HashMap<>();

    DocumentNames(Lexicon lexicon, Annotated annotated) {
        this.lexicon = lexicon;
        this.annotated = annotated;
        boolean joined = false;
        for (Token token : annotated.tokens()) {
            if (token.form().equals("-")) {
                joined = true;
            } else {
                Piece.add(token.form(), null, token.index(), joined, lexicon.folding, pieces);
                joined = false;
            }
        }
        Piece.articles(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).capital()) {
                places.computeIfAbsent(pieces.get(i).folded(), word -> new ArrayList<>())
                        .add(i);
            }
        }
        lexicon.homonyms.forEach((name, homonym) -> {
            if (places.containsKey(name) && homonym.told(places.keySet())) {
                elsewhere.add(homonym);
            }
        });
        for (NameSpan span : annotated.names()) {
            if (span.type().equals("PERSON") && span.end() - span.first() > 1) {
                List<Piece> name = words(span);
                if (name.size() > 1) {
                    persons.add(annotated
                            .text(annotated.span(span.first(), span.end()))
                            .replaceAll("\\s+", " "));
                    firstNames
                            .computeIfAbsent(name.get(name.size() - 1).folded(), surname -> new ArrayList<>())
                            .add(name.subList(0, name.size() - 1).stream()
                                    .map(Piece::folded)
                                    .toList());
                }
            }
        }
    }

    /**
     * The longest name of the person whom a shorter name means ("Galán" of "Luis Carlos Galán Sarmiento"); the name itself when no
     * other has its words, or when names of several persons do.
     */
    String fullest(String name) {
        List<String> longer =
                persons.stream().filter(other -> within(name, other)).toList();
        if (longer.isEmpty()) {
            return name;
        }
        String longest =
                longer.stream().max(Comparator.comparingInt(String::length)).orElse(name);
        return longer.stream().allMatch(other -> within(other, longest)) ? longest : name;
    }

    /** Whether all words of a name stand in another, in order. */
    private boolean within(String name, String other) {
        int at = 0;
        String[] words = other.split(" ");
        for (String word : name.split(" ")) {
            String folded = lexicon.folding.fold(word);
            while (at < words.length && !lexicon.folding.fold(words[at]).equals(folded)) {
                at++;
            }
            if (at++ == words.length) {
                return false;
            }
        }
        return true;
    }

    /** How the document writes a body of this standard name; the standard name itself where it stands there, or none does. */
    String written(String standard) {
        if (written == null) {
            written = bodies();
        }
        return written.getOrDefault(standard, standard);
    }

    private Map<String, String> bodies() {
        Map<String, String> longest = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (Alias<Name> alias :
                    pieces.get(i).capital() ? lexicon.names.longest(pieces, i) : List.<Alias<Name>>of()) {
                String name = alias.entry().name();
                if (alias.entry().sort() == Name.Sort.ACTOR) {
                    int end = pieces.get(i + alias.length() - 1).token() + 1;
                    String form = annotated
                            .text(annotated.span(pieces.get(i).token(), end))
                            .replaceAll("\\s+", " ");
                    longest.merge(name, form, (one, other) -> better(name, one, other));
                }
            }
        }
        longest.replaceAll((name, form) -> isSame(name, form) ? name : form);
        return longest;
    }

    private String better(String name, String one, String other) {
        return isSame(name, one) || !isSame(name, other) && one.length() >= other.length() ? one : other;
    }

    private boolean isSame(String name, String form) {
        return lexicon.folding.fold(name).equals(lexicon.folding.fold(form));
    }

    private List<Piece> words(NameSpan span) {
        List<Piece> words = new ArrayList<>();
        for (int i = span.first(); i < span.end(); i++) {
            Piece.add(annotated.token(i).form(), null, i, false, lexicon.folding, words);
        }
        return words;
    }

    boolean of(Annotated other) {
        return annotated == other;
    }

    /** Whether one of these full names stands anywhere, perhaps with an initial between ("Vladimir V. Putin"). */
    boolean full(Iterable<List<String>> names) {
        for (List<String> name : names) {
            for (int start : places.getOrDefault(name.get(0), List.of())) {
                if (follows(name, start)) {
                    return true;
                }
            }
            for (List<String> first : firstNames.getOrDefault(name.get(name.size() - 1), List.of())) {
                if (first.contains(name.get(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean follows(List<String> name, int start) {
        if (start + name.size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < name.size(); i++) {
            if (!pieces.get(start + i).folded().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether capitals are those of a body that the document names in full and that the lexicon does not mean by them. */
    private boolean isShortOfOther(Alias<Name> alias) {
        Piece letters = alias.pieces().get(0);
        if (alias.length() > 1
                || alias.entry().sort() != Name.Sort.ACTOR
                || !letters.capitals()
                || letters.written().length() < SHORTEST) {
            return false;
        }
        return shortOfOther.computeIfAbsent(letters.written(), form -> isSpelt(form, alias.entry()));
    }

    /** Whether words with capitals in a row begin with these letters, and nowhere in the document those of the entry do. */
    private boolean isSpelt(String letters, Name entry) {
        boolean other = false;
        int length = letters.length();
        for (int start : places.values().stream().flatMap(List::stream).sorted().toList()) {
            int at = 0;
            while (at < length
                    && start + at < pieces.size()
                    && pieces.get(start + at).capital()
                    && pieces.get(start + at).written().length() > 1
                    && pieces.get(start + at).written().charAt(0) == letters.charAt(at)) {
                at++;
            }
            if (at == length) {
                List<Alias<Name>> listed = lexicon.names.longest(pieces, start);
                if (!listed.isEmpty() && listed.get(0).entry().name().equals(entry.name())) {
                    return false;
                }
                other |= listed.isEmpty() || listed.get(0).length() < length;
            }
        }
        return other;
    }

    /** The readings of a name that starts at a piece, or the part of another country that the state's name means here. */
    List<Alias<Name>> meant(List<Alias<Name>> names, List<Piece> text, int at) {
        if (!names.isEmpty() && isShortOfOther(names.get(0))) {
            return List.of();
        }
        if (names.isEmpty() || names.get(0).length() > 1 || names.get(0).entry().sort() != Name.Sort.STATE) {
            return names;
        }
        Homonym homonym = lexicon.homonyms.get(text.get(at).folded());
        if (homonym == null || !elsewhere.contains(homonym) && !homonym.beside(text, at)) {
            return names;
        }
        return List.of(new Alias<>(names.get(0).pieces(), false, false, false, false, homonym.other()));
    }

    /** Whether a title for which the test holds stands before this surname anywhere. */
    boolean titled(Piece surname, Predicate<Role> test) {
        for (int at : places.getOrDefault(surname.folded(), List.of())) {
            for (int start = Math.max(0, at - LONGEST_TITLE); start < at; start++) {
                int length = at - start;
                boolean found = lexicon.titles.longest(pieces, start).stream()
                        .anyMatch(title -> title.length() == length && test.test(title.entry()));
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the document names another person of this surname. */
    boolean namesake(Piece surname) {
        return firstNames.containsKey(surname.folded());
    }

    /** How often it names each country. */
    Map<String, Integer> countries() {
        if (countries == null) {
            Map<String, Integer> times = new HashMap<>();
            territories().forEach(territory -> times.merge(territory.country(), 1, Integer::sum));
            countries = times;
        }
        return countries;
    }

    /** The states that it mentions; those in the names of persons are none. */
    List<Territory> territories() {
        List<Territory> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.capital()
                    || "PERSON".equals(annotated.token(piece.token()).name())) {
                continue;
            }
            List<Alias<Name>> names = meant(lexicon.names.longest(pieces, i), pieces, i);
            if (names.isEmpty() && "GPE".equals(annotated.token(piece.token()).name())) {
                names = lexicon.places.longest(pieces, i);
            }
            if (!names.isEmpty()) {
                Name name = names.get(0).entry();
                int last = i + names.get(0).length() - 1;
                if (name.country() != null && STATES.contains(name.sort())) {
                    found.add(new Territory(
                            annotated.span(piece.token(), pieces.get(last).token() + 1), name.country()));
                }
                i = last;
            }
        }
        return found;
    }
}
