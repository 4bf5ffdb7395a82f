package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.relation.TestActors;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final Actor SWAT = place("swat-pak", "Swat", "PAK");
    private static final Actor AZAD_KASHMIR = place("azad-kashmir", "Azad Kashmir", "PAK");
    private static final RollUp STATES =
            RollUp.toStates(List.of(TestActors.PAKISTAN, TestActors.ISI, TestActors.TTP, AZAD_KASHMIR));

    @Test
    void townIsItsState() {
        assertThat(whole(STATES, SWAT)).isEqualTo(TestActors.PAKISTAN);
    }

    @Test
    void placeThatIsKnownAsAPartyIsItself() {
        assertThat(whole(STATES, AZAD_KASHMIR)).isEqualTo(AZAD_KASHMIR);
    }

    @Test
    void townOfNoKnownStateIsItself() {
        Actor kandahar = place("kandahar-afg", "Kandahar", "AFG");
        assertThat(whole(STATES, kandahar)).isEqualTo(kandahar);
        Actor nowhere = place("nowhere", "Nowhere", "");
        assertThat(whole(STATES, nowhere)).isEqualTo(nowhere);
    }

    @Test
    void bodyOfAStateIsTheStateAndAnArmedGroupIsNot() {
        assertThat(whole(STATES, TestActors.ISI)).isEqualTo(TestActors.PAKISTAN);
        assertThat(whole(STATES, TestActors.PAKISTAN.withSectors(List.of(Sector.MIL))))
                .isEqualTo(TestActors.PAKISTAN);
        assertThat(whole(STATES, TestActors.TTP)).isEqualTo(TestActors.TTP);
    }

    @Test
    void whoServesAnInternationalBodySpeaksForNoState() {
        Actor envoy = new Actor(
                "javier-solana", "Javier Solana", List.of(), ActorKind.PERSON, "IGO", List.of(Sector.GOV), "");
        assertThat(whole(STATES, envoy)).isEqualTo(envoy);
        Actor president = new Actor("zardari", "Zardari", List.of(), ActorKind.PERSON, "PAK", List.of(Sector.GOV), "");
        assertThat(whole(STATES, president)).isEqualTo(TestActors.PAKISTAN);
    }

    @Test
    void withoutRollingUpEveryoneIsHimself() {
        assertThat(whole(RollUp.none(), SWAT)).isEqualTo(SWAT);
    }

    private static Actor whole(RollUp rollUp, Actor actor) {
        return rollUp.of(actor, Optional.empty());
    }

    private static Actor place(String id, String name, String country) {
        return new Actor(id, name, List.of(), ActorKind.PLACE, country, List.of(), "");
    }
}
