package org.entente.nlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses and words that stand before, within or behind a clause: a word, what it hangs on ("-" for nothing) and how. */
class ClausesSetApartTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rwanda, Uganda said, had armed the rebels.                        | Rwanda   | armed   | nsubj
            Rwanda, Uganda said, had armed the rebels.                        | said     | armed   | parataxis
            Rwanda, Uganda said, had armed the rebels.                        | Uganda   | said    | nsubj
            Rwanda, the minister said, had armed the rebels.                  | Rwanda   | armed   | nsubj
            The attack, Israel said, was planned by Hezbollah.                | attack   | planned | nsubj:pass
            Iran, American officials believe, has sent drones to Russia.      | Iran     | sent    | nsubj
            Kenya's army, residents of Kismayo said on Monday, bombed a town. | army     | bombed  | nsubj
            Turkey, a member of NATO, said it would leave.                    | said     | -       | root
            """)
    void whoSaysSoWithinAClauseIsNotItsSubject(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            It was France that armed Habré against Libya.                 | France  | armed     | nsubj
            It was the Taliban who attacked Kabul.                        | Taliban | attacked  | nsubj
            It was not Russia that attacked Georgia.                      | not     | attacked  | advmod
            It was not until 1994 that Libya withdrew its troops.         | 1994    | withdrew  | obl
            It was only after the war that Chad recognised Israel.        | war     | recognised | obl
            It was through British mediation that an accord was reached.  | It      | reached   | expl
            It was clear that Libya would attack Chad.                    | clear   | -         | root
            """)
    void whatIsSetBeforeWithItWasIsAPartOfTheClause(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenya expelled the Somali ambassador, and so did Ethiopia.           | Ethiopia | Kenya | conj
            Kenya has condemned the coup in Niger, as have France and Benin.     | France   | Kenya | conj
            Chad did not attack Libya, nor did Sudan.                            | Sudan    | Chad  | conj
            Chad was accused of arming rebels by Libya, as was Sudan.            | Sudan    | Chad  | conj
            Sudan armed the rebels, as it had done before.                       | it       | done  | nsubj
            Neither Chad nor Sudan attacked Libya.                               | Chad     | attacked | nsubj
            """)
    void whoDoesTheSameIsOneMoreSubject(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In May 2017, days after Donald Trump had been feted in Riyadh, hackers attacked Qatar. | feted   | attacked | advcl
            In May 2017, days after Donald Trump had been feted in Riyadh, hackers attacked Qatar. | Donald  | feted    | nsubj:pass
            In May 2017, days after Donald Trump had been feted in Riyadh, hackers attacked Qatar. | May     | attacked | obl
            Days after Chad closed the border, Libya shelled Faya.                                 | closed  | shelled  | advcl
            Months after the treaty was signed by Peru and Chile, Bolivia rejected it.             | treaty  | signed   | nsubj:pass
            That same week the minister, Abdoulaye Diop, accused France.                           | week    | accused  | obl:unmarked
            That same week the minister, Abdoulaye Diop, accused France.                           | minister | accused | nsubj
            With Russia backing Assad and Turkey arming the rebels, the war dragged on.            | Russia  | backing  | nsubj
            With Russia backing Assad and Turkey arming the rebels, the war dragged on.            | Turkey  | arming   | nsubj
            """)
    void whatOpensASentenceHangsOnItsVerb(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Unable to defeat Habré, Goukouni called in the Libyans.                             | Unable | called | advcl
            Furious at the raid, Kenya, which had lost ten soldiers, bombed the camp.           | Kenya  | bombed | nsubj
            Furious at the raid, Kenya, which had lost ten soldiers, bombed the camp.           | lost   | Kenya  | acl:relcl
            In June, backed by Russia, Assad attacked Aleppo.                                   | June   | attacked | obl
            Young rebels in Chad attacked the town.                                             | rebels | attacked | nsubj
            """)
    void whatSomebodyFeelsIsToldBeforeHeActs(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sudan, having armed the Chadian rebels, was in turn accused of genocide by Chad.  | Sudan   | accused  | nsubj:pass
            Sudan, having armed the Chadian rebels, was in turn accused of genocide by Chad.  | rebels  | armed    | obj
            Gaddafi, whose agents had bombed a French airliner, paid compensation to Paris.   | Gaddafi | paid     | nsubj
            Gaddafi, whose agents had bombed a French airliner, paid compensation to Paris.   | bombed  | Gaddafi  | acl:relcl
            Uganda and Rwanda, allies until then, fought over Kisangani.                      | allies  | Uganda   | appos
            Chad and Libya, once allies, fell out.                                            | once    | allies   | advmod
            Vietnam invaded Cambodia, whose Khmer Rouge rulers were Chinese clients.          | Cambodia | invaded | obj
            Rached, a cleric of Qom, who had criticised the Shah, supported Iraq.             | criticised | cleric | acl:relcl
            Khomeini, a preacher from Qom who had denounced Israel, was exiled by the Shah.   | denounced | preacher | acl:relcl
            """)
    void whatIsInsertedBehindASubjectIsToldOfIt(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Eritrea crossed the border, and that August Washington sanctioned its army chief. | Washington | sanctioned | nsubj
            That August China's coastguard fired water cannon at Philippine boats.            | China      | coastguard | nmod:poss
            Aliyev accused Russia of having fired on it.                                      | fired      | accused    | advcl
            """)
    void monthsOwnNothingAndChargesAreTheVerbs(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }
}
