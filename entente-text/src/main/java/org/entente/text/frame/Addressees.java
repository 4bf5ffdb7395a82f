package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * To whom something is said in writing: "wrote <b>to Yemen</b>, begging it to wait", "a letter <b>to Oslo</b> asking for time",
 * "in a telegram <b>to the king</b> he demanded"; whom a relative clause tells of ("the rebels <b>to whom</b> Chad sent guns"); and whom somebody travels to or is sent to with words: "flew <b>to Paris</b> to plead for
 * guns".
 */
final class Addressees {

    private static final int[] NOBODY = {};
    private static final Set<String> BY_MEANS_OF = Set.of("in", "by", "through", "via", "with");

    private static final Set<Relation> OF_THE_VERB = EnumSet.of(Relation.OBL);
    private static final Set<Relation> BESIDE_THE_WRITER =
            EnumSet.of(Relation.APPOS, Relation.PARATAXIS, Relation.NMOD);

    private final Sentence s;
    private final Set<String> message = WordClasses.shared().get("message");
    private final Set<String> sendsWord = WordClasses.shared().get("sends-word");
    private final Set<String> putsInWriting = WordClasses.shared().get("puts-in-writing");
    private final Set<String> goesToAsk = WordClasses.shared().get("goes-to-ask");
    private final Set<String> callsUp = WordClasses.shared().get("calls-up");

    Addressees(Sentence sentence) {
        this.s = sentence;
    }

    /** Whom a verb of asking or blaming is addressed to, nobody where the sentence tells of no message. */
    int[] of(int verb) {
        int antecedent = s.head(verb);
        if (antecedent >= 0
                && s.relation(verb) == Relation.ACL_RELCL
                && s.xpos(antecedent).equals("WP")) {
            return toWhom(antecedent);
        }
        if (!putsInWriting.contains(s.lemma(verb))) {
            return NOBODY;
        }
        int[] inWriting = inWriting(verb, OF_THE_VERB);
        int writer = s.child(verb, Relation.NSUBJ);
        if (inWriting.length == 0 && writer >= 0) {
            inWriting = inWriting(writer, BESIDE_THE_WRITER);
        }
        if (inWriting.length > 0) {
            return inWriting;
        }
        int governor = s.head(verb);
        if (governor < 0) {
            return NOBODY;
        }
        return switch (s.relation(verb)) {
            case ACL -> message.contains(s.lemma(governor)) ? ofTheMessage(governor) : NOBODY;
            case ADVCL -> s.marker(verb).isEmpty() ? ofTheSender(governor) : ofTheTraveller(verb, governor);
            case CONJ -> ofTheSender(governor);
            case XCOMP -> ofTheCaller(verb, governor);
            default -> NOBODY;
        };
    }

    /** "the rebels <b>to whom</b> Chad sent guns", where the parser hangs the clause on the pronoun. */
    private int[] toWhom(int pronoun) {
        int whom = s.head(pronoun);
        boolean told = whom >= 0 && s.marker(pronoun).equals("to") && Tree.nominal(s, whom);
        return told ? new int[] {whom} : NOBODY;
    }

    /** "in a telegram to the king he demanded"; "Yemen, <b>in a note to Oslo</b>, asked", where the parser hangs the note on the writer. */
    private int[] inWriting(int head, Set<Relation> relations) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean means = relations.contains(s.relation(child)) && BY_MEANS_OF.contains(s.marker(child));
            if (means && message.contains(s.lemma(child))) {
                return addressed(child);
            }
        }
        return NOBODY;
    }

    /** "sent Oslo a letter asking": where the message itself does not say to whom, the verb that sends it does. */
    private int[] ofTheMessage(int noun) {
        int[] own = addressed(noun);
        if (own.length > 0 || s.relation(noun) != Relation.OBJ || s.head(noun) < 0) {
            return own;
        }
        return receiver(s.head(noun));
    }

    private int[] ofTheSender(int sender) {
        int object = s.child(sender, Relation.OBJ);
        if (object >= 0 && message.contains(s.lemma(object))) {
            return ofTheMessage(object);
        }
        return sendsWord.contains(s.lemma(sender)) ? receiver(sender) : NOBODY;
    }

    /** "flew to Paris <b>to plead</b> for guns", "wrote to Paris <b>to ask</b> for guns"; but "flew to Paris to ask the king". */
    private int[] ofTheTraveller(int verb, int journey) {
        if (!Tree.infinitive(s, verb)) {
            return NOBODY;
        }
        int[] written = ofTheSender(journey);
        return written.length == 0 && goesToAsk.contains(s.lemma(journey)) ? addressed(journey) : written;
    }

    /** "rang <b>Paris</b> to press for a truce": where the parser takes what somebody is rung for to be what he is told. */
    private int[] ofTheCaller(int verb, int caller) {
        boolean calls = Tree.infinitive(s, verb) && callsUp.contains(s.lemma(caller));
        return calls ? receiver(caller) : NOBODY;
    }

    private int[] receiver(int verb) {
        int given = s.child(verb, Relation.IOBJ);
        if (given >= 0) {
            return Tree.withConjuncts(s, given);
        }
        int[] to = addressed(verb);
        int object = s.child(verb, Relation.OBJ);
        boolean person = object >= 0 && !message.contains(s.lemma(object));
        return to.length == 0 && person ? Tree.withConjuncts(s, object) : to;
    }

    private int[] addressed(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean phrase = s.relation(child) == Relation.NMOD || s.relation(child) == Relation.OBL;
            if (phrase && s.marker(child).equals("to")) {
                return Tree.withConjuncts(s, child);
            }
        }
        return NOBODY;
    }
}
