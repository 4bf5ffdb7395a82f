package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.ingest.date.Dateline;
import org.entente.ingest.date.NameDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 3);

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KABUL, May 3, 2021 (Reuters) - Iran left.",
                "KABUL, Afghanistan, 3 May 2021 (AFP) — Iran left.",
                "ISLAMABAD: May 3, 2021 - Iran left.",
                "Tehran (May 3, 2021) -- Iran left.",
                "MOSCOW. May 3, 2021. Interfax - Iran left.",
                "Talks end\n\nPublished: Monday, 3rd May 2021, 14:05 GMT\n\nIran left.",
                "Talks end\nBy Jane Doe | May 3, 2021\nIran left.",
                "May 3, 2021\n\nIran left.",
                "Posted on 2021-05-03\nIran left.",
                "First published 3 May 2021 at 10:30 am\nIran left.",
            })
    void datelineIsRead(String text) {
        assertThat(Dateline.of(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 3, 2021, Iran left the talks.",
                "Iran left the talks on May 3, 2021 - a day after it had joined them.",
                "KABUL, May 3 (Reuters) - Iran left.",
                "03/05/2021\nIran left.",
                "Published: February 31, 2021\nIran left.",
                "The treaty of 3 May 2021 ended the war - or so it seemed.",
            })
    void aDayThatIsNoDatelineIsNone(String text) {
        assertThat(Dateline.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports/2021-05-03-kabul.txt",
                "kabul_20210503.html",
                "news.zip!/2021/05/03/kabul.html",
                "https://example.org/2021/05/03/kabul",
                "Kabul 3 May 2021.pdf",
                "kabul-may-3-2021.pdf",
                "2020-01-01/2021.05.03 kabul.txt",
            })
    void nameOfAFileGivesItsDay(String place) {
        assertThat(NameDay.of(place)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1202105034.txt", "2021-13-03.txt", "2021-05.txt", "2021-05-03-to-2021-05-09.txt", "a.txt"})
    void figuresThatAreNoDayAreNone(String place) {
        assertThat(NameDay.of(place)).isEmpty();
    }

    private Provenance provenance(String name, String text, IngestOptions options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2015-01-01T00:00:00Z")));
        return Outcomes.of(options, file).single().provenance();
    }

    @Test
    void metadataThenDatelineThenNameThenWhatTheUserGave() throws IOException {
        IngestOptions given = IngestOptions.standard().withPublished(Optional.of(LocalDate.of(2000, 1, 1)));
        String dateline = "KABUL, May 3, 2021 (Reuters) - Iran left.";
        String page = "<meta property=\"article:published_time\" content=\"2021-05-02T00:00:00Z\"><p>" + dateline;
        assertThat(provenance("2021-05-04.html", page, given).dated()).isEqualTo(DateBasis.METADATA);
        assertThat(provenance("2021-05-05.txt", dateline, given).dated()).isEqualTo(DateBasis.DATELINE);
        assertThat(provenance("2021-05-06.txt", "Iran left.", given).dated()).isEqualTo(DateBasis.FILE_NAME);
        assertThat(provenance("a.txt", "Iran left.", given).dated()).isEqualTo(DateBasis.GIVEN);
    }

    @Test
    void modificationTimeCountsOnlyWhereItWasAllowed() throws IOException {
        IngestOptions standard = IngestOptions.standard();
        assertThat(provenance("a.txt", "Iran left.", standard).dated()).isEqualTo(DateBasis.NONE);
        assertThat(provenance("a.txt", "Iran left.", standard.withDateFromModification(true))
                        .dated())
                .isEqualTo(DateBasis.MODIFIED);
    }

    @Test
    void whenAWordFileWasMadeCountsOnlyWhereNothingElseDoes() throws IOException {
        Path file = folder.resolve("a.docx");
        Files.write(file, Written.docx("Talks", "2018-01-02T00:00:00Z", "Iran left."));
        assertThat(Outcomes.of(file).single().document().published()).contains(LocalDate.of(2018, 1, 2));
        assertThat(Outcomes.of(file).single().provenance().dated()).isEqualTo(DateBasis.CREATED);
        Files.write(file, Written.docx("Talks", "2018-01-02T00:00:00Z", "May 3, 2021", "Iran left."));
        assertThat(Outcomes.of(file).single().document().published()).contains(DAY);
    }
}
