package org.entente.nlp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.token.Calendar;

/**
 * "Chad<b>,</b> Sudan sign accord": the comma for "and" by which headlines save a word, and which the parser takes for that
 * before an apposition. It is given the "and" to read; the tree must then show that two do what the verb says.
 */
final class HeadlineCommas {

    /** What the parser reads in the comma's place. */
    static final String STAND_IN = "and";

    private static final int LONGEST = 16;
    private static final int LONGEST_NAME = 3;
    private static final Set<String> STOPS = Set.of(".", "?", "!", "\"", "...", ":");
    private static final Set<String> JOINERS = Set.of("and", "&");

    private static final Set<Relation> HANGS_ON_THE_SUBJECT =
            EnumSet.of(Relation.CONJ, Relation.COMPOUND, Relation.AMOD);
    private static final Set<Relation> STANDS_FREE = EnumSet.of(Relation.ROOT, Relation.CCOMP, Relation.PARATAXIS);
    private static final Set<String> OF_SEVERAL = Set.of("VBP", "VB", "VBD", "VBN");

    private HeadlineCommas() {}

    /** The commas that may join the two who begin a headline, or the last two of several, the last first. */
    static List<Integer> in(List<String> forms) {
        int size = forms.size();
        if (size < 4 || size > LONGEST || STOPS.contains(forms.get(size - 1))) {
            return List.of();
        }
        List<Integer> commas = new ArrayList<>();
        int begin = 0;
        for (int word = 0; word < size; word++) {
            if (!forms.get(word).equals(",")) {
                continue;
            }
            if (word == begin || word - begin > LONGEST_NAME || !opens(forms, begin) || !opens(forms, word + 1)) {
                break;
            }
            if (!joined(forms, word)) {
                commas.add(0, word);
            }
            begin = word + 1;
        }
        return commas;
    }

    /** "Chad, Libya and Sudan": the last comma is a comma. */
    private static boolean joined(List<String> forms, int comma) {
        for (int word = comma + 1; word <= comma + LONGEST_NAME && word < forms.size(); word++) {
            if (JOINERS.contains(forms.get(word).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(List<String> forms, int word) {
        if (word >= forms.size()) {
            return false;
        }
        String form = forms.get(word);
        boolean upper = Character.isUpperCase(form.charAt(0)) || word > 0 && Character.isLetter(form.charAt(0));
        return upper && !Calendar.names(form);
    }

    /** Whether a tree shows two who do, or suffer, what a verb says of several, or no verb, though one may stand behind two names. */
    static boolean fits(Sentence s, int comma) {
        return theyAct(s, comma) || lacksVerb(s) && namesBeforeAWord(s, comma);
    }

    private static boolean lacksVerb(Sentence s) {
        for (int word = 0; word < s.size(); word++) {
            if (s.upos(word) == Upos.VERB || s.upos(word) == Upos.AUX) {
                return false;
            }
        }
        return true;
    }

    /** "Chad and Libya trade fire": the verb has been taken for a noun. */
    private static boolean namesBeforeAWord(Sentence s, int comma) {
        int word = comma + 2;
        return word + 1 < s.size()
                && s.upos(comma - 1) == Upos.PROPN
                && s.upos(comma + 1) == Upos.PROPN
                && s.xpos(word).equals("NN")
                && s.upos(word + 1) != Upos.PUNCT
                && Character.isLowerCase(s.form(word).charAt(0));
    }

    private static boolean theyAct(Sentence s, int comma) {
        int word = s.relation(comma) == Relation.CC ? s.head(comma) : -1;
        while (word >= 0 && HANGS_ON_THE_SUBJECT.contains(s.relation(word))) {
            word = s.head(word);
        }
        if (word < 0 || s.relation(word) != Relation.NSUBJ && s.relation(word) != Relation.NSUBJ_PASS) {
            return false;
        }
        int verb = s.head(word);
        return verb > comma && OF_SEVERAL.contains(s.xpos(verb)) && STANDS_FREE.contains(s.relation(verb));
    }
}
