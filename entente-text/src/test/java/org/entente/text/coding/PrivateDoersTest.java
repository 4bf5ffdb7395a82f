package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateDoersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A baker in Norway helped an old man across the road.",
                "The gardener from Kenya asked for more sugar.",
                "The Vietnamese tenor praised the soup.",
                "The orchestra of Bamberg praised its Japanese hosts.",
                "Botanists from Chile rejected the theory.",
                "The Kenyan hockey team praised its guests.",
                "Peru's national team toured Chile."
            })
    void stateDoesNotActInThePersonOfACookOrASinger(String text) {
        assertThat(Loaded.code(text).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Singers in Chile protested against the law.", "The government of Norway helped Chad."})
    void whoProtestsOrGovernsDoes(String text) {
        assertThat(Loaded.code(text).claims()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The doctor from Peru asked his wife for a divorce.",
                "A farmer from Ghana sued his landlord.",
                "The Kenyan president thanked his mother.",
                "A teacher from Chile accused her landlord of theft."
            })
    void whatPassesBetweenSomebodyAndHisOwnIsNoEvent(String text) {
        assertThat(Loaded.code(text).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kenyan president accused his brother David of treason.",
                "The king of Oman met his brother Haitham in Yemen.",
                "Peru accused its neighbour Chile of spying."
            })
    void whoHasANameOrGoesAbroadIsMoreThanKin(String text) {
        assertThat(Loaded.code(text).claims()).isNotEmpty();
    }
}
