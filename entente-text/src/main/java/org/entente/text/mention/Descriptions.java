package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Vocabulary.Reference;
import org.jspecify.annotations.Nullable;

/** Refers definite descriptions ("the militant group", "its former patron", "the two countries") to mentions before them. */
final class Descriptions {

    private static final int REACH = 8;
    private static final int STATE_REACH = 12;
    private static final Vocabulary WORDS = Vocabulary.shared();

    private final Scene scene;
    private final Sentence s;
    private final Pairs pairs;

    Descriptions(Scene scene, Pairs pairs) {
        this.scene = scene;
        this.s = scene.sentence;
        this.pairs = pairs;
    }

    /** The noun as a description of one way, its compound first ("paramilitary group"), then alone. */
    Optional<DescriptionNoun> noun(int head, Reference reference) {
        String lemma = AgentReader.lemma(s, head, s.form(head).toLowerCase(Locale.ROOT));
        if (head > 0 && s.head(head - 1) == head && s.upos(head - 1) != Upos.DET) {
            Optional<DescriptionNoun> two =
                    WORDS.description(reference, s.form(head - 1).toLowerCase(Locale.ROOT) + " " + lemma);
            if (two.isPresent()) {
                return two;
            }
        }
        return WORDS.description(reference, lemma);
    }

    /** "both sides", "the two leaders", "the rivals": the two actors spoken of together; empty where it is no pair. */
    List<Referent> pair(int head) {
        boolean counted = countsTwo(head);
        boolean plural = Phrases.plural(s, head);
        if (!counted && !(plural && Phrases.definite(s, head) && alwaysTwo(s.lemma(head)))) {
            return List.of();
        }
        if (s.upos(head) == Upos.NUM || s.upos(head) == Upos.DET || s.upos(head) == Upos.PRON) {
            return pairs.latest(head, kind -> kind != ActorKind.PEOPLE && kind != ActorKind.PLACE);
        }
        Optional<DescriptionNoun> noun = noun(head, Reference.PAIR);
        return noun.isEmpty() ? List.of() : pairs.latest(head, noun.get()::fits);
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
                    "arch-rival" -> true;
            default -> false;
        };
    }

    private boolean countsTwo(int head) {
        if (s.lemma(head).equals("both") || s.lemma(head).equals("two") && Phrases.definite(s, head)) {
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

    /** "its former patron", "Pakistan's rival": the other of the two that its possessor was last spoken of with. */
    @Nullable
    Draft role(int head, Draft possessor, DescriptionNoun noun) {
        Draft best = null;
        int bestWeight = Integer.MIN_VALUE;
        for (Draft candidate : Antecedents.before(scene, head, REACH)) {
            if (!candidate.one()
                    || candidate.sharesWith(possessor)
                    || !noun.fits(candidate.only().kind())
                    || sameCountry(candidate, possessor)
                    || Antecedents.barred(scene, head, candidate)) {
                continue;
            }
            int weight = weight(candidate) + (candidate.modifier ? -10 : 0);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean sameCountry(Draft candidate, Draft possessor) {
        Actor mine = possessor.only().actor();
        Actor other = candidate.only().actor();
        boolean states = mine.kind() == ActorKind.STATE || other.kind() == ActorKind.STATE;
        return states && other.kind() != ActorKind.ARMED_GROUP && mine.country().equals(other.country());
    }

    private int weight(Draft candidate) {
        int weight = candidate.prominence / 2 - 30 * (scene.number - candidate.sentence);
        if (candidate.sentence == scene.number) {
            weight += candidate.head / 4;
        }
        if (!candidate.only().named()) {
            weight -= 25;
        }
        return weight + Math.min(3, candidate.only().mentions());
    }

    /** "the militant group", "the kingdom": the latest actor of a fitting kind; null where there is none. */
    @Nullable
    Draft anaphor(int head, DescriptionNoun noun, List<Draft> bases) {
        String words = s.lemma(head);
        Draft best = null;
        int bestWeight = Integer.MIN_VALUE;
        for (Draft candidate : Antecedents.before(scene, head, noun.fits(ActorKind.STATE) ? STATE_REACH : REACH)) {
            if (!candidate.one()
                    || !noun.fits(candidate.only().kind())
                    || candidate.person != noun.fits(ActorKind.PERSON) && candidate.person
                    || !scene.directory.describes(words, candidate.only().actor())
                    || !ofCountry(candidate, bases)
                    || !militant(head, candidate)
                    || Antecedents.barred(scene, head, candidate)) {
                continue;
            }
            int weight = weight(candidate) + preference(words, candidate);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return best;
    }

    private static int preference(String noun, Draft candidate) {
        boolean armed = candidate.isKind(ActorKind.ARMED_GROUP);
        boolean body = candidate.isKind(ActorKind.INTERNATIONAL_ORGANIZATION);
        return switch (noun) {
            case "group", "movement" -> armed ? 20 : 0;
            case "organization", "organisation", "agency" -> body ? 20 : 0;
            default -> candidate.modifier ? -12 : 0;
        };
    }

    private static boolean ofCountry(Draft candidate, List<Draft> bases) {
        for (Draft base : bases) {
            if (!base.one()
                    || base.refersTo(candidate.only())
                    || base.only().actor().country().isEmpty()
                    || !base.only()
                            .actor()
                            .country()
                            .equals(candidate.only().actor().country())) {
                return false;
            }
        }
        return true;
    }

    /** "the militant group", "the armed group" is no trading bloc. */
    private boolean militant(int head, Draft candidate) {
        if (candidate.isKind(ActorKind.ARMED_GROUP)) {
            return true;
        }
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean modifier = s.relation(child) == Relation.AMOD || s.relation(child) == Relation.COMPOUND;
            if (modifier
                    && switch (s.lemma(child)) {
                        case "militant",
                                "armed",
                                "rebel",
                                "terrorist",
                                "terror",
                                "jihadist",
                                "guerrilla",
                                "extremist",
                                "insurgent",
                                "separatist",
                                "paramilitary",
                                "islamist" -> true;
                        default -> false;
                    }) {
                return false;
            }
        }
        return true;
    }

    /** "the president", "the cleric": the latest person in such an office, or mention of one; null where none. */
    @Nullable
    Draft person(int head, AgentNoun noun, List<Draft> bases) {
        for (Draft candidate : Antecedents.before(scene, head, REACH)) {
            if (!candidate.one() || !candidate.person || Antecedents.barred(scene, head, candidate)) {
                continue;
            }
            List<Sector> meant = candidate.meant();
            boolean office = noun.neutral() && !meant.isEmpty()
                    || !noun.neutral() && meant.contains(noun.sectors().get(0));
            if (office && ofCountry(candidate, bases)) {
                return candidate;
            }
        }
        return null;
    }

    /** The state that "the government" or "the army" without more is of: the one the text is about. */
    @Nullable
    Draft state(int head) {
        Draft best = null;
        int bestWeight = Integer.MIN_VALUE;
        for (Draft candidate : Antecedents.before(scene, head, REACH)) {
            if (!candidate.isKind(ActorKind.STATE) || containsInName(candidate)) {
                continue;
            }
            int weight = candidate.prominence
                    - 10 * (scene.number - candidate.sentence)
                    + 4 * Math.min(6, candidate.only().mentions());
            if (weight > bestWeight) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean containsInName(Draft candidate) {
        return candidate.kind == MentionKind.PRONOUN;
    }
}
