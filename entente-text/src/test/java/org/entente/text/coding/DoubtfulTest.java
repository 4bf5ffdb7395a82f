package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.junit.jupiter.api.Test;

/** What is hardly told is left out where a sentence surely tells something else. */
class DoubtfulTest {

    private static final Coder CODER =
            new Coder(Loaded.PARSER, new MentionResolver(Loaded.ACTORS), Loaded.RULES, Learner.load());

    private static Document document(String text) {
        return new Document("d", text, "", Optional.empty(), "");
    }

    @Test
    void doubtfulClaimGoesBesideASureOne() {
        Document document = document("Poland's prime minister deplored the veto of Budapest.");
        List<Claim> weighed = CODER.read(document).coder().weighed().stream()
                .map(Weighed::claim)
                .toList();
        assertThat(weighed).anyMatch(claim -> claim.type() == EventType.REJECT && claim.confidence() < 0.25);
        assertThat(weighed).anyMatch(claim -> claim.type() == EventType.ACCUSE && claim.confidence() >= 0.5);
        assertThat(CODER.code(document).claims()).extracting(Claim::type).containsExactly(EventType.ACCUSE);
    }

    @Test
    void doubtfulClaimStaysWhereNothingSurerIsTold() {
        List<Claim> claims = CODER.code(document("Morocco regretted the arrest of the Bolivian fishermen."))
                .claims();
        assertThat(claims).allMatch(claim -> claim.confidence() < 0.5);
        assertThat(claims).anyMatch(claim -> claim.confidence() < 0.25);
    }
}
