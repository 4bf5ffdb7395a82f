package org.entente.text.coding;

import java.util.Set;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.ShiftType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.WordClasses;
import org.entente.text.rules.Firing;

/** Whether a sentence tells that something takes place between two whom it does not name, or only speaks of it. */
final class Occurrence {

    private static final Set<String> OCCURRING = WordClasses.shared().get("takes-place");
    private static final Set<String> CONCLUDED = WordClasses.shared().get("is-concluded");
    private static final Set<String> COMES_TO = WordClasses.shared().get("comes-to");
    private static final Set<String> LASTING = Set.of("war", "conflict", "warfare", "campaign", "struggle");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "any", "no", "each", "every");

    /** What is told by the end of something that both had part in: "the talks broke down", "hostilities ceased". */
    private static final Set<ClaimType> ENDS = Set.of(EventType.REJECT, EventType.RETREAT, EventType.ACCUSE);

    private static final Set<ClaimType> PLAIN = Set.of(EventType.ASSAULT, EventType.RETREAT);

    private final Sentence s;

    Occurrence(Sentence sentence) {
        this.s = sentence;
    }

    /** "fighting broke out", "there were clashes", "a truce was signed": what is told to take place, not only spoken of. */
    boolean happens(int token, ClaimType type) {
        if (type instanceof ShiftType) {
            return s.upos(token) != Upos.NOUN;
        }
        if (s.upos(token) == Upos.VERB) {
            return ENDS.contains(type) || s.child(token, Relation.NSUBJ_PASS) >= 0 || COMES_TO.contains(s.lemma(token));
        }
        if (s.lemma(token).equals("conflict") || ofItsOwn(token)) {
            return false;
        }
        int verb = s.head(token);
        return switch (s.relation(token)) {
            case NSUBJ_PASS -> verb >= 0 && (OCCURRING.contains(s.lemma(verb)) || CONCLUDED.contains(s.lemma(verb)));
            case NSUBJ -> verb >= 0 && (OCCURRING.contains(s.lemma(verb)) || s.child(verb, Relation.EXPL) >= 0);
            default -> s.child(token, Relation.EXPL) >= 0 || verb >= 0 && s.child(verb, Relation.EXPL) >= 0;
        };
    }

    /** "after fierce fighting", "ended with a truce": what the text speaks of for the first time, and so tells. */
    boolean fresh(Firing firing) {
        int token = firing.frame().trigger();
        boolean lasting = LASTING.contains(s.lemma(token)) || ofItsOwn(token);
        boolean plain = PLAIN.contains(firing.rule().type()) || comesOf(token);
        if (lasting || s.upos(token) != Upos.NOUN || s.relation(token) == Relation.COMPOUND || !plain) {
            return false;
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            if (s.relation(child) == Relation.NMOD_POSS
                    || s.relation(child) == Relation.DET && DEFINITE.contains(s.lemma(child))) {
                return false;
            }
        }
        return true;
    }

    /** "civil war broke out", "a guerrilla war": what a country fights with its own. */
    private boolean ofItsOwn(int token) {
        for (int i = 0; i < s.childCount(token); i++) {
            switch (s.lemma(s.child(token, i))) {
                case "civil", "guerrilla", "psychological", "modern", "class" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "led to an agreement", "ended with the signing of a treaty": what something else has brought about. */
    private boolean comesOf(int token) {
        int above = s.head(token);
        boolean made = above >= 0 && s.upos(above) == Upos.NOUN && CONCLUDED.contains(deverbal(s.lemma(above)));
        int verb = made ? s.head(above) : above;
        return verb >= 0 && s.upos(verb) == Upos.VERB && COMES_TO.contains(s.lemma(verb));
    }

    private static String deverbal(String noun) {
        return switch (noun) {
            case "signing", "signature" -> "sign";
            case "conclusion" -> "conclude";
            case "acceptance" -> "accept";
            default -> noun;
        };
    }
}
