package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Sector;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static List<String> pairs(EventType type, String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == type)
                .map(PartiesTest::pair)
                .toList();
    }

    private static String pair(Claim claim) {
        return name(claim.source()) + (claim.symmetric() ? " <> " : " > ") + name(claim.target());
    }

    private static String name(java.util.Optional<Party> party) {
        return party.map(one -> one.actor().name()).orElse("-");
    }

    @Test
    void whoSufferedTheDeedIsNotWhomAProtestOverItIsAgainst() {
        assertThat(pairs(EventType.PROTEST, "Students protested against the killing of a nun by soldiers in Honduras."))
                .containsExactly("students > Honduras");
        assertThat(pairs(EventType.PROTEST, "Students protested against the murder of a nun."))
                .noneMatch(pair -> pair.contains("nun"));
    }

    @Test
    void ownForcesAreNotWhomARefusalToWithdrawThemIsAgainst() {
        assertThat(pairs(EventType.REJECT, "Eritrea refused to withdraw all its troops."))
                .containsExactly("Eritrea > -");
        assertThat(pairs(EventType.RETREAT, "Cuba completed the withdrawal of its soldiers from Angola in May."))
                .containsExactly("Cuba > Angola");
    }

    @Test
    void twoWhoAgreeOrKeepATruceDoItWithEachOther() {
        assertThat(pairs(EventType.AGREE, "Jordan and Lebanon consented to a joint panel."))
                .containsExactly("Jordan <> Lebanon");
        assertThat(pairs(EventType.RETREAT, "Peru and Ecuador observed a truce along the river."))
                .containsExactly("Peru <> Ecuador");
    }

    @Test
    void eachOtherIsBothWays() {
        assertThat(pairs(EventType.ACCUSE, "Mali and Niger accused each other of sheltering bandits."))
                .containsExactlyInAnyOrder("Mali > Niger", "Niger > Mali");
    }

    @Test
    void whoIsAddedActsAndSuffersAsWell() {
        assertThat(pairs(EventType.ACCUSE, "Mali condemned Niger as well as Chad."))
                .containsExactlyInAnyOrder("Mali > Niger", "Mali > Chad");
        assertThat(pairs(EventType.ACCUSE, "Mali, together with its ally Niger, accused Chad of lying."))
                .containsExactlyInAnyOrder("Mali > Chad", "Niger > Chad");
        assertThat(pairs(EventType.ACCUSE, "Mali accused Niger and the rebels of lying."))
                .containsExactlyInAnyOrder("Mali > Niger", "Mali > rebels");
    }

    @Test
    void whoIsNamedAmongSeveralIsMeant() {
        for (String several : List.of(
                "Several countries, including Mali and Niger,",
                "States such as Mali and Niger",
                "Neighbours like Mali and Niger")) {
            assertThat(pairs(EventType.ACCUSE, several + " accused Chad of lying."))
                    .as(several)
                    .containsExactlyInAnyOrder("Mali > Chad", "Niger > Chad");
        }
    }

    @Test
    void namesThatAHyphenJoinsAreTwoParties() {
        assertThat(pairs(EventType.CONSULT, "Egypt-Sudan talks opened in Cairo."))
                .containsExactly("Sudan <> Egypt");
        assertThat(pairs(EventType.SUPPORT, "An India-Pakistan agreement on prisoners was signed in Delhi."))
                .containsExactly("Pakistan <> India");
    }

    @Test
    void whomThereWereTalksBetweenIsAskedOfTheClauseThatSaysThereWere() {
        assertThat(pairs(EventType.CONSULT, "There were talks yesterday between Egypt and Israel."))
                .containsExactly("Egypt <> Israel");
        assertThat(pairs(
                        EventType.ASSAULT,
                        "There have been several attacks this week by the Taliban on Afghan soldiers."))
                .containsExactly("Taliban > Afghanistan");
    }

    @Test
    void whatSomebodyOrdersHisOwnToDoIsHisDeed() {
        assertThat(pairs(EventType.SANCTION, "Sudan's president ordered his government to cut ties with Kenya."))
                .containsExactly("Sudan > Kenya");
        assertThat(pairs(EventType.REQUEST, "Sudan's president ordered his government to cut ties with Kenya."))
                .isEmpty();
    }

    @Test
    void whoseOfficerActsActsHimself() {
        assertThat(pairs(
                        EventType.ACCUSE,
                        "Burundi, whose president accuses Rwanda of arming rebels, closed the border."))
                .containsExactly("Burundi > Rwanda");
    }

    @Test
    void whatIsVotedForIsToldByTheClauseBelow() {
        assertThat(pairs(EventType.SUPPORT, "Rwanda's parliament voted in 1998 to recognise Azerbaijan."))
                .containsExactly("Rwanda > Azerbaijan");
    }

    @Test
    void infinitivesToIsNoPartOfTheTrigger() {
        assertThat(pairs(EventType.ACCUSE, "Syria moved in 1998 to condemn Azerbaijan."))
                .containsExactly("Syria > Azerbaijan");
    }

    @Test
    void whoIsAccusedInAParticipleIsNotItsSubject() {
        assertThat(pairs(
                        EventType.ACCUSE,
                        "Bahrain recalled its ambassador from Qatar, accusing it of backing terrorists."))
                .containsExactly("Bahrain > Qatar");
    }

    @Test
    void whereTwoMeetIsNoParty() {
        assertThat(pairs(EventType.CONSULT, "Envoys of Kuwait and Oman held a second round of talks in Cairo."))
                .containsExactlyInAnyOrder("Kuwait <> Oman");
    }

    @Test
    void whoIsGivenSomethingIsFoundInsideThePhraseOfTheGift() {
        assertThat(pairs(EventType.AID, "Norway lent Iceland 3 billion dollars for a harbour."))
                .containsExactly("Norway > Iceland");
        assertThat(pairs(EventType.AID, "Uganda gave the refugees land at Entebbe."))
                .containsExactly("Uganda > refugees");
    }

    @Test
    void soldiersOfAPeopleWhoseNameAStateBearsAreTheStates() {
        assertThat(pairs(EventType.ASSAULT, "Tajik soldiers shelled a village in Kyrgyzstan."))
                .allMatch(pair -> pair.startsWith("Tajikistan > "))
                .isNotEmpty();
    }

    @Test
    void aSenateIsOfTheStateBeforeIt() {
        assertThat(pairs(EventType.REJECT, "Chile's Senate rejected the treaty with Bolivia."))
                .containsExactly("Chile > Bolivia");
    }

    @Test
    void aVerbOfAListHasTheSubjectOfTheFirst() {
        assertThat(pairs(
                        EventType.COERCE,
                        "Laos revoked the autonomy of the province, cut its telephones and locked up its monks."))
                .anyMatch(pair -> pair.startsWith("Laos > monks"));
    }

    @Test
    void aGovernmentSpeaksInItsCapitalWhereNobodyElseDoes() {
        assertThat(pairs(EventType.REJECT, "Peru's plan was turned down in Buenos Aires."))
                .containsExactly("Argentina > Peru");
        assertThat(pairs(EventType.SUPPORT, "The treaty was signed in Rome."))
                .noneMatch(pair -> pair.contains("Italy"));
    }

    @Test
    void whereADeedIsDoneIsNotWhoDidIt() {
        assertThat(pairs(EventType.ASSAULT, "The bombings in Kampala killed seventy Kenyans."))
                .isNotEmpty()
                .noneMatch(pair -> pair.startsWith("Uganda"));
        assertThat(pairs(EventType.ASSAULT, "A bomb killed two of the Syrian president's aides."))
                .noneMatch(pair -> pair.startsWith("Syria"));
    }

    @Test
    void everyNameOfAListActsWhereverTheParserHungIt() {
        assertThat(pairs(
                        EventType.SANCTION,
                        "Kuwait, Oman, the Emirates and Jordan severed relations with Iran on Sunday."))
                .containsExactlyInAnyOrder(
                        "Kuwait > Iran", "Oman > Iran", "United Arab Emirates > Iran", "Jordan > Iran");
        assertThat(pairs(EventType.SANCTION, "Norway, the Netherlands and Canada expelled Syrian diplomats."))
                .containsExactlyInAnyOrder("Norway > Syria", "Netherlands > Syria", "Canada > Syria");
    }

    @Test
    void whoeverIsDeniedSomethingByAnotherIsWhomAFrontedParticipleIsAbout() {
        assertThat(pairs(EventType.REJECT, "Refused fuel by Malta, the Libyan ferry turned back."))
                .contains("Malta > Libya")
                .noneMatch(pair -> pair.startsWith("Libya"));
    }

    @Test
    void whatTwoDoIsNotDoneToWhoeverIsOnlyNamedInThePhraseAboutIt() {
        assertThat(Loaded.code("Ankara and Tehran have grown closer with every round of American tariffs.")
                        .claims())
                .noneMatch(claim -> name(claim.target()).equals("United States"));
    }

    @Test
    void organsOfOneStateStandAgainstEachOther() {
        assertThat(pairs(EventType.REJECT, "Peru's parliament defied the president and passed the bill."))
                .containsExactly("Peru > Peru");
        assertThat(pairs(EventType.REJECT, "Eritrea refused to withdraw its army."))
                .containsExactly("Eritrea > -");
    }

    @Test
    void ownerInThePhraseOfWhoeverActsIsNotTheOtherSide() {
        assertThat(pairs(EventType.REQUEST, "Help in the war had been requested by Jonas Savimbi's UNITA."))
                .noneMatch(pair -> pair.endsWith("> Jonas Savimbi"));
    }

    @Test
    void whatTwoDoToEachOtherIsDoneByTheTwo() {
        assertThat(pairs(
                        EventType.ASSAULT,
                        "Chad and Libya quarrelled. France warned Egypt. Their forces opened fire on each other."))
                .noneMatch(pair -> pair.endsWith("> -"));
        assertThat(pairs(EventType.ASSAULT, "Chad and Libya quarrelled. Their forces opened fire on each other."))
                .containsExactlyInAnyOrder("Chad > Libya", "Libya > Chad");
    }

    @Test
    void whoeverIsJoinedToSomebodyAsHisOwnIsHis() {
        assertThat(pairs(EventType.ASSAULT, "Iran sent drones. Sudan and its allies bombed Togo."))
                .containsExactly("Sudan > Togo");
    }

    @Test
    void sumHidesNeitherWhatItIsOfNorWhoseItIs() {
        assertThat(pairs(EventType.SANCTION, "Washington froze $700 million of aid to Sudan."))
                .containsExactly("United States > Sudan");
        assertThat(pairs(EventType.AID, "Mali received $20 million of aid from Iran."))
                .containsExactly("Iran > Mali");
    }

    @Test
    void placeThatADocumentIsCalledAfterIsNoPartyToIt() {
        assertThat(pairs(EventType.REJECT, "Serbia rejected the Brussels agreement."))
                .containsExactly("Serbia > -");
        assertThat(pairs(EventType.SUPPORT, "Libya and Chad signed the Algiers accord."))
                .containsExactly("Libya <> Chad");
    }

    @Test
    void aPartOfAWholePassesOnWhoseItIs() {
        assertThat(pairs(EventType.SANCTION, "France froze some of the assets of Chad."))
                .containsExactly("France > Chad");
        assertThat(pairs(EventType.CONCEDE, "Kenya lifted some of the sanctions on Somalia."))
                .containsExactly("Kenya > Somalia");
        assertThat(pairs(EventType.COERCE, "Libya seized some of the tankers of Malta."))
                .containsExactly("Libya > Malta");
        assertThat(pairs(EventType.ASSAULT, "Some of Chad's soldiers attacked Libya."))
                .containsExactly("Chad > Libya");
    }

    @Test
    void leaveThatGivesNobodyAnyConcedesNothing() {
        assertThat(pairs(EventType.CONCEDE, "Togo let loose its dogs of war on Ghana."))
                .isEmpty();
        assertThat(pairs(EventType.CONCEDE, "Kenya let its anger at Somalia be felt."))
                .isEmpty();
        assertThat(pairs(EventType.CONCEDE, "Togo allowed itself to be drawn into a war with Ghana."))
                .isEmpty();
        assertThat(pairs(EventType.CONCEDE, "Egypt let nothing through.")).isEmpty();
        assertThat(pairs(EventType.CONCEDE, "Kenya let food into Somalia.")).containsExactly("Kenya > Somalia");
    }

    @Test
    void whatLooksLikeAnAppositionMayBeAList() {
        assertThat(pairs(EventType.ACCUSE, "The bloc, the African Union and the United Nations condemned Togo."))
                .contains("African Union > Togo", "United Nations > Togo");
        assertThat(pairs(EventType.ASSAULT, "The army, the police and the militia fought the rebels."))
                .hasSize(3);
        assertThat(pairs(EventType.SUPPORT, "Turkey, a member of NATO, and Russia signed an agreement."))
                .containsExactly("Turkey <> Russia");
        assertThat(pairs(EventType.ASSAULT, "The duo, Chad and Libya, attacked Sudan."))
                .containsExactlyInAnyOrder("Chad > Sudan", "Libya > Sudan");
    }

    @Test
    void allNationsBeforeTheirEnvoysAreMeant() {
        assertThat(pairs(EventType.CONSULT, "U.S., Mexican, and Cuban mediators met the rebels."))
                .hasSize(3);
        assertThat(pairs(EventType.CONSULT, "Egypt, Jordan, and Syrian rebels met in Amman."))
                .hasSize(3);
    }

    @Test
    void whatIsEachOthersIsOfTheOtherOne() {
        assertThat(pairs(EventType.SANCTION, "Ethiopia and Eritrea expelled each other's diplomats."))
                .containsExactlyInAnyOrder("Ethiopia > Eritrea", "Eritrea > Ethiopia");
        assertThat(pairs(EventType.ACCUSE, "Chad and Sudan have accused one another of supporting rebels."))
                .containsExactlyInAnyOrder("Chad > Sudan", "Sudan > Chad");
        assertThat(pairs(EventType.ACCUSE, "Mali and Niger clashed and both accused the other of breaking the truce."))
                .containsExactlyInAnyOrder("Mali > Niger", "Niger > Mali");
        assertThat(pairs(EventType.ACCUSE, "Mali and Niger condemned Togo and the other states."))
                .containsExactlyInAnyOrder("Mali > Togo", "Niger > Togo");
    }

    @Test
    void aDayBehindANameIsNoPartOfIt() {
        assertThat(pairs(EventType.ACCUSE, "President Bush Monday condemned Togo."))
                .containsExactly("George W. Bush > Togo");
        assertThat(pairs(EventType.REJECT, "Iran Tuesday rejected the offer of Ghana."))
                .containsExactly("Iran > Ghana");
        assertThat(pairs(EventType.ASSAULT, "Hezbollah today shelled Jordan.")).containsExactly("Hezbollah > Jordan");
        assertThat(pairs(EventType.ASSAULT, "Israel attacked Lebanon Monday in retaliation."))
                .containsExactly("Israel > Lebanon");
    }

    @Test
    void aSecretaryGeneralIsNoSoldier() {
        assertThat(Loaded.code("Secretary General Kofi Annan condemned Togo.").claims())
                .filteredOn(claim -> claim.type() == EventType.ACCUSE)
                .isNotEmpty()
                .allMatch(
                        claim -> !claim.source().orElseThrow().actor().sectors().contains(Sector.MIL));
    }

    @Test
    void twoOfOneStateCalledByDifferentOfficesAreTwo() {
        assertThat(pairs(EventType.ACCUSE, "The Kenyan premier accused the president of breaking the pact."))
                .containsExactly("Kenya > Kenya");
        assertThat(pairs(EventType.COERCE, "Nigerian policemen arrested a colonel."))
                .containsExactly("Nigeria > colonel");
        assertThat(pairs(EventType.ACCUSE, "The Pakistani government accused the authorities of hiding the truth."))
                .containsExactly("Pakistan > -");
        assertThat(pairs(EventType.ASSAULT, "The Israeli army killed its own soldiers."))
                .containsExactly("Israel > -");
    }

    @Test
    void secondOfTwoThatTheParserHangsOnTheFirstIsAPartyToo() {
        assertThat(pairs(EventType.AGREE, "The Nepali Congress and the Maoists agreed on a caretaker cabinet."))
                .containsExactly("Nepali Congress <> Communist Party of Nepal (Maoist)");
    }
}
