package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    @Test
    void peopleOfABodyAreAPartOfIt() {
        assertThat(told("Forty soldiers from the Second Infantry Division left for Kuwait."))
                .containsExactly("PART_OF ASSERTED Forty soldiers from the Second Infantry Division"
                        + " : the Second Infantry Division");
    }

    @Test
    void whoeverHasLeftABodyWasAPartOfIt() {
        assertThat(told("Former members of Hezbollah met in Beirut."))
                .containsExactly("PART_OF ENDED Former members of Hezbollah : Hezbollah");
    }

    @Test
    void whatIsMadeOfABodyAndOthersIsNoPartOfIt() {
        assertThat(told("A coalition of Hezbollah won the vote.")).isEmpty();
    }

    @Test
    void nobodyIsAPartOfNothing() {
        assertThat(told("No members of Hezbollah were seen in Beirut.")).isEmpty();
    }

    @Test
    void peopleOfAStateGoUnsaid() {
        assertThat(told("Ten soldiers from Kenya left for Somalia.")).isEmpty();
    }

    @Test
    void samePhraseIsToldOnce() {
        assertThat(told("Fighters of Hezbollah left. In Damascus fighters of Hezbollah were seen."))
                .hasSize(1);
    }

    @Test
    void whoseAnArmedGroupIsLeadsIt() {
        assertThat(told("Hemedti's Rapid Support Forces took Nyala."))
                .containsExactly("ROLE ASSERTED Hemedti : Hemedti's Rapid Support Forces");
        assertThat(told("Sudan's Rapid Support Forces took Nyala.")).isEmpty();
    }

    private static List<String> told(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.rule().equals("mention/member-of"))
                .map(MembershipsTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        return claim.type().name() + " " + claim.status() + " "
                + claim.source().orElseThrow().mention() + " : "
                + claim.target().orElseThrow().mention();
    }
}
