package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whom common nouns name that no list of agents has. */
class UnlistedPersonsTest {

    @Test
    void whoIsArrestedIsSomebodyWhateverTheNoun() {
        assertThat(codes("Belarus jailed the oboist.", "oboist")).containsExactly("BLRUNK oboist");
        assertThat(codes("The court deported two plumbers.", "plumbers")).isNotEmpty();
        assertThat(codes("The glazier was kidnapped near Tyre.", "glazier")).isNotEmpty();
    }

    @Test
    void whatIsSeizedOrArrestedWithItIsNot() {
        assertThat(codes("Belarus detained the freighter.", "freighter")).isEmpty();
        assertThat(codes("Belarus repaired the oboist's piano.", "oboist")).isEmpty();
        assertThat(codes("The tankers blocked the canal.", "tankers")).isEmpty();
        assertThat(codes("Belarus released the list.", "list")).isEmpty();
        assertThat(codes("Chad welcomed the answers.", "answers")).isEmpty();
    }

    @Test
    void nounsMadeForThoseWhoDoSomethingAreThoseWhoDoIt() {
        assertThat(codes("Shrimpers blockaded the port.", "Shrimpers")).isNotEmpty();
        assertThat(codes("The police clubbed and arrested balloonists.", "balloonists"))
                .isNotEmpty();
    }

    @Test
    void othersOfSomebodyAreNamedByWhoseTheyAre() {
        assertThat(codes("Niger's neighbours condemned the coup.", "neighbours"))
                .containsExactly("UNK neighbours of Niger");
        assertThat(codes("Finland armed its partners.", "partners")).containsExactly("UNK partners of Finland");
        assertThat(codes("The pact angered the rich countries.", "countries")).containsExactly("UNK rich countries");
    }

    @Test
    void othersOfWhomTheTextTellsMoreAreNotMadeUp() {
        assertThat(codes("The two neighbours, Rwanda and Uganda, signed a pact.", "neighbours"))
                .noneMatch(who -> who.startsWith("UNK"));
        assertThat(codes("Chad and Niger remained rivals.", "rivals")).noneMatch(who -> who.startsWith("UNK"));
    }

    @Test
    void headlinesLeaveTheArticleOut() {
        assertThat(codes("Drone strike kills aid worker in Kabul", "worker")).isNotEmpty();
        assertThat(codes("They took him on as aid worker.", "worker")).isEmpty();
    }
}
