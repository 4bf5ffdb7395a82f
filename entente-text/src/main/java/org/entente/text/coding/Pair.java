package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.ClaimType;
import org.entente.claim.ShiftType;
import org.entente.claim.TieType;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.rules.Firing;

/** One source and one target of a firing; a conjunction gives one pair for each combination. */
record Pair(Optional<Side> source, Optional<Side> target) {

    /** An actor at a mention. */
    record Side(Mention mention, Actor actor) {}

    private static final int MAX_PAIRS = 30;
    private static final int SHORT_PHRASE = 3;

    /** What holds between two: a state is no ally, sponsor or enemy of its own army. */
    private static final Set<ClaimType> BETWEEN_TWO = Set.of(
            TieType.ALLY, TieType.SPONSOR, TieType.SHELTER, TieType.HOSTILE, ShiftType.IMPROVING, ShiftType.WORSENING);

    /** The pairs of a firing, an actor never paired with itself. */
    static List<Pair> of(Firing firing) {
        List<Side> who = sides(firing.who());
        List<Side> whom = sides(firing.whom());
        boolean symmetric = firing.rule().symmetric();
        boolean standing = BETWEEN_TWO.contains(firing.rule().type());
        if (symmetric && whom.isEmpty() && who.size() > 1) {
            return among(who);
        }
        if (symmetric && who.isEmpty() && whom.size() > 1) {
            return among(whom);
        }
        List<Pair> pairs = new ArrayList<>();
        if (who.isEmpty() || whom.isEmpty()) {
            who.forEach(side -> pairs.add(new Pair(Optional.of(side), Optional.empty())));
            whom.forEach(side -> pairs.add(new Pair(Optional.empty(), Optional.of(side))));
            return pairs;
        }
        for (Side source : who) {
            for (Side target : whom) {
                boolean oneself = standing
                        ? source.actor().id().equals(target.actor().id())
                        : same(source.actor(), target.actor()) && !described(source.mention(), target.mention());
                if (!oneself && pairs.size() < MAX_PAIRS) {
                    pairs.add(new Pair(Optional.of(source), Optional.of(target)));
                }
            }
        }
        if (pairs.isEmpty() && !standing) {
            who.forEach(side -> pairs.add(new Pair(Optional.of(side), Optional.empty())));
        }
        return pairs;
    }

    /** Pairs of any two; "talks between Iran and the three powers" are not told to be those of the three among themselves. */
    private static List<Pair> among(List<Side> sides) {
        List<Pair> pairs = new ArrayList<>();
        boolean apart = sides.stream().map(Side::mention).distinct().count() > 1;
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size() && pairs.size() < MAX_PAIRS; j++) {
                boolean together =
                        apart && collective(sides.get(i).mention(), sides.get(j).mention());
                if (!together && !same(sides.get(i).actor(), sides.get(j).actor())) {
                    pairs.add(new Pair(Optional.of(sides.get(i)), Optional.of(sides.get(j))));
                }
            }
        }
        return pairs;
    }

    /** "the EU3", "the three powers": one short phrase for several, unlike one that lists them. */
    private static boolean collective(Mention one, Mention other) {
        return one.equals(other) && one.end() - one.first() <= SHORT_PHRASE;
    }

    /** "the president sacked the minister": two called by different words; that they are two, the rule has made sure of. */
    private static boolean described(Mention one, Mention other) {
        return one.kind() == MentionKind.DESCRIPTION
                && other.kind() == MentionKind.DESCRIPTION
                && one.head() != other.head();
    }

    private static boolean same(Actor one, Actor other) {
        return one.id().equals(other.id()) && one.sectors().equals(other.sectors());
    }

    /** "Israeli army bulldozers": the state that only tells whose the army behind it is. */
    private static boolean ownForce(Mention mention, Actor actor, List<Mention> mentions) {
        return mentions.size() > 1
                && actor.sectors().isEmpty()
                && mentions.stream()
                        .anyMatch(next -> next.first() == mention.end()
                                && next.actors().stream()
                                        .anyMatch(other -> other.id().equals(actor.id())
                                                && !other.sectors().isEmpty()));
    }

    private static List<Side> sides(List<Mention> mentions) {
        List<Side> sides = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                if (!ownForce(mention, actor, mentions)
                        && sides.stream().noneMatch(side -> same(side.actor(), actor))) {
                    sides.add(new Side(mention, actor));
                }
            }
        }
        return sides;
    }
}
