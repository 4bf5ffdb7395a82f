package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** What is only asked for, as a claim of its own in a text that tells of the two. */
class SpokenDeedsTest {

    private static final String FOUGHT = "Kenya attacked Somalia along the border. ";

    private static List<String> claims(String text) {
        return Loaded.code(text).claims().stream().map(SpokenDeedsTest::told).toList();
    }

    private static String told(Claim claim) {
        return claim.span().sentence() + " " + claim.type().name() + " " + claim.status() + " " + side(claim.source())
                + " > " + side(claim.target());
    }

    private static String side(Optional<Party> party) {
        return party.map(one -> one.actor().name()).orElse("-");
    }

    @Test
    void whatIsAskedForIsPossibleFromWhoIsAskedTowardWhoAsks() {
        assertThat(claims(FOUGHT + "Somalia asked Egypt for military aid."))
                .contains("1 REQUEST ASSERTED Somalia > Egypt", "1 AID POSSIBLE Egypt > Somalia");
    }

    @Test
    void whatAThirdDemandsIsDoneTowardTheAdversary() {
        assertThat(claims(FOUGHT + "Egypt demanded that Kenya withdraw its troops."))
                .contains("1 REQUEST ASSERTED Egypt > Kenya", "1 RETREAT POSSIBLE Kenya > Somalia");
    }

    @Test
    void truceThatIsAskedOfNobodyNamedIsOfTheTwoWhoFought() {
        assertThat(claims(FOUGHT + "Egypt called for a cease-fire.")).contains("1 RETREAT POSSIBLE Kenya > Somalia");
    }

    @Test
    void placeThatIsAskedForDoesNothing() {
        assertThat(claims(FOUGHT + "Somalia demanded access to the Red Sea."))
                .noneMatch(told -> told.contains("POSSIBLE Red Sea"));
    }

    @Test
    void reportOfOneSentenceTellsTheRequestAlone() {
        assertThat(claims("Somalia asked Egypt for military aid."))
                .containsExactly("0 REQUEST ASSERTED Somalia > Egypt");
    }

    @Test
    void requestThatIsDeniedOrThatWasNeverMadeAsksForNothing() {
        assertThat(claims(FOUGHT + "Somalia did not ask Egypt for military aid."))
                .noneMatch(told -> told.contains("POSSIBLE"));
    }

    @Test
    void whoeverAnswersDoesWhatTheAnswerIs() {
        assertThat(claims("Iran responded with an attack on Iraq.")).contains("0 ASSAULT ASSERTED Iran > Iraq");
        assertThat(claims("Iraq's response was an attack on Iran.")).contains("0 ASSAULT ASSERTED Iraq > Iran");
    }

    @Test
    void offerThatIsRejectedWasMade() {
        assertThat(claims(FOUGHT + "Somalia rejected Kenya's peace plan."))
                .contains("1 REJECT ASSERTED Somalia > Kenya", "1 AGREE ASSERTED Kenya > Somalia");
    }

    @Test
    void whoeverAccusesOneWhomHeStandsAgainstIsSaidToBeWronged() {
        assertThat(claims(FOUGHT + "Somalia accused Kenya of interference in its affairs."))
                .contains("1 ACCUSE ASSERTED Somalia > Kenya", "1 COERCE ALLEGED Kenya > Somalia");
        assertThat(claims(FOUGHT + "Somalia accused Egypt of interference in its affairs."))
                .noneMatch(told -> told.contains("ALLEGED"));
    }

    @Test
    void aggressionThatACouncilBlamesSomebodyForWasNotAgainstTheCouncil() {
        assertThat(claims(FOUGHT + "The African Union blamed Kenya for the aggression."))
                .contains("1 ASSAULT ALLEGED Kenya > Somalia")
                .noneMatch(told -> told.contains("> African Union"));
    }

    @Test
    void whoeverIsAnsweredIsWhomItIsDoneTo() {
        assertThat(claims("Israel retaliated for the Egyptian raid by shelling the town."))
                .contains("0 ASSAULT ASSERTED Israel > Egypt");
        assertThat(claims("Egypt proposed talks, but Israel rejected the offer."))
                .contains("0 REJECT ASSERTED Israel > Egypt");
    }

    @Test
    void deedThatAnAdversaryIsChargedWithIsAlleged() {
        assertThat(claims(FOUGHT + "In May Somalia accused Kenya of aggression."))
                .contains("1 ACCUSE ASSERTED Somalia > Kenya", "1 ASSAULT ALLEGED Kenya > Somalia");
    }

    @Test
    void deedThatAnybodyElseIsChargedWithIsAnAccusationAlone() {
        assertThat(claims(FOUGHT + "In May Somalia accused Egypt of aggression."))
                .contains("1 ACCUSE ASSERTED Somalia > Egypt")
                .noneMatch(told -> told.contains("ALLEGED Egypt"));
        assertThat(claims("Somalia accused Kenya of aggression.")).noneMatch(told -> told.contains("ALLEGED Kenya"));
    }

    @Test
    void chargeOfWhichNoDeedIsToldIsAnAccusationAlone() {
        assertThat(claims(FOUGHT + "In May Somalia accused Kenya of corruption."))
                .noneMatch(told -> told.contains("ALLEGED"));
    }

    @Test
    void whoeverIsAppealedToHelpsWhoAppeals() {
        assertThat(claims("Somalia appealed to Egypt. " + FOUGHT))
                .contains("0 REQUEST ASSERTED Somalia > Egypt", "0 COOPERATE POSSIBLE Egypt > Somalia");
    }

    @Test
    void whatTheWordsOfTheDeedSayIsWhoIsToDoItToWhom() {
        assertThat(claims(FOUGHT + "Egypt demanded that Kenya withdraw its troops from Uganda."))
                .contains("1 RETREAT POSSIBLE Kenya > Uganda")
                .doesNotContain("1 RETREAT POSSIBLE Kenya > Somalia");
        assertThat(claims(FOUGHT + "Somalia called on the United Nations to impose sanctions on Kenya."))
                .contains("1 REQUEST ASSERTED Somalia > United Nations", "1 SANCTION POSSIBLE United Nations > Kenya");
    }

    @Test
    void reportOfOneSentenceTellsNoDeedThatIsAskedFor() {
        assertThat(claims("Somalia called on the United Nations to impose sanctions on Kenya."))
                .noneMatch(told -> told.contains("POSSIBLE"));
    }

    @Test
    void bodyThatOneOfTwoAppealsToHelpsHimAndDealsWithTheOther() {
        assertThat(claims(FOUGHT + "Somalia called for a speedy session of the United Nations."))
                .contains("1 CONSULT POSSIBLE United Nations > Somalia", "1 CONSULT POSSIBLE United Nations > Kenya")
                .noneMatch(told -> told.contains("Somalia > United Nations") && told.contains("CONSULT"));
    }

    @Test
    void whatIsAskedOfBothTheyDoToEachOther() {
        assertThat(claims(FOUGHT + "Egypt called on Kenya and Somalia to show restraint."))
                .contains("1 RETREAT POSSIBLE Kenya > Somalia", "1 RETREAT POSSIBLE Somalia > Kenya");
    }

    @Test
    void whatTheSidesAreAskedForIsOfTheTwoInTheQuarrelNotOfWhoAsks() {
        assertThat(claims(FOUGHT + "On 14 May Egypt urged the parties to settle their dispute."))
                .contains("1 AGREE POSSIBLE Kenya > Somalia")
                .noneMatch(told -> told.contains("POSSIBLE Egypt") || told.contains("POSSIBLE Kenya > Egypt"));
        assertThat(claims(FOUGHT + "The United Nations demanded that Kenya withdraw its troops."))
                .contains("1 RETREAT POSSIBLE Kenya > Somalia");
    }

    @Test
    void wrongThatIsToldByItsOwnWordsIsNoOtherOneTowardTheAccuser() {
        assertThat(claims(FOUGHT + "Somalia accused Kenya of arming rebels."))
                .anyMatch(told -> told.contains("ALLEGED Kenya"))
                .noneMatch(told -> told.contains("COERCE ALLEGED"));
    }

    @Test
    void mayOfADateIsNoVerb() {
        assertThat(claims(FOUGHT + "A Security Council resolution of 9 May called for a truce and sent aid."))
                .contains("1 REQUEST ASSERTED United Nations > -");
    }

    @Test
    void bodyThatIsComplainedToHelpsWhoComplains() {
        assertThat(claims(FOUGHT + "Somalia complained to the United Nations."))
                .contains("1 COOPERATE POSSIBLE United Nations > Somalia");
    }

    @Test
    void whoIsToRestrainOrNotToHelpSomebodyActsAgainstHim() {
        assertThat(claims(FOUGHT + "Egypt called on the United States to restrain Kenya."))
                .contains("1 COERCE POSSIBLE United States > Kenya");
        assertThat(claims(FOUGHT + "Egypt asked France to refrain from assisting Kenya."))
                .contains("1 SANCTION POSSIBLE France > Kenya");
    }

    @Test
    void whoIsToWithdrawDoesSoTowardWhomHeFights() {
        assertThat(claims(FOUGHT + "Egypt called for Kenyan withdrawal from Somalia."))
                .contains("1 REQUEST ASSERTED Egypt > Kenya", "1 RETREAT POSSIBLE Kenya > Somalia");
    }

    @Test
    void offerToMediateThatIsRejectedWasMade() {
        assertThat(claims(FOUGHT + "Kenya rejected Egyptian mediation.")).contains("1 AGREE ASSERTED Egypt > Kenya");
    }

    @Test
    void aggressionIsNotAddedToADeedThatTheChargeTells() {
        assertThat(claims(FOUGHT + "Kenya accused Somalia of arming the Ogaden National Liberation Front."))
                .noneMatch(told -> told.equals("1 ASSAULT ALLEGED Somalia > Kenya"));
    }

    @Test
    void whatEachSideChargesTheOtherWithIsAllegedOfBoth() {
        assertThat(claims(FOUGHT + "Each side accused the other of aggression."))
                .contains("1 ACCUSE ASSERTED Kenya > Somalia", "1 ASSAULT ALLEGED Somalia > Kenya");
    }

    @Test
    void whatIsAskedOfThreeHoldsBetweenThoseOfThemWhoFight() {
        assertThat(claims("Kenya attacked Somalia. Somalia attacked Ethiopia. Egypt urged Kenya, Somalia, and"
                        + " Ethiopia to show restraint."))
                .contains("2 RETREAT POSSIBLE Kenya > Somalia", "2 RETREAT POSSIBLE Ethiopia > Somalia");
    }

    @Test
    void whoIsCondemnedAndToWithdrawLeavesTheCountryThatIsNamed() {
        assertThat(claims(FOUGHT + "The Security Council condemned Kenya and called for its withdrawal from Ethiopia."))
                .contains("1 RETREAT POSSIBLE Kenya > Ethiopia");
    }
}
