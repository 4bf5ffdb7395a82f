package org.entente.text.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.EventType;
import org.entente.text.frame.Role;
import org.entente.text.mention.Mention;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // the tables are laid out by them
class ArgumentRanksTest {

    private static final int LABEL = LearnedType.indexOf(EventType.SANCTION, Optional.empty());

    @Test
    void nobodyIsBothWhoAndWhom() {
        ArgumentRanks.Choice choice =
                ranks(ones()).choose(LABEL, view("Egypt and Qatar padlocked their embassies.", "padlocked"));
        assertThat(names(choice.source())).containsExactlyInAnyOrder("Egypt", "Qatar");
        assertThat(choice.target()).isEmpty();
    }

    @Test
    void anActorOfASortThatIsSeldomActedUponIsLeftOut() {
        FrameView view = view("Egypt padlocked Qatar's embassies.", "padlocked");
        assertThat(names(ranks(ones()).choose(LABEL, view).target())).containsExactly("Qatar");
        float[] statesSeldom = ones();
        for (int i = ActorKind.STATE.ordinal(); i < statesSeldom.length; i += ArgumentRanks.SORTS) {
            statesSeldom[i] = 0.05f;
        }
        assertThat(ranks(statesSeldom).choose(LABEL, view).target()).isEmpty();
    }

    private static float[] ones() {
        float[] ones = new float[ArgumentRanks.PLACES * ArgumentRanks.SORTS];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Every subject likely acts, everybody else is likely acted upon. */
    private static ArgumentRanks ranks(float[] targetSorts) {
        int size = LearnedType.labels().size() * ArgumentRanks.KINDS * ArgumentRanks.PLACES;
        float[] sources = new float[size];
        float[] targets = new float[size];
        Arrays.fill(targets, 0.8f);
        for (int i = Role.SUBJECT.ordinal(); i < size; i += ArgumentRanks.PLACES) {
            sources[i] = 0.9f;
            targets[i] = 0.1f;
        }
        return new ArgumentRanks(sources, targets, ones(), targetSorts);
    }

    private static FrameView view(String text, String trigger) {
        Framed framed = Framed.of(text, trigger);
        return FrameView.of(framed.sentence().matcher(), framed.sentence().frames(), framed.token())
                .orElseThrow();
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(Actor::name)
                .toList();
    }
}
