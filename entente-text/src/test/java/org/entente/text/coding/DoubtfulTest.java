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
        List<Claim> claims = CODER.code(
                        document("Amnesty International denounced the eviction of herders in Tanzania."))
                .claims();
        assertThat(claims)
                .anyMatch(claim -> claim.type() == EventType.ACCUSE && claim.confidence() >= 0.5)
                .anyMatch(claim -> claim.type() == EventType.COERCE && claim.confidence() < 0.4);
    }

    @Test
    void eventThatIsMostLikelyWrongIsLeftOutWhereItIsAllThatIsFound() {
        Document document = document("Jakarta gunmen linked to man in Raqqa");
        assertThat(weighed(document)).isNotEmpty().allMatch(claim -> claim.confidence() < 0.17);
        assertThat(CODER.code(document).claims()).isEmpty();
    }

    @Test
    void whatStaysIsReadWithoutTheGuessThatIsLeftOut() {
        Document document = document("Uganda's Asians must be gone in ninety days, Idi Amin ordained.");
        List<Claim> first = weighed(document);
        assertThat(first).extracting(Claim::type).containsExactlyInAnyOrder(EventType.REQUEST, EventType.COERCE);
        List<Claim> last = CODER.code(document).claims();
        assertThat(last).extracting(Claim::type).containsExactly(EventType.COERCE);
        assertThat(last.get(0).confidence())
                .isGreaterThan(first.stream()
                        .filter(claim -> claim.type() == EventType.COERCE)
                        .findFirst()
                        .orElseThrow()
                        .confidence());
    }
}
