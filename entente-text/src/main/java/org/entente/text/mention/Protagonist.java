package org.entente.text.mention;

import java.util.List;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.jspecify.annotations.Nullable;

/** The person whom a text is about, and whom it calls "the general" or "the strongman" without having said that he is one. */
final class Protagonist {

    private static final int OFTEN = 3;

    private static final Set<String> COMMANDERS = Set.of(
            "general", "colonel", "lieutenant", "captain", "major", "marshal", "field marshal", "admiral", "commander");

    private static final Set<String> RULERS = Set.of("strongman", "dictator", "autocrat", "despot", "tyrant");

    private Protagonist() {}

    /** Whether a noun names a soldier who may command. */
    static boolean commands(String noun) {
        return COMMANDERS.contains(noun);
    }

    /** Whether a noun names somebody for how he rules, and of several rulers the one who is spoken of most. */
    static boolean rules(String noun) {
        return RULERS.contains(noun);
    }

    /** Of two who can be meant the one who is spoken of more; the first where they are equal. */
    static Draft more(@Nullable Draft one, Draft other) {
        return one == null || other.only().mentions() > one.only().mentions() ? other : one;
    }

    /**
     * Whom the noun of a rank means where several could be: the latest, unless another one has been called so and he has not, or is
     * spoken of far more.
     */
    static Draft commander(Scene scene, String rank, Draft latest, List<Draft> before) {
        Ranks ranks = scene.memory.ranks();
        if (ranks.called(latest.only(), rank)) {
            return latest;
        }
        for (Draft candidate : before) {
            boolean far = candidate.only().mentions() >= OFTEN
                    && candidate.only().mentions() > 2 * latest.only().mentions();
            boolean named =
                    candidate.isKind(ActorKind.PERSON) && candidate.only().named();
            if (named && (ranks.called(candidate.only(), rank) || far && !ranks.other(candidate.only(), rank))) {
                return candidate;
            }
        }
        return latest;
    }

    /** The named person spoken of most in the sentences before, if often; null where there is none. */
    static @Nullable Draft of(Scene scene, int head, int reach) {
        Draft most = null;
        for (Draft candidate : Antecedents.before(scene, head, reach)) {
            if (candidate.isKind(ActorKind.PERSON)
                    && candidate.only().named()
                    && candidate.only().mentions() >= OFTEN
                    && !Antecedents.barred(scene, head, candidate)) {
                most = more(most, candidate);
            }
        }
        return most;
    }
}
