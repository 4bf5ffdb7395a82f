package org.entente.text.coding;

import java.util.List;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;

/** Tells where a claim of the type model adds nothing to another claim of the sentence. */
final class Guesses {

    private Guesses() {}

    /** Whether a firing of the same type already names the actors of one that the model made. */
    static boolean saysMore(Firing one, Firing learned) {
        return !one.equals(learned)
                && SentenceCoder.learned(learned)
                && one.rule().type() == learned.rule().type()
                && within(learned.who(), one)
                && within(learned.whom(), one)
                && (!SentenceCoder.learned(one) || size(one) > size(learned) || before(one, learned));
    }

    private static boolean within(List<Mention> mentions, Firing firing) {
        return mentions.stream().allMatch(mention -> among(mention, firing.who()) || among(mention, firing.whom()));
    }

    /** Whether one of a side is a mention or means the same: "Iraq said it would". */
    private static boolean among(Mention mention, List<Mention> side) {
        return side.contains(mention)
                || side.stream().anyMatch(other -> other.actors().equals(mention.actors()));
    }

    private static int size(Firing firing) {
        return firing.who().size() + firing.whom().size();
    }

    private static boolean before(Firing one, Firing other) {
        return size(one) == size(other) && one.frame().trigger() < other.frame().trigger();
    }
}
