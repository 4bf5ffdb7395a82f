package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory as its user sees it. */
class MemoryTest {

    private static final List<String> REPORTS = List.of(
            report("mali-1", "2022-02-17", "France accused the Wagner Group of killing civilians in Mali."),
            report("mali-2", "2022-02-19", "French troops left Mali. Mali expelled the French ambassador."),
            report("mali-3", "2022-03-01", "Russia sent weapons to Mali."),
            report("pak-1", "2023-04-15", "Pakistani forces arrested three militants in Peshawar."),
            report("pak-2", "2023-04-16", "Pakistan accused India of supporting the Taliban."),
            report("pak-3", "2023-05-01", "India and Pakistan agreed to a ceasefire in Kashmir."),
            report("north-1", "2024-01-03", "Mali attacked the Lumen Ardents in the desert."),
            report("north-2", "2024-01-09", "Rebels released 20 soldiers. Algeria praised the release."));

    @TempDir
    Path folder = Path.of(".");

    private static String report(String id, String published, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"" + published + "\", \"text\": \"" + text + "\"}";
    }

    private Path reports(List<String> lines) throws IOException {
        return Files.write(folder.resolve("reports.jsonl"), lines);
    }

    private String memory() {
        return folder.resolve("memory").toString();
    }

    private static Run well(Run run) {
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
        return run;
    }

    /** The number of the newest snapshot. */
    private String snapshot() {
        String[] lines = well(Run.of("changes", "--store", memory())).out().split("\n", -1);
        return lines[lines.length - 2].strip().split(" ", 2)[0];
    }

    private static Map<String, String> sums(Path tables) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                sums.put(
                        file.getFileName().toString(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        }
        return sums;
    }

    @Test
    void theSameReportsAgainAddNothingAndTheMemoryAnswersAsTheReportsDo() throws IOException {
        String file = reports(REPORTS).toString();
        JsonNode first = new ObjectMapper()
                .readTree(well(Run.of("ingest", file, "--store", memory(), "--json"))
                        .out());
        assertThat(first.path("stored").asInt()).isEqualTo(REPORTS.size());
        assertThat(first.path("claims").asInt()).isGreaterThan(5);
        String snapshot = snapshot();
        JsonNode again = new ObjectMapper()
                .readTree(well(Run.of("ingest", file, "--store", memory(), "--json"))
                        .out());
        assertThat(again.path("stored").asInt()).isZero();
        assertThat(again.path("duplicate").asInt()).isEqualTo(REPORTS.size());
        assertThat(snapshot()).isEqualTo(snapshot);
        assertThat(well(Run.of("relate", memory(), "--format", "jsonl")).out())
                .isEqualTo(well(Run.of("relate", file, "--format", "jsonl")).out());
        String dyad = well(Run.of("relate", memory(), "--dyad", "Pakistan", "--dyad", "India", "--format", "jsonl"))
                .out();
        assertThat(dyad.lines()).hasSize(1);
        assertThat(well(Run.of("relate", memory(), "--format", "jsonl")).out().lines())
                .contains(dyad.strip());
        assertThat(well(Run.of("store", "verify", memory())).out())
                .startsWith("sound: snapshot " + snapshot + ", 8 documents");
    }

    @Test
    void anIdUsedForTwoTextsIsToldAndTheTwoDoNotTakeTurns() throws IOException {
        List<String> lines = new ArrayList<>(REPORTS);
        lines.add(report("mali-1", "2022-02-18", "Mali thanked Russia."));
        String file = reports(lines).toString();
        Run first = Run.of("ingest", file, "--store", memory());
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.out())
                .contains(
                        "1 bad-value",
                        "line 9 of ",
                        "the id \"mali-1\" was used before (line 1 of ",
                        "an id of its own");
        String snapshot = snapshot();
        assertThat(Run.of("ingest", file, "--store", memory()).out())
                .contains("0 documents stored, 0 revised, 0 claims");
        assertThat(snapshot()).isEqualTo(snapshot);
    }

    @Test
    void aTimeBeforeTheMemoryBeganAndAnActorFileThatIsWrongAreTold() throws IOException {
        well(Run.of("ingest", reports(REPORTS).toString(), "--store", memory()));
        Run early = well(Run.of("relate", memory(), "--snapshot", "2001-02-03"));
        assertThat(early.err()).contains("held nothing yet at --snapshot 2001-02-03", "entente changes");
        Path actors =
                Files.writeString(folder.resolve("mine.yaml"), "family: mine\nactors:\n- name: A\n  kind: club\n");
        Run wrong = Run.of("recode", "--dry-run", "--store", memory(), "--actors", actors.toString());
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err())
                .startsWith("entente: " + actors + ":4: kind: \"club\" is unknown")
                .doesNotContain("Exception", "ENTENTE_TRACE");
    }

    @Test
    void whichReportIsTheCopyDoesNotHangOnTheOrderInWhichTheyCome() throws Exception {
        List<String> lines = new ArrayList<>(REPORTS);
        lines.add(report("wire-0", "2022-05-04", wire(-1)));
        for (int copy = 1; copy < 6; copy++) {
            lines.add(report("wire-" + copy, "2022-05-0" + (9 - copy), wire(copy)));
        }
        Map<String, String> first = Map.of();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(lines, new Random(seed));
            String memory = folder.resolve("memory-" + seed).toString();
            Path tables = folder.resolve("tables-" + seed);
            String here = reports(lines.subList(0, 7)).toString();
            well(Run.of("ingest", here, "--store", memory, "--threads", "" + (1 + seed % 2)));
            well(Run.of("ingest", reports(lines).toString(), "--store", memory, "--threads", "2"));
            well(Run.of("store", "export", memory, tables.toString()));
            first = seed == 0 ? sums(tables) : first;
            assertThat(sums(tables)).isEqualTo(first);
            try (Store store = Store.open(Path.of(memory))) {
                assertThat(store.view().copies().keySet())
                        .containsExactly("wire-1", "wire-2", "wire-3", "wire-4", "wire-5");
            }
        }
    }

    /** One report as several papers print it: one word of it is another in each. */
    private static String wire(int changed) {
        List<String> words = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            words.add(i == changed * 7 ? "elsewhere" : "word" + random.nextInt(4000));
        }
        return "France criticised Niger. " + String.join(" ", words) + ".";
    }

    @Test
    void recodingShowsTheDifferenceFirstAndKeepsTheOldAnswer() throws IOException {
        Path actors = Files.writeString(folder.resolve("mine.yaml"), """
                family: mine
                sources:
                  - names: their statements
                actors:
                - name: Lumen Ardents
                  id: lumen-movement
                  kind: armed-group
                  country: MLI
                  sectors: [REB]
                  names: [Lumen Ardents]
                """);
        well(Run.of("ingest", reports(REPORTS).toString(), "--store", memory()));
        String before = well(Run.of("relate", memory(), "--format", "jsonl")).out();
        String snapshot = snapshot();
        Run dry = well(Run.of("recode", "--dry-run", "--store", memory(), "--actors", actors.toString()));
        assertThat(dry.out()).contains("north-1").doesNotContain("pak-1");
        assertThat(dry.err())
                .contains(
                        "1 of 8 documents would be coded anew, 1 of them would differ",
                        "the other 7 no change can reach")
                .contains("name \"lumen ardents\": 1 document");
        assertThat(well(Run.of("relate", memory(), "--format", "jsonl")).out()).isEqualTo(before);
        well(Run.of("recode", "--store", memory(), "--actors", actors.toString()));
        String after = well(Run.of("relate", memory(), "--format", "jsonl")).out();
        assertThat(after).contains("lumen-movement").isNotEqualTo(before);
        assertThat(well(Run.of("relate", memory(), "--snapshot", snapshot, "--format", "jsonl"))
                        .out())
                .isEqualTo(before);
        assertThat(well(Run.of("changes", "--since", snapshot, "--store", memory()))
                        .out())
                .startsWith("north-1")
                .contains("coded anew, other actors");
        assertThat(well(Run.of("recode", "--store", memory(), "--actors", actors.toString()))
                        .err())
                .contains("nothing to code anew: this coder with these rules and actors coded every document");
        Run fast = well(Run.of("recode", "--dry-run", "--fast", "--store", memory(), "--actors", actors.toString()));
        assertThat(fast.err())
                .contains("8 of 8 documents would be coded anew")
                .contains("--fast was given otherwise in run ");
    }

    @Test
    void correctionsAreListedUndoneCarriedOverAndMadeIntoCases() throws IOException {
        well(Run.of("ingest", reports(REPORTS).toString(), "--store", memory()));
        String snapshot = snapshot();
        String wrong = claim("pak-1", "COERCE");
        String right = claim("mali-3", "");
        well(Run.of("corrections", "confirm", right, "--store", memory(), "--author", "Ana", "--reason", "read it"));
        Run change = well(Run.of(
                "corrections",
                "change",
                wrong,
                "--type",
                "ASSAULT",
                "--when",
                "2023-04-14",
                "--store",
                memory(),
                "--author",
                "Ana",
                "--reason",
                "it was a raid"));
        assertThat(change.out()).isEqualTo("correction 2\n");
        assertThat(claim("pak-1", "ASSAULT")).isEqualTo(wrong);
        assertThat(well(Run.of("changes", "--since", snapshot, "--store", memory()))
                        .out())
                .contains("because correction 2 by Ana: change (it was a raid)");

        Path lines = folder.resolve("corrections.jsonl");
        well(Run.of("corrections", "export", lines.toString(), "--store", memory()));
        assertThat(well(Run.of("corrections", "import", lines.toString(), "--store", memory()))
                        .out())
                .isEqualTo("nothing new\n");

        Path cases = folder.resolve("cases.jsonl");
        well(Run.of("corrections", "to-cases", cases.toString(), "--store", memory()));
        Run check = Run.of("corrections", "check", cases.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("not found: ").contains("1 hold, 1 do not");

        well(Run.of("corrections", "undo", "2", "--store", memory(), "--author", "Ben", "--reason", "an arrest"));
        assertThat(claim("pak-1", "COERCE")).isEqualTo(wrong);
        assertThat(well(Run.of("corrections", "list", "--store", memory())).out())
                .contains("Ana: it was a raid  [undone]", "takes back correction 2");
    }

    /** The id of the claim of a document, of a type where one is given. */
    private String claim(String doc, String type) throws IOException {
        Path tables = folder.resolve("tables-" + System.nanoTime());
        try (org.entente.store.Store store = org.entente.store.Store.open(Path.of(memory()))) {
            return store.view().claimsOf(doc).stream()
                    .filter(claim -> type.isEmpty() || claim.type().name().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(doc + " has no " + type + " in " + tables))
                    .id();
        }
    }

    @Test
    void wrongUseIsToldWithARemedy() throws IOException {
        assertThat(Run.of("changes", "--store", memory()).err())
                .contains("there is no store here")
                .contains("entente ingest");
        well(Run.of("ingest", reports(REPORTS.subList(0, 1)).toString(), "--store", memory()));
        assertThat(Run.of("changes", "--since", "yesterday", "--store", memory())
                        .err())
                .contains("--since: \"yesterday\" is no snapshot");
        assertThat(Run.of("relate", memory(), "--snapshot", "9").err()).contains("there is no snapshot 9");
        assertThat(Run.of("corrections", "reject", "00", "--reason", "no", "--store", memory())
                        .err())
                .contains("there is no claim 00");
        assertThat(Run.of("store", "import", memory(), folder.toString()).err()).contains("actors.parquet is missing");
    }

    @Test
    @Tag("slow")
    void shuffledReportsOnOneOrTwoThreadsGiveTheSameBytes() throws Exception {
        Map<String, String> first = Map.of();
        for (int run = 0; run < 3; run++) {
            List<String> lines = new ArrayList<>(REPORTS);
            Collections.shuffle(lines, new Random(run));
            for (int threads = 1; threads <= 2; threads++) {
                String directory = folder.resolve("memory-" + run + threads).toString();
                Path tables = folder.resolve("tables-" + run + threads);
                well(Run.of("ingest", reports(lines).toString(), "--store", directory, "--threads", "" + threads));
                well(Run.of("store", "export", directory, tables.toString()));
                Map<String, String> sums = sums(tables);
                assertThat(sums).hasSize(9);
                first = first.isEmpty() ? sums : first;
                assertThat(sums).isEqualTo(first);
            }
        }
    }
}
