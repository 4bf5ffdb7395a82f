package org.entente.text.rules;

import java.util.List;
import org.entente.claim.Kind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.SummedUp;
import org.entente.text.frame.TriggerKind;
import org.entente.text.mention.Mention;

/** Where a sentence only alludes to an act, so that nothing is reported of it but what is said in full, who and to whom. */
final class Asides {

    private final SentenceFrames frames;
    private final Sentence s;
    private final boolean heading;

    Asides(SentenceFrames frames) {
        this.frames = frames;
        this.s = frames.sentence();
        this.heading = verbless(s);
    }

    /** "Chad's Crackdown and the Press": whether the sentence is a heading, which names what it is about. */
    boolean heading() {
        return heading;
    }

    /** Whether a rule on a token reports only what names both sides. */
    boolean reportsOnlyInFull(Rule rule, int token, List<Mention> who) {
        return epithet(token) || rule.type().kind() == Kind.EVENT && (heading || aside(token, who));
    }

    private static boolean verbless(Sentence s) {
        for (int token = 0; token < s.size(); token++) {
            if (s.upos(token) == Upos.VERB || s.upos(token) == Upos.AUX) {
                return false;
            }
        }
        return s.size() > 0 && s.upos(s.size() - 1) != Upos.PUNCT;
    }

    /**
     * "the ousted president", "Russian-backed militias": a participle before a noun reports only what is said in full, unless
     * the sentence is of what was done, "the Turkish-brokered truce held".
     */
    private boolean epithet(int token) {
        return s.relation(token) == Relation.AMOD
                && frames.kind(token) == TriggerKind.VERB
                && !(s.relation(s.head(token)) == Relation.NSUBJ
                        && frames.at(token).has(Role.SUBJECT));
    }

    /** "the curfew imposed in Chad", "rebels whom authorities blame": an aside reports only what is said in full. */
    private boolean aside(int token, List<Mention> who) {
        if (frames.kind(token) != TriggerKind.VERB) {
            return false;
        }
        int clause = token;
        while (s.relation(clause) == Relation.CONJ && s.head(clause) >= 0) {
            clause = s.head(clause);
        }
        int noun = s.head(clause);
        if (noun < 0 || s.head(noun) < 0) {
            return false;
        }
        boolean participle =
                s.relation(clause) == Relation.ACL && s.xpos(clause).equals("VBN") && !SummedUp.by(s, noun);
        return participle || s.relation(clause) == Relation.ACL_RELCL && who.isEmpty();
    }
}
