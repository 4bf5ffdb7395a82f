package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;

/** The words by which names are found in a text, as every look-up of names makes them. */
public final class NameWords {

    private NameWords() {}

    /** The bare words of a name or token: "U.S. Navy" has {@code us} and {@code navy}. */
    public static List<String> of(String text) {
        List<String> bare = new ArrayList<>(2);
        for (Words.Word word : Words.of(text)) {
            bare.add(word.folded());
        }
        return bare;
    }

    /** Whether a token without any word may stand inside a name. */
    public static boolean joins(String token) {
        return Words.joins(token);
    }

    /** The bare words of a name joined by blanks. */
    static String key(String name) {
        return String.join(" ", of(name));
    }

    /** What all transliterations of a bare word have in common. */
    public static String skeleton(String bare) {
        return NameVariants.consonants(bare);
    }
}
