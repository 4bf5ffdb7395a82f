package org.entente.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ingest.fuzz.Fuzzing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzes the files of a memory and the files of rules. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private final Fuzzing fuzzing = Fuzzing.start(targets(), "org.entente.store.**:org.entente.text.rules.**");

    static Stream<Fuzzing.Target> targets() {
        byte[] rules = """
                type: ASSAULT
                rules:
                  - name: shell
                    verbs: [shell, &arms]
                    who: subject | by-agent
                    whom: object
                    object: [town]
                    unless: {object: [peanut]}
                    cameo: "190"
                    refine: kinds
                    examples:
                      - {text: "Iran shelled Iraq.", who: Iran, whom: Iraq}
                    not: ["He shelled peas."]
                """.getBytes(StandardCharsets.UTF_8);
        byte[] undo = ("{\"number\":2,\"at\":\"2025-03-31T12:00:00Z\",\"author\":\"A\",\"reason\":\"b\","
                        + "\"action\":\"undo\",\"undone\":1}")
                .getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new Fuzzing.Target(
                        StoreTarget.class,
                        List.of(
                                kind(0, StoreTarget.manifest()),
                                kind(
                                        2,
                                        new String(StoreTarget.manifest(), StandardCharsets.UTF_8)
                                                .lines()
                                                .findFirst()
                                                .orElseThrow()
                                                .getBytes(StandardCharsets.UTF_8)),
                                kind(5, new byte[] {1, 2, 3}),
                                kind(6, undo))),
                new Fuzzing.Target(RulesTarget.class, List.of(rules)));
    }

    private static byte[] kind(int kind, byte[] rest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void fuzzerFindsNothing(Fuzzing.Target target) throws Exception {
        fuzzing.findsNothing(target);
    }
}
