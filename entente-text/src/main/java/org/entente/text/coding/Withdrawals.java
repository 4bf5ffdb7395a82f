package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.claim.EventType;
import org.entente.nlp.Sentence;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;

/**
 * Who is asked to withdraw where only the place is named: "condemned <b>South Africa</b> and called for the withdrawal of its
 * forces from Angola". It is whoever was spoken of before, never the place that is to be left.
 */
final class Withdrawals {

    /** What the codes of requests and demands for an end of force end in. */
    private static final String END_OF_FORCE = "56";

    private final Sentence s;
    private final List<Mention> mentions;

    Withdrawals(Sentence s, List<Mention> mentions) {
        this.s = s;
        this.mentions = mentions;
    }

    /**
     * The one party spoken of before; empty where there are several, or nobody is asked to withdraw.
     *
     * @param fits whether somebody can be the other side at all
     */
    Optional<Mention> asked(Firing firing, Predicate<Mention> fits) {
        if (!ofForce(firing)) {
            return Optional.empty();
        }
        int trigger = firing.frame().trigger();
        List<Mention> left =
                mentions.stream().filter(mention -> isLeft(mention, trigger)).toList();
        List<Mention> before = mentions.stream()
                .filter(mention -> mention.head() < trigger
                        && fits.test(mention)
                        && left.stream().noneMatch(place -> same(place, mention)))
                .toList();
        boolean one = !left.isEmpty()
                && !before.isEmpty()
                && before.stream().allMatch(mention -> same(mention, before.get(0)));
        return one ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** Whether somebody is named only as where the asked are to withdraw from. */
    boolean leftTo(Firing firing, Mention mention) {
        return ofForce(firing) && isLeft(mention, firing.frame().trigger());
    }

    private static boolean ofForce(Firing firing) {
        return firing.rule().type() == EventType.REQUEST
                && firing.rule().cameo().endsWith(END_OF_FORCE);
    }

    /** "from <b>Angola</b>", "from <b>Angola</b>'s territory". */
    private boolean isLeft(Mention mention, int trigger) {
        int above = s.head(mention.head());
        return mention.head() > trigger
                && (s.marker(mention.head()).equals("from")
                        || above > trigger && s.marker(above).equals("from"));
    }

    private static boolean same(Mention one, Mention other) {
        return one.actors().stream()
                .anyMatch(actor -> other.actors().stream()
                        .anyMatch(another -> another.country().equals(actor.country())));
    }
}
