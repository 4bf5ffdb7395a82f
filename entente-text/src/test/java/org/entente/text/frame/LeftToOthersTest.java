package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.entente.nlp.Sentence;
import org.entente.text.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose deed an infinitive tells that somebody leaves to others, gives them time for or only has words about; and that it is not done. */
class LeftToOthersTest {

    @ParameterizedTest(name = "{0}: {2} {1}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Liberia looked to the United Nations to send peacekeepers. | send | United Nations | POSSIBLE
            Estonia depends on Poland to defend its airspace. | defend | Poland | ASSERTED
            Lebanon relies on France to train its officers. | train | France | ASSERTED
            Ghana turned to Nigeria to mediate with Togo. | mediate | Nigeria | POSSIBLE
            Ghana turned to Nigeria to escape the embargo. | escape | Ghana | ASSERTED
            Sudan relied on tanks to crush the revolt. | crush | Sudan | ASSERTED
            Ghana looked to the south to find water. | find | Ghana | ASSERTED
            The rebels were given 48 hours to surrender. | surrender | rebels | POSSIBLE
            The junta gave them six months to hold a vote. | hold | them | POSSIBLE
            Turkey gave the Kurds until noon to disarm. | disarm | Kurds | POSSIBLE
            A Russian admiral set the garrison a deadline of noon to lay down arms. | lay | garrison | POSSIBLE
            The army gave the president two days to step down. | step | president | POSSIBLE
            Turkey gave the Kurds guns to fight the Syrians. | fight | Kurds | ASSERTED
            The European Union regrets the decision of the Uzbek authorities to close the office. | close | authorities | PLANNED
            Rebels shrugged off appeals from Chad to lay down their arms. | lay | Rebels | POSSIBLE
            Washington has put pressure on Ankara to withdraw its troops. | withdraw | Ankara | POSSIBLE
            Peru's appeal to Chile to free the miners failed. | free | Chile | POSSIBLE
            Togo sent a request to Ghana to arm the police. | arm | Ghana | POSSIBLE
            Chad left it to Libya to attack the rebels. | attack | Libya | POSSIBLE
            It is time for Chad to recognise Libya. | recognise | Chad | POSSIBLE
            It is up to Chad to free the soldiers. | free | Chad | POSSIBLE
            Chad was in a position to attack Libya. | attack | Chad | POSSIBLE
            It was the first time for Chad to attack Libya. | attack | Chad | ASSERTED
            """)
    void infinitive(String text, String verb, String doer, String status) {
        Sentence s = Loaded.PARSER.parse(text).get(0);
        SentenceFrames frames = new SentenceFrames(s);
        int token = at(s, verb);
        assertThat(Arrays.stream(frames.at(token).fillers(Role.SUBJECT)).mapToObj(s::form))
                .containsExactly(doer);
        assertThat(new StatusReader(frames).read(token, false).status()).hasToString(status);
    }

    private static int at(Sentence s, String form) {
        for (int token = 0; token < s.size(); token++) {
            if (s.form(token).equals(form)) {
                return token;
            }
        }
        throw new AssertionError("no \"" + form + "\"");
    }
}
