package org.entente.text.actor;

import java.util.List;
import java.util.Set;

/** Keeps names apart from the words they look like where a text is written in capitals only: "TELL US WHO IS NEXT". */
final class HeadlineCase {

    /** Acronyms in the list that are common English words. */
    private static final Set<String> WORDS = Set.of(
            "us", "is", "who", "it", "in", "am", "as", "at", "so", "no", "be", "do", "pan", "aid", "fast", "mend");

    /** Words after which "US" is the pronoun. */
    private static final Set<String> GOVERNORS =
            Set.of("tell", "let", "of", "for", "to", "among", "help", "give", "show", "all", "join", "between");

    private HeadlineCase() {}

    /** Whether a one-word name is more likely an ordinary word, because the whole text is in capitals. */
    static boolean hidesWord(List<String> forms, int from, int tokens) {
        if (tokens != 1) {
            return false;
        }
        String folded = Words.fold(forms.get(from).replace(".", ""));
        if (!WORDS.contains(folded) || forms.get(from).indexOf('.') > 0 || !isAllUpper(forms)) {
            return false;
        }
        boolean governed = from > 0 && GOVERNORS.contains(Words.fold(forms.get(from - 1)));
        return !folded.equals("us") || governed || (forms.size() == from + 1 && from > 0);
    }

    private static boolean isAllUpper(List<String> forms) {
        int words = 0;
        for (String form : forms) {
            for (int i = 0; i < form.length(); i++) {
                if (Character.isLowerCase(form.charAt(i))) {
                    return false;
                }
            }
            words += Character.isLetter(form.charAt(0)) ? 1 : 0;
        }
        return words > 2;
    }
}
