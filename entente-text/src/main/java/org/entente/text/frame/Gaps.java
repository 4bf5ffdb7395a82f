package org.entente.text.frame;

import java.util.Arrays;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** What relative pronouns stand for, also where the parser took the relative clause for another kind. */
final class Gaps {

    private Gaps() {}

    /** The noun that a relative pronoun in a verb's clause stands for; -1 where the word is no such pronoun or has none. */
    static int antecedent(Sentence s, int verb, int pronoun) {
        if (!Tree.relativePronoun(s, pronoun)) {
            return -1;
        }
        int clause = Tree.firstConjunct(s, verb);
        return switch (s.relation(clause)) {
            case ACL_RELCL -> s.head(clause);
            case ACL -> Tree.nominal(s, s.head(clause)) ? s.head(clause) : -1;
            case ADVCL, PARATAXIS -> Tree.nominalBeforeComma(s, pronoun);
            case ADVCL_RELCL -> s.head(clause) >= 0 && cleft(s, s.head(clause)) ? s.head(clause) : -1;
            default -> -1;
        };
    }

    /** An argument, or the noun that it stands for where it is a relative pronoun: "Chad, <b>which</b> Mali accuses of arming rebels". */
    static int meant(Sentence s, int verb, int argument) {
        int antecedent = antecedent(s, verb, argument);
        return antecedent >= 0 ? antecedent : argument;
    }

    /** What a relative clause tells of, and who is said to be that by name: "<b>Haftar</b> was a rival whom Cairo backed". */
    static int[] described(Sentence s, int noun) {
        int[] nouns = Tree.withConjuncts(s, noun);
        int bearer = Tree.has(s, noun, Relation.COP) ? s.child(noun, Relation.NSUBJ) : -1;
        if (bearer < 0 || bearer > noun || s.upos(bearer) != Upos.PROPN) {
            return nouns;
        }
        int[] bearers = Tree.withConjuncts(s, bearer);
        int[] all = Arrays.copyOf(nouns, nouns.length + bearers.length);
        System.arraycopy(bearers, 0, all, nouns.length, bearers.length);
        return all;
    }

    /** "It was <b>Chad</b> that attacked": what is set apart. */
    private static boolean cleft(Sentence s, int noun) {
        int it = s.child(noun, Relation.EXPL);
        if (it < 0) {
            it = s.child(noun, Relation.NSUBJ);
        }
        return it >= 0
                && s.lemma(it).equalsIgnoreCase("it")
                && Tree.nominal(s, noun)
                && Tree.has(s, noun, Relation.COP);
    }

    /** "troops <b>whom</b> Mali had asked to leave". */
    static boolean namesWhom(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            if (s.lemma(s.child(verb, i)).equals("whom")) {
                return true;
            }
        }
        return false;
    }

    /** "Burundi, <b>whose</b> president accuses Rwanda": the pronoun, where the parser hung it on the verb and not on its subject; or -1. */
    static int whose(Sentence s, int verb) {
        int owner = s.child(verb, Relation.NMOD_POSS);
        int subject = owner < 0 ? -1 : Tree.ownSubject(s, verb);
        boolean before = owner >= 0 && s.xpos(owner).equals("WP$") && subject > owner && subject < verb;
        return before && s.child(subject, Relation.NMOD_POSS) < 0 ? owner : -1;
    }

    /** "supplied <b>neighbouring</b> Chad": a participle that only says where the name behind it lies. */
    static boolean neighbouring(Sentence s, int token) {
        String lemma = s.lemma(token);
        return s.xpos(token).equals("VBG")
                && (lemma.equals("neighbour") || lemma.equals("neighbor"))
                && s.child(token, Relation.OBJ) == token + 1;
    }
}
