package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Colons;

/**
 * Reads how a sentence puts a frame: negation, modality, condition, plan, threat, denial, allegation, attempt, end, and who
 * says so. Climbs from the trigger to the root; what stands nearest to the trigger decides, except that an allegation or
 * a denial above overrides what is asserted below it.
 */
public final class StatusReader {

    private static final int MAX_CLIMB = 12;
    private static final Set<Relation> ALWAYS_CONTENT =
            EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS, Relation.NSUBJ);
    private static final Set<String> OF_A_GERUND = Set.of("of", "about", "from", "for", "against", "with");
    private static final Set<String> DOUBTING = Set.of("doubt", "dispute", "question", "contest");
    private static final Set<Relation> UNDERGOES = EnumSet.of(Relation.OBJ, Relation.NSUBJ_PASS);

    private final SentenceFrames frames;
    private final Sentence s;
    private final Governors governors = Governors.shared();
    private final Set<String> told = WordClasses.shared().get("is-told");
    private final Modifiers modifiers;

    public StatusReader(SentenceFrames frames) {
        this.frames = frames;
        this.s = frames.sentence();
        this.modifiers = new Modifiers(s);
    }

    /**
     * Reads a frame.
     *
     * @param trigger its predicate
     * @param standing whether it is a standing relation, which a present tense keeps going and a past one with "once" ends
     */
    public Reading read(int trigger, boolean standing) {
        Status status = modifiers.of(trigger, standing);
        int governor = -1;
        int sayer = -1;
        int current = trigger;
        for (int climbed = 0; climbed < MAX_CLIMB && s.head(current) >= 0; climbed++) {
            boolean charge = Charges.is(s, current);
            int noun = HungInfinitives.nounOf(s, current);
            int head = charge ? Charges.chargedBy(s, current) : noun >= 0 ? noun : s.head(current);
            Relation relation = s.relation(current);
            if (relation == Relation.PARATAXIS && sayer < 0) {
                sayer = speaker(head, true);
            }
            boolean content = (charge || noun >= 0 || content(current, head, relation)) && !frames.answered(current);
            Status imposed = content && !undoubted(head) ? governors.effect(s, head, current) : Status.ASSERTED;
            if (imposed == Status.ENDED && relation == Relation.NSUBJ && s.child(head, Relation.OBJ) > head) {
                imposed = Status.ASSERTED; // "the raid on Chad ended the truce": it is the truce that ended
            }
            if (governor >= 0 && relation == Relation.NSUBJ && Outcomes.comesToNothing(s, head)
                    || governor >= 0 && relation == Relation.OBJ && Outcomes.letsGo(s.lemma(head))) {
                imposed = Status.ENDED;
            }
            if (governor == current && Outcomes.madeGood(s, current) && !negated(head)) {
                status = Status.ASSERTED;
                governor = -1;
                imposed = Status.ASSERTED;
            }
            boolean overrides = imposed == Status.ALLEGED || imposed == Status.DENIED;
            if (content && negated(head) && governors.vouches(s.lemma(head)) && plain(status)) {
                status = Status.DENIED;
                governor = head;
            } else if (status == Status.PLANNED
                    && (imposed == Status.POSSIBLE || imposed == Status.THREATENED)
                    && governors.doubts(s.lemma(head))) {
                status = Status.POSSIBLE;
                governor = head;
            } else if (plain(status)
                    && negated(head)
                    && (UNDERGOES.contains(relation) && Deeds.done(s, head, current) || Shares.takenIn(s, current))) {
                status = Status.NEGATED;
                governor = head;
            } else if (imposed != Status.ASSERTED && (plain(status) || overrides && status != Status.NEGATED)) {
                boolean reversed = negated(head) && imposed != Status.ALLEGED && !governors.sparesNone(s, head);
                status = !reversed ? imposed : Outcomes.excludes(s, head) ? Status.POSSIBLE : flipped(imposed);
                governor = head;
            } else if (governor >= 0) {
                status = status == Status.ENDED && !standing
                        ? status
                        : under(imposed, status, relation == Relation.NSUBJ);
            } else if (standing && plain(status) && governors.keepsOn(s.lemma(head)) && modifiers.present(head)) {
                status = Status.ONGOING;
            }
            if (content && sayer < 0 && governors.says(s, head)) {
                sayer = speaker(head, false);
                if (relation == Relation.CCOMP) {
                    break;
                }
            }
            boolean purpose = relation == Relation.ADVCL && Tree.infinitive(s, current);
            if (!purpose && !passesUp(relation, content)
                    || plain(status) && governors.takesForGranted(s, head, current)) {
                break;
            }
            if (relation != Relation.CONJ && plain(status)) {
                Status above = modifiers.modality(head);
                status = above == Status.ASSERTED ? status : above;
            }
            current = head;
        }
        if (sayer < 0) {
            sayer = accordingTo(current, trigger);
        }
        if (sayer < 0) {
            sayer = Colons.tellerOf(s, trigger);
        }
        return new Reading(status, sayer, governor, modifiers.ahead(trigger));
    }

    /** Whether a verb tells what is still going on: "is <b>losing</b> its grip". */
    public boolean underWay(int verb) {
        int auxiliary = s.child(verb, Relation.AUX);
        return s.xpos(verb).equals("VBG")
                && auxiliary >= 0
                && s.lemma(auxiliary).equals("be");
    }

    private static boolean plain(Status status) {
        return status == Status.ASSERTED || status == Status.ONGOING;
    }

    /**
     * What a further governor makes of what a nearer one has made of it: who is asked to stop still does it, and a plan
     * that is dropped is none; efforts that come to nothing were made.
     *
     * @param subject whether what the nearer one stands in is the subject: "efforts to mediate collapsed"
     */
    private static Status under(Status imposed, Status status, boolean subject) {
        return switch (imposed) {
            case POSSIBLE, PLANNED, THREATENED, FAILING -> status == Status.ENDED ? Status.ONGOING : status;
            case NEGATED ->
                switch (status) {
                    case ENDED -> Status.ONGOING;
                    case PLANNED, THREATENED, POSSIBLE -> Status.NEGATED;
                    case ASSERTED, ONGOING, DENIED, NEGATED, ALLEGED, FAILING -> status;
                };
            case ENDED ->
                switch (status) {
                    case PLANNED, THREATENED, POSSIBLE -> subject ? Status.FAILING : Status.NEGATED;
                    case ASSERTED, ONGOING, ENDED, DENIED, NEGATED, ALLEGED, FAILING -> status;
                };
            case ASSERTED, ONGOING, DENIED, ALLEGED -> status;
        };
    }

    /** "did not deny", "not planning to": the opposite of what the governor makes of its content. */
    private static Status flipped(Status imposed) {
        return switch (imposed) {
            case NEGATED, DENIED -> Status.ASSERTED;
            case ENDED -> Status.ONGOING;
            case PLANNED, THREATENED, POSSIBLE, FAILING -> Status.NEGATED;
            case ASSERTED, ONGOING, ALLEGED -> imposed;
        };
    }

    private boolean negated(int token) {
        return modifiers.negated(token);
    }

    /** "<b>Few doubt</b> that Rwanda armed them", "nobody <b>disputes</b> that": what hardly anybody doubts is so. */
    private boolean undoubted(int verb) {
        boolean doubts = s.upos(verb) == Upos.VERB && DOUBTING.contains(s.lemma(verb));
        int subject = doubts ? s.child(verb, Relation.NSUBJ) : -1;
        return doubts && (negated(verb) || subject >= 0 && s.lemma(subject).equalsIgnoreCase("few"));
    }

    private boolean content(int current, int head, Relation relation) {
        if (ALWAYS_CONTENT.contains(relation)) {
            return true;
        }
        String marker = s.marker(current);
        return relation == Relation.ACL && (Tree.infinitive(s, current) || !marker.isEmpty())
                || relation == Relation.ADVCL && adverbialContent(current, head)
                || UNDERGOES.contains(relation) && s.upos(head) == Upos.VERB
                || ThatClauses.content(s, current)
                || Shares.denier(s, current) >= 0
                || Shares.takenIn(s, current)
                || relation == Relation.NMOD && Hearsay.effect(s, head, current) == Status.DENIED
                || relation == Relation.NMOD && (marker.equals("of") || marker.equals("for"))
                || relation == Relation.OBL
                        && (governors.takesOblique(marker)
                                || governors.names(s, head, current)
                                || Governors.onlyBegan(s, head, current)
                                || governors.against(s, head, current));
    }

    private boolean adverbialContent(int current, int head) {
        if (governors.missed(s, head)
                || Clamour.rises(s, head)
                || Reliance.hoped(s, head, current)
                || Deadlines.set(s, current)
                || AskedOf.whom(s, current) >= 0
                || Chances.near(s, head, current)) {
            return true;
        }
        if (Phrasal.of(s, head, current).isPresent() || governors.seemingly(s, head, current) >= 0) {
            return true;
        }
        if (Tree.infinitive(s, current)) {
            return s.upos(head) != Upos.VERB
                    || governors.plainInfinitive(s.lemma(head))
                    || governors.doesItsBest(s, head, current);
        }
        String marker = s.marker(current);
        int having = s.child(current, Relation.AUX);
        boolean done = having >= 0 && s.form(having).equals("having");
        boolean gerund = (done || s.xpos(current).equals("VBG")) && marker.isEmpty() && nextTo(head, current);
        boolean beside = marker.equalsIgnoreCase("with")
                && current < head; // "With Libya arming the rebels, Chad asked for help"
        return gerund || !beside && OF_A_GERUND.contains(marker);
    }

    /** "denied <b>ever</b> bombing", "denied <b>having</b> bombed": nothing but adverbs, auxiliaries and a particle between. */
    private boolean nextTo(int verb, int gerund) {
        for (int token = verb + 1; token < gerund; token++) {
            Relation relation = s.relation(token);
            boolean auxiliary = relation == Relation.AUX || relation == Relation.AUX_PASS;
            if (relation != Relation.ADVMOD && relation != Relation.COMPOUND_PRT && !auxiliary) {
                return false;
            }
        }
        return gerund > verb;
    }

    private static boolean passesUp(Relation relation, boolean content) {
        return content || relation == Relation.CONJ;
    }

    private int speaker(int verb, boolean mustSay) {
        if (mustSay && !governors.says(s, verb)) {
            return -1;
        }
        Frame frame = frames.at(verb);
        int[] subject = frame.fillers(Role.SUBJECT);
        return subject.length == 0 ? -1 : subject[0];
    }

    private int accordingTo(int top, int trigger) {
        for (int token : new int[] {top, trigger}) {
            for (int i = 0; i < s.childCount(token); i++) {
                int child = s.child(token, i);
                if (s.marker(child).startsWith("accord")) {
                    return child;
                }
                boolean aside = s.relation(child) == Relation.PARATAXIS
                        || s.relation(child) == Relation.ADVCL
                                && s.marker(child).isEmpty()
                                && Tree.has(s, child, Relation.NSUBJ);
                if (aside && governors.says(s, child)) {
                    int speaker = speaker(child, true);
                    return speaker >= 0 && told.contains(s.lemma(speaker)) ? -1 : speaker;
                }
            }
        }
        return misplacedSource(top);
    }

    /** "armed the PKK, according to Turkish officials", where the parser hung the officials on the PKK. */
    private int misplacedSource(int top) {
        for (int token = 0; token < s.size(); token++) {
            if (s.marker(token).startsWith("accord")) {
                for (int up = token; up >= 0; up = s.head(up)) {
                    if (up == top) {
                        return token;
                    }
                }
            }
        }
        return -1;
    }
}
