package org.entente.text.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.claim.ClaimType;
import org.entente.claim.Kind;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.coding.RuleTest;
import org.entente.text.mention.MentionResolver;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final String GOOD = """
            type: SANCTION
            sets:
              penalty: [sanction, trade ban]
            rules:
              - name: impose
                verbs: [impose]
                object: [$penalty]
                who: subject
                whom: on
                cameo: "163"
                examples:
                  - {text: "France imposed sanctions on Mali.", who: France, whom: Mali}
                  - {text: "Sanctions were imposed on Mali by France.", who: France, whom: Mali}
                not:
                  - "Sanctions rarely work."
            """;

    private static RuleBook book(String content) {
        return RuleBook.of(Map.of("events/sanction.yaml", content));
    }

    @Test
    void shippedRulesHaveNoProblem() {
        assertThat(RuleLint.of(Loaded.RULES)).isEmpty();
    }

    @Test
    void everyEventAndTieTypeHasAtLeastFiveRules() {
        for (Kind kind : new Kind[] {Kind.EVENT, Kind.TIE}) {
            for (ClaimType type : ClaimType.of(kind)) {
                assertThat(Loaded.RULES.rules().stream().filter(rule -> rule.type() == type))
                        .as(type.name())
                        .hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void pluralThatIsListedIsAskedForAsSuch() {
        RuleBook book = book("""
                type: SANCTION
                rules:
                  - name: cut-ranks
                    verbs: [trim]
                    object: [ranks]
                    who: subject
                    cameo: "160"
                    examples:
                      - {text: "France trimmed the ranks of its legion.", who: France}
                    not:
                      - "France trimmed the rank of its legion."
                """);
        Coder coder = new Coder(Loaded.PARSER, new MentionResolver(Loaded.ACTORS), book);
        assertThat(new RuleTest(coder::code).run(book.rules().get(0))).isEmpty();
    }

    @Test
    void goodFileIsReadWhole() {
        RuleBook book = book(GOOD);
        assertThat(RuleLint.of(book)).isEmpty();
        assertThat(book.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("sanction/impose");
            assertThat(rule.conditions().get(0).alternatives().lemmas()).containsExactly("sanction");
            assertThat(rule.conditions().get(0).alternatives().phrases()).hasSize(1);
        });
    }

    @Test
    void undefinedSetIsToldWithItsLine() {
        assertThat(book(GOOD.replace("$penalty]", "$penalties]")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(7);
                    assertThat(problem.toString()).contains("penalties", "sets.yaml");
                });
    }

    @Test
    void misspeltRoleIsTold() {
        assertThat(book(GOOD.replace("whom: on", "whom: onto-what")).problems().toString())
                .contains("onto-what", "docs/reference/rules.md");
    }

    @Test
    void halfOfACharacterIsToldWhereverItStands() {
        for (int length : new int[] {3, 1024, 1025, 1026, 5000}) {
            assertThat(book("#\n" + "x".repeat(length - 3) + '\ud800').problems())
                    .as("after " + length + " characters")
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString()).contains("sanction.yaml:", "not YAML"));
        }
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(book("type: SANCTION\nrules:\n  - name: [a\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("sanction.yaml:", "not YAML"));
        assertThatThrownBy(() -> book("rules").orThrow()).isInstanceOf(RuleFormatException.class);
    }

    @Test
    void codeOfAnotherTypeIsAnError() {
        assertThat(RuleLint.of(book(GOOD.replace("\"163\"", "\"190\""))).toString())
                .contains("190", "SANCTION");
    }

    @Test
    void tooFewExamplesAreAnError() {
        String one = GOOD.replace(
                "      - {text: \"Sanctions were imposed on Mali by France.\", who: France, whom: Mali}\n", "");
        assertThat(RuleLint.of(book(one)).toString()).contains("1 examples");
    }

    @Test
    void sameWordsWithAnotherCodeAreAContradiction() {
        String twin = GOOD.substring(GOOD.indexOf("  - name: impose"))
                .replace("name: impose", "name: twin")
                .replace("\"163\"", "\"161\"");
        assertThat(RuleLint.of(book(GOOD + twin)).toString()).contains("twin", "impose", "163");
    }

    @Test
    void orderOfFilesDecidesNothing() {
        RuleBook book = RuleBook.load();
        assertThat(book.rules().stream().map(Rule::id).toList())
                .isEqualTo(Loaded.RULES.rules().stream().map(Rule::id).toList());
    }

    /** Found by the fuzzer: a character of two units across the end of the library's buffer broke the reading off. */
    @Test
    void charactersBeyondTheBasicPlaneAreReadWhereverTheyStand() {
        for (int before = 1000; before < 1040; before++) {
            String text =
                    "# " + "x".repeat(before) + "\n# " + "\uD83D\uDE00".repeat(1200) + "\nrules: []\ntype: ASSAULT\n";
            assertThat(RuleBook.of(Map.of("events/assault.yaml", text)).problems())
                    .as(before + " characters before")
                    .isEmpty();
        }
    }
}
