package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.CountKind;
import org.casus.model.Problem;
import org.casus.model.Role;
import org.junit.jupiter.api.Test;

class CodebookReaderTest {
    private static final String RULE = """
            - rule: strike
              type: ASSAULT
              mode: aerial
              means: Hits from the air.
              verb: [bomb]
              agent: {as: source, is: [armed]}
              on|against: {as: target, not: [place]}
              patient: [exam, test]
              with: {as: victim, count: killed, required: true}
              examples:
                - text: Jets bombed a market.
                  expect: {type: ASSAULT, source: Jets, killed: 12..}
                - text: Nothing.
                  expect: none
                  known-miss: because
                  published: 2024-05-01
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    CodebookReaderTest() {
        file("codebook.yml", "name: Test\nversion: '1'\nlanguage: en\nlicence: CC0-1.0\n");
        file("ontology.yml", """
                types:
                  ASSAULT:
                    definition: Attacks.
                    modes:
                      aerial: {means: From the air.}
                contexts: {military: Armed forces.}
                kinds: {armed: [military, police]}
                sectors: {MIL: armed forces}
                """);
        file("lexicons/prepositions.csv", "words\non\nagainst\nwith\n");
        file("lexicons/weapons.csv", "noun,kind\nknife,primitive\n");
    }

    private void file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Codebook read() {
        return CodebookReader.read(new Contents(files));
    }

    private List<String> problems() {
        CodebookException failure = catchThrowableOfType(CodebookException.class, this::read);
        return failure.problems().stream().map(Problem::toString).toList();
    }

    private void rule(String before, String after) {
        file("rules/assault.yml", RULE.replace(before, after));
    }

    @Test
    void aRuleAsItIsWritten() {
        file("rules/assault.yml", RULE);

        Rule rule = read().rules().get(0);

        assertThat(rule.id()).isEqualTo("assault.yml#strike");
        assertThat(rule.slots())
                .containsExactly(
                        new Slot(List.of("agent"), Role.SOURCE, List.of("armed"), List.of(), List.of(), null, false),
                        new Slot(
                                List.of("on", "against"),
                                Role.TARGET,
                                List.of(),
                                List.of("place"),
                                List.of(),
                                null,
                                false),
                        new Slot(List.of("patient"), null, List.of(), List.of(), List.of("exam", "test"), null, false),
                        new Slot(
                                List.of("with"), Role.VICTIM, List.of(), List.of(), List.of(), CountKind.KILLED, true));
        assertThat(rule.examples()).hasSize(2);
        assertThat(rule.examples().get(0).expected().get(0).fields()).containsEntry("killed", List.of("12.."));
        assertThat(rule.examples().get(1).knownMiss()).isEqualTo("because");
        assertThat(rule.examples().get(1).published()).hasToString("2024-05-01");
    }

    @Test
    void aMisspeltKey() {
        rule("agent:", "agnet:");

        assertThat(problems())
                .containsExactly("rules/assault.yml:6:3: C012 unknown key \"agnet\"; did you mean \"agent\"?");
    }

    @Test
    void aMisspeltType() {
        rule("type: ASSAULT\n", "type: ASAULT\n");

        assertThat(problems())
                .containsExactly("rules/assault.yml:2:9: C013 unknown type \"ASAULT\"; did you mean \"ASSAULT\"?");
    }

    @Test
    void aModeOfNoType() {
        rule("mode: aerial", "mode: naval");

        assertThat(problems())
                .containsExactly("rules/assault.yml:3:9: C014 unknown mode of ASSAULT \"naval\"; use one of aerial");
    }

    @Test
    void aKindNobodyKnows() {
        rule("is: [armed]", "is: [amred, $weapon, $weapons:primitve]");

        assertThat(problems())
                .containsExactly(
                        "rules/assault.yml:6:28: C015 unknown kind \"amred\"; did you mean \"armed\"?",
                        "rules/assault.yml:6:35: C016 unknown lexicon \"$weapon\"; did you mean \"weapons\"?",
                        "rules/assault.yml:6:44: C016 unknown lexicon \"$weapons:primitve\";"
                                + " did you mean \"weapons:primitive\"?");
    }

    @Test
    void aRoleAndACountNobodyKnows() {
        rule("as: victim, count: killed", "as: victims, count: dead");

        assertThat(problems())
                .containsExactly(
                        "rules/assault.yml:9:14: C015 unknown role \"victims\"; did you mean \"victim\"?",
                        "rules/assault.yml:9:30: C015 unknown count \"dead\"; use one of abducted, arrested, displaced,"
                                + " injured, killed, missing, participants");
    }

    @Test
    void twoRulesOfOneName() {
        file("rules/assault.yml", RULE + RULE);

        assertThat(problems())
                .containsExactly("rules/assault.yml:17:9: C010 the rule \"strike\" stands in line 1 too; rename one");
    }

    @Test
    void whatIsMissingOrOfTheWrongShape() {
        rule("  means: Hits from the air.\n", "");
        assertThat(problems()).containsExactly("rules/assault.yml:1:3: C011 the key \"means\" is missing; add it");

        rule("verb: [bomb]", "verb: {bomb: now}");
        assertThat(problems()).contains("rules/assault.yml:5:9: C017 one word or sentence is wanted here, not a map");

        rule("killed: 12..", "killed: many");
        assertThat(problems())
                .containsExactly("rules/assault.yml:12:53: C017 a count is written 12, 12.., ..20, 20..30 or none");
    }

    @Test
    void yamlThatIsNone() {
        rule("text: Jets bombed a market.", "text: Jets: bombed a market.");

        assertThat(problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("rules/assault.yml:11:").contains(": C001 "));
    }

    @Test
    void aKeyThatComesTwice() {
        rule("verb: [bomb]", "verb: [bomb]\n  verb: [hit]");

        assertThat(problems()).containsExactly("rules/assault.yml:6:3: C001 the key \"verb\" comes twice; keep one");
    }

    @Test
    void rowsWithTooManyFields() {
        file("lexicons/roles.csv", "noun,note\n\"a,b\",c\nd,e,f\n\"never closed,x\n");

        assertThat(problems())
                .containsExactly(
                        "lexicons/roles.csv:3: C003 fields in the row: 3, in the header: 2; put fields with commas in double quotes",
                        "lexicons/roles.csv:4: C003 a quote that is never closed; close it",
                        "lexicons/roles.csv:4: C003 fields in the row: 1, in the header: 2; put fields with commas in double quotes");
    }

    @Test
    void aHeaderThatLacksItsColumnsIsOneProblem() {
        file("lexicons/roles.csv", "foo,bar\nsoldier,military\nsailor,military\n");
        file("lexicons/actors/groups.csv", "name,aliases,sector\nRed Army,,MIL\n");

        assertThat(problems())
                .containsExactly(
                        "lexicons/actors/groups.csv:1: C011 the header \"name,aliases,sector\" has no column \"code\", \"kind\"; add it",
                        "lexicons/roles.csv:1: C011 the header \"foo,bar\" has no column \"noun\"; add it");
    }

    @Test
    void lexiconsNameOnlyWhatThereIs() {
        file("lexicons/roles.csv", "noun,kind,sector\nsoldier,military,MIL\nsailor,militray,NAV\n");
        file("lexicons/contexts.csv", "words,contexts\narmy,military|naval\n");

        assertThat(problems())
                .containsExactly(
                        "lexicons/contexts.csv:2: C015 unknown contexts \"naval\"; use one of military",
                        "lexicons/roles.csv:3: C015 unknown kind \"militray\"; did you mean \"military\"?",
                        "lexicons/roles.csv:3: C015 unknown sector \"NAV\"; use one of MIL");
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        files.remove("codebook.yml");
        rule("agent:", "agnet:");
        file("rules/zebra.yml", RULE.replace("type: ASSAULT\n", "type: ZEBRA\n"));

        assertThat(problems())
                .hasSize(3)
                .containsSubsequence("codebook.yml: C002 the file is missing; add it")
                .isSorted();
    }

    @Test
    void theHashIsOfPathsAndContents() {
        String before = read().sha256();
        file("lexicons/roles.csv", "noun\n");
        assertThat(read().sha256()).isNotEqualTo(before);
    }

    @Test
    void quotedFieldsAndAliases() {
        file("lexicons/groups.csv", "name,aliases\r\n\"Front, The\",\"TF | The \"\"Front\"\"\"\r\n\r\nOther,\r\n");

        Table table = read().table("groups");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get("name")).isEqualTo("Front, The");
        assertThat(table.rows().get(0).list("aliases")).containsExactly("TF", "The \"Front\"");
        assertThat(table.rows().get(1).source()).isEqualTo("groups.csv:4");
        assertThat(read().words("groups").contains("front, the")).isTrue();
    }
}
