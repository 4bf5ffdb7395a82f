package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Headlines all of capitals, "HONDURAN TROOPS CROSS INTO EL SALVADOR", in which the parser may miss the verb: it is then given the words as they
 * would stand in a text. A sentence with a word in small letters is none.
 */
final class Capitals {

    private static final int FEWEST = 3;
    private static final int LONGEST_ACRONYM = 3;

    private Capitals() {}

    /** Whether all words are of capitals, and more of them than acronyms are. */
    static boolean throughout(List<String> forms) {
        int words = 0;
        for (String form : forms) {
            if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
            words += Character.isLetter(form.charAt(0)) && form.length() > LONGEST_ACRONYM ? 1 : 0;
        }
        return words >= FEWEST;
    }

    /** Whether a sentence has a predicate for its root. */
    static boolean predicates(Sentence s) {
        int root = s.root();
        return s.upos(root) == Upos.VERB || s.upos(root) == Upos.AUX || s.child(root, Relation.COP) >= 0;
    }

    /** The words in small letters, but for the first and for what was taken for a name. */
    static List<String> inTrueCase(List<String> read, Sentence first) {
        List<String> cased = new ArrayList<>(read.size());
        for (int word = 0; word < read.size(); word++) {
            String form = read.get(word);
            boolean name = word == 0 || first.upos(word) == Upos.PROPN;
            boolean acronym = name && form.length() <= LONGEST_ACRONYM;
            cased.add(acronym ? form : name ? titled(form) : form.toLowerCase(Locale.ROOT));
        }
        return cased;
    }

    private static String titled(String form) {
        StringBuilder titled = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            boolean begins = i == 0 || !Character.isLetter(form.charAt(i - 1));
            titled.append(begins ? letter : Character.toLowerCase(letter));
        }
        return titled.toString();
    }
}
