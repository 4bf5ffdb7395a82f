package org.entente.nlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs govern, where the parser joins two things or takes a noun for a verb: a word, what it hangs on and how. */
class GivenThingsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Syria gave the rebels radios and maps.                   | rebels     | gave   | iobj
            Syria gave the rebels radios and maps.                   | radios     | gave   | obj
            Iran gave the militia artillery.                         | militia    | gave   | iobj
            Ecuador will hand Peru 24 fishing boats.                 | Peru       | hand   | iobj
            The bank will lend Sweden $2bn.                          | Sweden     | lend   | iobj
            Moscow gave the rebels arms shipments.                   | shipments  | gave   | obj
            Moscow gave the rebels arms shipments.                   | arms       | shipments | compound
            Cuba gave the weapons inspectors access to the plant.    | weapons    | inspectors | compound
            Iran gave the sports minister a medal.                   | sports     | minister | compound
            The rebels were given weapons by Syria.                  | weapons    | given  | obj
            The rebels were given weapons by Syria.                  | Syria      | given  | obl:agent
            The rebels were given weapons by Syria.                  | rebels     | given  | nsubj:pass
            """)
    void whomSomethingIsGivenIsToldFromWhatIsGiven(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru flew the detainees home to Greece.                        | detainees | flew  | obj
            Peru flew the detainees home to Greece.                        | Greece    | flew  | obl
            The army sent the bodies of the soldiers back to Sweden.       | Sweden    | sent  | obl
            The rebels burned the home of the mayor.                       | home      | burned | obj
            """)
    void whereSomebodyIsBroughtHangsOnTheVerb(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The rebels had support from Syria.                  | support  | had      | obj
            The rebels had supported Syria.                     | Syria    | supported | obj
            The guerrillas received training from Cuba.         | training | received | obj
            The rebels control most of the north.               | most     | control  | obj
            The rebels control most of the north.               | north    | most     | nmod
            """)
    void nounsBehindVerbsOfHavingAreTheirObjects(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Denmark to send tanks to Ukraine                      | Denmark | send     | nsubj
            In the war Iran was in alliance with Iraq.            | Iran    | alliance | nsubj
            In the war Iran was in alliance with Iraq.            | war     | alliance | obl
            In Iran the war was over.                             | war     | over     | nsubj
            Rivals Iran and Iraq signed a treaty in Algiers.      | Rivals  | signed   | nsubj
            Rivals Iran and Iraq signed a treaty in Algiers.      | Iran    | Rivals   | appos
            Peru must pay, Chile insisted.                        | pay     | insisted | ccomp
            """)
    void whoActsIsFoundBehindWhatOpensTheSentence(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }
}
