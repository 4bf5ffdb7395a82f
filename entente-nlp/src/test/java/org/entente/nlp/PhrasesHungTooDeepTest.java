package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases and predicates that the parser hangs in the wrong place: a word, what it hangs on ("-" for nothing) and how. */
class PhrasesHungTooDeepTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Israel ascribed the blast in the refinery to Hezbollah.             | Hezbollah  | ascribed     | obl
            MI6 passed intelligence about the plot to the Germans.              | Germans    | passed       | obl
            Iran sold drones with cameras to Russia.                            | Russia     | sold         | obl
            Thai police surrendered the fugitive to their Cambodian colleagues. | colleagues | surrendered  | obl
            Iran passed a warning on the threat to shipping.                    | shipping   | threat       | nmod
            The president gave a speech on ties to Moscow.                      | Moscow     | ties         | nmod
            """)
    void whomSomethingIsPassedToGoesWithTheVerb(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Denmark restored to Sweden a temple bell.                        | bell      | restored | obj
            The Dutch returned to Indonesia hundreds of looted treasures.    | hundreds  | returned | obj
            The Dutch returned to Indonesia hundreds of looted treasures.    | Indonesia | returned | obl
            Chad protested to Sudan, its neighbour.                          | neighbour | Sudan    | appos
            """)
    void whatStandsBehindWhomItIsGivenToIsTheObject(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Iran is at loggerheads with Saudi Arabia over oil.      | loggerheads | -           | root
            Iran is at loggerheads with Saudi Arabia over oil.      | oil         | loggerheads | nmod
            Egypt is at loggerheads with Ethiopia about the dam.    | Ethiopia    | loggerheads | nmod
            Jordan made common cause with Iraq in the war.          | cause       | made        | obj
            Jordan made common cause with Iraq in the war.          | Iraq        | made        | obl
            Iran works hand in glove with the Houthis.              | Houthis     | works       | obl
            Russia and Turkey vie for influence in Libya.           | vie         | -           | root
            The envoy was in Cairo with his staff.                  | Cairo       | -           | root
            """)
    void aPredicateOfSeveralWordsStaysTogether(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Cambodia and Thailand, historical rivals, share a border. | rivals   | Cambodia | appos
            Cambodia and Thailand, historical rivals, share a border. | Cambodia | share    | nsubj
            """)
    void whatTwoAreToEachOtherIsToldOfThem(String text, String word, String head, String relation) {
        Hanging.of(text, word, head, relation);
    }

    /** Trees as no parser would like to make them: what is a goal may hang on the root. */
    @Test
    void goalThatHangsOnTheRootIsNoneOfAVerbBeforeIt() {
        List<String> forms = List.of("ascribed", "blasts", "in", "ports", "to", "Chad", "to", "Oman");
        Upos[] uposes = {Upos.VERB, Upos.NOUN, Upos.ADP, Upos.NOUN, Upos.ADP, Upos.PROPN, Upos.ADP, Upos.PROPN};
        String[] xposes = {"VBD", "NNS", "IN", "NNS", "IN", "NNP", "IN", "NNP"};
        int[] heads = {7, 0, 3, 1, 5, 3, 7, -1};
        Relation[] relations = {
            Relation.CSUBJ,
            Relation.OBJ,
            Relation.CASE,
            Relation.NMOD,
            Relation.CASE,
            Relation.NMOD,
            Relation.CASE,
            Relation.ROOT
        };
        String[] lemmas = {"ascribe", "blast", "in", "port", "to", "Chad", "to", "Oman"};
        GoalsHungTooDeep.mend(new LooseTree(forms, uposes, xposes, heads, relations), lemmas);
        assertThat(heads[5]).isZero();
    }
}
