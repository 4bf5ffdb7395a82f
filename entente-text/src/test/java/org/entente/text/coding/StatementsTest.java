package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** Who "we" is, in statements, resolutions and quotations, and what is said to be tried. */
class StatementsTest {

    private static List<String> claims(String text) {
        return Loaded.code(text).claims().stream().map(StatementsTest::told).toList();
    }

    private static String told(Claim claim) {
        return claim.type().name() + " " + claim.status() + " " + side(claim.source()) + " > " + side(claim.target());
    }

    private static String side(Optional<Party> party) {
        return party.map(one -> one.actor().name()).orElse("-");
    }

    @Test
    void thoseListedBehindWeAreWe() {
        assertThat(claims("We, the foreign ministers of Canada and France, condemn the attack on India by the Taliban. "
                        + "We call on Pakistan to take action against terrorist groups."))
                .contains(
                        "ACCUSE ASSERTED Canada > Taliban",
                        "ACCUSE ASSERTED France > Taliban",
                        "REQUEST ASSERTED Canada > Pakistan",
                        "REQUEST ASSERTED France > Pakistan");
    }

    @Test
    void weOfAStatementIsWhoeverMakesIt() {
        assertThat(claims("The Government of India strongly condemns the bombing. We hold the Taliban responsible."))
                .contains("ACCUSE ASSERTED India > Taliban");
        assertThat(claims("Statement by the Government of Japan. We recognise Kosovo."))
                .contains("SUPPORT ASSERTED Japan > Kosovo");
        assertThat(claims("On behalf of the European Union, I condemn the attack by Russian forces."))
                .contains("ACCUSE ASSERTED European Union > Russia");
    }

    @Test
    void weOfAQuotationIsTheStateOrBodyOfWhoeverIsQuoted() {
        assertThat(claims(
                        "The spokesman of the Chinese foreign ministry said: \"We reject the accusations of Japan.\""))
                .contains("REJECT ASSERTED China > Japan");
        assertThat(claims("Hamas spokesman Sami Abu Zuhri said: \"We reject the offer of Israel.\""))
                .contains("REJECT ASSERTED Hamas > Israel");
        assertThat(claims("\"Russia attacked us without warning,\" Zelensky said."))
                .contains("ASSAULT ASSERTED Russia > Ukraine");
    }

    @Test
    void quotationGoesOnInTheNextSentence() {
        assertThat(
                        claims(
                                "\"Iran has broken its word,\" the French foreign minister said. \"We reject the offer of Iran.\""))
                .contains("REJECT ASSERTED France > Iran");
    }

    @Test
    void weOfNobodyToldLeavesTheDoerOpen() {
        assertThat(claims("We call on Pakistan to take action against terrorist groups."))
                .noneMatch(told -> told.startsWith("REQUEST") && told.contains("groups >"));
        assertThat(claims("They demanded that Sudan withdraw its army from Abyei."))
                .contains("REQUEST ASSERTED - > Sudan");
    }

    @Test
    void ministersNamedBeforeAreTheMinisters() {
        assertThat(claims("The foreign ministers of Germany and France met in Weimar on Tuesday. "
                        + "The ministers condemned the shelling of Sarajevo by Serbia."))
                .contains("ACCUSE ASSERTED Germany > Serbia", "ACCUSE ASSERTED France > Serbia");
    }

    @Test
    void whatBeginsWithACapitalInAResolutionItsBodyDoes() {
        assertThat(claims("The Security Council, Recalling its resolution 1267, 1. Condemns the attacks by Serbia."))
                .contains("ACCUSE ASSERTED United Nations > Serbia");
    }

    @Test
    void statesOfAnyLandAreNotTheUnitedStates() {
        assertThat(claims("All States shall freeze the funds of the Taliban."))
                .noneMatch(told -> told.contains("United States"));
    }

    @Test
    void whoeverDoesHisBestOnlyTries() {
        assertThat(claims("Iran did its utmost to reach a deal with Iraq.")).contains("AGREE FAILING Iran > Iraq");
        assertThat(claims("The Kremlin said it was doing its best to free the hostages."))
                .noneMatch(told -> told.contains("ASSERTED"));
        assertThat(claims("Russia spared no effort to mediate between Chad and Mali."))
                .noneMatch(told -> told.contains("NEGATED"));
    }

    @Test
    void whatASpokesmanSaysOfHisLeaderIsNoActBetweenThem() {
        assertThat(claims("A Kremlin aide said Putin was doing his utmost to avoid a war with Ukraine."))
                .noneMatch(told -> told.endsWith("Russia > Vladimir Putin"));
    }
}
