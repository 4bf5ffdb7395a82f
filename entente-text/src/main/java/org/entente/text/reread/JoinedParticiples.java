package org.entente.text.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Reading;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "bombed US-<b>backed</b> fighters", "accused Russian-<b>trained</b> separatists": a participle joined to a name by a hyphen belongs to the
 * noun behind it. Taken for a second verb it would make whoever bombs them their patron, so that such a tree is never kept where there
 * is another.
 */
final class JoinedParticiples {

    private static final int READINGS = 8;

    private JoinedParticiples() {}

    /** The sentence with such participles read as they stand; itself where there is none or no tree that has them so. */
    static Sentence mended(Sentence first) {
        List<Integer> misread = misread(first);
        if (misread.isEmpty()) {
            return first;
        }
        Optional<Sentence> other = without(first.readings().best(READINGS));
        for (int i = 0; other.isEmpty() && i < misread.size(); i++) {
            other = without(first.readings().with(misread.get(i), Upos.ADJ, READINGS));
        }
        return other.orElse(first);
    }

    private static Optional<Sentence> without(List<Reading> readings) {
        return readings.stream()
                .map(Reading::sentence)
                .filter(sentence -> misread(sentence).isEmpty())
                .findFirst();
    }

    private static List<Integer> misread(Sentence s) {
        List<Integer> found = new ArrayList<>();
        for (int token = 2; token + 1 < s.size(); token++) {
            if (joined(s, token) && s.upos(token) == Upos.VERB && s.relation(token) != Relation.AMOD) {
                found.add(token);
            }
        }
        return found;
    }

    private static boolean joined(Sentence s, int token) {
        boolean name = s.upos(token - 2) == Upos.PROPN || s.upos(token - 2) == Upos.ADJ;
        return name
                && s.form(token - 1).equals("-")
                && s.begin(token) == s.end(token - 1)
                && s.begin(token - 1) == s.end(token - 2)
                && s.xpos(token).startsWith("VB")
                && s.form(token).endsWith("ed")
                && switch (s.upos(token + 1)) {
                    case NOUN, PROPN, ADJ -> true;
                    default -> false;
                };
    }
}
