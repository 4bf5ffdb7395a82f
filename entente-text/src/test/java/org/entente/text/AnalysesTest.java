package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole analyses of a pair's history, and wire reports, written for this test, with what a reader takes from them. A line of
 * expectation is {@code types | source | target | statuses | year | evidence}: alternatives are divided by blanks or commas,
 * {@code *} asks nothing and {@code -} means nobody. The shares asked for are what was reached, less about one expectation in ten.
 */
class AnalysesTest {

    private record Expected(
            List<String> types, List<String> sources, List<String> targets, List<String> statuses, int begin, int end) {

        static Expected of(String line, String text) {
            List<String> columns =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            int begin = text.indexOf(columns.get(5));
            assertThat(begin).as(line).isNotNegative();
            return new Expected(
                    List.of(columns.get(0).split(" ", -1)),
                    names(columns.get(1)),
                    names(columns.get(2)),
                    List.of(columns.get(3).toUpperCase(Locale.ROOT).split(" ", -1)),
                    begin,
                    begin + columns.get(5).length());
        }

        private static List<String> names(String column) {
            return Arrays.stream(column.split(",", -1)).map(String::strip).toList();
        }

        boolean meets(Claim claim) {
            boolean overlaps = claim.span().begin() < end && claim.span().end() > begin;
            boolean straight = fits(sources, claim.source()) && fits(targets, claim.target());
            boolean turned = claim.symmetric() && fits(sources, claim.target()) && fits(targets, claim.source());
            boolean put =
                    statuses.contains("*") || statuses.contains(claim.status().name());
            return overlaps && types.contains(claim.type().name()) && (straight || turned) && put;
        }

        private static boolean fits(List<String> accepted, Optional<Party> party) {
            if (party.isEmpty()) {
                return accepted.contains("-") || accepted.contains("*");
            }
            Actor actor = party.get().actor();
            return accepted.contains("*")
                    || accepted.contains(actor.name())
                    || actor.aliases().stream().anyMatch(accepted::contains);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hezbollah-syria, 85",
        "chad-sudan, 62",
        "colombia-venezuela, 68",
        "rwanda-congo, 58",
        "india-ltte, 80",
        "eritrea-tplf, 39",
        "turkey-syria, 45",
        "us-noriega, 46",
        "serbia-montenegro, 24",
        "border-clash, 21",
        "hostage-release, 40",
        "sanctions-round, 40",
        "coup-and-reactions, 53",
        "broken-truce, 46",
        "crackdown, 40",
        "expulsion, 60",
        "arms-delivery, 60",
        "gaddafi-chad, 62",
        "sino-soviet, 58",
        "qatar-gulf, 43",
        "israel-iran, 48",
        "hoxha, 58",
        "uganda-rwanda, 56",
        "colombia-venezuela-farc, 40",
        "ethiopia-eritrea-tigray, 20",
        "hamas-iran-syria, 29",
        "philippines-china-us, 34",
        "armenia-azerbaijan-russia, 37",
        "mali-france-wagner, 41",
        "sudan-bashir-rsf, 37",
        "turkey-kurds-us-syria, 49",
    })
    void mostOfWhatAReaderTakesFromAnAnalysisIsClaimed(String name, int percent) {
        String text = resource(name + ".txt");
        List<Claim> claims = Loaded.code(text).claims();
        List<String> lines = resource(name + ".claims").lines().toList();
        List<String> missed = lines.stream()
                .filter(line -> claims.stream().noneMatch(Expected.of(line, text)::meets))
                .toList();
        assertThat(100 * (lines.size() - missed.size()) / lines.size())
                .as("percent of %d claims, without %s", lines.size(), missed)
                .isGreaterThanOrEqualTo(percent);
    }

    private static String resource(String name) {
        try (InputStream in = AnalysesTest.class.getResourceAsStream("analyses/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
