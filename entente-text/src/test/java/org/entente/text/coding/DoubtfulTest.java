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

/** What is hardly told is left out. */
class DoubtfulTest {

    private static final Coder CODER =
            new Coder(Loaded.PARSER, new MentionResolver(Loaded.ACTORS), Loaded.RULES, Learner.load());

    private static Document document(String text) {
        return new Document("d", text, "", Optional.empty(), "");
    }

    private static List<Claim> weighed(Document document) {
        return CODER.read(document).coder().weighed().stream()
                .map(Weighed::claim)
                .toList();
    }

    @Test
    void doubtfulClaimGoesBesideASureOneOfTheSameActor() {
        Document document = document("Poland's prime minister deplored the veto of Budapest.");
        assertThat(weighed(document))
                .anyMatch(claim -> claim.type() == EventType.REJECT && claim.confidence() < 0.4)
                .anyMatch(claim -> claim.type() == EventType.ACCUSE && claim.confidence() >= 0.5);
        assertThat(CODER.code(document).claims()).extracting(Claim::type).containsExactly(EventType.ACCUSE);
    }

    @Test
    void doubtfulClaimStaysBesideASureOneOfOthers() {
        List<Claim> claims = CODER.code(document(
                        "Human Rights Watch took Ethiopia's authorities to task over the jailing of bloggers."))
                .claims();
        assertThat(claims)
                .anyMatch(claim -> claim.type() == EventType.ACCUSE && claim.confidence() >= 0.5)
                .anyMatch(claim -> claim.type() == EventType.COERCE && claim.confidence() < 0.4);
    }

    @Test
    void eventThatIsMostLikelyWrongIsLeftOutWhereItIsAllThatIsFound() {
        Document document = document("Jakarta gunmen linked to man in Raqqa");
        assertThat(weighed(document)).isNotEmpty().allMatch(claim -> claim.confidence() < 0.15);
        assertThat(CODER.code(document).claims()).isEmpty();
    }

    @Test
    void guessThatIsLeftOutDoesNotHideWhatIsToldBesideIt() {
        Document document = document(
                "Lithuania's border guards were instructed to push migrants back into Belarus, by force if necessary.");
        assertThat(weighed(document)).extracting(Claim::type).containsExactly(EventType.REQUEST);
        assertThat(CODER.code(document).claims()).extracting(Claim::type).containsExactly(EventType.COERCE);
    }
}
