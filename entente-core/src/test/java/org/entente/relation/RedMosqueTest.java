package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.entente.claim.TieType;
import org.entente.event.RollUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article with some thirty claims, most of them undated, as people annotated it. */
class RedMosqueTest {

    private static final RollUp STATES = RollUp.toStates(List.of(TestActors.PAKISTAN));

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-12-20", "2025-02-11"})
    void patronInTheNinetiesAdversaryAtTheEnd(String published) throws IOException {
        List<Relationship> all = relate(published);
        Relationship pair = between(all, "Pakistan", "Taliban");
        show(pair);

        assertThat(at(pair, "1995-06").patronage()).isEqualTo(Patronage.FIRST_OVER_SECOND);
        assertThat(at(pair, "1995-06").state()).isIn(State.ALLIED, State.FRIENDLY);
        assertThat(at(pair, "2003-06").patronage()).isEqualTo(Patronage.FIRST_OVER_SECOND);
        assertThat(at(pair, "2003-06").state()).isIn(State.ALLIED, State.FRIENDLY);
        assertThat(at(pair, "2020-12").state()).isIn(State.ALLIED, State.FRIENDLY);
        Standing last = pair.standings().get(pair.standings().size() - 1);
        assertThat(last.state()).isEqualTo(State.HOSTILE);
        assertThat(last.patronage()).isEqualTo(Patronage.NONE);

        assertThat(pair.turningPoints()).hasSize(1);
        TurningPoint turn = pair.turningPoints().get(0);
        assertThat(turn.worse()).isTrue();
        assertThat(turn.probability()).isGreaterThan(0.8);
        assertThat(turn.month())
                .isBetween(
                        YearMonth.of(2021, 1),
                        published.startsWith("2025") ? YearMonth.of(2025, 2) : YearMonth.of(2023, 12));
        assertThat(turn.reasons()).isNotEmpty();

        Relationship ttp = between(all, "Pakistan", "Tehreek-e-Taliban Pakistan");
        show(ttp);
        assertThat(ttp.phases().get(ttp.phases().size() - 1).state()).isIn(State.HOSTILE, State.AT_WAR);
        Relationship host = between(all, "Taliban", "Tehreek-e-Taliban Pakistan");
        show(host);
        assertThat(host.openTies()).extracting(tie -> tie.type()).containsExactly(TieType.SHELTER);
        Relationship aziz = between(all, "Pakistan", "Maulana Abdul Aziz");
        show(aziz);
        assertThat(aziz.events()).extracting(event -> event.type().name()).contains("COERCE");
    }

    private static List<Relationship> relate(String published) throws IOException {
        Map<String, LocalDate> dates =
                published.isEmpty() ? Map.of() : Map.of("red-mosque", LocalDate.parse(published));
        return Relating.standard(STATES).relate(Gold.redMosque(), dates);
    }

    private static Relationship between(List<Relationship> all, String one, String other) {
        return all.stream()
                .filter(pair -> pair.dyad().has(one) && pair.dyad().has(other))
                .findFirst()
                .orElseThrow();
    }

    private static Standing at(Relationship pair, String month) {
        return pair.standings().stream()
                .filter(standing -> standing.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }

    private static void show(Relationship pair) {
        if (Boolean.getBoolean("entente.show")) {
            System.out.println(pair.dyad());
            pair.phases().forEach(phase -> System.out.println("  " + phase));
            pair.patronages()
                    .forEach(phase ->
                            System.out.println("  patron " + phase.patron().name() + " " + phase.from() + ".."
                                    + phase.to() + " " + phase.probability()));
            pair.openTies()
                    .forEach(tie -> System.out.println(
                            "  open " + tie.type() + " " + tie.source().name()));
            pair.turningPoints().forEach(turn -> {
                System.out.println("  " + turn.from() + " -> " + turn.to() + " " + turn.month() + " [" + turn.earliest()
                        + ", " + turn.latest() + "] " + turn.probability());
                turn.reasons()
                        .forEach(reason -> System.out.println("     " + reason.weight() + " "
                                + reason.claim().span().text()));
            });
        }
    }
}
