package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Told.events;
import static org.entente.text.Told.ties;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void commaStandsForAnd() {
        assertThat(events("Chad, Sudan sign border accord")).containsExactly("SUPPORT Chad > Sudan");
        assertThat(events("Zambia, Malawi presidents hold talks on trade")).containsExactly("CONSULT Zambia > Malawi");
        assertThat(events("US, British jets hit Iraqi radar sites"))
                .containsExactlyInAnyOrder("ASSAULT United States > Iraq", "ASSAULT United Kingdom > Iraq");
        assertThat(events("Chad, Libya, Sudan sign pact"))
                .containsExactlyInAnyOrder("SUPPORT Chad > Libya", "SUPPORT Chad > Sudan", "SUPPORT Libya > Sudan");
    }

    @Test
    void commaBeforeWhoSomebodyIsStandsForNothing() {
        assertThat(events("Turkey, NATO member, blocks Swedish bid")).containsExactly("REJECT Turkey > Sweden");
        assertThat(events("Yesterday, Chad attacked Libya")).containsExactly("ASSAULT Chad > Libya");
    }

    @Test
    void verbBehindTwoNamesIsNoNoun() {
        assertThat(events("India, Pakistan trade fire in Kashmir")).containsExactly("ASSAULT India > Pakistan");
        assertThat(events("Arafat, Rabin shake hands")).containsExactly("CONSULT Yasser Arafat > Yitzhak Rabin");
        assertThat(events("Greece, Turkey peace talks")).noneMatch(event -> event.startsWith("SUPPORT"));
    }

    @Test
    void participleWithoutItsAuxiliaryIsSuffered() {
        assertThat(events("Navalny jailed for 19 years")).containsExactly("COERCE _ > Alexei Navalny");
        assertThat(events("Two French soldiers killed in Mali")).containsExactly("ASSAULT _ > France");
        assertThat(events("Chad accused of backing rebels")).containsExactly("ACCUSE _ > Chad");
    }

    @Test
    void pastOfAVerbThatHasItsObjectOrNeedsNoneIsDone() {
        assertThat(events("Marines killed three in Beirut")).containsExactly("ASSAULT marines > Lebanon");
        assertThat(events("Chad hit out at Libya")).containsExactly("ACCUSE Chad > Libya");
        assertThat(events("Soldiers shot at protesters")).containsExactly("ASSAULT soldiers > protesters");
    }

    @Test
    void whoeverStandsBehindAColonTells() {
        List<Claim> claims = Loaded.code("Libya bombed village in Chad: UN").claims();
        assertThat(events("Libya bombed village in Chad: UN")).containsExactly("ASSAULT Libya > Chad");
        assertThat(claims.get(0).attribution().map(side -> side.actor().name())).contains("United Nations");
        assertThat(events("Iran ready for talks with US – Rouhani")).containsExactly("AGREE Iran > United States");
    }

    @Test
    void twoWhoExpelDiplomatsOfNobodyNamedExpelEachOthers() {
        assertThat(events("Canada, India expel diplomats in killing row")).containsExactly("SANCTION Canada > India");
        assertThat(events("Poland, Estonia expel Russian diplomats"))
                .containsExactlyInAnyOrder("SANCTION Poland > Russia", "SANCTION Estonia > Russia");
    }

    @Test
    void nounThatTellsHowTwoStandNeedsNoVerb() {
        assertThat(ties("Lula, Bolsonaro at odds over budget"))
                .containsExactly("HOSTILE Luiz Inácio Lula da Silva > Jair Bolsonaro");
        assertThat(ties("Rome, Paris at odds over migrants")).containsExactly("HOSTILE Italy > France");
        assertThat(ties("Turkish lira at odds with markets")).isEmpty();
    }

    @Test
    void verbBehindANumberIsNoPunctuation() {
        assertThat(events("Thousands march in Belgrade")).containsExactly("PROTEST _ > Serbia");
        assertThat(events("Taiwan, China trade insults over drills")).containsExactly("ACCUSE Taiwan > China");
    }

    @Test
    void nameThatSeemsCalledOutBeforeTheSubjectActsBesideIt() {
        assertThat(events("US, Iran to resume talks in Oman")).containsExactly("AGREE Iran > United States");
    }
}
