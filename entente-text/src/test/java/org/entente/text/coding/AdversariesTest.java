package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.ShiftType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** Whose an act is that names nobody, by who stands against whom earlier in the text. */
class AdversariesTest {

    private static List<String> assaults(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == EventType.ASSAULT)
                .map(AdversariesTest::pair)
                .toList();
    }

    private static String pair(Claim claim) {
        return claim.span().sentence() + " " + side(claim.source()) + " > " + side(claim.target());
    }

    private static String side(Optional<Party> party) {
        return party.map(one -> one.actor().name()).orElse("-");
    }

    @Test
    void clashesWithoutSidesAreBetweenTheTwoWhoFought() {
        assertThat(assaults("Kenya attacked Somalia along the border. Serious clashes erupted in June."))
                .containsExactly("0 Kenya > Somalia", "1 Kenya > Somalia");
    }

    @Test
    void whoeverCondemnsAnAttackIsNotAttacked() {
        assertThat(assaults("Kenya condemned the Somali air strike.")).containsExactly("0 Somalia > -");
        assertThat(assaults("Egypt attacked Somalia. Kenya condemned the Egyptian air strike."))
                .containsExactly("0 Egypt > Somalia", "1 Egypt > Somalia");
    }

    @Test
    void clashesWithoutSidesAreNobodysWhereNobodyFoughtBefore() {
        assertThat(assaults("Kenya and Somalia signed a treaty. Serious clashes erupted in June."))
                .isEmpty();
    }

    @Test
    void clashesOfOthersAreNotTheirs() {
        assertThat(assaults(
                        "Kenya attacked Somalia along the border. Clashes between France and Mali erupted in June."))
                .containsExactly("0 Kenya > Somalia", "1 France > Mali");
    }

    @Test
    void whoeverComesToOneOfTheTwoToMediateMediatesWithBoth() {
        assertThat(Loaded.code(
                                "Kenya attacked Somalia along the border. An Egyptian envoy arrived in Kenya to mediate.")
                        .claims()
                        .stream()
                        .filter(claim -> claim.type() == EventType.CONSULT)
                        .map(AdversariesTest::pair))
                .containsExactlyInAnyOrder("1 Egypt > Kenya", "1 Egypt > Somalia");
    }

    @Test
    void townTakenByNobodyToldIsTakenByTheOther() {
        assertThat(assaults("Kenya attacked Somalia along the border. Kenyan territory was invaded in June."))
                .containsExactly("0 Kenya > Somalia", "1 Somalia > Kenya");
    }

    @Test
    void fightingThatIsDeniedIsNobodys() {
        assertThat(assaults("Kenya attacked Somalia along the border. No clashes occurred in June."))
                .containsExactly("0 Kenya > Somalia");
    }

    @Test
    void fightingThatBreaksOutOrIsThereIsOfTheTwoWhoFought() {
        for (String told : List.of("Heavy clashes broke out in June.", "There were clashes in the hills.")) {
            assertThat(assaults("Kenya attacked Somalia along the border. " + told))
                    .as(told)
                    .containsExactly("0 Kenya > Somalia", "1 Kenya > Somalia");
        }
    }

    @Test
    void truceThatIsSignedByNobodyToldIsOfTheTwoWhoFought() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. A truce agreement was signed on 7 May.")
                        .claims())
                .anyMatch(claim -> claim.symmetric() && pair(claim).equals("1 Kenya > Somalia"));
        assertThat(Loaded.code("Kenya praised Somalia. A truce agreement was signed on 7 May.")
                        .claims())
                .noneMatch(claim -> claim.span().sentence() == 1);
    }

    @Test
    void whatIsOnlyOnesOwnIsDoneAgainstTheOtherWhoFought() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. Kenya massed its troops along the frontier.")
                        .claims())
                .anyMatch(claim ->
                        claim.type() == EventType.MOBILIZE && pair(claim).equals("1 Kenya > Somalia"));
    }

    @Test
    void talksAndTrucesWithoutSidesAreOfTheTwoWhoFought() {
        for (String told : List.of(
                "Peace talks were held in May.",
                "A cease-fire was signed on 7 May.",
                "After a truce was arranged, the crisis faded.")) {
            assertThat(Loaded.code("Kenya attacked Somalia along the border. " + told)
                            .claims())
                    .as(told)
                    .anyMatch(claim -> claim.symmetric() && pair(claim).equals("1 Kenya > Somalia"));
        }
    }

    @Test
    void whoOffersToMediateHasToDoWithBoth() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. Egypt offered to mediate.")
                        .claims())
                .extracting(AdversariesTest::pair)
                .contains("1 Egypt > Kenya", "1 Egypt > Somalia");
    }

    @Test
    void whomTheTextAsAWholeIsAboutTellsWhomTheFirstActIsAgainst() {
        assertThat(Loaded.code(
                                "Kenya called up its reserves. Kenya attacked Somalia in May. Somalia bombed Kenya in June.")
                        .claims())
                .anyMatch(claim ->
                        claim.type() == EventType.MOBILIZE && pair(claim).equals("0 Kenya > Somalia"));
    }

    @Test
    void relationsSeveredByNobodyNamedAreOfTheTwoWhoFought() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. Diplomatic relations were severed on 7 May.")
                        .claims())
                .anyMatch(claim ->
                        claim.type() == EventType.SANCTION && pair(claim).equals("1 Kenya > Somalia"));
    }

    @Test
    void whoTakesPartIsNotTheOneItIsDoneTo() {
        assertThat(assaults("Eritrea attacked Ethiopia in 1998. "
                        + "Federal troops and their new Eritrean allies invaded Tigray in 2020."))
                .doesNotContain("1 Ethiopia > Eritrea");
    }

    @Test
    void troopsSentToAThirdCountryAreAgainstTheAdversary() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. Kenya also sent 4,000 troops to Uganda.")
                        .claims())
                .anyMatch(claim ->
                        claim.type() == EventType.MOBILIZE && pair(claim).equals("1 Kenya > Somalia"));
    }

    @Test
    void whatBothAdversariesDoToNobodyNamedIsAgainstEachOther() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. Kenya and Somalia mobilized their armies.")
                        .claims())
                .extracting(AdversariesTest::pair)
                .contains("1 Kenya > Somalia", "1 Somalia > Kenya");
    }

    @Test
    void whoeverTriesToMediateIsNoneOfTheAdversaries() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. "
                                + "Egypt and Sudan tried to mediate between the adversaries.")
                        .claims())
                .extracting(AdversariesTest::pair)
                .contains("1 Egypt > Kenya", "1 Sudan > Somalia")
                .doesNotContain("1 Egypt > Sudan");
    }

    @Test
    void shiftWithoutPartiesIsBetweenTheTwoWhoFought() {
        assertThat(Loaded.code("China attacked Vietnam in 1979. The alliance had unravelled in 1975.").claims().stream()
                        .filter(claim -> claim.type() == ShiftType.WORSENING)
                        .map(AdversariesTest::pair))
                .containsExactly("1 China > Vietnam");
        assertThat(Loaded.code("China met Vietnam in 1979. The alliance had unravelled in 1975.").claims().stream()
                        .filter(claim -> claim.type() == ShiftType.WORSENING))
                .isEmpty();
    }

    @Test
    void whoBringsTheTwoTogetherIsNeitherOfThem() {
        Loaded.code("Kenya attacked Somalia along the border. A truce mediated by Norway was signed in June.")
                .claims()
                .stream()
                .filter(claim -> claim.type() == EventType.AGREE)
                .forEach(claim -> assertThat(pair(claim)).isEqualTo("1 Kenya > Somalia"));
    }

    @Test
    void warThatEndsWithATruceIsOfTheTwoWhoFought() {
        assertThat(Loaded.code("Kenya attacked Somalia along the border. The crisis ended with a cease-fire agreement.")
                        .claims()
                        .stream()
                        .filter(claim -> claim.type() == EventType.RETREAT)
                        .map(AdversariesTest::pair))
                .containsExactly("1 Kenya > Somalia");
    }

    @Test
    void howeverLongTwoFoughtBeforeTheirLastFightCounts() {
        String fought = "Kenya attacked Somalia. The rains came late. ".repeat(8);
        assertThat(assaults(fought + "Serious clashes erupted in June.")).contains("16 Kenya > Somalia");
    }

    @Test
    void talksThatBreakDownAreOfTheTwoWhoFought() {
        for (String told : List.of("The talks broke down on 3 May.", "Talks were broken off on 3 May.")) {
            assertThat(Loaded.code("Kenya attacked Somalia along the border. " + told).claims().stream()
                            .filter(claim -> claim.type() == EventType.REJECT)
                            .map(AdversariesTest::pair))
                    .as(told)
                    .containsExactly("1 Kenya > Somalia");
        }
    }

    @Test
    void civilWarOfNobodyNamedIsNoneOfTheTwoWhoFought() {
        assertThat(assaults("Kenya attacked Somalia along the border. A civil war broke out in June."))
                .containsExactly("0 Kenya > Somalia");
    }

    @Test
    void invasionOfSomebodyIsByTheOtherWhoFought() {
        assertThat(assaults("Kenya attacked Somalia along the border. The invasion of Somalia began in June."))
                .containsExactly("0 Kenya > Somalia", "1 Kenya > Somalia");
    }

    @Test
    void troopsSentToHelpAFormerAdversaryAreNotAgainstIt() {
        assertThat(Loaded.code("In 1998 Eritrea and Ethiopia fought a war. In 2018 they made peace. "
                                + "In 2020 Eritrea sent troops to support Ethiopia against the Tigray People's "
                                + "Liberation Front.")
                        .claims()
                        .stream()
                        .filter(claim -> claim.type() == EventType.MOBILIZE)
                        .map(AdversariesTest::pair))
                .doesNotContain("2 Eritrea > Ethiopia");
    }

    @Test
    void praiseAndChangesAtHomeAreNotForTheAdversary() {
        assertThat(Loaded.code("Kenya attacked Somalia. The Kenyan government resigned on Monday.")
                        .claims())
                .filteredOn(claim -> claim.type() == EventType.CONCEDE)
                .allMatch(claim -> claim.target().isEmpty());
        assertThat(Loaded.code("Kenya attacked Somalia. Kenya withdrew its troops in May.")
                        .claims())
                .filteredOn(claim -> claim.type() == EventType.RETREAT)
                .isNotEmpty()
                .allMatch(claim -> claim.target().isPresent());
    }

    @Test
    void whatAStateDoesToWhoeverRulesAnotherItDoesToThat() {
        assertThat(assaults("Azerbaijan fell out with Nikol Pashinyan. In September Azerbaijan launched an offensive."))
                .containsExactly("1 Azerbaijan > Armenia");
    }
}
