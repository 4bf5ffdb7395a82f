package org.entente.text.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Role;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.mention.Reciprocal;

/**
 * Tells whom somebody cannot act on because he is it himself, and when several act on each other: "its" of the one who acts is no target, nor are the forces
 * that one withdraws, sends, promises or threatens with ("refused to withdraw <b>its troops</b>", "ready to recall <b>its envoy</b>"), though one
 * may well arrest or shell them.
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

    /** What is done to no other by whoever does it in his own country. */
    private static final Set<EventType> AT_HOME = EnumSet.of(EventType.AID, EventType.COOPERATE);

    private static final Set<Sector> ORGANS = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD);

    private static final Set<Sector> ARMED = EnumSet.of(Sector.MIL, Sector.COP, Sector.SPY);
    private static final Set<Sector> COMMANDS = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY);
    private static final Set<Relation> DOES = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBL_AGENT);
    private static final Set<String> ONLY_WHERE = WordClasses.shared().get("only-where");
    private static final Set<String> BETWEEN_TWO = WordClasses.shared().get("between-two");
    private static final int DEEP = 4;

    private Oneself() {}

    /** Whether a mention is whoever acts by a rule, or what he acts with. */
    static boolean is(Sentence s, Rule rule, List<Mention> who, Mention mention) {
        for (Mention other : who) {
            if (mention.equals(other)
                    || mention.actors().equals(other.actors()) && !Colleagues.are(s, rule, other, mention)) {
                return true;
            }
        }
        return rule.type() instanceof EventType event
                && (OWN_MEANS.contains(event)
                                && isAmong(mention, who)
                                && !(event == EventType.REJECT && organs(mention, who))
                        || event == EventType.THREATEN
                                && isAmong(mention, who)
                                && s.child(mention.head(), Relation.NMOD_POSS) >= 0
                        || event == EventType.SANCTION && ownEnvoy(s, mention, who)
                        || AT_HOME.contains(event) && inOnesOwnCountry(mention, who));
    }

    /** "Kenyatta recalled <b>his ambassador</b>": whom somebody calls home is of his own land, and not the one punished. */
    private static boolean ownEnvoy(Sentence s, Mention mention, List<Mention> who) {
        int owner = s.child(mention.head(), Relation.NMOD_POSS);
        return owner >= 0
                && s.xpos(owner).equals("PRP$")
                && !who.isEmpty()
                && mention.actors().stream()
                        .allMatch(actor -> !actor.country().isEmpty()
                                && who.stream()
                                        .flatMap(other -> other.actors().stream())
                                        .allMatch(other -> other.country().equals(actor.country())));
    }

    /**
     * "claimed that <b>its jets</b> had downed a plane", "says <b>Israeli troops</b> killed the gunman", said by Israel: what a
     * state tells of its own forces accuses nobody.
     */
    static boolean ownForces(Sentence s, Rule rule, List<Mention> who, Mention mention) {
        int verb = s.head(mention.head());
        boolean acts = verb >= 0 && s.upos(verb) == Upos.VERB && DOES.contains(s.relation(mention.head()));
        return acts
                && rule.type() == EventType.ACCUSE
                && !who.isEmpty()
                && mention.actors().stream()
                        .allMatch(one -> one.sectors().stream().anyMatch(ARMED::contains)
                                && who.stream()
                                        .flatMap(other -> other.actors().stream())
                                        .allMatch(other -> commands(other, one)));
    }

    private static boolean commands(Actor speaker, Actor forces) {
        boolean executive =
                speaker.kind() == ActorKind.STATE && speaker.sectors().isEmpty()
                        || speaker.sectors().stream().anyMatch(COMMANDS::contains);
        return executive && !speaker.country().isEmpty() && speaker.country().equals(forces.country());
    }

    /** "the Estonian premier opened a school in <b>Tartu</b>": nobody builds abroad, or helps another, in a town of his own country. */
    private static boolean inOnesOwnCountry(Mention mention, List<Mention> who) {
        return !who.isEmpty()
                && mention.actors().stream().allMatch(actor -> actor.kind() == ActorKind.PLACE)
                && mention.actors().stream()
                        .allMatch(place -> who.stream()
                                .flatMap(other -> other.actors().stream())
                                .allMatch(one -> one.kind() == ActorKind.STATE
                                        && one.country().equals(place.country())));
    }

    /** "the parliament defied <b>the president</b>": two organs of one state, each named by its office, stand against each other. */
    private static boolean organs(Mention mention, List<Mention> who) {
        Optional<Sector> office = office(mention);
        return office.filter(ORGANS::contains).isPresent()
                && who.stream().map(Oneself::office).noneMatch(office::equals)
                && who.stream().allMatch(other -> office(other).isPresent());
    }

    /** The branch of state that an office names. */
    private static Optional<Sector> office(Mention mention) {
        return mention.kind() == MentionKind.DESCRIPTION
                ? mention.actors().get(0).sectors().stream().findFirst()
                : Optional.empty();
    }

    /** "met in Vienna", "brought them together in his capital": where two meet, and one's own town, are nobody's target. */
    static boolean scene(Sentence s, Mention mention, boolean eachOther, List<Mention> who) {
        return placed(s, mention) && (eachOther || isAmong(mention, who));
    }

    /** "the bombings in <b>Kampala</b> killed": where a deed is done is not who does it, unless a rule says so. */
    static boolean onlyWhere(Sentence s, Rule rule, Mention mention) {
        return placed(s, mention)
                && mention.kind() == MentionKind.NAME
                && mention.actors().stream()
                        .allMatch(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PLACE)
                && rule.who().stream().noneMatch(Oneself::leadsToPlace);
    }

    private static boolean leadsToPlace(RolePath path) {
        return path.last().filter(role -> role == Role.IN || role == Role.AT).isPresent();
    }

    private static boolean placed(Sentence s, Mention mention) {
        return ONLY_WHERE.contains(s.marker(mention.head()));
    }

    /** Whether two, with nobody else named, do something to each other. */
    static boolean eachToOther(Sentence s, Rule rule, List<Mention> who, int trigger) {
        return eachOther(s, trigger) || rule.type() == EventType.SANCTION && who.size() == 2 && cutsCommon(s, trigger);
    }

    /** "Peru and Chile severed <b>ties</b>": what is between the two. */
    private static boolean cutsCommon(Sentence s, int trigger) {
        int object = s.child(trigger, Relation.OBJ);
        int common = object >= 0 ? object : s.child(trigger, Relation.OBL);
        return common >= 0 && BETWEEN_TWO.contains(s.lemma(common));
    }

    /** "shot at each other", "sent envoys to one another's capitals": each of them to the other. */
    static boolean eachOther(Sentence s, int trigger) {
        for (int token = trigger + 1; token + 1 < s.size(); token++) {
            int at = Reciprocal.begins(s, token) || Reciprocal.theOther(s, token) ? token + 1 : -1;
            for (int depth = 0; at >= 0 && depth < DEEP; depth++) {
                at = s.head(at);
                if (at == trigger) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "expelled <b>each other's</b> diplomats", "accused <b>one another</b> of arming rebels": the object is the two themselves or theirs. */
    static boolean eachOthers(Sentence s, int trigger) {
        for (int token = trigger + 1; token + 1 < s.size(); token++) {
            if ((Reciprocal.begins(s, token) || Reciprocal.theOther(s, token))
                    && (theirs(s, token, trigger) || theirs(s, token + 1, trigger))) {
                return true;
            }
        }
        return false;
    }

    private static boolean theirs(Sentence s, int token, int trigger) {
        int object = s.relation(token) == Relation.NMOD_POSS ? s.head(token) : token;
        boolean own = s.relation(object) == Relation.OBJ || s.relation(object) == Relation.IOBJ;
        return own && s.head(object) == trigger;
    }

    /** Whether all whom a mention means are among those who act, in whatever capacity. */
    static boolean isAmong(Mention mention, List<Mention> who) {
        return !who.isEmpty()
                && !mention.actors().isEmpty()
                && mention.actors().stream().allMatch(actor -> among(actor, who));
    }

    private static boolean among(Actor actor, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other ->
                        other.actors().stream().anyMatch(one -> one.id().equals(actor.id())));
    }
}
