package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class OpenSideTest {

    private static List<String> pairs(EventType type, String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == type)
                .map(OpenSideTest::pair)
                .toList();
    }

    private static String pair(Claim claim) {
        return claim.source().map(OpenSideTest::name).orElse("-") + " > "
                + claim.target().map(OpenSideTest::name).orElse("-");
    }

    private static String name(Party party) {
        return party.actor().name();
    }

    @Test
    void whoseConsentAThreatWaitsForIsItsTarget() {
        assertThat(pairs(
                        EventType.THREATEN,
                        "Kenya threatened to halt the talks unless Somalia released the fishermen."))
                .containsExactly("Kenya > Somalia");
    }

    @Test
    void threatToAPlaceIsMeantForWhoeverIsToDoAsHeIsTold() {
        assertThat(pairs(EventType.THREATEN, "Hezbollah warned that it would strike Haifa if Israel bombed Beirut."))
                .containsExactly("Hezbollah > Israel");
        assertThat(pairs(EventType.THREATEN, "Hezbollah warned that it would strike Haifa."))
                .containsExactly("Hezbollah > Haifa");
    }

    @Test
    void whoeverLeadsThoseWhoThreatenIsNotThreatened() {
        assertThat(pairs(
                        EventType.THREATEN,
                        "An ultimatum by the European Union, led by France, came on 3 March and set off a crisis."))
                .noneMatch(pair -> pair.endsWith("> France"));
    }

    @Test
    void whoseTroopsArePutOnAlertMovesThem() {
        assertThat(pairs(EventType.MOBILIZE, "Kenya's army was placed on alert."))
                .containsExactly("Kenya > -");
    }

    @Test
    void whoseReformsAProtestDemandsIsItsTarget() {
        assertThat(pairs(
                        EventType.PROTEST,
                        "Miners went on strike in Lusaka over a law that Zambia's parliament passed."))
                .anyMatch(pair -> pair.endsWith("> Zambia"));
    }

    @Test
    void whoDoesSomethingElseMeanwhileIsNotTheTarget() {
        assertThat(pairs(
                        EventType.ASSAULT,
                        "While Islamic State shelled the town, Turkish tanks stood idle on the hill."))
                .containsExactly("Islamic State > -");
        assertThat(pairs(EventType.ASSAULT, "When rebels attacked, Syrian troops fled."))
                .containsExactly("rebels > Syria");
    }

    @Test
    void whoTellsIsNoSide() {
        assertThat(pairs(EventType.MOBILIZE, "Eritrea put its army on alert, the Sudanese news agency reported."))
                .containsExactly("Eritrea > -");
    }

    @Test
    void whoConfirmsBehindTheCommaIsNoSideHoweverItWasParsed() {
        assertThat(
                        pairs(
                                EventType.AGREE,
                                "Kenya and Uganda have agreed to carry out joint naval drills next month, a Ugandan minister confirmed."))
                .isNotEmpty()
                .allMatch(pair -> pair.equals("Kenya > Uganda") || pair.equals("Uganda > Kenya"));
    }

    @Test
    void accordingToWhomItHappenedDidNotDoIt() {
        assertThat(pairs(
                        EventType.COERCE,
                        "A Belgian pilot was arrested in Algeria on Friday, according to the Norwegian embassy."))
                .isNotEmpty()
                .noneMatch(pair -> pair.contains("Norway"));
    }

    @Test
    void whoAnnouncesSomethingBehindTheCommaStaysAnActor() {
        assertThat(pairs(
                        EventType.SANCTION, "Talks broke down on Monday, and Brazil announced sanctions against Peru."))
                .contains("Brazil > Peru");
    }

    @Test
    void whereItHappensDidNotDoIt() {
        assertThat(pairs(
                        EventType.ASSAULT, "Two Kenyan nurses have been killed in a car bombing in central Mogadishu."))
                .isNotEmpty()
                .noneMatch(pair -> pair.startsWith("Somalia"));
    }

    @Test
    void whoMediatesHasToDoWithBothSidesOfTheQuarrel() {
        assertThat(pairs(
                        EventType.CONSULT,
                        "Ghana attacked Togo in March. Togo attacked a port of Ghana. Nigeria mediated."))
                .contains("Nigeria > Ghana", "Nigeria > Togo");
    }

    @Test
    void twoClausesOfTheirOwnDoNotShareTheirActors() {
        assertThat(pairs(EventType.RETREAT, "Norway said that Chad had withdrawn its troops."))
                .noneMatch(pair -> pair.contains("Norway"));
    }

    @Test
    void whoIsNamedBehindASemicolonIsNoSide() {
        assertThat(pairs(EventType.AGREE, "Norway promised two more frigates; Hungary blocked the statement."))
                .allMatch(pair -> !pair.contains("Hungary"));
    }

    @Test
    void aTownThatWasHitIsNotWhomAnotherActIsAgainst() {
        assertThat(pairs(EventType.MOBILIZE, "Eritrean jets bombed Mekelle at dawn. Eritrea mobilised three brigades."))
                .containsExactly("Eritrea > -");
    }

    @Test
    void whoIsNamedInWhatSomebodyIsAccusedOfAccusesNobody() {
        assertThat(pairs(EventType.ACCUSE, "Uganda has been accused of arming Sudanese rebels."))
                .isNotEmpty()
                .allMatch(pair -> pair.startsWith("- >"));
    }

    @Test
    void aStatesOwnSoldiersAreNotWhomItActsAgainst() {
        assertThat(pairs(EventType.MOBILIZE, "Kenya declared an emergency and deployed five thousand Kenyan soldiers."))
                .isNotEmpty()
                .allMatch(pair -> pair.equals("Kenya > -"));
    }

    @Test
    void whoIsAccusedOfADeedDoesIt() {
        assertThat(pairs(EventType.ASSAULT, "Kenya accused a Ugandan vessel of firing rockets at its boats."))
                .containsExactly("Uganda > Kenya");
    }

    @Test
    void whoseCrisisItIsSuffersWhatBringsItAbout() {
        assertThat(pairs(
                        EventType.MOBILIZE,
                        "The crisis trigger for Sudan was a massing of Ethiopian troops on its border."))
                .containsExactly("Ethiopia > Sudan");
        assertThat(pairs(EventType.RETREAT, "The crisis ended for Chad when Libya withdrew its troops."))
                .containsExactly("Libya > Chad");
    }

    @Test
    void whoeverFearsABlowIsWhomItIsMeantFor() {
        assertThat(pairs(EventType.ASSAULT, "Sudan feared an invasion by Libya."))
                .containsExactly("Libya > Sudan");
        assertThat(pairs(EventType.ASSAULT, "Chad moved its capital, fearing a Libyan raid."))
                .containsExactly("Libya > Chad");
    }

    @Test
    void troopsAreNotMeantForWhomTheyAreToHelp() {
        assertThat(pairs(EventType.MOBILIZE, "Zaire sent two battalions to assist the Rwandan army."))
                .noneMatch(pair -> pair.endsWith("> Rwanda"));
    }

    @Test
    void whoIsToWithdrawIsNotWhereHeIsToWithdrawFrom() {
        assertThat(pairs(
                        EventType.REQUEST,
                        "The Security Council condemned South Africa and called for a withdrawal from Angola."))
                .containsExactly("United Nations > South Africa");
        assertThat(pairs(EventType.REQUEST, "France called for a withdrawal from Chad."))
                .containsExactly("France > -");
        assertThat(pairs(EventType.REQUEST, "France demanded the withdrawal of all forces from Chad."))
                .noneMatch(pair -> pair.endsWith("> Chad"));
    }

    @Test
    void whatIsOnlySupposedToBeDoneToSomebodyIsDoneByNobody() {
        assertThat(pairs(EventType.ASSAULT, "If Somalia is attacked, Kenya will respond."))
                .isEmpty();
        assertThat(pairs(EventType.ASSAULT, "Should Chad be invaded, Libya would intervene."))
                .isEmpty();
        assertThat(pairs(EventType.ASSAULT, "In case it is attacked, Togo will ask Ghana for help."))
                .isEmpty();
        assertThat(pairs(EventType.ASSAULT, "Somalia was attacked when Kenya withdrew."))
                .isNotEmpty();
    }

    @Test
    void whoeverResignsYieldsToNoForeigner() {
        assertThat(pairs(EventType.CONCEDE, "The Kenyan government resigned after Somalia closed the border."))
                .noneMatch(pair -> pair.endsWith("> Somalia"));
    }

    @Test
    void whatAPlaneIsShotDownOverDidNotShoot() {
        assertThat(pairs(EventType.ASSAULT, "A Kenyan airliner was shot down over Chad."))
                .containsExactly("- > Kenya");
        assertThat(pairs(EventType.ASSAULT, "A Kenyan airliner was shot down by Chad."))
                .containsExactly("Chad > Kenya");
    }

    @Test
    void whoeverSomebodyIsPunishedForWrongingDidNotPunishHim() {
        assertThat(pairs(EventType.COERCE, "A Kenyan singer was arrested for insulting Museveni."))
                .noneMatch(pair -> pair.startsWith("Yoweri Museveni"));
    }

    @Test
    void misfortuneIsNobodysAttack() {
        for (String text : List.of(
                "A Russian airliner crashed in Sinai, killing 224 people.",
                "A Turkish mine collapsed, killing 301 miners.",
                "A Greek ferry sank and killed 80 passengers.",
                "Malaria attacked the British troops in Salonika.")) {
            assertThat(pairs(EventType.ASSAULT, text)).as(text).isEmpty();
        }
        assertThat(pairs(EventType.ASSAULT, "A Ukrainian drone slammed into a Russian refinery, killing two guards."))
                .containsExactly("Ukraine > Russia");
    }

    @Test
    void whoeverSuffersADeedIsNotBlamedForIt() {
        assertThat(pairs(EventType.ACCUSE, "Alexei Navalny's imprisonment was condemned by France."))
                .containsExactly("France > -");
        assertThat(pairs(EventType.ACCUSE, "Vladimir Putin's imprisonment of Alexei Navalny was condemned by France."))
                .containsExactly("France > Vladimir Putin");
    }

    @Test
    void whoDoesSomethingElseInAClauseJoinedToADeedDidNotDoIt() {
        assertThat(pairs(
                        EventType.ASSAULT,
                        "Britain's consulate in Kermanshah was occupied, but police expelled the intruders."))
                .containsExactly("intruders > United Kingdom");
        assertThat(pairs(EventType.ASSAULT, "Britain's consulate in Kermanshah was occupied, but police cleared it."))
                .containsExactly("- > United Kingdom");
    }

    @Test
    void weaponsByTheirDesignationsActForTheirState() {
        assertThat(pairs(EventType.ASSAULT, "Two Turkish F-16s brought down a Syrian bomber."))
                .containsExactly("Turkey > Syria");
    }

    @Test
    void whoDidWhatANounBehindTheClauseSumsUpIsJudgedForIt() {
        assertThat(pairs(EventType.ACCUSE, "Israel bombed Syria, an attack that Damascus denounced."))
                .containsExactly("Syria > Israel");
        assertThat(pairs(EventType.ACCUSE, "Syria was bombed by Israel, an attack that Damascus denounced."))
                .containsExactly("Syria > Israel");
        assertThat(pairs(EventType.REJECT, "Canada expelled two diplomats, a decision that China rejected."))
                .containsExactly("China > Canada");
        assertThat(pairs(EventType.SUPPORT, "Kenya reopened the border, a step that Somalia welcomed."))
                .containsExactly("Somalia > Kenya");
        assertThat(pairs(EventType.ACCUSE, "Israel struck the office of a group, a militia that Oman denounced."))
                .noneMatch(pair -> pair.contains("Israel"));
    }
}
