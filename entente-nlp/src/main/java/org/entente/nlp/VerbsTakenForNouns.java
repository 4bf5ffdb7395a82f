package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Verbs that the parser took for something else though what stands around them leaves no doubt: "thought of <b>bombing</b> Iraq's
 * ports" (no compound, for somebody's name stands before its last word), "denies <b>having shelled</b> border villages" (no
 * villages that were had), "gears up <b>to bomb</b>" (no place to which), "Denmark <b>to send</b> tanks".
 */
final class VerbsTakenForNouns {

    private static final Set<String> BEFORE_A_GERUND = Set.of(
            "of", "about", "by", "from", "for", "without", "after", "before", "despite", "in", "into", "against");

    private VerbsTakenForNouns() {}

    /** Mends them in place. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int word = 0; word + 1 < heads.length; word++) {
            if (relations[word] == Relation.CASE || relations[word] == Relation.MARK) {
                infinitive(word, forms, uposes, xposes, heads, relations);
                gerund(word, forms, uposes, xposes, heads, relations);
            } else if (relations[word] == Relation.CONJ && forms.get(word).equals("to")) {
                headline(word, xposes, heads, relations);
            } else if (forms.get(word).equalsIgnoreCase("having")) {
                perfect(word, uposes, xposes, heads, relations);
            } else if (uposes[word] == Upos.VERB) {
                gerund(word, forms, uposes, xposes, heads, relations);
            }
        }
    }

    /** "to/IN bomb/VB": a base form behind "to" is an infinitive. */
    private static void infinitive(
            int to, List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        int verb = heads[to];
        boolean base = verb == to + 1
                && forms.get(to).equalsIgnoreCase("to")
                && relations[to] == Relation.CASE
                && uposes[verb] == Upos.VERB
                && xposes[verb].equals("VB");
        if (base) {
            uposes[to] = Upos.PART;
            xposes[to] = "TO";
            relations[to] = Relation.MARK;
            if (relations[verb] == Relation.OBL) {
                relations[verb] = Relation.XCOMP;
            } else if (relations[verb] == Relation.NMOD) {
                relations[verb] = Relation.ACL;
            }
        }
    }

    /** "Denmark <b>to</b> send tanks": nothing is joined to a name by "to". */
    private static void headline(int to, String[] xposes, int[] heads, Relation[] relations) {
        int name = heads[to];
        boolean infinitive = name == to - 1 && xposes[to + 1].equals("VB") && heads[name] == to + 1;
        if (infinitive) {
            heads[to] = to + 1;
            relations[to] = Relation.MARK;
        }
    }

    /** "of bombing/NN Iraq's ports", "considers bombing Iraq's ports": the ports are Iraq's, so "bombing" is no part of their name. */
    private static void gerund(
            int before, List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        int verb = before + 1;
        int name = verb + 1;
        boolean preposition = uposes[before] != Upos.VERB;
        boolean shaped =
                (!preposition || BEFORE_A_GERUND.contains(forms.get(before).toLowerCase(Locale.ROOT)))
                        && name + 2 < heads.length
                        && forms.get(verb).endsWith("ing")
                        && Character.isLowerCase(forms.get(verb).charAt(0))
                        && (uposes[verb] == Upos.NOUN && relations[verb] == Relation.COMPOUND
                                || xposes[verb].equals("VBG") && relations[verb] == Relation.AMOD)
                        && uposes[name] == Upos.PROPN;
        if (!shaped) {
            return;
        }
        boolean onName = relations[heads[verb]] == Relation.NMOD_POSS;
        int noun = onName ? heads[heads[verb]] : heads[verb];
        int possessive = possessiveBehind(name, noun, forms, uposes);
        boolean complement = heads[noun] == before && relations[noun] == Relation.OBJ;
        if (possessive < 0 || preposition && heads[before] != noun || !preposition && !complement) {
            return;
        }
        boolean onNoun = relations[noun] == Relation.NMOD;
        uposes[verb] = Upos.VERB;
        xposes[verb] = "VBG";
        heads[verb] = heads[noun];
        relations[verb] = onNoun ? Relation.ACL : preposition ? Relation.ADVCL : Relation.XCOMP;
        if (preposition) {
            heads[before] = verb;
            relations[before] = Relation.MARK;
        }
        heads[noun] = verb;
        relations[noun] = Relation.OBJ;
        int owner = possessive - 1;
        for (int word = name; word < owner; word++) {
            if (heads[word] == verb) {
                heads[word] = owner;
                relations[word] = Relation.COMPOUND;
            }
        }
        heads[owner] = noun;
        relations[owner] = Relation.NMOD_POSS;
        heads[possessive] = owner;
        relations[possessive] = Relation.CASE;
    }

    private static int possessiveBehind(int name, int noun, List<String> forms, Upos[] uposes) {
        for (int word = name; word < noun; word++) {
            String form = forms.get(word);
            if (form.equals("'s") || form.equals("'") || form.equals("’s") || form.equals("’")) {
                return word;
            }
            if (uposes[word] != Upos.PROPN) {
                return -1;
            }
        }
        return -1;
    }

    /** "having shelled/VBN villages": the participle right behind "having" is the deed, the noun what it is done to. */
    private static void perfect(int having, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        int verb = having + 1;
        int noun = heads[verb];
        boolean split = xposes[having].equals("VBG")
                && xposes[verb].equals("VBN")
                && relations[verb] == Relation.AMOD
                && noun > verb
                && heads[noun] == having
                && relations[noun] == Relation.OBJ;
        if (!split) {
            return;
        }
        heads[verb] = heads[having];
        relations[verb] = relations[having];
        uposes[verb] = Upos.VERB;
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == having) {
                heads[word] = verb;
            }
        }
        uposes[having] = Upos.AUX;
        heads[having] = verb;
        relations[having] = Relation.AUX;
    }
}
