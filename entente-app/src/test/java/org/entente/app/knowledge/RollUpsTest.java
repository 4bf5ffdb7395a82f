package org.entente.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.text.actor.ActorList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpsTest {

    private static final ActorList ACTORS = ActorList.load();
    private static final RollUps ROLL_UPS = new RollUps(ACTORS);

    @ParameterizedTest
    @CsvSource({
        "Kharkiv, Ukraine",
        "Dubrovnik, Croatia",
        "Nangarhar, Afghanistan",
        "Crimea, Crimea",
        "Tibet, Tibet",
        "Falkland Islands, Falkland Islands",
        "Inter-Services Intelligence, Pakistan",
        "Hezbollah, Hezbollah",
    })
    void townsAndBodiesOfAStateAreTheStateAndPartiesAreThemselves(String name, String whole) {
        Actor actor = ACTORS.resolve(name, Optional.empty(), List.of()).orElseThrow();
        assertThat(ROLL_UPS.at(Level.STATE).of(actor, Optional.empty()).name()).isEqualTo(whole);
        assertThat(ROLL_UPS.at(Level.NONE).of(actor, Optional.empty()).name()).isEqualTo(actor.name());
    }

    @ParameterizedTest
    @CsvSource({"Avdiivka, UKR, Ukraine", "Ariha, SYR, Syria"})
    void townThatNoListHasIsTheStateInWhichTheGazetteerFoundIt(String name, String country, String whole) {
        Actor town = new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.PLACE, country, List.of(), "");
        assertThat(ROLL_UPS.at(Level.STATE).of(town, Optional.empty()).name()).isEqualTo(whole);
    }
}
