package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.codebook.Words;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** The lexicons of a codebook, indexed for looking up. */
final class Lexicon {
    private static final String ACTORS = "actors/";
    /** Lexicons of places that lie in one country. */
    private static final Set<String> PLACES = Set.of("places/towns.csv", "places/divisions.csv", "places/sites.csv");

    private static final int SURNAME = 3;
    private static final List<String> ARTICLES = List.of("al-", "el-");

    final Folding folding;
    final Index<Name> names = new Index<>();
    final Index<Role> roles = new Index<>();
    final Index<Role> titles = new Index<>();
    final Index<Name> places = new Index<>();
    /** Towns of the whole gazetteer. */
    final Towns towns;
    /** States whose names mean a part of another country too, by their folded names. */
    final Map<String, Homonym> homonyms = new HashMap<>();
    /** Countries in which bodies act besides their own, by the codes of the bodies. */
    final Map<String, List<String>> theatres = new HashMap<>();
    /** Second parts of hyphenated words ("-backed", "-led") and what they do to the first. */
    final Map<String, Hyphen> hyphens = new HashMap<>();
    /** Words that leave open whether somebody backs a party ("allegedly", "formerly"). */
    final Words doubts;
    /** Nouns that only count what follows "of". */
    final Words partitives;
    /** Words that put a holder out of office. */
    final Words former;
    /** Words that say which part of a place is meant; such a part is no party. */
    final Words directions;
    /** Towns where courts of many states sit. */
    final Words courtSeats;
    /** Nouns that mean others in some texts. */
    final Senses senses;
    /** Surnames that many people have; alone they name no office-holder. */
    final Words commonSurnames;
    /** Single words that name a state, a people or a capital: a person of that surname needs the full name. */
    private final Set<String> territories = new HashSet<>();
    /** Peoples, faiths and social groups; the people of a continent and the speakers of a language are none. */
    final Set<Name> groups = new HashSet<>();
    /** Full names by holder, folded, to look for elsewhere in a document. */
    final Map<String, Set<List<String>>> fullNames = new HashMap<>();

    private Lexicon(Codebook codebook) {
        folding = new Folding(codebook.table("spellings"));
        partitives = codebook.words("partitives");
        former = codebook.words("former");
        doubts = codebook.words("doubts");
        directions = codebook.words("directions");
        senses = new Senses(codebook);
        courtSeats = codebook.words("court-seats");
        commonSurnames = Words.of(codebook.words("common-surnames").all().stream()
                .map(folding::fold)
                .toList());
        towns = new Towns(codebook);
        codebook.table("homonyms")
                .rows()
                .forEach(row -> homonyms.put(folding.fold(row.get("name")), Homonym.of(row, folding)));
        codebook.table("theatres").rows().forEach(row -> theatres.put(row.get("code"), row.list("countries")));
        codebook.table("hyphens").rows().forEach(row -> hyphens.put(row.get("word"), Hyphen.of(row)));
    }

    static Lexicon of(Codebook codebook) {
        Lexicon lexicon = new Lexicon(codebook);
        codebook.table(ACTORS + "states").rows().forEach(lexicon::territories);
        for (Table table : codebook.tables(ACTORS)) {
            String file = table.file().substring(ACTORS.length());
            for (Row row : table.rows()) {
                switch (file) {
                    case "states.csv" -> lexicon.state(row);
                    case "offices.csv" -> lexicon.office(row);
                    case "titles.csv" -> lexicon.role(row, true);
                    case "seats.csv" -> lexicon.named(row, Name.Sort.METONYM);
                    case "peoples.csv" -> lexicon.named(row, Name.Sort.PEOPLE);
                    case "regions.csv" -> lexicon.named(row, Name.Sort.REGION);
                    default -> lexicon.named(row, Name.Sort.ACTOR);
                }
            }
        }
        codebook.table("roles").rows().forEach(row -> lexicon.role(row, false));
        Gazetteer.of(codebook.tables("places/").stream()
                        .filter(table -> PLACES.contains(table.file()))
                        .toList())
                .forEach(lexicon::place);
        lexicon.names.sort();
        lexicon.roles.sort();
        lexicon.titles.sort();
        lexicon.places.sort();
        return lexicon;
    }

    private void territories(Row row) {
        Stream.of(List.of(row.get("name")), row.list("aliases"), row.list("demonyms"), row.list("metonyms"))
                .flatMap(List::stream)
                .map(folding::fold)
                .forEach(territories::add);
    }

    private void state(Row row) {
        String code = Codes.of(Name.field(row, "code"), Name.field(row, "sector"));
        for (Name.Sort sort : List.of(Name.Sort.STATE, Name.Sort.DEMONYM, Name.Sort.METONYM)) {
            Name name = new Name(
                    sort,
                    ActorKind.STATE,
                    row.get("name"),
                    code,
                    Name.field(row, "code"),
                    Name.field(row, "sector"),
                    null,
                    Name.day(row, "from", false),
                    Name.day(row, "to", true),
                    row.source());
            switch (sort) {
                case STATE -> {
                    add(row.get("name"), name, false);
                    row.list("aliases").forEach(alias -> add(alias, name, false));
                }
                case DEMONYM -> row.list("demonyms").forEach(alias -> add(alias, name, false));
                default -> row.list("metonyms").forEach(alias -> add(alias, name, false));
            }
        }
    }

    private void named(Row row, Name.Sort sort) {
        String country = Name.field(row, "country");
        String sector = Name.field(row, "sector");
        String code = Name.field(row, "code");
        Name name = new Name(
                sort,
                Role.kind(row),
                row.get("name"),
                code == null ? Codes.of(country, sector) : code,
                country,
                sector,
                null,
                Name.day(row, "from", false),
                Name.day(row, "to", true),
                row.source());
        if (sort == Name.Sort.PEOPLE && row.get("sense").isEmpty()) {
            groups.add(name);
        }
        boolean exact = row.get("case").equals("exact");
        add(row.get("name"), name, exact);
        row.list("aliases").forEach(alias -> add(alias, name, exact));
    }

    private void office(Row row) {
        Name name = new Name(
                Name.Sort.PERSON,
                ActorKind.PERSON,
                row.get("holder"),
                Name.field(row, "code"),
                Name.field(row, "country"),
                Name.field(row, "sector"),
                Name.field(row, "office"),
                Name.day(row, "from", false),
                Name.day(row, "to", true),
                row.source());
        Set<List<Piece>> surnames = new LinkedHashSet<>();
        Set<List<Piece>> aliases = new HashSet<>();
        for (String alias : joined(row.get("holder"), row.list("aliases"))) {
            List<Piece> pieces = add(alias, name, false);
            aliases.add(pieces);
            if (pieces.size() > 1) {
                fullNames
                        .computeIfAbsent(name.name(), key -> new HashSet<>())
                        .add(pieces.stream().map(Piece::folded).toList());
                if (row.get("surname").isEmpty()) {
                    surnames(pieces, pieces.size() - 1, surnames);
                }
            }
        }
        List<Piece> surname = Piece.of(row.get("surname"), folding);
        if (!surname.isEmpty()) {
            surnames.add(surname);
            surnames(surname, surname.size() - 1, surnames);
            for (String article : ARTICLES) {
                surnames.add(Piece.of(article + row.get("surname"), folding));
            }
        }
        surnames.removeAll(aliases);
        surnames.removeIf(
                each -> each.size() == 1 && territories.contains(each.get(0).folded()));
        for (List<Piece> each : surnames) {
            names.add(new Alias<>(each, false, false, true, false, name));
        }
    }

    /** The last word of a name with the small word before it ("dos Santos"); an Arabic article may go ("al-Assad", "Assad"). */
    private static void surnames(List<Piece> name, int last, Set<List<Piece>> surnames) {
        Piece word = name.get(last);
        if (!word.capital() || word.capitals() || word.folded().length() < SURNAME) {
            return;
        }
        boolean small = last > 0 && !name.get(last - 1).capital();
        if (small) {
            surnames.add(name.subList(last - 1, last + 1));
        }
        if (!small || ARTICLES.contains(name.get(last - 1).folded() + "-")) {
            surnames.add(List.of(word));
        }
    }

    private static List<String> joined(String first, List<String> rest) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private List<Piece> add(String written, Name name, boolean exact) {
        boolean definite = written.startsWith("the ");
        String bare = definite || written.startsWith("The ") ? written.substring(4) : written;
        List<Piece> pieces = Piece.of(bare, folding);
        names.add(new Alias<>(pieces, definite, exact, false, false, name));
        return pieces;
    }

    private void role(Row row, boolean title) {
        Role role = Role.of(row, title);
        Alias<Role> alias = new Alias<>(Piece.of(role.noun(), folding), false, false, false, true, role);
        (title ? titles : roles).add(alias);
    }

    private void place(Name place) {
        places.add(new Alias<>(Piece.of(place.name(), folding), false, false, false, false, place));
    }

    /** What a hyphenated second part does to the first; null when it is no such word. */
    @Nullable
    Hyphen hyphen(Piece piece) {
        return hyphens.get(piece.folded());
    }
}
