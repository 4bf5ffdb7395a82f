package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the seat of those who rule by force stands for. */
class OwnSeatsTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 1, 1));

    private static List<String> means(String text, String seat) {
        return codes(DAY, text, seat);
    }

    @Test
    void seatThatIsHeldByThoseWhoRuleThereIsTheState() {
        assertThat(means("The Houthis hold Sanaa.", "Sanaa")).containsExactly("YEM Yemen");
        assertThat(means("The Taliban, who control Kabul, met Chinese envoys.", "Kabul"))
                .containsExactly("AFG Afghanistan");
    }

    @Test
    void seatThatActsOrIsDealtWithIsThoseWhoRuleThere() {
        assertThat(means("Sanaa fired at Saudi ships.", "Sanaa")).containsExactly("YEMGOV Houthi movement");
        assertThat(means("Islamabad accused Kabul of treason.", "Kabul")).containsExactly("AFGGOV Taliban");
    }
}
