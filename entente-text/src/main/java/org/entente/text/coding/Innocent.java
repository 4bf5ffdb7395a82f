package org.entente.text.coding;

import java.util.Set;
import org.entente.actor.Sector;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Role;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;

/** Who by his place in the sentence did not do a deed whose doer is left open. */
final class Innocent {

    /** Who gives, promises or strikes is told beside a passive verb, or not at all. */
    private static final Set<ClaimType> UNSAID = Set.of(
            EventType.ASSAULT,
            EventType.AGREE,
            EventType.AID,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.CONCEDE);

    private static final Set<String> DEALS_BLOWS = WordClasses.shared().get("deals-blows");

    private final Sentence s;
    private final NextDeed next;

    Innocent(Sentence sentence) {
        this.s = sentence;
        this.next = new NextDeed(sentence);
    }

    /** Whether somebody did not do a deed. */
    boolean of(Firing firing, Mention mention) {
        int token = mention.head();
        return switch (firing.rule().type() instanceof EventType event ? event : EventType.CONSULT) {
                    case ACCUSE -> charged(firing, mention);
                    case PROTEST -> governs(mention);
                    case REQUEST -> inWhatIsAsked(firing, token);
                    case COERCE -> punishedFor(firing.frame().trigger(), token);
                    default -> false;
                }
                || ofVictim(firing, token)
                || describing(firing.frame().trigger(), token)
                || next.doneBy(token, firing.frame().trigger())
                || besidePassive(firing, token);
    }

    /** "the ultimatum to the generals who toppled <b>the king</b>": who is named in what only describes another. */
    private boolean describing(int trigger, int token) {
        boolean relative = false;
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            boolean another = s.relation(at) == Relation.ACL_RELCL && s.head(at) != trigger;
            relative |= another && s.head(at) > trigger;
        }
        return relative && Clause.below(s, token, trigger);
    }

    /**
     * "<b>Kenya</b> sent troops, and Machar was wounded", "Accused of serving <b>Iran</b>, Maliki was shot", "broke with <b>France</b>
     * and was promised weapons": who is told of before a passive verb, unless he deals blows or the victim fights him.
     */
    private boolean besidePassive(Firing firing, int token) {
        int trigger = firing.frame().trigger();
        int victim = s.child(trigger, Relation.NSUBJ_PASS);
        if (!UNSAID.contains(firing.rule().type()) || victim < 0 && s.child(trigger, Relation.AUX_PASS) < 0) {
            return false;
        }
        int other = s.relation(trigger) == Relation.CONJ ? s.head(trigger) : openingParticiple(trigger, victim);
        return other >= 0
                && token < trigger
                && s.upos(other) == Upos.VERB
                && !(firing.rule().type() == EventType.ASSAULT && DEALS_BLOWS.contains(s.lemma(other)))
                && Clause.below(s, token, other);
    }

    private int openingParticiple(int trigger, int victim) {
        for (int i = 0; i < s.childCount(trigger); i++) {
            int child = s.child(trigger, i);
            if (child < victim
                    && s.relation(child) == Relation.ADVCL
                    && s.marker(child).isEmpty()
                    && s.child(child, Relation.NSUBJ) < 0) {
                return child;
            }
        }
        return -1;
    }

    /** Whoever is named in what somebody is accused of accuses nobody. */
    private boolean charged(Firing firing, Mention mention) {
        return Clause.below(s, mention.head(), firing.frame().trigger())
                && !s.marker(mention.head()).equals("by");
    }

    /** "imposed a curfew after riots": whoever governs does not protest. */
    private static boolean governs(Mention mention) {
        return mention.actors().stream()
                .allMatch(actor -> actor.sectors().stream().anyMatch(Sector::ofState)
                        || actor.sectors().contains(Sector.ELI));
    }

    /** "a bomb killed <b>the king</b>'s aides": whoever is named in the phrase of those acted upon is not who acts. */
    private boolean ofVictim(Firing firing, int token) {
        if (new Blows(s).fallsOn(firing, token)) {
            return true;
        }
        for (int object : firing.frame().fillers(Role.OBJECT)) {
            if (Clause.below(s, token, object) && !s.marker(token).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** "calls grew for Chad to leave <b>Libya</b>": who is named in what is asked for did not ask for it. */
    private boolean inWhatIsAsked(Firing firing, int token) {
        for (int clause : firing.frame().fillers(Role.CLAUSE)) {
            if (Clause.below(s, token, clause)) {
                return true;
            }
        }
        return false;
    }

    /** "was arrested for insulting <b>the king</b>": who suffered what somebody is punished for did not punish him. */
    private boolean punishedFor(int trigger, int token) {
        int deed = s.child(trigger, Relation.ADVCL);
        return deed > trigger && s.marker(deed).equals("for") && Clause.below(s, token, deed);
    }
}
