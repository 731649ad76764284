package org.casus.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.model.CountKind;
import org.casus.model.MessageCode;
import org.casus.model.Role;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code rules/}. */
final class RuleReader {
    /** {@code only}: a result that is never an act of its own. */
    private static final Set<String> RESULTS = Set.of("true", "false", "only");

    private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1\\d|20)\\d{0,2}");

    private final Ontology ontology;
    private final Set<String> lexicons;
    private final Words prepositions;
    private final ExampleReader examples;

    RuleReader(Ontology ontology, Set<String> lexicons, Words prepositions) {
        this.ontology = ontology;
        this.lexicons = lexicons;
        this.prepositions = prepositions;
        this.examples = new ExampleReader(ontology);
    }

    List<Rule> read(@Nullable Item file) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Item item : file == null ? List.<Item>of() : file.items()) {
            Keys keys = item.keys();
            Item name = keys.need("rule");
            if (name == null) {
                continue;
            }
            Integer earlier = names.putIfAbsent(name.text(), item.line());
            if (earlier != null) {
                name.problem(
                        MessageCode.C010,
                        "the rule \"" + name.text() + "\" stands in line " + earlier + " too; rename one");
            }
            rules.add(rule(name.text(), item, keys));
        }
        return rules;
    }

    private Rule rule(String name, Item item, Keys keys) {
        String file = item.file().substring(item.file().lastIndexOf('/') + 1);
        Item typeItem = keys.need("type");
        String type = typeItem == null ? null : typeItem.choice(ontology.types().keySet(), MessageCode.C013, "type");
        String mode = mode(type, keys.take("mode"));
        List<String> contexts = new ArrayList<>();
        for (Item context : items(keys.take("contexts"))) {
            String known = context.choice(ontology.contexts().keySet(), MessageCode.C015, "context");
            if (known != null) {
                contexts.add(known);
            }
        }
        String cameo = cameo(keys.take("cameo"));
        String means = keys.needText("means");
        List<String> verbs = lower(keys.texts("verb"));
        List<String> nouns = lower(keys.texts("noun"));
        List<String> attributes = lower(keys.texts("attribute"));
        if (verbs.isEmpty() && nouns.isEmpty() && attributes.isEmpty()) {
            item.problem(MessageCode.C011, "a rule needs \"verb\", \"noun\" or \"attribute\"; add one");
        }
        List<String> modals = lower(keys.texts("modal"));
        Item negated = keys.take("negated");
        Complement complement = complement(keys.take("complement"));
        List<String> context = List.of();
        Item contextItem = keys.take("context");
        if (contextItem != null) {
            Keys inside = contextItem.keys();
            Item words = inside.need("words");
            context = words == null ? List.of() : lower(words.texts());
            inside.end();
        }
        Item result = keys.take("result");
        String joins = result == null ? null : result.choice(RESULTS, MessageCode.C015, "word");
        Item also = keys.take("also");
        Item open = keys.take("public");
        List<Block> unless = new ArrayList<>();
        for (Item block : items(keys.take("unless"))) {
            unless.add(block(block));
        }
        List<Example> proofs = examples.read(keys.need("examples"));
        List<Slot> slots = slots(keys);
        return new Rule(
                file + "#" + name,
                item.file(),
                item.line(),
                name,
                type == null ? "" : type,
                mode,
                contexts,
                cameo,
                means,
                verbs,
                nouns,
                slots,
                complement,
                attributes,
                modals,
                negated == null ? null : Boolean.valueOf(negated.flag()),
                context,
                joins != null && !joins.equals("false"),
                joins == null || !joins.equals("only"),
                also != null && also.flag(),
                open != null && open.flag(),
                unless,
                proofs);
    }

    private static @Nullable String cameo(@Nullable Item item) {
        if (item != null && !CAMEO.matcher(item.text()).matches()) {
            item.problem(MessageCode.C017, "a CAMEO code has two to four digits, in quotation marks");
        }
        return item == null ? null : item.text();
    }

    private @Nullable String mode(@Nullable String type, @Nullable Item item) {
        EventType known = type == null ? null : ontology.types().get(type);
        return item == null || known == null
                ? null
                : item.choice(known.modes().keySet(), MessageCode.C014, "mode of " + type);
    }

    private static @Nullable Complement complement(@Nullable Item item) {
        if (item == null) {
            return null;
        }
        Keys keys = item.keys();
        List<String> verbs = lower(keys.texts("verb"));
        List<String> nouns = lower(keys.texts("noun"));
        List<String> markers = lower(keys.texts("marker"));
        List<String> modals = lower(keys.texts("modal"));
        Item negated = keys.take("negated");
        Complement complement =
                new Complement(verbs, nouns, markers, modals, negated == null ? null : Boolean.valueOf(negated.flag()));
        keys.end();
        return complement;
    }

    private Block block(Item item) {
        Keys keys = item.keys();
        List<String> words = lower(keys.texts("words"));
        List<String> modifiers = lower(keys.texts("modifier"));
        Block block = new Block(slots(keys), words, modifiers);
        if (block.slots().isEmpty() && words.isEmpty() && modifiers.isEmpty()) {
            item.problem(MessageCode.C017, "an empty \"unless\" blocks nothing; take it away or say what blocks");
        }
        return block;
    }

    /** All keys that are left are places of the clause; those that are not are unknown. */
    private List<Slot> slots(Keys keys) {
        List<Slot> slots = new ArrayList<>();
        for (Keys.Entry entry : keys.rest()) {
            List<String> names =
                    Arrays.stream(entry.name().split("\\|")).map(String::strip).toList();
            if (names.stream().allMatch(name -> Vocabulary.PLACES.contains(name) || prepositions.contains(name))) {
                slots.add(slot(names, entry.value()));
            } else {
                List<String> known = new ArrayList<>(keys.asked());
                known.addAll(Vocabulary.PLACES);
                known.addAll(prepositions.all());
                Keys.unknown(entry, known);
            }
        }
        return slots;
    }

    private Slot slot(List<String> names, Item item) {
        if (!item.isMap()) {
            return new Slot(names, null, List.of(), List.of(), words(item), null, false);
        }
        Keys keys = item.keys();
        Role as = null;
        Item asItem = keys.take("as");
        if (asItem != null) {
            String role = asItem.choice(Vocabulary.ROLES, MessageCode.C015, "role");
            as = role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT));
        }
        List<String> is = tests(keys.take("is"));
        List<String> not = tests(keys.take("not"));
        Item wordItem = keys.take("word");
        List<String> words = wordItem == null ? List.of() : words(wordItem);
        CountKind count = null;
        Item countItem = keys.take("count");
        if (countItem != null) {
            String kind = countItem.choice(Vocabulary.COUNTS, MessageCode.C015, "count");
            count = kind == null ? null : CountKind.valueOf(kind.toUpperCase(Locale.ROOT));
        }
        Item required = keys.take("required");
        keys.end();
        return new Slot(names, as, is, not, words, count, required != null && required.flag());
    }

    private List<String> tests(@Nullable Item item) {
        List<String> tests = new ArrayList<>();
        for (Item one : items(item)) {
            String text = one.text();
            if (lexicon(text)) {
                lexicon(one, text);
                tests.add(text);
                continue;
            }
            List<String> known = new ArrayList<>(Vocabulary.KINDS);
            known.addAll(ontology.kinds().keySet());
            known.addAll(Vocabulary.SPECIAL);
            String test = one.choice(known, MessageCode.C015, "kind");
            if (test != null) {
                tests.add(test);
            }
        }
        return tests;
    }

    private List<String> words(Item item) {
        for (Item one : item.items()) {
            if (one.isText() && lexicon(one.text())) {
                lexicon(one, one.text());
            }
        }
        return lower(item.texts());
    }

    /** Whether a word names a lexicon; a dollar alone is only a dollar. */
    private static boolean lexicon(String word) {
        return word.startsWith("$") && word.length() > 1;
    }

    private void lexicon(Item item, String name) {
        if (!lexicons.contains(name.substring(1))) {
            item.problem(
                    MessageCode.C016,
                    "unknown lexicon \"" + name + "\"" + Spelling.advice(name.substring(1), lexicons));
        }
    }

    private static List<Item> items(@Nullable Item item) {
        return item == null ? List.of() : item.items();
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
