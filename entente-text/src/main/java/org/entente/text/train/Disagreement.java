package org.entente.text.train;

import java.util.List;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;

/**
 * A sentence that the coder reads otherwise than its annotation. One of the two is wrong.
 *
 * @param sentence as it is annotated
 * @param alignment what was missed and what was claimed beside it
 */
public record Disagreement(AnnotatedSentence sentence, Alignment alignment) {

    /**
     * All sentences of which claims are missed or claimed in vain, or that have another status than was found, in their order.
     * The fifth that is held out is left out: who has read its errors has it no longer held out.
     */
    public static List<Disagreement> in(AnnotatedSet set, Coder coder, ActorList actors) {
        SameActor same = new SameActor(actors);
        return set.training().sentences().stream()
                .map(sentence -> new Disagreement(
                        sentence,
                        Alignment.of(sentence, coder.code(sentence.document()).claims(), same)))
                .filter(Disagreement::differs)
                .toList();
    }

    private boolean differs() {
        return !alignment.missed().isEmpty()
                || !alignment.wrong().isEmpty()
                || !otherStatus().isEmpty();
    }

    /** Claims that are right but for their status. */
    public List<Alignment.Match> otherStatus() {
        return alignment.right().stream()
                .filter(match -> !Statuses.agree(match))
                .toList();
    }
}
