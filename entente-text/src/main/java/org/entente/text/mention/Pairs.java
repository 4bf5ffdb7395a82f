package org.entente.text.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two actors that "both sides", "the two countries" or "their alliance" speak of: the two named together last,
 * unless the text is plainly about two others and one of the last two stands apart from them in the sentence itself.
 */
final class Pairs {

    private static final int REACH = 3;

    /** How far back the two that a text is about may have been spoken of together. */
    private static final int LONG_REACH = 12;

    private static final int MOST_WEIGHT = 12;
    /** What it counts for two that they have just been coordinated, or only been named one after the other. */
    private static final int TOGETHER = 12;

    private static final int HERE = 16;

    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "around", "from");

    private static final Set<String> BYSTANDERS = Vocabulary.shared().wordClass("looks-on");

    private static final int APART = 0;

    private final Scene scene;

    Pairs(Scene scene) {
        this.scene = scene;
    }

    /** The two actors of fitting kinds spoken of together last; empty where there are none. */
    List<Referent> latest(int token, Predicate<ActorKind> fits) {
        Set<Referent> apart = apart(token);
        List<Draft> before = Antecedents.before(scene, token, REACH);
        for (Draft draft : before) {
            boolean barred = draft.sentence == scene.number && Antecedents.barred(scene, token, draft);
            if (draft.who.size() == 2 && !barred && !mediators(draft)) {
                List<Referent> two = principals(draft.who, fits);
                if (two.size() == 2 && two.stream().noneMatch(apart::contains)) {
                    return unlessOthers(two, TOGETHER, fits, apart);
                }
            }
        }
        List<Referent> here = twoHere(before, fits, apart);
        return here.isEmpty()
                ? unlessOthers(lastTwo(token, before, fits, apart), APART, fits, apart)
                : unlessOthers(here, HERE, fits, apart);
    }

    /** "Uganda fell out with Rwanda: their armies shelled each other": the only two whom the sentence has named. */
    private List<Referent> twoHere(List<Draft> before, Predicate<ActorKind> fits, Set<Referent> apart) {
        Set<Referent> here = new LinkedHashSet<>();
        for (Draft draft : before) {
            if (draft.sentence == scene.number
                    && !draft.coordination
                    && !WHERE.contains(scene.sentence.marker(draft.head))) {
                draft.who.forEach(who -> principal(who, fits).ifPresent(here::add));
            }
        }
        return here.size() == 2 && here.stream().noneMatch(apart::contains) ? List.copyOf(here) : List.of();
    }

    /** Those whom the clause sets against the two: "Algeria met with both sides" is not about Algeria. */
    private Set<Referent> apart(int token) {
        Set<Referent> apart = new LinkedHashSet<>();
        for (Referent other : Antecedents.coreferents(scene, token)) {
            apart.add(other);
            Company.side(scene, other).ifPresent(apart::add);
        }
        goBetween(token).ifPresent(draft -> apart.addAll(draft.who));
        int possessor = scene.sentence.child(token, Relation.NMOD_POSS);
        Draft owner = possessor < 0 ? null : scene.heading(possessor);
        if (owner != null && owner.one()) {
            apart.addAll(owner.who);
        }
        return apart;
    }

    /** Who goes between others: "Chad and Mali tried to mediate between the adversaries" is not about those two. */
    private Optional<Draft> goBetween(int token) {
        Sentence s = scene.sentence;
        int verb = s.head(token);
        if (s.relation(token) != Relation.OBL || !s.marker(token).equals("between") || verb < 0) {
            return Optional.empty();
        }
        int subject = Phrases.subjectOf(s, verb);
        return subject < 0 ? Optional.empty() : Optional.ofNullable(scene.heading(subject));
    }

    /** The two at hand, or the two that the text has had together most where they outweigh them. */
    private List<Referent> unlessOthers(
            List<Referent> near, int bonus, Predicate<ActorKind> fits, Set<Referent> apart) {
        if (!fits.test(ActorKind.STATE)) {
            return near;
        }
        Couples.@Nullable Couple best = null;
        int bestWeight = near.isEmpty() ? 0 : bonus + weight(near);
        for (Couples.Couple couple : scene.memory.couples().all()) {
            if (scene.number - couple.latest() > LONG_REACH
                    || !fits.test(couple.one.kind())
                    || !fits.test(couple.other.kind())
                    || apart.contains(couple.one)
                    || apart.contains(couple.other)
                    || sameSide(couple.one, couple.other)) {
                continue;
            }
            if (weight(couple) > bestWeight) {
                bestWeight = weight(couple);
                best = couple;
            }
        }
        return best == null ? near : List.of(best.one, best.other);
    }

    private int weight(List<Referent> two) {
        for (Couples.Couple couple : scene.memory.couples().all()) {
            if (two.size() == 2 && couple.isOf(two.get(0), two.get(1))) {
                return weight(couple);
            }
        }
        return 0;
    }

    /** In half clauses: what was said together counts double, a sentence of distance counts once. */
    private int weight(Couples.Couple couple) {
        return 2 * Math.min(MOST_WEIGHT, couple.weight()) - (scene.number - couple.latest());
    }

    /** Two world bodies are seldom the two sides of anything, nor are two whose mediators watch. */
    private static boolean mediators(Draft draft) {
        return BYSTANDERS.contains(draft.noun)
                || draft.who.stream().allMatch(who -> who.kind() == ActorKind.INTERNATIONAL_ORGANIZATION);
    }

    private List<Referent> principals(List<Referent> who, Predicate<ActorKind> fits) {
        List<Referent> principals = new ArrayList<>(2);
        for (Referent referent : who) {
            principal(referent, fits).filter(p -> !principals.contains(p)).ifPresent(principals::add);
        }
        return principals;
    }

    /** The two that weigh most among those of the last clauses: near, prominent and often spoken of. */
    private List<Referent> lastTwo(int token, List<Draft> before, Predicate<ActorKind> fits, Set<Referent> apart) {
        Map<Referent, Integer> weights = new LinkedHashMap<>();
        for (Draft draft : before) {
            if (draft.coordination || Antecedents.barred(scene, token, draft)) {
                continue;
            }
            for (Referent referent : draft.who) {
                Optional<Referent> principal = principal(referent, fits).filter(p -> !apart.contains(p));
                principal.ifPresent(p -> weights.merge(p, weight(draft, p), Math::max));
            }
        }
        Optional<Referent> first = heaviest(weights, List.of());
        Optional<Referent> second = first.flatMap(one -> heaviest(weights, List.of(one)));
        return second.isEmpty() ? List.of() : List.of(first.get(), second.get());
    }

    private Optional<Referent> heaviest(Map<Referent, Integer> weights, List<Referent> but) {
        return weights.keySet().stream()
                .filter(referent -> but.stream().noneMatch(other -> sameSide(other, referent)))
                .max(Comparator.comparing(weights::get));
    }

    private int weight(Draft draft, Referent referent) {
        int kind = switch (referent.kind()) {
            case STATE, ARMED_GROUP, PARTY -> 0;
            case STATE_BODY, PERSON -> -8;
            case INTERNATIONAL_ORGANIZATION -> -24;
            case ORGANIZATION, PEOPLE, PLACE -> -20;
        };
        return kind + draft.prominence / 3 - 9 * (scene.number - draft.sentence) + 4 * Math.min(6, referent.mentions());
    }

    private boolean sameSide(Referent one, Referent other) {
        return one == other
                || scene.directory.within(one.actor(), other.actor())
                || scene.directory.within(other.actor(), one.actor());
    }

    private Optional<Referent> principal(Referent referent, Predicate<ActorKind> fits) {
        if (fits.test(referent.kind())) {
            return Optional.of(referent);
        }
        if (!fits.test(ActorKind.STATE) || referent.kind() == ActorKind.ARMED_GROUP) {
            return Optional.empty();
        }
        Optional<Actor> state = scene.state(referent.actor().country());
        return state.map(scene.memory::known);
    }
}
