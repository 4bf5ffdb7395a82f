package org.entente.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.text.rules.Problem;
import org.entente.text.rules.RuleBook;
import org.entente.text.rules.RuleLint;

/** Files of rules, and of the word sets that they share. */
public final class RulesTarget {

    private static final String SETS = """
            sets:
              arms: [weapon, missile, "artillery shell"]
            refinements:
              kinds:
                "1": [&arms]
            """;

    private RulesTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        read(Map.of("sets.yaml", SETS, "events/assault.yaml", text));
        read(Map.of("sets.yaml", text, "events/assault.yaml", SETS));
    }

    private static void read(Map<String, String> files) {
        RuleBook book = RuleBook.of(files);
        book.problems().forEach(RulesTarget::told);
        RuleLint.of(book).forEach(RulesTarget::told);
    }

    private static void told(Problem problem) {
        if (problem.toString().isBlank()) {
            throw new IllegalStateException("a problem that says nothing");
        }
    }
}
