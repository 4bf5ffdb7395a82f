package org.entente.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.frame.TriggerKind;
import org.junit.jupiter.api.Test;

class TriggerTest {

    @Test
    void verbWithAHyphenIsAlsoFoundAsTheTokeniserPartsIt() {
        assertThat(Trigger.apart(TriggerKind.VERB, "press-gang into")).hasValueSatisfying(trigger -> {
            assertThat(trigger.head()).isEqualTo("gang");
            assertThat(trigger.others()).containsExactly("press-", "into");
        });
    }

    @Test
    void verbsWithoutAHyphenAndNounsHaveNoSecondForm() {
        assertThat(Trigger.apart(TriggerKind.VERB, "crack down")).isEmpty();
        assertThat(Trigger.apart(TriggerKind.NOUN, "cease-fire")).isEmpty();
    }
}
