package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Vocabulary.Reference;

/** Refers what speaks of two at once ("both sides", "the two leaders", "the presidents") to the two that were spoken of together. */
final class BothOfThem {

    /** Offices whose holders stand for their states where no two men are known. */
    private static final Set<String> OFFICES = Vocabulary.shared().wordClass("office-of-state");

    private final Sentence s;
    private final Descriptions descriptions;
    private final Pairs pairs;

    BothOfThem(Scene scene, Descriptions descriptions, Pairs pairs) {
        this.s = scene.sentence;
        this.descriptions = descriptions;
        this.pairs = pairs;
    }

    /** "both sides", "the two leaders", "the rivals": the two actors spoken of together; empty where it is no pair. */
    List<Referent> at(int head) {
        boolean counted = countsTwo(head) || itsTwo(head);
        boolean plural = Phrases.plural(s, head);
        if (!counted
                && !(plural
                        && Phrases.definite(s, head)
                        && (alwaysTwo(s.lemma(head)) || formerAllies(head) || eachOfOne(head)))) {
            return List.of();
        }
        if (s.upos(head) == Upos.NUM || s.upos(head) == Upos.DET || s.upos(head) == Upos.PRON) {
            return pairs.latest(head, kind -> kind != ActorKind.PEOPLE && kind != ActorKind.PLACE);
        }
        if (s.lemma(head).equals("capital") && Phrases.phrase(s, head, "of") >= 0) {
            return List.of();
        }
        Optional<DescriptionNoun> noun = descriptions.noun(head, Reference.PAIR);
        if (noun.isEmpty()) {
            return List.of();
        }
        boolean parties = !counted && s.lemma(head).equals("party");
        List<Referent> two = pairs.latest(head, parties ? BothOfThem::disputes : noun.get()::fits);
        return two.isEmpty() && OFFICES.contains(s.lemma(head))
                ? pairs.latest(head, kind -> kind == ActorKind.STATE)
                : two;
    }

    private static boolean disputes(ActorKind kind) {
        return kind == ActorKind.STATE || kind == ActorKind.ARMED_GROUP;
    }

    /** "the presidents", "the foreign ministers", "the parties": no state has several, so they are those of the two. */
    private boolean eachOfOne(int head) {
        boolean foreign = false;
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            switch (s.relation(child)) {
                case DET, CASE, PUNCT, CC -> {}
                case AMOD, COMPOUND -> {
                    if (!s.lemma(child).equals("foreign") && !s.lemma(child).equals("prime")) {
                        return false;
                    }
                    foreign = true;
                }
                default -> {
                    return false;
                }
            }
        }
        return switch (s.lemma(head)) {
            case "president", "premier", "king", "party" -> !foreign;
            case "minister" -> foreign;
            default -> false;
        };
    }

    private static boolean alwaysTwo(String lemma) {
        return switch (lemma) {
            case "side",
                    "rival",
                    "foe",
                    "adversary",
                    "belligerent",
                    "antagonist",
                    "neighbor",
                    "neighbour",
                    "combatant",
                    "arch-rival",
                    "enemy" -> true;
            default -> false;
        };
    }

    /** "the former allies" have been one another's. */
    private boolean formerAllies(int head) {
        boolean mutual = switch (s.lemma(head)) {
            case "ally", "partner", "friend", "comrade", "brother" -> true;
            default -> false;
        };
        return mutual
                && s.child(head, Relation.NMOD_POSS) < 0
                && !Phrases.ofSomebody(s, head)
                && descriptions.formerly(head);
    }

    /** "<b>each</b> blamed the other": alone for each of the two. */
    private boolean each(int head) {
        return s.lemma(head).equals("each") && s.relation(head) == Relation.NSUBJ && s.childCount(head) == 0;
    }

    /** "urged <b>its two neighbours</b>": two who stand to somebody else as they stand to one another. */
    private boolean itsTwo(int head) {
        int number = s.child(head, Relation.NUMMOD);
        int possessor = s.child(head, Relation.NMOD_POSS);
        return number >= 0 && s.lemma(number).equals("two") && possessor >= 0 && alwaysTwo(s.lemma(head));
    }

    private boolean countsTwo(int head) {
        if (s.lemma(head).equals("both") || each(head) || s.lemma(head).equals("two") && Phrases.definite(s, head)) {
            return true;
        }
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            String lemma = s.lemma(child);
            if (child < head && (lemma.equals("both") || lemma.equals("two") && Phrases.definite(s, head))) {
                return true;
            }
        }
        return false;
    }
}
