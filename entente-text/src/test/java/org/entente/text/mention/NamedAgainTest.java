package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a text names once in full and then by less, or by a pronoun. */
class NamedAgainTest {

    private static List<String> in2019(String text, String head) {
        return codes(Optional.of(LocalDate.of(2019, 10, 21)), text, head);
    }

    @Test
    void surnameIsKnownHoweverTheTextSpellsIt() {
        assertThat(in2019("Sebastian Pinera met Peru's president. Mr Pinera thanked Peru.", "Mr"))
                .containsExactly("CHLGOV Sebastián Piñera");
        assertThat(in2019("Viktor Yanukovich thanked Russia. Mr Yanukovich fled.", "Mr"))
                .containsExactly("UKRELI Viktor Yanukovych");
    }

    @Test
    void pronounInWhatABodySaysIsThatBody() {
        String union = "The Confederation of Copper Workers called a strike. ";
        assertThat(in2019(union + "The museum said it would sue Bolivia.", "it"))
                .isEmpty();
        assertThat(in2019(union + "The human rights institute said it would sue Peru.", "it"))
                .containsExactly("EDU institute");
        assertThat(in2019("Chile thanked Peru. Bolivia said it would sue Peru.", "it"))
                .containsExactly("BOL Bolivia");
    }

    @Test
    void organisationOfOneTradeIsNotCalledByTheNounOfAnother() {
        assertThat(in2019("Amnesty International condemned Peru. The bank sued Chile.", "bank"))
                .noneMatch(code -> code.contains("Amnesty"));
        assertThat(in2019("Enel sued Peru. The company won.", "company")).containsExactly(" Enel");
    }

    @Test
    void whatIsCrossedIsTheBorderAndNotWhoseItIs() {
        assertThat(in2019("Chad closed its border and disarmed soldiers who had crossed it.", "it"))
                .isEmpty();
    }

    @Test
    void whatIsDoneToNobodyButPersonsTellsAPerson() {
        assertThat(in2019("Rwanda pardoned Victoire Ingabire.", "Victoire")).containsExactly(" Victoire Ingabire");
        assertThat(in2019("Rwanda visited Victoire Ingabire.", "Victoire")).isEmpty();
    }
}
