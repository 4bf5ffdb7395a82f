package org.entente.text.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.Kind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.rules.Firing;

/**
 * The claims of one sentence. Two words that say the same of the same two are one claim, of the word that says it in
 * full, or of one that says more closely what was done ("<b>fasted</b> in protest against Britain").
 */
final class SentenceClaims {

    private record Said(Claim claim, int trigger, int specificity) {}

    /** How much surer it must be that something is only possible than that it is done. */
    private static final double FOR_THE_REAL = 0.15;

    private final Sentence s;
    private final Map<String, Said> byGist = new LinkedHashMap<>();

    SentenceClaims(Sentence sentence) {
        this.s = sentence;
    }

    /**
     * Adds a claim.
     *
     * @param implied whether one side is not named by the event's own phrase
     */
    void add(Claim claim, Firing firing, boolean implied) {
        Said said = new Said(claim, firing.frame().trigger(), firing.specificity());
        byGist.merge(
                gist(claim),
                said,
                (before, other) -> implied && manner(before.trigger()) && said.specificity() > before.specificity()
                        ? said
                        : before);
    }

    /** A phrase that only says how something was done: "in protest". */
    private boolean manner(int trigger) {
        return s.relation(trigger) == Relation.OBL || s.relation(trigger) == Relation.NMOD;
    }

    /** All that are told; of what the same words tell as done and as only possible, what is done unless it is far less sure. */
    List<Claim> all() {
        Map<String, Claim> byId = new LinkedHashMap<>();
        byGist.values().stream()
                .map(Said::claim)
                .filter(claim -> !sayMoreThan(claim))
                .forEach(claim ->
                        byId.merge(claim.id(), claim, (one, other) -> weight(other) > weight(one) ? other : one));
        return List.copyOf(byId.values());
    }

    private static double weight(Claim claim) {
        return claim.confidence() + (claim.status().unreal() ? 0 : FOR_THE_REAL);
    }

    /** Whether another claim with an actor in common names both sides of what this one tells of one. */
    boolean sayMoreThan(Claim claim) {
        return claim.kind() == Kind.EVENT
                && claim.source().isPresent() != claim.target().isPresent()
                && byGist.values().stream().anyMatch(said -> saysMore(said.claim(), claim));
    }

    private static boolean saysMore(Claim other, Claim claim) {
        if (other.type() != claim.type()
                || other.source().isEmpty()
                || other.target().isEmpty()
                || other.status().unreal() && !claim.status().unreal()) {
            return false;
        }
        String one = claim.source().or(claim::target).orElseThrow().actor().id();
        boolean asSource = one.equals(other.source().get().actor().id());
        boolean asTarget = one.equals(other.target().get().actor().id());
        boolean crossed = claim.symmetric() || other.symmetric();
        return crossed ? asSource || asTarget : claim.source().isPresent() ? asSource : asTarget;
    }

    private static String gist(Claim claim) {
        String source =
                claim.source().map(p -> p.actor().id() + p.actor().code()).orElse("");
        String target =
                claim.target().map(p -> p.actor().id() + p.actor().code()).orElse("");
        return claim.type().name() + "\u0000" + source + "\u0000" + target + "\u0000"
                + claim.status().unreal();
    }
}
