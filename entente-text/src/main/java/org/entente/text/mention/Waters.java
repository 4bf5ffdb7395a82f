package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.nlp.Sentence;

/** "the <b>Gulf of Oman</b>", "the Sea of Japan", "the Taiwan Strait": waters that are called after a land are nobody. */
final class Waters {

    private static final Set<String> WATERS = Vocabulary.shared().wordClass("waters");

    private final NameScan scan;
    private final Sentence s;

    Waters(NameScan scan) {
        this.scan = scan;
        this.s = scan.s;
    }

    /** Whether a name ends in a word for waters. */
    static boolean called(String last) {
        return WATERS.contains(last);
    }

    /** Where the known names begin that are only a part of what waters are called. */
    List<Integer> within() {
        List<Integer> within = new ArrayList<>(0);
        for (int token = 0; token < s.size(); token++) {
            if (partOf(token)) {
                within.add(token);
            }
        }
        return within;
    }

    private boolean partOf(int token) {
        KnownName name = scan.known[token];
        if (name == null) {
            return false;
        }
        int end = scan.knownEnd[token];
        boolean water = end - token == 1 && water(token);
        boolean ofLand = water && end + 1 < s.size() && s.form(end).equals("of") && scan.capital(end + 1);
        boolean before = end < s.size() && water(end);
        boolean behind = token > 1 && s.form(token - 1).equals("of") && water(token - 2);
        return ofLand || before || behind;
    }

    private boolean water(int token) {
        return scan.capital(token) && called(scan.lower(token));
    }
}
