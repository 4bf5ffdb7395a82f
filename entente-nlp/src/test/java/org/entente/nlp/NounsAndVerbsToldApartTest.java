package org.entente.nlp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are nouns in one place and verbs in another: a word, what it hangs on ("-" for nothing) and how. */
class NounsAndVerbsToldApartTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Serbia scrapped the price rises. | rises | scrapped | obj
            Student exchanges with Moscow were halted by Finland. | exchanges | halted | nsubj:pass
            Student exchanges with Moscow were halted by Finland. | Moscow | exchanges | nmod
            Chad said the price rises. | rises | said | ccomp
            The student works with Moscow and was praised. | works | - | root
            """)
    void pluralsAreNoVerbs(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Egypt let parties campaign. | campaign | let | ccomp
            Egypt let parties campaign. | parties | campaign | nsubj
            Israel let Gazans work. | work | let | ccomp
            The junta permitted parties to campaign. | campaign | permitted | xcomp
            The junta permitted access to campaign funds. | campaign | funds | compound
            Germany let peace work. | work | let | obj
            """)
    void whatPeopleAreLetDoIsAVerb(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            At Kenya's urging Uganda closed the camp. | Kenya | urging | nmod:poss
            At Kenya's urging Uganda closed the camp. | urging | closed | obl
            Kenya's fighting in Somalia angered Eritrea. | fighting | angered | nsubj
            The Turkish government's offensive against Greece began on Monday. | offensive | began | nsubj
            The Turkish government's offensive against Greece began on Monday. | Greece | offensive | nmod
            Turkey's offensive remarks angered Greece. | offensive | remarks | amod
            Kenya's fighting alongside Somalia today. | fighting | - | root
            """)
    void whatSomebodyHasIsANoun(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The rebels were armed and fed by Algeria. | rebels | armed | nsubj:pass
            The militia is armed and financed by Iran. | is | armed | aux:pass
            The soldiers were armed and nervous. | soldiers | armed | nsubj
            The hostages were tired and beaten by guards. | hostages | tired | nsubj
            The Houthis, armed and trained by Iran, hold Sanaa. | armed | Houthis | acl
            Rebels armed and financed by Chad took the town. | armed | Rebels | acl
            Armed and masked men robbed the bank. | Armed | men | amod
            """)
    void participleJoinedToAPassiveOneIsPassive(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Poland slammed shut its border with Belarus. | border | slammed | obj
            Chad snapped shut its embassy. | embassy | snapped | obj
            Chad shut its border. | border | shut | obj
            """)
    void whatIsShutIsTheObject(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Poland took in more than a million Ukrainians. | Ukrainians | took | obj
            Libya locked up nine hundred Sudanese in a hangar. | Sudanese | locked | obj
            Libya locked up nine hundred Sudanese in a hangar. | hangar | locked | obl
            Chad took more than it gave. | more | took | obj
            Sudan freed two hundred Chinese workers. | Chinese | workers | amod
            """)
    void peopleBehindANumberAreTheObject(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            US-Turkey ties fray | ties | fray | nsubj
            China-India relations sour over Tibet | sour | - | root
            Iran, Iraq ties warm | warm | - | root
            Britain, France link warm homes | warm | homes | amod
            """)
    void headlineOfTiesTellsHowTheyChange(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Hit by Chile's tariffs, Peru devalued its currency. | Hit | devalued | advcl
            Hit by Chile's tariffs, Peru devalued its currency. | devalued | - | root
            Hit Chile by Friday, Peru told the army. | Hit | told | ccomp
            """)
    void openingParticipleThatLooksLikeTheVerbIsOne(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @Test
    void peopleWithANumberAreNoAdverb() {
        Hanging.of(
                "The Croatian army drove some 150,000 Serbs out of Krajina within four days.", "Serbs", "drove", "obj");
        Hanging.of("The army marched on twice.", "twice", "marched", "advmod");
    }
}
