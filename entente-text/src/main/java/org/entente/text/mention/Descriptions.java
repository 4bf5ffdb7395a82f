package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final int NEAR = 30;
    private static final int FAR = 10;
    private static final int MOST_TOGETHER = 10;

    /** A man's patron or foe is more likely another man, a state's another state or group. */
    private static final int OTHER_KIND = -9;

    private static final Vocabulary WORDS = Vocabulary.shared();

    private static final Set<String> FORMER = Set.of("former", "erstwhile", "onetime", "one-time", "sometime", "old");

    private static final Set<String> TOWARD_OTHERS = WORDS.wordClass("toward-others");

    private static final Set<String> TAKING = WORDS.wordClass("takes-land");

    private static final Set<String> QUARTERS = Set.of("northern", "southern", "eastern", "western");

    private static final Set<String> RISEN = WORDS.wordClass("risen-in-arms");

    /** Nouns that any state can be called, whatever its form of government and shape. */
    private static final Set<String> ANY_STATE =
            Set.of("country", "nation", "state", "republic", "homeland", "neighbor", "neighbour");

    private final Scene scene;
    private final Sentence s;
    private final Neighbours neighbours;
    private final ForeignGround ground;

    Descriptions(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.neighbours = new Neighbours(scene);
        this.ground = new ForeignGround(scene);
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

    /** Whether a noun tells what somebody no longer is. */
    boolean formerly(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) == Relation.AMOD && FORMER.contains(s.lemma(child))) {
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
        boolean neighbour = neighbours.tells(head);
        for (Draft candidate : Antecedents.before(scene, head, neighbour ? STATE_REACH : REACH)) {
            if (candidate.who.size() == 2 && candidate.refersTo(possessor.only()) && !neighbour) {
                Draft other = otherOf(candidate, possessor.only());
                if (noun.fits(other.only().kind()) && best == null) {
                    return other;
                }
            }
            if (!candidate.one()
                    || candidate.sharesWith(possessor)
                    || !noun.fits(candidate.only().kind())
                    || sameCountry(candidate, possessor)
                    || Antecedents.barred(scene, head, candidate)) {
                continue;
            }
            int weight = weight(candidate)
                    + (candidate.modifier ? -10 : 0)
                    + (candidate.person == possessor.person ? 0 : OTHER_KIND)
                    + neighbours.weight(head, candidate, possessor)
                    + (formerly(head) ? 2 : 1) * together(candidate.only(), possessor.only());
            if (weight > bestWeight) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** What speaks for two being partners or foes: that the text has spoken of them together. */
    private int together(Referent one, Referent other) {
        for (Couples.Couple couple : scene.memory.couples().all()) {
            if (couple.isOf(one, other)) {
                return 3 * Math.min(MOST_TOGETHER, couple.weight());
            }
        }
        return 0;
    }

    private static Draft otherOf(Draft pair, Referent one) {
        Draft other = new Draft(pair.sentence, pair.head, pair.first, pair.end, pair.kind);
        other.who = List.of(pair.who.get(pair.who.get(0) == one ? 1 : 0));
        return other;
    }

    private static boolean sameCountry(Draft candidate, Draft possessor) {
        Actor mine = possessor.only().actor();
        Actor other = candidate.only().actor();
        boolean states = mine.kind() == ActorKind.STATE || other.kind() == ActorKind.STATE;
        return states && other.kind() != ActorKind.ARMED_GROUP && mine.country().equals(other.country());
    }

    private int weight(Draft candidate) {
        boolean here = candidate.sentence == scene.number;
        int weight = here ? candidate.head / 3 : candidate.prominence / 3 - distance(candidate);
        if (!candidate.only().named()) {
            weight -= 45;
        }
        return weight + 3 * Math.min(4, candidate.only().mentions());
    }

    /** What nearness counts: far back, a sentence more or less tells little. */
    private int distance(Draft candidate) {
        int sentences = scene.number - candidate.sentence;
        return NEAR * Math.min(sentences, 2) + FAR * Math.max(0, sentences - 2);
    }

    /** "the militant group", "the kingdom": the latest actor of a fitting kind; null where there is none. */
    @Nullable
    Draft anaphor(int head, DescriptionNoun noun, List<Draft> bases) {
        String words = s.lemma(head);
        List<Referent> others = Antecedents.coreferents(scene, head);
        boolean special = noun.fits(ActorKind.STATE) && !ANY_STATE.contains(words);
        String land = RISEN.contains(words) && fights(head) ? new Surroundings(scene).clausePlace(head) : "";
        Draft best = null;
        int bestWeight = Integer.MIN_VALUE;
        for (Draft candidate : Antecedents.before(scene, head, noun.fits(ActorKind.STATE) ? STATE_REACH : REACH)) {
            if (!candidate.one()
                    || !noun.fits(candidate.only().kind()) && !(noun.fits(ActorKind.ARMED_GROUP) && candidate.armed())
                    || (candidate.person || candidate.isKind(ActorKind.PERSON)) && !noun.fits(ActorKind.PERSON)
                    || special
                            && !scene.directory.describes(
                                    words, candidate.only().actor())
                    || !ofCountry(candidate, bases)
                    || !militant(head, candidate)
                    || !armedAs(words, candidate)
                    || !namedSo(words, candidate)
                    || otherTrade(head, candidate)
                    || !fromThere(head, candidate)
                    || !rebelsThere(land, candidate)
                    || Antecedents.among(others, candidate)
                    || Antecedents.barred(scene, head, candidate)) {
                continue;
            }
            int weight = weight(candidate)
                    + preference(words, candidate)
                    + ownClause(head, candidate)
                    + neighbours.weight(head, candidate)
                    + ground.ownLand(head, candidate);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** The subject of a clause is not described again in it: "Saudi officials froze trade with the country". */
    private int ownClause(int head, Draft candidate) {
        if (candidate.sentence != scene.number) {
            return 0;
        }
        int clause = Phrases.clause(s, head);
        boolean subject = clause >= 0 && Phrases.subjectOf(s, clause) == Phrases.firstConjunct(s, candidate.head);
        return subject ? -40 : 0;
    }

    private static int preference(String noun, Draft candidate) {
        boolean armed = candidate.armed();
        boolean body = candidate.isKind(ActorKind.INTERNATIONAL_ORGANIZATION);
        return switch (noun) {
            case "group", "movement" -> armed ? 20 : 0;
            case "organization", "organisation" -> body ? 20 : 0;
            case "agency", "service" -> body || candidate.meant().contains(Sector.SPY) ? 20 : 0;
            default -> candidate.modifier ? -12 : 0;
        };
    }

    /** Whether somebody is of whomever the words around a noun name. */
    boolean ofCountry(Draft candidate, List<Draft> bases) {
        for (Draft base : bases) {
            if (!base.one()
                    || base.refersTo(candidate.only())
                    || base.only().actor().country().isEmpty()
                    || !base.only()
                            .actor()
                            .country()
                            .equals(candidate.only().actor().country())
                    || brokenAway(base.only().actor(), candidate.only().actor())) {
                return false;
            }
        }
        return true;
    }

    /** "the Somali president" is not Somaliland's: a body of the same land that is no part of the state. */
    private boolean brokenAway(Actor state, Actor body) {
        return state.kind() == ActorKind.STATE
                && body.kind() == ActorKind.STATE_BODY
                && !scene.directory.within(body, state);
    }

    /** "the militant group", "the armed group" is no trading bloc. */
    private boolean militant(int head, Draft candidate) {
        if (candidate.armed()) {
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

    /** "the rebels", "the insurgency" are no militia on a state's side and no hired soldiers. */
    private static boolean armedAs(String noun, Draft candidate) {
        if (!RISEN.contains(noun)
                || !candidate.only().known()
                || candidate.meant().isEmpty()) {
            return true;
        }
        Sector first = candidate.meant().get(0);
        return first != Sector.PRM && first != Sector.UAF;
    }

    /** "the southern rebels" are no others than those who were called so. */
    private boolean fromThere(int head, Draft candidate) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) == Relation.AMOD && QUARTERS.contains(s.lemma(child))) {
                String quarter = s.lemma(child);
                return candidate.only().spells(quarter)
                        || candidate.only().spells(Character.toUpperCase(quarter.charAt(0)) + quarter.substring(1));
            }
        }
        return true;
    }

    /** Whether a phrase does what fighters do where they are, unlike those who talk abroad. */
    private boolean fights(int head) {
        int clause = Phrases.clause(s, head);
        return clause >= 0
                && Phrases.subjectOf(s, clause) == head
                && (TOWARD_OTHERS.contains(s.lemma(clause)) || TAKING.contains(s.lemma(clause)));
    }

    /** "In Syria the rebels": those who rise there, no group of another land. */
    private static boolean rebelsThere(String land, Draft candidate) {
        String country = candidate.only().actor().country();
        return land.isEmpty() || country.isEmpty() || International.isCode(country) || country.equals(land);
    }

    /** "the army", "the court" is a body of that name, not whichever body of a state was spoken of. */
    private static boolean namedSo(String noun, Draft candidate) {
        return switch (noun) {
            case "coalition", "alliance", "bloc" -> !candidate.only().spells("United Nations");
            case "army", "court", "ministry", "department" ->
                !anybodys(candidate.only())
                        && (!candidate.isKind(ActorKind.STATE_BODY)
                                || candidate.only().spells(noun)
                                || candidate.only().spells(Character.toUpperCase(noun.charAt(0)) + noun.substring(1)));
            default -> true;
        };
    }

    /** "the institute", "the bank" is no union, whichever organisation was spoken of; schools and churches are called so by their names. */
    private boolean otherTrade(int head, Draft candidate) {
        List<Sector> meant = candidate.meant();
        return candidate.isKind(ActorKind.ORGANIZATION)
                && AgentReader.headed(s, head)
                        .filter(agent -> !agent.neutral() && !does(agent.sectors(), meant))
                        .isPresent()
                && !candidate
                        .only()
                        .spells(Character.toUpperCase(s.lemma(head).charAt(0))
                                + s.lemma(head).substring(1));
    }

    private static boolean does(List<Sector> trade, List<Sector> known) {
        boolean named = trade.contains(Sector.EDU) || trade.contains(Sector.REL);
        return known.isEmpty() ? !named : trade.stream().anyMatch(known::contains);
    }

    /** "From a mob to an army": a body of no land and without a name, to which nothing refers back. */
    private static boolean anybodys(Referent body) {
        return !body.named() && body.actor().country().isEmpty();
    }
}
