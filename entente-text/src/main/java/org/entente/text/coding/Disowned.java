package org.entente.text.coding;

import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Reading;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.learn.SentenceLearner;
import org.entente.text.rules.Firing;

/** What is told only to be denied, and words that claim nothing because of how the sentence goes on. */
final class Disowned {

    private Disowned() {}

    /** "rejected claims that it <b>had bombed</b> the port": who denies a deed speaks of one that was told of him. */
    static boolean deed(Sentence s, Firing firing, Reading reading) {
        if (reading.status() != Status.DENIED
                || SentenceLearner.made(firing.rule().id())) {
            return false;
        }
        String tag = s.xpos(firing.frame().trigger());
        return tag.equals("VBN") || tag.equals("VBD") || tag.equals("VBG");
    }

    /** "carried out its <b>threat</b> to attack" is no threat; "has not <b>ruled out</b> an attack", "did not <b>hesitate</b>" refuse nothing. */
    static boolean saysNothing(SentenceFrames frames, Firing firing, Reading reading) {
        int trigger = firing.frame().trigger();
        boolean word =
                firing.rule().type() == EventType.THREATEN || firing.rule().type() == EventType.AGREE;
        return word && frames.madeGood(trigger) || reading.status() == Status.NEGATED && frames.leavesOpen(trigger);
    }
}
