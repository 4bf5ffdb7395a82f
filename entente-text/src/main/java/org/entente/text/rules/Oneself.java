package org.entente.text.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.EventType;
import org.entente.text.mention.Mention;

/**
 * Tells whom somebody cannot act on because he is it himself: "its" of the one who acts is no target, nor are the forces
 * that one withdraws, sends or promises ("refused to withdraw <b>its troops</b>"), though one may well arrest or shell them.
 */
final class Oneself {

    /** Acts that one does with one's own forces. */
    private static final Set<EventType> OWN_MEANS = EnumSet.of(
            EventType.RETREAT,
            EventType.MOBILIZE,
            EventType.AGREE,
            EventType.REJECT,
            EventType.AID,
            EventType.COOPERATE,
            EventType.SUPPORT);

    private Oneself() {}

    /** Whether a mention is whoever acts by a rule, or what he acts with. */
    static boolean is(Rule rule, List<Mention> who, Mention mention) {
        for (Mention other : who) {
            if (mention.equals(other) || mention.actors().equals(other.actors())) {
                return true;
            }
        }
        return rule.type() instanceof EventType event
                && OWN_MEANS.contains(event)
                && !who.isEmpty()
                && !mention.actors().isEmpty()
                && mention.actors().stream().allMatch(actor -> among(actor, who));
    }

    private static boolean among(Actor actor, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other ->
                        other.actors().stream().anyMatch(one -> one.id().equals(actor.id())));
    }
}
