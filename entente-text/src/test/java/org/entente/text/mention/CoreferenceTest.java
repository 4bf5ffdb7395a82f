package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.text.actor.ActorList;
import org.junit.jupiter.api.Test;

/** The annotated texts of {@code coreference.txt}, read by the parser and the actor list that ship. */
class CoreferenceTest {

    /** What is reached, less what a new parser model or actor list may cost. */
    private static final double LEAST_RIGHT = 91;

    @Test
    void mentionsReferToWhomeverIsMeant() {
        ActorList actors = ActorList.load();
        CoreferenceScore score = new CoreferenceScore(
                EnglishParser.load(ParserOptions.standard().with(actors)), new MentionResolver(actors));
        List<AnnotatedText> texts = AnnotatedText.read();
        texts.forEach(score::add);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(30);
        assertThat(score.mentions()).isGreaterThanOrEqualTo(200);
        assertThat(score.percentRight())
                .as("percent right of %d mentions; wrong:%n%s", score.mentions(), String.join("\n", score.misses()))
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(score.percentSector()).isGreaterThanOrEqualTo(94);
    }
}
