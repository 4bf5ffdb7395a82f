package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whom "its neighbour" and "its two neighbours" mean. */
class NeighboursTest {

    private static final LandBorders BORDERS = LandBorders.shared();

    @Test
    void everyBorderIsToldOfBothStates() {
        for (String state : BORDERS.states()) {
            for (String other : BORDERS.of(state)) {
                assertThat(BORDERS.of(other)).as(state + " borders on " + other).contains(state);
            }
            assertThat(BORDERS.of(state)).doesNotContain(state);
        }
    }

    @Test
    void islandsBorderOnNobody() {
        assertThat(BORDERS.of("JPN")).isEmpty();
        assertThat(BORDERS.of("CUB")).isEmpty();
    }

    @Test
    void neighbourIsOneThatSharesABorder() {
        assertThat(codes(
                        "Russia massed troops near Georgia while Japan protested. Then it invaded its smaller neighbour.",
                        "neighbour"))
                .containsExactly("GEO Georgia");
        assertThat(codes(
                        "Moldova expelled five envoys. Hungary shrugged, and Moldova asked for help. Romania stood by its smaller neighbour.",
                        "neighbour"))
                .containsExactly("MDA Moldova");
    }

    @Test
    void northernNeighbourLiesNorth() {
        String told = "Zambia quarrelled with Botswana and South Africa. Zimbabwe sued its %s neighbour.";
        assertThat(codes(told.formatted("northern"), "neighbour")).containsExactly("ZMB Zambia");
        assertThat(codes(told.formatted("southern"), "neighbour")).doesNotContain("ZMB Zambia");
    }

    @Test
    void islandsHaveNeighboursBeyondTheSea() {
        assertThat(codes("Japan quarrelled with China. Tokyo accused its neighbour of spying.", "neighbour"))
                .containsExactly("CHN China");
    }

    @Test
    void itsTwoNeighboursAreThoseSpokenOfTogether() {
        assertThat(codes("Peru and Ecuador shelled each other. Brazil urged its two neighbours to stop.", "neighbours"))
                .containsExactly("PER Peru", "ECU Ecuador");
        assertThat(codes(
                        "Peru and Ecuador shelled each other. Brazil received two neighbours of the king.",
                        "neighbours"))
                .doesNotContain("PER Peru");
    }
}
