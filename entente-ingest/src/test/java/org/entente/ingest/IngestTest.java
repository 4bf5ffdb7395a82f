package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final String TALKS = "Iran and Iraq held talks in Muscat on Monday.";

    @TempDir
    Path folder = Path.of(".");

    private List<Outcome> ingest(Known known) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Ingest ingest = Ingest.open(List.of(folder.toString()), IngestOptions.standard(), known)) {
            for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                outcomes.add(next.get());
            }
            assertThat(ingest.report().read() + ingest.report().inQuarantine()).isEqualTo(outcomes.size());
        }
        return outcomes;
    }

    @Test
    void aTextThatDiffersInSpacesOnlyIsTheSameDocument() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TALKS);
        Files.writeString(folder.resolve("b.txt"), "  " + TALKS.replace(" ", "\r\n ") + "\n");
        List<Outcome> outcomes = ingest(Known.NOTHING);
        assertThat(outcomes).hasSize(2);
        Outcome.Read first = (Outcome.Read) outcomes.get(0);
        Outcome.Duplicate second = (Outcome.Duplicate) outcomes.get(1);
        assertThat(second.of()).isEqualTo(first.document().id());
        assertThat(second.exact()).isTrue();
    }

    @Test
    void whatTheMemoryHoldsIsNotNew() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TALKS);
        Known known = new Known() {
            @Override
            public Optional<String> holding(ContentId content) {
                return content.equals(ContentId.of(TALKS)) ? Optional.of("stored") : Optional.empty();
            }

            @Override
            public void fingerprints(BiConsumer<String, Fingerprint> sink) {}
        };
        assertThat(ingest(known)).singleElement().isInstanceOfSatisfying(Outcome.Duplicate.class, one -> {
            assertThat(one.of()).isEqualTo("stored");
        });
    }

    @Test
    void anIdUsedForAnotherTextIsSetAsideAlsoWhereTheFirstIsHeldAlready() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a\",\"text\":\"" + TALKS
                        + "\"}\n{\"id\":\"a\",\"text\":\"Iran left.\"}\n{\"id\":\"a\",\"text\":\"" + TALKS + "\"}\n");
        Known known = new Known() {
            @Override
            public Optional<String> holding(ContentId content) {
                return content.equals(ContentId.of(TALKS)) ? Optional.of("a") : Optional.empty();
            }

            @Override
            public void fingerprints(BiConsumer<String, Fingerprint> sink) {}
        };
        for (List<Outcome> outcomes : List.of(ingest(Known.NOTHING), ingest(known))) {
            assertThat(outcomes).hasSize(3);
            assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Quarantined.class, aside -> {
                assertThat(aside.reason()).isEqualTo(Reason.BAD_VALUE);
                assertThat(aside.message())
                        .contains("line 2 of ", "the id \"a\" was used before (line 1 of ", "an id of its own");
            });
            assertThat(outcomes.get(2)).isInstanceOf(Outcome.Duplicate.class);
        }
    }

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNames() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        for (String name : List.of("c.txt", "b/z.txt", "b/a.txt", "a.txt")) {
            Files.writeString(folder.resolve(name), "Report " + name);
        }
        assertThat(ingest(Known.NOTHING))
                .extracting(
                        outcome -> folder.relativize(Path.of(outcome.place())).toString())
                .containsExactly("a.txt", "b/a.txt", "b/z.txt", "c.txt");
    }

    @Test
    void reportCountsEveryOutcomeAndShowsNoControlCharacters() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TALKS);
        Files.writeString(folder.resolve("b.txt"), TALKS + " ");
        Files.writeString(
                folder.resolve("c.txt"), "Le ministre des affaires étrangères a rencontré son homologue à Genève.");
        Files.writeString(folder.resolve("d\u001b[2J.txt"), " ");
        Report report = Outcomes.of(folder).report();
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.fresh()).isEqualTo(2);
        assertThat(report.exact()).isEqualTo(1);
        assertThat(report.otherLanguage()).isEqualTo(1);
        assertThat(report.reasons()).isEqualTo(Map.of(Reason.EMPTY, 1L));
        assertThat(report.text())
                .startsWith("3 read, 2 new, 1 duplicate, 1 in quarantine; 1 not in English")
                .contains("1 empty", "the document is empty")
                .doesNotContain("\u001b");
        JsonNode json = new ObjectMapper().readTree(report.json());
        assertThat(json.path("read").asInt()).isEqualTo(3);
        assertThat(json.path("reasons").path("empty").asInt()).isEqualTo(1);
        assertThat(json.path("quarantine").path(0).path("reason").asText()).isEqualTo("empty");
    }
}
