package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Who bears a role noun because he is one of several who do: "one of Iran's clients", "Greece and other members", "allies such as Iran". */
final class Among {

    private static final Set<String> RANKS = Set.of("first", "last", "late", "latest", "one");
    private static final Set<String> OTHER = Set.of("other", "fellow");
    private static final Set<String> EXAMPLES = Set.of("such_as", "including", "include", "like");

    private final Sentence s;
    private final SentenceFrames frames;

    Among(Sentence sentence, SentenceFrames frames) {
        this.s = sentence;
        this.frames = frames;
    }

    /** "Lebanon's minister and twenty <b>others</b>": what is said of the first is not said of whoever else it was. */
    static boolean others(Sentence s, int noun) {
        return s.form(noun).equalsIgnoreCase("others");
    }

    /** "Hamas is one of Iran's clients", "the latest of their allies", "little more than a client": whoever is one of them bears the noun. */
    void oneOfThem(Frame frame, int noun) {
        int one = s.head(noun);
        boolean among = s.marker(noun).equals("of") || s.marker(noun).equals("among");
        if (one < 0 || !(among ? oneOfMany(one) : Tree.moreThan(s, noun))) {
            return;
        }
        if (Tree.has(s, one, Relation.COP)) {
            frame.addIfEmpty(Role.BEARER, frames.subjectOf(one));
        } else if (s.relation(one) == Relation.APPOS) {
            frame.addIfEmpty(Role.BEARER, s.head(one));
        }
    }

    private boolean oneOfMany(int one) {
        return s.upos(one) == Upos.NUM || s.xpos(one).equals("JJS") || RANKS.contains(s.lemma(one));
    }

    /** "Greece and other members", "worked with other members": who stands beside the others is one of them too. */
    void othersOfThem(Frame frame, int noun) {
        int other = s.child(noun, Relation.AMOD);
        if (other < 0 || frame.has(Role.BEARER) || !OTHER.contains(s.lemma(other))) {
            return;
        }
        int beside = s.head(noun);
        if (s.relation(noun) == Relation.CONJ && noun == Tree.last(s, beside)) {
            frame.add(Role.BEARER, Tree.withConjuncts(s, beside));
        } else if (s.relation(noun) == Relation.OBL && s.marker(noun).equals("with") && s.upos(beside) == Upos.VERB) {
            frame.add(Role.BEARER, frames.subjectOf(beside));
        }
    }

    /** "<b>Chad and Libya</b>, old foes, …": what stands beside two names, where the parser took it for a third. */
    void besideThemAll(Frame frame, int noun) {
        int one = s.head(noun);
        boolean beside = one >= 0
                && s.relation(noun) == Relation.CONJ
                && s.xpos(noun).equals("NNS")
                && s.upos(one) == Upos.PROPN
                && !Tree.has(s, noun, Relation.CC);
        for (int i = 0; beside && i < s.childCount(one); i++) {
            int other = s.child(one, i);
            if (other < noun && s.relation(other) == Relation.CONJ && Tree.has(s, other, Relation.CC)) {
                frame.add(Role.BEARER, new int[] {one, other});
            }
        }
    }

    /** "members such as Greece", "allies including Iran": those named are what the noun says. */
    void forExample(Frame frame, int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (s.relation(child) == Relation.NMOD && EXAMPLES.contains(s.marker(child))) {
                frame.addIfEmpty(Role.BEARER, Tree.withConjuncts(s, child));
            }
        }
    }
}
