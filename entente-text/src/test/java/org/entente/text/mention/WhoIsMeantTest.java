package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the sentence around a name or noun tells of who is meant; each case is "code name" of the mention's actors. */
class WhoIsMeantTest {

    @Test
    void titleAndSurnameAreTheHolderOfTheOffice() {
        assertThat(codes("President Habyarimana rejected the offer.", "Habyarimana"))
                .containsExactly("RWAGOV Juvénal Habyarimana");
        assertThat(codes(Optional.of(LocalDate.of(1990, 11, 5)), "President Bush sent troops to the Gulf.", "Bush"))
                .singleElement()
                .asString()
                .startsWith("USAGOV George H");
    }

    @Test
    void titleTellsTheOfficeWhereTheTextHasNoDate() {
        assertThat(codes("President Hosni Mubarak met the envoy.", "Mubarak")).containsExactly("EGYGOV Hosni Mubarak");
        assertThat(codes("Former President Hosni Mubarak met the envoy.", "Mubarak"))
                .containsExactly("EGYELI Hosni Mubarak");
    }

    @Test
    void asideBehindADashSpeaksOfTheNameBeforeItHoweverItIsHung() {
        for (String dash : List.of("\u2014", " \u2013 ", " -- ")) {
            assertThat(codes(
                            "Sudan armed the Lord's Resistance Army (LRA)" + dash
                                    + "a group raiding villages in Uganda.",
                            "group"))
                    .as(dash)
                    .containsExactly("UGAREB Lord's Resistance Army");
        }
        assertThat(codes("Kenya met Sudan on Friday. A group raiding villages was said to be near.", "group"))
                .isEmpty();
    }

    @Test
    void twoThatAHyphenJoinsAreTwo() {
        assertThat(codes("India-Pakistan talks were held in Vienna.", "India")).containsExactly("IND India");
        assertThat(codes("India-Pakistan talks were held in Vienna.", "Pakistan"))
                .containsExactly("PAK Pakistan");
    }

    @Test
    void bodyThatIsNoMoreThanItsMembersIsTheStatesInIt() {
        assertThat(codes(Optional.of(LocalDate.of(2004, 11, 16)), "Tehran received the EU3 for tea.", "EU3"))
                .containsExactly("DEU Germany", "FRA France", "GBR United Kingdom");
        assertThat(codes(Optional.of(LocalDate.of(2004, 11, 16)), "Tehran received the EU for tea.", "EU"))
                .containsExactly("IGO European Union");
    }

    @Test
    void misspelledStateIsTheState() {
        assertThat(codes("Kenya signed a treaty with Afganistan.", "Afganistan"))
                .containsExactly("AFG Afghanistan");
        assertThat(codes("Ethopia recalled its envoy.", "Ethopia")).containsExactly("ETH Ethiopia");
    }

    @Test
    void peopleOfAnotherStatesNameAreOfWhereTheyLive() {
        assertThat(codes("The Hungarians of southern Slovakia demanded schools.", "Hungarians"))
                .singleElement()
                .asString()
                .startsWith("SVKCVL");
        assertThat(codes("Ethnic Russians in Latvia protested on Monday.", "Russians"))
                .singleElement()
                .asString()
                .startsWith("LVACVL");
        assertThat(codes("Russians protested on Monday.", "Russians")).containsExactly("RUSCVL Russia");
    }

    @Test
    void unnamedPeopleAreOfWhereItHappens() {
        assertThat(codes("Prisoners rioted in Lusaka after Kenya closed the border.", "Prisoners"))
                .containsExactly("ZMBCVL prisoners");
        assertThat(codes("A newspaper based in Beirut accused Israel.", "newspaper"))
                .containsExactly("LBNJRN newspaper");
    }

    @Test
    void observersAndAidWorkersAreOfNoCountry() {
        assertThat(codes("Military observers arrived in Chad.", "observers")).containsExactly("IGO military observers");
    }

    @Test
    void whomAStateSendsAreItsOwn() {
        assertThat(codes("Norway sent 20 soldiers to Chad.", "soldiers")).containsExactly("NORMIL Norway");
    }

    @Test
    void ambiguousTownIsOfTheCountryThatTheSentenceSpeaksOf() {
        assertThat(codes("Lebanese troops entered Tripoli.", "Tripoli"))
                .singleElement()
                .asString()
                .startsWith("LBN");
        assertThat(codes("Egypt recalled its ambassador from Tripoli.", "Tripoli"))
                .singleElement()
                .asString()
                .startsWith("LBY");
    }

    @Test
    void officesOfWhichAStateHasOneAreThoseOfBoth() {
        for (String noun : List.of("presidents", "foreign ministers", "parties")) {
            String last = noun.substring(noun.lastIndexOf(' ') + 1);
            assertThat(codes("Chad and Sudan broke off talks. The " + noun + " met again in June.", last))
                    .as(noun)
                    .containsExactly("TCD Chad", "SDN Sudan");
        }
    }

    @Test
    void mediatorsAreNotTheTwoSides() {
        assertThat(codes(
                        "Chad and Sudan broke off talks. The UN and the AU put pressure on both sides to return.",
                        "sides"))
                .containsExactly("TCD Chad", "SDN Sudan");
    }

    @Test
    void twoWhoWereNamedTogetherAreMeantThreeSentencesLater() {
        assertThat(codes(
                        "Greek and Turkish delegates met in Vienna. Waldheim chaired the talks. "
                                + "Refugees and soldiers camped in Nicosia. Both sides rejected his plan.",
                        "sides"))
                .containsExactly("GRC Greece", "TUR Turkey");
    }

    @Test
    void halvesOfALandThatStandTogetherAreTwo() {
        assertThat(codes("North and South Korea exchanged fire.", "North")).containsExactly("PRK North Korea");
    }

    @Test
    void compassWordIsNeitherPartOfTheCountrysNameNorARegionOfCameroon() {
        assertThat(codes("Ethnic Greeks in south Albania want a university.", "Greeks"))
                .singleElement()
                .asString()
                .startsWith("ALBCVL");
        assertThat(codes("A truce was signed between the North and the South.", "North"))
                .isEmpty();
    }

    @Test
    void particleWithoutACapitalIsStillPartOfTheName() {
        assertThat(codes("Marines fought al-Qaeda in the hills.", "al-Qaeda")).containsExactly("IMGREB Al-Qaeda");
        assertThat(codes("Kenya bombed the al-Shabaab bases.", "al-Shabaab"))
                .singleElement()
                .asString()
                .contains("Shabaab");
    }

    @Test
    void apostropheOfATransliterationIsNoOtherState() {
        assertThat(codes("The Sa'udis closed the border.", "Sa'udis")).containsExactly("SAU Saudi Arabia");
    }

    @Test
    void dwellersAreOfTheLandBehindOf() {
        assertThat(codes("Druze inhabitants of the Golan Heights warned Israel of a strike.", "inhabitants"))
                .singleElement()
                .asString()
                .startsWith("SYRCVL");
    }

    @Test
    void authoritiesAreThoseOfTheStateSpokenOf() {
        assertThat(codes("Riots broke out in Guinea. On Friday authorities imposed a curfew.", "authorities"))
                .containsExactly("GINGOV Guinea");
    }

    @Test
    void officerOfAWorldBodyIsNoStatesMan() {
        assertThat(codes(
                        "Ana Lindqvist, the United Nations Emergency Relief Coordinator, asked for access.",
                        "Lindqvist"))
                .singleElement()
                .asString()
                .startsWith("IGO");
    }

    @Test
    void whoKeepsOrderIsOfTheLandWhereItHappensAndNotOfTheOneTheTextWasAbout() {
        String before = "Iran opposes the corridor that Turkey wants to open. ";
        assertThat(codes(before + "Police fired tear gas at protesters in Nairobi.", "Police"))
                .containsExactly("KENCOP Kenya");
        assertThat(codes(before + "In Lagos, security forces killed four demonstrators.", "forces"))
                .containsExactly("NGAMIL Nigeria");
        assertThat(codes("Israel rejected the truce. The army bombed two hospitals in Gaza City.", "army"))
                .containsExactly("ISRMIL Israel");
    }

    @Test
    void whoseForcesTheyAreIsSaidRightBefore() {
        assertThat(codes("Rwanda accused Congo, whose army has attacked the rebels.", "army"))
                .containsExactly("CODMIL Democratic Republic of the Congo");
        assertThat(codes("Uganda, whose troops entered the east in June, closed the border.", "troops"))
                .containsExactly("UGAMIL Uganda");
    }

    @Test
    void bareTroopsAreThoseOfTheStateTheTextIsAbout() {
        assertThat(codes("Russia rejected the truce. Troops shelled Kharkiv.", "Troops"))
                .containsExactly("RUSMIL Russia");
    }

    @Test
    void whatAVerbTellsOfAGroupDoesNotMakeItAnotherOne() {
        assertThat(codes("The ELN killed eighty villagers. The president accused the group of war crimes.", "group"))
                .containsExactly("COLREB National Liberation Army of Colombia");
    }

    @Test
    void secretaryGeneralIsOfTheBodyHeServes() {
        assertThat(codes("The UN Secretary-General urged Chad to withdraw.", "UN"))
                .containsExactly("IGO United Nations");
        assertThat(codes("The Secretary-General urged Chad to withdraw.", "Secretary"))
                .containsExactly("IGO United Nations");
        assertThat(codes("Lieutenant-General David Marot met officials in Kenya.", "David"))
                .singleElement()
                .asString()
                .endsWith("David Marot");
    }

    @Test
    void governmentOfANamedStateIsTheStates() {
        assertThat(codes("The Government of Japan lodged a protest with China.", "Government"))
                .containsExactly("JPNGOV Japan");
        assertThat(codes("The Federal Government of Somalia expelled the envoy of Kenya.", "Government"))
                .containsExactly("SOMGOV Somalia");
        assertThat(codes("The Imperial Japanese Government demanded the withdrawal of Chinese troops.", "Government"))
                .containsExactly("JPNGOV Japan");
    }

    @Test
    void maoistsAreThoseOfTheLandSpokenOf() {
        assertThat(codes("India's Maoists killed ten policemen.", "Maoists"))
                .singleElement()
                .asString()
                .startsWith("IND");
        assertThat(codes("The Maoists of Peru ambushed a patrol.", "Maoists"))
                .singleElement()
                .asString()
                .startsWith("PER");
    }

    @Test
    void opponentsAreOfTheStateThatArrestsThem() {
        assertThat(codes("France arrested opponents, a spokeswoman for the German embassy said.", "opponents"))
                .singleElement()
                .asString()
                .startsWith("FRAOPP");
    }

    @Test
    void abbreviationSpelledOutByTheTextIsWhoeverTheTextSays() {
        String text = "The Swedish Relief Fund (SRF) sent food to Chad. Later SRF opened an office.";
        assertThat(codes(text, "SRF")).containsExactly("SWENGO Swedish Relief Fund");
        assertThat(codes("The Sudan Revolutionary Front (SRF) attacked Kadugli.", "SRF"))
                .containsExactly("SDNREB Sudan Revolutionary Front");
    }

    @Test
    void currencyNamesNoState() {
        assertThat(codes("Oxfam received US$50m from Japan.", "US$50")).isEmpty();
        assertThat(codes("Oxfam received US $50 million from Japan.", "US")).isEmpty();
        assertThat(codes("Oxfam received help from the US.", "US")).containsExactly("USA United States");
    }

    @Test
    void bearersOfOfficesBetweenTheWarsAreKnownByTitleAndDate() {
        assertThat(codes(Optional.of(LocalDate.of(1938, 9, 28)), "Ribbentrop warned Paris.", "Ribbentrop"))
                .containsExactly("DEUGOV Joachim von Ribbentrop");
        assertThat(codes(
                        Optional.of(LocalDate.of(1941, 7, 2)),
                        "Foreign Minister Matsuoka met the ambassador.",
                        "Matsuoka"))
                .containsExactly("JPNGOV Yōsuke Matsuoka");
        assertThat(codes(Optional.of(LocalDate.of(1962, 9, 1)), "U.N. envoys met Prime Minister Adoula.", "Adoula"))
                .containsExactly("CODGOV Cyrille Adoula");
    }

    @Test
    void statesmanIsOfTheStateThatTheTextSaysHeServes() {
        assertThat(codes("Serbian President Vojislav Kostunica spoke in Nis.", "Kostunica"))
                .singleElement()
                .asString()
                .startsWith("SRB");
        assertThat(codes("President Vojislav Kostunica spoke in Nis.", "Kostunica"))
                .singleElement()
                .asString()
                .startsWith("YUG");
        assertThat(codes("Ghanaian diplomat Kofi Annan spoke for the United Nations.", "Annan"))
                .singleElement()
                .asString()
                .startsWith("IGO");
    }

    @Test
    void officeIsNotOfWhoeverHoldsAnother() {
        String met = "Vladimir Putin met Xi Jinping in Moscow. ";
        assertThat(codes(met + "Poland expelled the Russian ambassador.", "ambassador"))
                .containsExactly("RUSGOV Russia");
        assertThat(codes(met + "The foreign minister criticised Ukraine.", "minister"))
                .doesNotContain("CHNGOV Xi Jinping", "RUSGOV Vladimir Putin");
        assertThat(codes("Vladimir Putin met Sergei Lavrov. The minister criticised Ukraine.", "minister"))
                .containsExactly("RUSGOV Sergei Lavrov");
        assertThat(codes("Vladimir Putin met Sergei Lavrov. The president criticised Ukraine.", "president"))
                .containsExactly("RUSGOV Vladimir Putin");
        assertThat(codes("Mali's generals met Vladimir Putin. The leader praised Belarus.", "leader"))
                .containsExactly("RUSGOV Vladimir Putin");
    }

    @Test
    void rebelsAreNoHiredSoldiersAndTheArmyIsNoOtherBodyOfAState() {
        assertThat(codes("Mali hired the Wagner Group. Algeria sheltered the rebels.", "rebels"))
                .singleElement()
                .asString()
                .endsWith("REB rebels");
        assertThat(codes("Ansar Dine seized Kidal. Algeria sheltered the rebels.", "rebels"))
                .containsExactly("MLIREB Ansar Dine");
        assertThat(codes(
                        "Operation Barkhane spread 5,000 soldiers across the Sahel. Mali accused France. The army recaptured Kidal.",
                        "army"))
                .containsExactly("MLIMIL Mali");
    }

    @Test
    void whoeverTheWordBeforeAnAllyOrPatronNamesIsMeant() {
        assertThat(codes("Hezbollah and its Iranian backers attacked Israel.", "backers"))
                .containsExactly("IRN Iran");
        assertThat(codes("Armenia accused its Russian ally of treason.", "ally"))
                .containsExactly("RUS Russia");
        assertThat(codes("American allies in the region attacked Israel.", "allies"))
                .doesNotContain("USA United States");
    }

    @Test
    void officeBesideANameTellsWhoseItIsBeforeThePlaceWhereHeIs() {
        assertThat(codes(
                        "The head of the Inter-Services Intelligence, Lieutenant General Anwar Sadiq, met Taliban leaders in Kabul.",
                        "Sadiq"))
                .containsExactly("PAKMIL Anwar Sadiq");
    }

    @Test
    void nameThatIsWrittenSmallNeedsNoCapital() {
        assertThat(codes("Nicaragua bombed the contras.", "contras")).containsExactly("NICREB Contras");
        assertThat(codes("Libya sent her the turkey.", "turkey")).isEmpty();
    }

    @Test
    void vehiclesOfAnAgentAreHisAndArmsOfAPeopleItsStates() {
        assertThat(codes("Gunmen ambushed a police convoy in Kenya.", "convoy"))
                .singleElement()
                .asString()
                .contains("COP");
        assertThat(codes("Tajik tanks rolled through the valley.", "tanks")).containsExactly("TJKMIL Tajikistan");
        assertThat(codes("A sugar convoy crossed the valley.", "convoy")).isEmpty();
    }

    @Test
    void foesOfSomebodyAreNotHe() {
        assertThat(codes("Putin's foes rallied in Riga.", "foes")).containsExactly("RUS foes of Vladimir Putin");
    }

    @Test
    void memberOfABodyThatIsNamedIsItselfNotTheBody() {
        assertThat(codes("EU member Malta vetoed the plan.", "member")).containsExactly("MLT Malta");
        assertThat(codes("ASEAN-member Laos backed the plan.", "member")).containsExactly("LAO Laos");
        assertThat(codes("A member of Hamas was shot.", "member")).containsExactly("PSEREB Hamas");
    }

    @Test
    void officersOfAStateComeFromTheLandOfTheOneTheyComeWith() {
        assertThat(codes("Peruvian speaker Ana Jara and a group of deputies flew to Quito.", "deputies"))
                .singleElement()
                .asString()
                .startsWith("PER");
    }

    @Test
    void somebodyCalledLikeATownIsAPersonWhereHeActs() {
        assertThat(codes("Milan Rajkovic resigned. Kosovo sought Rajkovic.", "Rajkovic"))
                .singleElement()
                .asString()
                .contains("Milan Rajkovic");
        assertThat(codes("The ship left Milan Rajkovic behind it.", "Rajkovic")).isEmpty();
    }
}
