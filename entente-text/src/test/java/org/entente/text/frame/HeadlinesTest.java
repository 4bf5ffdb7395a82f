package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

    @ParameterizedTest(name = "{0}: {2} and {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Japan and Australia to deepen military ties | deepen | Japan | Australia
            Russia, Egypt to hold joint drills | hold | Russia | Egypt
            France and Chad to sign pact | sign | France | Chad
            """)
    void allWhoAreToDoSomethingAreItsSubjects(String text, String trigger, String one, String other) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).containsExactly(one, other);
    }

    @ParameterizedTest(name = "{0}: by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Students in protest against Serbian government | protest | Students
            Sudan in agreement with Chad on border force | agreement | Sudan
            Rebels in attack on Goma | attack | Rebels
            """)
    void whoIsInADeedDoesIt(String text, String trigger, String doer) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).containsExactly(doer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Two dead in attack on mosque in Kano | attack
            France in grip of strikes | grip
            Blast in house | house
            """)
    void whereSomethingIsNoDeedOfIts(String text, String trigger) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).isEmpty();
    }

    @Test
    void whatLastedSoLongIsTheObject() {
        assertThat(fillers("Lesotho and Botswana ended two days of talks.", "ended", Role.OBJECT))
                .containsExactly("days");
        assertThat(fillers("Lesotho and Botswana met two days later.", "met", Role.OBJECT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Boeing sued over crash | sued | Boeing
            Mohamed Nasheed sent to jail | sent | Mohamed
            Mohamed Nasheed dismissed over protest | dismissed | Mohamed
            Mohamed Nasheed put behind bars | put | Mohamed
            """)
    void participleIsOfWhomItWasDoneTo(String text, String trigger, String suffers) {
        assertThat(fillers(text, trigger, Role.OBJECT)).containsExactly(suffers);
        assertThat(fillers(text, trigger, Role.SUBJECT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Mohamed Nasheed denied bail | denied | Mohamed
            Yashin handed 8-year term | handed | Yashin
            """)
    void participleKeepsWhatSomebodyGets(String text, String trigger, String whose) {
        assertThat(fillers(text, trigger, Role.INDIRECT_OBJECT)).containsExactly(whose);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Minister denied charges | denied | Minister
            Boeing sued Airbus over crash | sued | Boeing
            """)
    void verbInThePastIsOfWhoDidIt(String text, String trigger, String doer) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).containsExactly(doer);
    }
}
