package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** Towns before the noun of a deed, and who does what to whom where two clash. */
class SceneNamesTest {

    private static List<String> doers(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == EventType.ASSAULT)
                .flatMap(claim -> claim.source().map(Party::actor).map(Actor::name).stream())
                .distinct()
                .toList();
    }

    @Test
    void aTownBeforeADeedIsNotWhoDoesIt() {
        for (String text : List.of(
                "Kabul blast kills 12.",
                "Kabul attack kills 12 people.",
                "Damascus raid kills two",
                "Baghdad bombings killed 50 people.",
                "The Kabul airport attack killed 13 American soldiers.")) {
            assertThat(doers(text)).as(text).isEmpty();
        }
    }

    @Test
    void aCapitalWhoseAttackIsAimedAtSomebodyStandsForItsState() {
        assertThat(doers("The Tehran missile attack on Israel killed two soldiers."))
                .containsExactly("Iran");
        assertThat(doers("Moscow's attack on Kyiv killed ten.")).containsExactly("Russia");
        assertThat(doers("The Georgia raid killed two Russian soldiers.")).containsExactly("Georgia");
    }

    @Test
    void clashesThatKillAreOfEachAgainstTheOther() {
        for (String text : List.of(
                "Border clashes between Armenia and Azerbaijan killed 49 soldiers.",
                "India-China border clash leaves 20 soldiers dead",
                "Fighting between Hamas and Fatah wounded thirty people.",
                "Clashes with rebels killed three Malian soldiers.")) {
            assertThat(Loaded.code(text).claims())
                    .as(text)
                    .anyMatch(claim -> claim.type() == EventType.ASSAULT && claim.symmetric())
                    .noneMatch(claim -> claim.source()
                            .map(Party::actor)
                            .equals(claim.target().map(Party::actor)));
        }
    }

    @Test
    void militiasNeedNoCountry() {
        assertThat(doers("Sunni militias attacked the village.")).containsExactly("Sunni militias");
        assertThat(doers("Government militias killed 30 villagers.")).containsExactly("government militias");
    }
}
