package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom pronouns and descriptions refer to by the grammar around them. */
class ReferenceTest {
    @Test
    void whatIsInSomebodysDeedIsHis() {
        assertThat(codes("France welcomed Chad's release of its prisoners.", "its"))
                .containsExactly("TCD Chad");
    }

    @Test
    void whatIsDoneToThreeOfItsSoldiersIsDoneByAnother() {
        assertThat(codes("Mali said Chad had killed three of its soldiers.", "its"))
                .containsExactly("MLI Mali");
        assertThat(codes("Mali protested after Chad had killed dozens of its soldiers.", "its"))
                .containsExactly("MLI Mali");
    }

    @Test
    void theLatterIsNotTheOtherOfItsOwnClause() {
        assertThat(codes("Mali is an ally of Niger, and Chad attacked the latter.", "latter"))
                .containsExactly("NER Niger");
        assertThat(codes("Mali met Niger, and the latter attacked Chad.", "latter"))
                .containsExactly("NER Niger");
    }

    @Test
    void allThreeAreThoseNamedTogetherBefore() {
        assertThat(codes("Mali, Niger and Chad signed a pact, and France condemned all three.", "three"))
                .containsExactlyInAnyOrder("MLI Mali", "NER Niger", "TCD Chad");
        assertThat(codes("Mali, Niger and Chad signed a pact, and France sent three ships.", "three"))
                .isEmpty();
    }

    @Test
    void whoeverDeclaresIsTheSubjectOfWhatHeDeclares() {
        assertThat(codes("Chile kept Arica. A threat by Peru that it would annex the town was read.", "it"))
                .containsExactly("PER Peru");
    }

    @Test
    void phraseSetBeforeItsClauseLeavesItEmpty() {
        assertThat(codes("China met Chad. It was through British mediation that an accord was reached.", "It"))
                .isEmpty();
    }

    @Test
    void governmentThatIsBackedIsNotThatOfTheBacker() {
        assertThat(codes(
                        "Ethiopia massed troops. Ethiopia warned Kenya. Ethiopian troops entered Somalia to back the"
                                + " government.",
                        "government"))
                .containsExactly("SOMGOV Somalia");
    }

    @Test
    void pronounBehindAVerbIsNotTheSubjectThatTheVerbShares() {
        assertThat(codes("Tokyo lent Laos money and then refused it more.", "it"))
                .containsExactly("LAO Laos");
        assertThat(codes("Serb soldiers parted the men from the women and led them away.", "them"))
                .noneMatch(code -> code.startsWith("SRBMIL"));
    }

    @Test
    void subjectOfAJoinedClauseIsTheSubjectOfTheClauseBefore() {
        assertThat(codes("Chad charged that Niger had crossed its border, and it recalled its consul.", "it"))
                .containsExactly("TCD Chad");
    }

    @Test
    void planThatIsTurnedDownIsTheOtherOnes() {
        assertThat(codes("Bashar al-Assad met Kofi Annan in Damascus and turned down his plan.", "his"))
                .singleElement()
                .asString()
                .endsWith("Kofi Annan");
        assertThat(codes("ECOWAS closed Guinea's ports and froze its accounts.", "its"))
                .containsExactly("GIN Guinea");
    }

    @Test
    void whoActsIsNotTheObjectOfHisOwnPurpose() {
        assertThat(codes("Turkey imposed sanctions on Mali to punish it for the coup.", "it"))
                .containsExactly("MLI Mali");
    }

    @Test
    void governmentThatAGroupDealsWithIsOfItsOwnLand() {
        assertThat(codes(
                        "Kenya praised the plan. The Nepalese Maoists agreed to a truce with the government.",
                        "government"))
                .containsExactly("NPLGOV Nepal");
    }

    @Test
    void recognisedGovernmentIsOfALandWhereAnotherClaimsToGovern() {
        assertThat(codes(
                        "Iran said it would not support Yemen's exiled ministers. "
                                + "Saudi Arabia backs the internationally recognised government.",
                        "government"))
                .containsExactly("YEMGOV Yemen");
    }

    @Test
    void forcesBesideThoseOfAnotherLandAreNotOfThatLand() {
        assertThat(codes(
                        "Ethiopia fears Eritrea, which Eritrea denies. "
                                + "Federal troops and their new Eritrean allies invaded Tigray.",
                        "troops"))
                .containsExactly("ETHMIL Ethiopia");
    }

    @Test
    void troopsOfAWarlordAreHisOwn() {
        assertThat(codes("Sudan is at war. Hemedti was rich and his troops stormed the village.", "troops"))
                .singleElement()
                .asString()
                .contains("Mohamed Hamdan Dagalo");
    }

    @Test
    void formerAlliesAreTheTwoSpokenOfTogether() {
        assertThat(codes("Chad and Libya fell out. The former allies went to war.", "allies"))
                .containsExactly("TCD Chad", "LBY Libya");
        assertThat(codes("Chad and Libya fell out. The former allies of France went to war.", "allies"))
                .isEmpty();
    }

    @Test
    void armyThatIsOnlyMeantAsAKindIsNotReferredBackTo() {
        assertThat(codes("From hirelings to an Army. Sudan is at war. The army bombed the camps.", "army"))
                .containsExactly("SDNMIL Sudan");
    }

    @Test
    void governmentThatAPartyLeadsIsTheParty() {
        assertThat(codes("Eritrea fought the TPLF-led government for years.", "government"))
                .singleElement()
                .asString()
                .contains("Tigray People's Liberation Front");
    }

    @Test
    void theirArmiesAreThoseOfTheTwoWhomTheSentenceNames() {
        assertThat(codes(
                        "Congo fought Rwanda. Congo accused Rwanda. Uganda fell out with Rwanda: "
                                + "in June their armies shelled each other.",
                        "armies"))
                .containsExactlyInAnyOrder("UGAMIL Uganda", "RWAMIL Rwanda");
    }

    @Test
    void emirIsOfAnEmirate() {
        assertThat(codes("Iraq attacked Kuwait, and Iraq won. The emir fled.", "emir"))
                .singleElement()
                .asString()
                .startsWith("KWT");
    }

    @Test
    void oneOfSeveralSubjectsIsNotWhatTheirDeedIsDoneTo() {
        assertThat(codes("Egypt and Jordan broke off relations with Qatar and sealed its border.", "its"))
                .containsExactly("QAT Qatar");
    }

    @Test
    void whatIsDenouncedIsSomethingSaidRatherThanWhoeverWelcomedIt() {
        assertThat(codes("Norway welcomed the offer. Hamas denounced it as a trick.", "it"))
                .isEmpty();
    }

    @Test
    void coalitionIsNotTheWorldBody() {
        assertThat(codes(
                        "Saudi Arabia led the air war on the Houthis. Experts of the United Nations flew to Yemen. "
                                + "The coalition bombed Sanaa.",
                        "coalition"))
                .singleElement()
                .asString()
                .startsWith("SAU");
    }

    @Test
    void rebelsOfAnotherQuarterAreOthers() {
        assertThat(codes("Saudi Arabia fought Hamas. Later it backed the southern secessionists.", "secessionists"))
                .noneMatch(code -> code.contains("Hamas"));
    }

    @Test
    void whoeverRuledIsTheStrongmanAlsoAfterHisTime() {
        assertThat(codes(
                        Optional.of(LocalDate.of(2017, 6, 2)),
                        "Manuel Noriega ruled Panama. The army jailed the strongman.",
                        "strongman"))
                .singleElement()
                .asString()
                .endsWith("Manuel Noriega");
    }

    @Test
    void whatSomebodyServedAsIsNobodyElse() {
        assertThat(codes("The agency hired Manuel Noriega as a cadet. He spied on Cuba.", "He"))
                .singleElement()
                .asString()
                .endsWith("Manuel Noriega");
    }

    @Test
    void generalIsWhomTheTextIsAboutWhereItNamesNoOther() {
        Optional<LocalDate> written = Optional.of(LocalDate.of(2017, 6, 2));
        String about = "Manuel Noriega ruled Panama. Noriega spied on Cuba. Noriega attacked Honduras. ";
        assertThat(codes(written, about + "The colonel bombed Kenya.", "colonel"))
                .singleElement()
                .asString()
                .endsWith("Manuel Noriega");
        assertThat(codes(written, about + "General Pedro Lopez objected. The general was shot.", "general"))
                .singleElement()
                .asString()
                .endsWith("Pedro Lopez");
    }

    @Test
    void itOfAClauseThatSinglesSomebodyOutIsNobody() {
        assertThat(codes("The agency hired Noriega. It was he who saved Torrijos.", "It"))
                .isEmpty();
    }

    @Test
    void rebelsOfALandAreNoGroupOfAnother() {
        assertThat(codes("Hezbollah signed a truce. In Syria the rebels seized Hama.", "rebels"))
                .containsExactly("SYRREB rebels");
        assertThat(codes("Hezbollah signed a truce. In Muscat the envoys met the rebels.", "rebels"))
                .singleElement()
                .asString()
                .contains("Hezbollah");
        assertThat(codes("Hezbollah signed a truce. In Lebanon the militants seized Tyre.", "militants"))
                .singleElement()
                .asString()
                .contains("Hezbollah");
    }

    @Test
    void presidentOfAStateIsNoneOfALandThatBrokeAwayFromIt() {
        assertThat(codes("Hargeisa's minister quit. Eritrea hosted the Somali president.", "president"))
                .containsExactly("SOMGOV Somalia");
    }

    @Test
    void fightersAreOfAGroupRatherThanOfAState() {
        assertThat(codes("Mali fought Ansar Dine, which had ruled in Timbuktu. Its gunmen attacked a bus.", "Its"))
                .containsExactly("MLIREB Ansar Dine");
        assertThat(codes("Mali fought Ansar Dine, which had ruled in Timbuktu. Its soldiers fled.", "Its"))
                .containsExactly("MLI Mali");
    }

    @Test
    void rulingPartyIsNoneThatIsUnderArms() {
        String text = "Chad fought Renamo for years. Washington praised the army and the ruling party.";
        assertThat(codes(text, "party")).noneMatch(who -> who.contains("Moçambicana"));
    }

    @Test
    void severalOfThemAreThey() {
        assertThat(codes("Several of the rebels accused Peru of lying.", "Several"))
                .singleElement()
                .asString()
                .endsWith("rebels");
        assertThat(codes("Peru tortured scores of refugees.", "scores"))
                .singleElement()
                .asString()
                .endsWith("refugees");
    }
}
