package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.frame.Fillers.fillers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    @ParameterizedTest(name = "{0}: {2} is given to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sofia gave the Macedonian ambassador the cold shoulder. | ambassador | shoulder
            The bloc gave the rebels in Chad one week to free the president. | rebels | week
            """)
    void whatIsGivenIsNoOtherNameOfWhomItIsGivenTo(String text, String whom, String gift) {
        assertThat(fillers(text, "gave", Role.INDIRECT_OBJECT)).contains(whom);
        assertThat(fillers(text, "gave", Role.OBJECT)).contains(gift);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenya agreed in talks in Geneva to return the pilots. | agreed | return
            Kenya pledged in a statement to help Uganda. | pledged | help
            Kenya offered through a mediator to release the pilots. | offered | release
            Jordan allowed Israeli airliners to cross. | allowed | cross
            """)
    void whatOneGivesHisWordToDoStandsBehindWhereHeGivesIt(String text, String trigger, String deed) {
        assertThat(fillers(text, trigger, Role.CLAUSE)).containsExactly(deed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenya agreed in a bid to please Uganda.
            Kenya agreed in an effort to end the war.
            """)
    void whatOneAgreesForIsNotWhatHeAgreesToDo(String text) {
        assertThat(fillers(text, "agreed", Role.CLAUSE)).isEmpty();
    }

    @Test
    void conditionOnWhichSomebodyIsPleasedIsNotWhatHeIsReadyToDo() {
        assertThat(fillers("If Chad releases the sailors, Mali will be happy.", "happy", Role.CLAUSE))
                .isEmpty();
        assertThat(fillers("Mali will be happy to release the sailors.", "happy", Role.CLAUSE))
                .containsExactly("release");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Mali will free the sailors of Chad. | free | sailors
            Mali agreed to free sailors from Chad. | free | sailors
            Mali wound up its mission in Chad. | wound | mission
            """)
    void verbThatLooksLikeAnotherWordHasItsObject(String text, String trigger, String object) {
        assertThat(fillers(text, trigger, Role.OBJECT)).contains(object);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Nigeria sent a delegation to Libya to plead for its migrants. | plead | Libya
            The premier flew to Berlin to ask for tanks. | ask | Berlin
            """)
    void whomSomebodyTravelsToIsWhomHeAsks(String text, String trigger, String asked) {
        assertThat(fillers(text, trigger, Role.TO)).containsExactly(asked);
    }

    @Test
    void whoeverGoesToDoSomethingElseSaysNothingThere() {
        assertThat(fillers("The premier flew to Berlin to rest.", "rest", Role.TO))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} is against {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The hostility of Rwanda toward Uganda is undiminished. | hostility | TOWARD | Uganda
            Territorial claims by Greece against Turkey are old. | claims | AGAINST | Turkey
            Aoun waged a war of liberation against Syria. | war | AGAINST | Syria
            """)
    void whatHangsOnANameBelongsToTheNoun(String text, String trigger, Role role, String filler) {
        assertThat(fillers(text, trigger, role)).contains(filler);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The Karen remained estranged from Myanmar for decades. | estranged | FROM | Myanmar
            Chile, suspicious of Argentina, bought jets. | suspicious | SUBJECT | Chile
            Sihanouk, distrustful of Bangkok and Saigon alike, courted Peking. | distrustful | SUBJECT | Sihanouk
            """)
    void adjectiveIsSaidOfTheNameItStandsBeside(String text, String trigger, Role role, String filler) {
        assertThat(fillers(text, trigger, role)).contains(filler);
    }

    @ParameterizedTest(name = "{0}: {2} stands so")
    @CsvSource(delimiter = '|', textBlock = """
            The militias in the pay of Chad seized the town. | pay | militias
            Chile, at odds with Argentina, bought jets. | odds | Chile
            """)
    void howSomebodyStandsIsToldOfWhomItStandsBeside(String text, String trigger, String filler) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).contains(filler);
    }

    @Test
    void adjectiveBehindANameIsNoOneElse() {
        assertThat(fillers("Chile, suspicious of Argentina, bought jets.", "bought", Role.SUBJECT))
                .containsExactly("Chile");
    }

    @Test
    void whoIsLittleMoreThanSomethingIsIt() {
        assertThat(fillers("Belarus is little more than a vassal of Russia.", "vassal", Role.BEARER))
                .contains("Belarus");
    }

    @ParameterizedTest(name = "{0}: {1} is done by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Russia attacked Georgia. | attacked | Russia
            Georgia was attacked by Russia. | attacked | Russia
            The rebels backed by Iran seized the town. | backed | Iran
            The troops that attacked Georgia came from Russia. | attacked | troops
            Russia threatened to attack Georgia. | attack | Russia
            Russia urged Georgia to withdraw its troops. | withdraw | Georgia
            Russia attacked Georgia and occupied Abkhazia. | occupied | Russia
            The army recruited villagers to fight the rebels. | fight | villagers
            Soldiers attacking the village killed ten people. | attacking | Soldiers
            Russia launched an attack on Georgia. | attack | Russia
            The attack by Russia on Georgia lasted five days. | attack | Russia
            France is an ally of Greece. | ally | France
            Eritrea was struck from the blacklist by Norway. | struck | Norway
            Once a close ally of Moscow, Poland joined NATO. | ally | Poland
            Kenya summoned the ambassador of Uganda to protest the raid. | protest | Kenya
            Kenya summoned the ambassador of Uganda to explain the raid. | explain | ambassador
            The town was shelled by the army, killing ten rebels. | killing | army
            Iran, the minister said, attacked Iraq. | attacked | Iran
            A crisis was triggered when Italy shelled Corfu. | triggered | Italy
            A crisis was sparked when the port was attacked by Italy. | sparked | Italy
            Gunmen shot dead a priest and kidnapped two nuns in Nigeria, a spokesman said. | kidnapped | Gunmen
            A soldier opened fire on a group of girls visiting a border post, killing seven of them. | killing | soldier
            Israel launched a series of strikes on Gaza. | strikes | Israel
            Merkel told reporters after a meeting with Erdogan that she was content. | meeting | Merkel
            Blair told reporters after two hours of talks with Aznar that he was content. | talks | Blair
            Zelenskiy, on a visit to Tallinn, said he was content. | visit | Zelenskiy
            It was Ukraine that rebuffed Poland. | rebuffed | Ukraine
            Egypt, which has long accused Qatar of backing rebels, shut its embassy in Doha. | accused | Egypt
            "We have our reasons," said Oman, which signed an agreement with Syria on Thursday. | signed | Oman
            French troops, whom Mali had asked to leave, flew out of Gao. | asked | Mali
            Japan used the occasion to attack Russia. | attack | Japan
            Iran invaded by Vietnam | invaded | Vietnam
            Pakistan accused of lying by Israel | accused | Israel
            The Chadian-led attack on Uganda came as no surprise. | attack | Chadian
            Morocco, asked by Spain to take back the migrants, refused. | asked | Spain
            Together with Britain, Norway imposed sanctions on Myanmar. | imposed | Britain
            """)
    void subjectIsFoundWhateverTheGrammar(String text, String trigger, String subject) {
        assertThat(fillers(text, trigger, Role.SUBJECT)).contains(subject);
    }

    @ParameterizedTest(name = "{0}: {1} is done to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Russia attacked Georgia. | attacked | Georgia
            Georgia was attacked by Russia. | attacked | Georgia
            The rebels backed by Iran seized the town. | backed | rebels
            The town that Russia attacked lies in Georgia. | attacked | town
            The militants that Syria trained left the city. | trained | militants
            The rebels took the town, aided by support from Turkey. | aided | rebels
            I welcome the accord between Hamas, led by Sinwar, and Fatah, led by Abbas, on the border. | led | Fatah
            The shelling of Aleppo went on for days. | shelling | Aleppo
            The weather was bad in Kenya, criticised overnight by Uganda. | criticised | Kenya
            The weather was bad in Russia, bombed on Monday by China. | bombed | Russia
            The minister will fly on to Chad, which Rwanda criticised in March. | criticised | Chad
            The criticism by Peru of Algeria lasted for weeks. | criticism | Algeria
            The condemnation of Turkey by Chad came late. | condemnation | Turkey
            Turkey's condemnation by the European Parliament angered many. | condemnation | Turkey
            Syria supplied neighbouring Algeria with weapons earlier this month. | supplied | Algeria
            French troops, whom Mali had asked to leave, flew out of Gao. | asked | troops
            A Palestinian was shot dead by soldiers in Hebron. | shot | Palestinian
            Morocco, asked by Spain to take back the migrants, refused. | asked | Morocco
            Navalny went on trial in Moscow, accused of spying. | accused | Navalny
            Suu Kyi appeared in court in Myanmar, charged with treason. | charged | Suu
            """)
    void objectIsFoundWhateverTheGrammar(String text, String trigger, String object) {
        assertThat(fillers(text, trigger, Role.OBJECT)).contains(object);
    }

    @Test
    void aWordJoinedToItsObjectTellsNoDeed() {
        assertThat(fillers(
                        "Soldiers patrolled the English-speaking cities of Buea and Bamenda.",
                        "speaking",
                        Role.SUBJECT))
                .isEmpty();
    }

    @Test
    void headlineVerbWithByOfItsOwnIsNoPassive() {
        assertThat(fillers("Iran stood by Syria", "stood", Role.SUBJECT)).containsExactly("Iran");
    }

    @Test
    void coordinatedActorsAllFillTheRole() {
        assertThat(fillers("France and Britain attacked Egypt.", "attacked", Role.SUBJECT))
                .containsExactly("France", "Britain");
    }

    @Test
    void whoeverStandsAlongWithSomebodyDoesTheSame() {
        assertThat(fillers("Turkey, along with Greece and Italy, condemned the attack.", "condemned", Role.SUBJECT))
                .containsExactly("Turkey", "Greece", "Italy");
        assertThat(fillers("Turkey condemned Iran, along with Greece.", "condemned", Role.SUBJECT))
                .containsExactly("Turkey");
    }

    @ParameterizedTest(name = "{0}: {1} is said of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Poland and other members of the European Union rejected the plan. | members | Poland
            Turkey worked with other members of NATO. | members | Turkey
            NATO members, including Greece, rejected the plan. | members | Greece
            """)
    void whoIsNamedBesideOthersOrForExampleIsOneOfThem(String text, String trigger, String bearer) {
        assertThat(fillers(text, trigger, Role.BEARER)).contains(bearer);
    }

    @Test
    void namesThatTheParserTookForAListAreAllSubjects() {
        assertThat(fillers(
                        "Saudi Arabia, the United Arab Emirates and Kuwait pledged $2.5 billion to Jordan.",
                        "pledged",
                        Role.SUBJECT))
                .hasSize(3);
    }

    @Test
    void governmentOfHisIsOfTheManBesideIt() {
        assertThat(fillers("Steps were taken by President Mikati and his government.", "government", Role.POSSESSOR))
                .containsExactly("Mikati");
    }

    @Test
    void phraseHungOnTheObjectCountsForTheVerb() {
        assertThat(fillers("Washington imposed sanctions on Iran.", "imposed", Role.ON))
                .contains("Iran");
        assertThat(fillers("Sanctions on Iran were imposed by Washington on Monday.", "imposed", Role.ON))
                .contains("Iran");
        assertThat(fillers("New sanctions against Iran were announced by Washington.", "announced", Role.AGAINST))
                .contains("Iran");
    }

    @Test
    void supportVerbLendsItsPhrasesToTheNoun() {
        assertThat(fillers("Russia launched an attack on Georgia.", "attack", Role.ON))
                .contains("Georgia");
    }

    @Test
    void whoeverAgreesToSomethingOfOthersIsNoAgentOfTheirs() {
        assertThat(fillers("India is opposed to the mediation by Norway.", "opposed", Role.SUBJECT))
                .doesNotContain("Norway");
    }

    @Test
    void whatSomebodyIsAtTheHeadOfASentenceIsSaidOfItsSubject() {
        assertThat(fillers("As an ally of Uganda, Kenya refused to sign.", "ally", Role.BEARER))
                .containsExactly("Kenya");
        assertThat(fillers("Kenya fell as an ally of Uganda.", "ally", Role.BEARER))
                .doesNotContain("Uganda");
    }

    @Test
    void adjectiveBehindANameBetweenCommasDescribesIt() {
        for (String adverb : List.of("openly", "bitterly", "deeply")) {
            String text = "Kenya, " + adverb + " hostile to Uganda, bought jets.";
            assertThat(fillers(text, "hostile", Role.SUBJECT)).as(text).containsExactly("Kenya");
        }
    }

    @Test
    void whoeverAParticipleTellsToBeGivenSomethingGetsIt() {
        String text = "Militants given refuge by Kenya crossed the river.";
        assertThat(fillers(text, "given", Role.SUBJECT)).containsExactly("Kenya");
        assertThat(fillers(text, "given", Role.INDIRECT_OBJECT)).containsExactly("Militants");
    }

    @Test
    void toWhomSomethingIsSentIsWhomTheClauseTellsOf() {
        assertThat(fillers("Insurgents to whom Moscow had sent guns took the bridge.", "sent", Role.TO))
                .containsExactly("Insurgents");
    }

    @Test
    void possessorOfAnEventNounIsKept() {
        assertThat(fillers("Turkey rejected Iran's offer.", "offer", Role.POSSESSOR))
                .containsExactly("Iran");
    }

    @Test
    void whoHasALandIsTheOneItIsHeldBy() {
        assertThat(fillers("Suriname claims land that Guyana administers.", "land", Role.BY))
                .containsExactly("Guyana");
        assertThat(fillers("Morocco claims the islets, held by Spain.", "islets", Role.BY))
                .containsExactly("Spain");
        assertThat(fillers("Morocco claims the islets that Spain mapped.", "islets", Role.BY))
                .isEmpty();
    }
}
