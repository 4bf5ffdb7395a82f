package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule author uses. */
class RulesCommandTest {

    @Test
    void explanationTellsActorsFramesRulesAndClaims() {
        Run run = Run.of("rules", "explain", "Iran accused Turkey of massing troops.");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Iran  = Iran (IRN)", "Frame accused (verb)", "subject=Iran", "fires  accuse/", "ACCUSE");
    }

    @Test
    void drawnExplanationEscapesTheText() {
        Run run = Run.of("rules", "explain", "Iran attacked <script>alert(1)</script> & 'Iraq'.", "--html");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("<!doctype html>")
                .contains("<svg", "fires <b>", " stopped: ")
                .doesNotContain("<script", "</script", "& '");
    }

    @Test
    void statisticsTellRulesThatErrAndRulesThatMeetNothing(@TempDir Path folder) throws IOException {
        Path corpus = Files.writeString(folder.resolve("corpus.txt"), "Iran attacked Iraq. Iran attacked Kuwait.");
        Path annotated = Files.createDirectory(folder.resolve("annotated"));
        Files.writeString(annotated.resolve("judged.txt"), """
                @ 2024-01-01
                Chad attacked Niger.
                = AID Chad > Niger
                Mali attacked Niger.
                = AID Mali > Niger
                Togo attacked Niger.
                = AID Togo > Niger
                """);
        Run run = Run.of("rules", "stats", corpus.toString(), "--annotated", annotated.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "Rules that mostly err \\(1\\)\n  assault/attack +fired +2   right +0   wrong +3   0 %")
                .contains("Rules that met nothing", "sanction/", "1 documents, 2 claims");
    }

    @Test
    void probeShowsWordingsThatAreNotReadAsTheyShouldBe(@TempDir Path folder) throws IOException {
        Path wordings = Files.writeString(folder.resolve("wordings.txt"), """
                ASSAULT: X [bombed|praised] Y
                NONE: X slept
                """);
        Run run = Run.of("rules", "probe", wordings.toString());
        assertThat(run.exit()).isOne();
        assertThat(run.out())
                .contains(
                        "line 1: X [bombed|praised] Y.  1 of 2",
                        "  wrong  Kenya praised Uganda.",
                        "SUPPORT Kenya > Uganda")
                .contains("2 of 3 sentences are read as they should be")
                .doesNotContain("bombed Chile", "slept");
    }

    @Test
    void probeTellsWhereAWordingIsWrong(@TempDir Path folder) throws IOException {
        Path wordings = Files.writeString(folder.resolve("wordings.txt"), "ASSAILED: X bombed Y");
        Run run = Run.of("rules", "probe", wordings.toString());
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("\"ASSAILED\" is no claim type", "(line 1 of wordings.txt)");
    }

    @Test
    void evaluationShowsWhereCoderAndAnnotationDisagree(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), """
                Chad attacked Niger.
                = AID Chad > Niger
                Mali praised Niger.
                = SUPPORT Mali > Niger : denied
                Togo praised Benin.
                = SUPPORT Togo > Benin
                """);
        Run run = Run.of("evaluate", "--errors", "--set", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "mine.txt:1 Chad attacked Niger.",
                        "missed  AID Chad > Niger",
                        "wrong   ASSAULT Chad > Niger  assault/attack",
                        "mine.txt:3 Mali praised Niger.",
                        "SUPPORT Mali > Niger  support/praise  instead of denied",
                        "2 of 3 sentences are read otherwise")
                .doesNotContain("Togo");
    }
}
