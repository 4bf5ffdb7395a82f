package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;

/**
 * "arrested a <b>balloonist</b>", "<b>shrimpers</b> blockaded the port": people by a noun that no list has, where what is done
 * to them is done to nobody but persons, or the noun is made like one for those who do something and does what only they do.
 */
final class UnlistedPersons {

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> AGENTIVE = WORDS.wordClass("agentive");
    private static final Set<String> DONE_TO_THEM = WORDS.wordClass("done-to-persons");
    private static final Set<String> DONE_TO_SOMEBODY = WORDS.wordClass("done-to-somebody");
    private static final Set<String> HARMING = WORDS.wordClass("harming");
    private static final Set<String> OTHERS = WORDS.wordClass("others");
    private static final Set<String> DOER_ENDINGS = WORDS.wordClass("doer-ending");
    private static final Set<String> THINGS = WORDS.wordClass("thing-like-a-doer");

    /** Words that only count those behind "of": "tortured <b>scores</b> of refugees". */
    private static final Set<String> COUNTING = WORDS.wordClass("transparent");

    private UnlistedPersons() {}

    /** The agent noun that a token is by its place; a noun that somebody's name stands before is left to that name. */
    static Optional<AgentNoun> at(Scene scene, int head) {
        Sentence s = scene.sentence;
        boolean noun = s.upos(head) == Upos.NOUN
                && s.xpos(head).startsWith("NN")
                && (head == 0 || Character.isLowerCase(s.form(head).charAt(0)))
                && !THINGS.contains(s.lemma(head))
                && !OTHERS.contains(s.lemma(head))
                && !COUNTING.contains(s.lemma(head))
                && !WORDS.endsAgent(s.lemma(head))
                && s.lemma(head).length() > 3;
        return noun && (suffers(s, head) || does(s, head)) && !scene.namedBefore(head)
                ? Optional.of(new AgentNoun(1, List.of(Sector.UNK), Form.PERSON))
                : Optional.empty();
    }

    private static boolean suffers(Sentence s, int head) {
        boolean doer = doer(s.lemma(head));
        int first = doer ? Phrases.firstConjunct(s, head) : head;
        int verb = s.head(first);
        Relation relation = s.relation(first);
        if (verb < 0
                || s.upos(verb) != Upos.VERB
                || relation != Relation.OBJ && relation != Relation.NSUBJ_PASS && relation != Relation.IOBJ) {
            return false;
        }
        String deed = s.lemma(verb);
        return DONE_TO_THEM.contains(deed) || doer && (DONE_TO_SOMEBODY.contains(deed) || HARMING.contains(deed));
    }

    private static boolean does(Sentence s, int head) {
        int first = Phrases.firstConjunct(s, head);
        int verb = s.head(first);
        if (verb < 0 || !s.xpos(head).equals("NNS") || !doer(s.lemma(head))) {
            return false;
        }
        String deed = s.lemma(verb);
        return switch (s.relation(first)) {
            case NSUBJ -> AGENTIVE.contains(deed);
            case OBL_AGENT -> DONE_TO_THEM.contains(deed) || DONE_TO_SOMEBODY.contains(deed) || HARMING.contains(deed);
            default -> false;
        };
    }

    private static boolean doer(String noun) {
        return DOER_ENDINGS.stream().anyMatch(noun::endsWith);
    }
}
