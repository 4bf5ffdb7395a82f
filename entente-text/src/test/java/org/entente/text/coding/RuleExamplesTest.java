package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.text.Loaded;
import org.entente.text.rules.Problem;
import org.entente.text.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyRuleReadsItsExamples() {
        RuleTest test = new RuleTest(Loaded.CODER::code);
        return Loaded.RULES.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> passes(test, rule)));
    }

    private static void passes(RuleTest test, Rule rule) {
        List<Problem> problems = test.run(rule);
        assertThat(problems).isEmpty();
    }

    @Test
    void sportMarketsWeatherAndMetaphorYieldNothing() throws IOException {
        List<String> wrong = new ArrayList<>();
        int traps = 0;
        for (String sentence : traps()) {
            traps++;
            for (Claim claim : Loaded.code(sentence).claims()) {
                wrong.add(claim.rule() + " on " + sentence);
            }
        }
        assertThat(traps).isGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    private static List<String> traps() throws IOException {
        try (InputStream in = Objects.requireNonNull(Loaded.class.getResourceAsStream("traps.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
