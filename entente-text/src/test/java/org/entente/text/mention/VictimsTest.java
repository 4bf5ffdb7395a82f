package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class VictimsTest {

    @Test
    void whoDiesInAnAttackIsOfTheLandAttacked() {
        assertThat(victims("Twelve soldiers died in a Turkish attack on Syria."))
                .containsExactly("SYRMIL");
        assertThat(victims("Five civilians were wounded in Serbian shelling of Bosnia."))
                .contains("BIHCVL");
        assertThat(victims("Two policemen were killed in a raid by Boko Haram on a Cameroonian village."))
                .containsExactly("CMRCOP");
    }

    @Test
    void noStateKillsItsOwnSoldiersInAStrike() {
        assertThat(victims("An Ethiopian air strike killed two policemen.")).containsExactly("COP");
        assertThat(victims("Two pilots were shot dead by Iraq.")).containsExactly("MIL");
        assertThat(victims("US-backed forces killed six soldiers.")).containsExactly("MIL");
    }

    @Test
    void rebelsKillSoldiersOfTheirOwnLand() {
        assertThat(victims("The Taliban killed six soldiers.")).containsExactly("AFGMIL");
    }

    @Test
    void protestersWhomPoliceKillAreOfTheirLand() {
        assertThat(victims("Kenyan police shot dead three protesters.")).containsExactly("KENPRO");
    }

    private static List<String> victims(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == EventType.ASSAULT)
                .flatMap(claim -> claim.target().stream())
                .map(party -> party.actor().code())
                .toList();
    }
}
