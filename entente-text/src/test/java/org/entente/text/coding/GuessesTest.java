package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the type model may not claim of its own. */
class GuessesTest {

    private static final Coder CODER =
            new Coder(Loaded.PARSER, new MentionResolver(Loaded.ACTORS), Loaded.RULES, Learner.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thousands of Rohingya fled to Bangladesh.",
                "Hundreds of thousands of Syrians fled to Turkey.",
                "Thousands of villagers escaped to Chad."
            })
    void crowdThatLeavesDoesNotProtest(String text) {
        Document document = new Document("d", text, "", Optional.empty(), "");
        assertThat(CODER.code(document).claims()).noneMatch(claim -> claim.type() == EventType.PROTEST);
    }

    @Test
    void guessTakenBackHidesNothing() {
        Document document = new Document(
                "d",
                "A knife-wielding gang slashed scores of people at a railway station in the southwestern Chinese city of"
                        + " Kunming, killing at least 29, in what authorities called a terrorist attack by separatists"
                        + " from Xinjiang.",
                "",
                Optional.empty(),
                "");
        assertThat(CODER.code(document).claims())
                .anyMatch(claim -> claim.type() == EventType.ASSAULT
                        && claim.status() == Status.ASSERTED
                        && claim.target()
                                .filter(party -> party.actor().country().equals("CHN"))
                                .isPresent());
    }
}
