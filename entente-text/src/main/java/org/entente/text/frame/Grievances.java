package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Opposed;

/**
 * Whom a crowd is against where no "against" says so: "<b>anti-French</b> demonstrations", "marched through Belgrade to demand
 * <b>Vucic's</b> resignation", "rallies called for <b>Fico</b> to resign". It is told as if by "against".
 */
final class Grievances {

    private static final Set<String> ACT = WordClasses.shared().get("crowd-act");
    private static final Set<String> CROWD = WordClasses.shared().get("crowd-noun");
    private static final Set<String> DEMAND = WordClasses.shared().get("crowd-demand");
    private static final Set<String> LEAVING = WordClasses.shared().get("leaving-office");

    private final Sentence s;
    private final SentenceFrames frames;

    Grievances(SentenceFrames frames) {
        this.s = frames.sentence();
        this.frames = frames;
    }

    /** Adds to a frame whom the crowd of it is against. */
    void add(Frame frame) {
        int trigger = frame.trigger();
        if (frame.kind() == TriggerKind.NOUN && s.upos(trigger) == Upos.NOUN) {
            opposedBefore(frame, trigger);
        }
        boolean noun = frame.kind() == TriggerKind.NOUN && CROWD.contains(s.lemma(trigger));
        boolean verb = frame.kind() == TriggerKind.VERB && ACT.contains(s.lemma(trigger));
        if (frame.kind() == TriggerKind.VERB) {
            for (int subject : frame.fillers(Role.SUBJECT)) {
                if (CROWD.contains(s.lemma(subject))) {
                    opposedBefore(frame, subject);
                    verb |= !DEMAND.contains(s.lemma(trigger));
                }
            }
        }
        if (frame.has(Role.AGAINST) || !noun && !verb) {
            return;
        }
        demanded(frame, trigger);
        int governor = s.head(trigger);
        if (noun && governor >= 0 && s.upos(governor) == Upos.VERB) {
            if (DEMAND.contains(s.lemma(governor)) && s.relation(trigger) == Relation.NSUBJ) {
                whom(frame, governor);
            } else {
                demanded(frame, governor);
            }
        }
    }

    private void opposedBefore(Frame frame, int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (Opposed.is(s, child)) {
                frame.addIfEmpty(Role.AGAINST, new int[] {child});
            }
        }
    }

    /** What is demanded in a purpose or a participle below a word. */
    private void demanded(Frame frame, int word) {
        for (int i = 0; i < s.childCount(word) && !frame.has(Role.AGAINST); i++) {
            int clause = s.child(word, i);
            boolean below = switch (s.relation(clause)) {
                case ADVCL, XCOMP, ACL, CONJ -> true;
                default -> false;
            };
            if (below && s.upos(clause) == Upos.VERB && DEMAND.contains(s.lemma(clause))) {
                whom(frame, clause);
            }
        }
    }

    /** Who is to do what is demanded: the subject of its clause, or whose leaving it is. */
    private void whom(Frame frame, int demand) {
        Frame of = frames.at(demand);
        for (int clause : of.fillers(Role.CLAUSE)) {
            if (s.upos(clause) == Upos.VERB) {
                frame.addIfEmpty(Role.AGAINST, of.fillers(Role.FOR));
                frame.addIfEmpty(Role.AGAINST, frames.at(clause).fillers(Role.SUBJECT));
            }
        }
        for (Role role : new Role[] {Role.OBJECT, Role.FOR}) {
            for (int thing : of.fillers(role)) {
                if (LEAVING.contains(s.lemma(thing)) && s.upos(thing) == Upos.NOUN) {
                    Frame leaving = frames.at(thing);
                    frame.addIfEmpty(Role.AGAINST, leaving.fillers(Role.POSSESSOR));
                    frame.addIfEmpty(Role.AGAINST, leaving.fillers(Role.OF));
                }
            }
        }
        frame.addIfEmpty(Role.AGAINST, of.fillers(Role.FROM));
    }
}
