package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
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
}
