package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.text.Loaded;
import org.entente.text.Told;
import org.junit.jupiter.api.Test;

/** Who gets what is passed on, and who is told of beside or above others. */
class WhereThingsGoTest {

    @Test
    void whomSomethingIsPassedOrAscribedToIsTheTarget() {
        assertThat(Told.events("Officials attributed the fire in the depot to Iran."))
                .contains("ACCUSE officials > Iran");
        assertThat(Told.events("Thai police surrendered the fugitive to their Cambodian colleagues."))
                .contains("COOPERATE Thailand > Cambodia");
        assertThat(Told.events("Germany lent the money for the dam to Zambia.")).contains("AID Germany > Zambia");
    }

    @Test
    void whatIsBlockedIsBlockedForWhomItWasMeant() {
        assertThat(Told.events("The handover of frigates to Turkey was blocked by Ottawa."))
                .contains("SANCTION Canada > Turkey");
        assertThat(Told.events("The release of two nationals of Uganda by Kenya ended the row."))
                .noneMatch(claim -> claim.startsWith("CONCEDE Kenya > Uganda"));
    }

    @Test
    void noGreaterEnemyThanSomebodyIsHe() {
        assertThat(Told.ties("Somalia has no greater enemy than Kenya.")).contains("HOSTILE Kenya > Somalia");
        assertThat(statuses("Somalia has no greater enemy than Kenya.")).containsOnly(Status.ASSERTED);
        assertThat(Told.ties("Chad had no closer ally than France.")).contains("ALLY France > Chad");
        assertThat(statuses("Chad had no closer ally than France.")).containsOnly(Status.ASSERTED);
        assertThat(statuses("Kenya is no enemy of Somalia.")).containsOnly(Status.NEGATED);
        assertThat(Told.ties("Syria had no fewer enemies than Iraq.")).doesNotContain("HOSTILE Iraq > Syria");
        assertThat(statuses("Kenya has no ally.")).containsOnly(Status.NEGATED);
    }

    private static List<Status> statuses(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() instanceof TieType)
                .map(Claim::status)
                .toList();
    }

    @Test
    void whoStandsBesideSomebodyOrRalliesRoundHimIsOnHisSide() {
        assertThat(Told.claims("Jordan stood beside Iraq.")).anyMatch(claim -> claim.startsWith("ALLY Jordan > Iraq"));
        assertThat(Told.claims("The Arab states rallied round Lebanon."))
                .anyMatch(claim -> claim.startsWith("SUPPORT Arab states > Lebanon"))
                .noneMatch(claim -> claim.startsWith("PROTEST"));
        assertThat(Told.claims("The envoy stood beside the car.")).isEmpty();
    }
}
