package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.junit.jupiter.api.Test;

class IntentTest {

    @Test
    void announcedLoanIsAnIntentToGiveEconomicAid() {
        Intent intent = Intent.of(EventType.AID, "071", Status.PLANNED, true);
        assertThat(intent).isEqualTo(new Intent(EventType.AGREE, "0331", Status.PLANNED));
    }

    @Test
    void loanThatWillNotComeIsARefusalAlreadyMade() {
        Intent intent = Intent.of(EventType.AID, "071", Status.NEGATED, true);
        assertThat(intent).isEqualTo(new Intent(EventType.REJECT, "1221", Status.ASSERTED));
    }

    @Test
    void loanThatDidNotComeStaysALoanDenied() {
        Intent intent = Intent.of(EventType.AID, "071", Status.NEGATED, false);
        assertThat(intent).isEqualTo(new Intent(EventType.AID, "071", Status.NEGATED));
    }

    @Test
    void loanThatWillNoLongerComeIsARefusal() {
        Intent intent = Intent.of(EventType.AID, "071", Status.ENDED, true);
        assertThat(intent).isEqualTo(new Intent(EventType.REJECT, "1221", Status.ASSERTED));
    }

    @Test
    void plannedSanctionIsAThreatOfOne() {
        Intent intent = Intent.of(EventType.SANCTION, "163", Status.PLANNED, true);
        assertThat(intent).isEqualTo(new Intent(EventType.THREATEN, "1312", Status.PLANNED));
    }

    @Test
    void plannedDeploymentIsStillADeployment() {
        Intent intent = Intent.of(EventType.MOBILIZE, "154", Status.PLANNED, true);
        assertThat(intent.type()).isEqualTo(EventType.MOBILIZE);
    }

    @Test
    void whatIsDoneIsNoIntent() {
        Intent intent = Intent.of(EventType.AID, "071", Status.ASSERTED, false);
        assertThat(intent.type()).isEqualTo(EventType.AID);
    }
}
