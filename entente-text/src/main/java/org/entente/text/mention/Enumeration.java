package org.entente.text.mention;

import java.util.Set;
import org.entente.nlp.EntityKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Tells a list from an apposition, which look alike to the parser: "<b>the bloc, the African Union and the UN</b> condemned"
 * names three, "Turkey, <b>a member of NATO</b>, and Russia" two.
 */
public final class Enumeration {

    private static final Set<String> OF_SEVERAL = Vocabulary.shared().wordClass("of-several");

    private Enumeration() {}

    /** Whether a noun that seems to say who somebody is only stands behind him in a list: one more beside him. */
    public static boolean joins(Sentence s, int first, int second) {
        if (second < first || !loose(s, second) || !behindComma(s, first, second) || bearsTheTitle(s, first, second)) {
            return false;
        }
        int inner = s.child(second, Relation.CONJ);
        int outer = s.child(first, Relation.CONJ);
        if (inner > second) {
            boolean apart = single(s, first) || s.relation(second) == Relation.NMOD;
            return apart && joinedBareAfter(s, second, inner) && !comma(s, end(s, inner));
        }
        return outer > second && joinedBareAfter(s, second, outer);
    }

    private static boolean loose(Sentence s, int token) {
        return s.relation(token) == Relation.APPOS
                || s.relation(token) == Relation.NMOD && s.marker(token).isEmpty();
    }

    /** "the army, the police": nothing but a comma, an article and what belongs to the second stands between the two. */
    private static boolean behindComma(Sentence s, int first, int second) {
        int start = start(s, second);
        return start - 1 > first && comma(s, start - 1) && definite(s, second);
    }

    /** Whether a word is a name or stands with "the" or with its owner: "a member" says what somebody is. */
    private static boolean definite(Sentence s, int noun) {
        int article = s.child(noun, Relation.DET);
        return article >= 0
                ? s.lemma(article).equals("the")
                : Character.isUpperCase(s.form(noun).charAt(0));
    }

    /** "X and Y" without a comma before the "and". */
    private static boolean joinedBareAfter(Sentence s, int one, int other) {
        int and = s.child(other, Relation.CC);
        return and > one && s.lemma(and).equals("and") && !comma(s, and - 1);
    }

    /** One who is no two: "the brothers, X and Y", "the duo, X and Y" name who they are. */
    private static boolean single(Sentence s, int noun) {
        return !s.xpos(noun).equals("NNS") && !OF_SEVERAL.contains(s.lemma(noun));
    }

    /** "the president, <b>Omar al-Bashir</b> and the rebels": whoever has a name of his own behind an office holds it. */
    private static boolean bearsTheTitle(Sentence s, int first, int second) {
        return s.upos(first) == Upos.NOUN
                && s.entities().stream()
                        .anyMatch(name ->
                                name.kind() == EntityKind.PERSON && name.first() <= second && second < name.end());
    }

    /**
     * The first of a list that the parser set apart from the verb: "<b>the army</b>, the unions and the students marched", or
     * in a headline "<b>Chad</b>, Mali to resume talks".
     */
    public static int setApart(Sentence s, int predicate, int subject) {
        int called = s.child(predicate, Relation.VOCATIVE);
        if (called >= 0 && pairOfHeadline(s, called, subject)) {
            return called;
        }
        int first = s.child(predicate, Relation.DISLOCATED);
        int second = s.child(subject, Relation.CONJ);
        boolean list = first >= 0 && first < subject && second > subject && joinedBareAfter(s, subject, second);
        return list && end(s, first) == start(s, subject) && comma(s, start(s, subject) - 1) ? first : -1;
    }

    private static boolean pairOfHeadline(Sentence s, int first, int second) {
        return s.upos(s.size() - 1) != Upos.PUNCT
                && s.upos(first) == Upos.PROPN
                && s.upos(second) == Upos.PROPN
                && start(s, first) == 0
                && end(s, first) == start(s, second)
                && comma(s, start(s, second) - 1);
    }

    private static boolean comma(Sentence s, int token) {
        return token >= 0 && token < s.size() && s.form(token).equals(",");
    }

    private static int start(Sentence s, int head) {
        int start = head;
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) != Relation.PUNCT && child < start) {
                start = start(s, child);
            }
        }
        return start;
    }

    private static int end(Sentence s, int head) {
        int last = head;
        for (int i = 0; i < s.childCount(head); i++) {
            last = Math.max(last, end(s, s.child(head, i)) - 1);
        }
        return last + 1;
    }
}
