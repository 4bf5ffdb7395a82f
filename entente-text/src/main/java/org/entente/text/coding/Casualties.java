package org.entente.text.coding;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;

/** Reads how many were killed or injured in a sentence: "killed 12 people", "12 people died", "leaving 30 wounded". */
final class Casualties {

    private static final Set<String> KILL =
            Set.of("kill", "die", "slay", "behead", "execute", "assassinate", "massacre", "perish", "murder");
    private static final Set<String> INJURE = Set.of("injure", "wound", "hurt", "maim");
    private static final Set<String> DEAD = Set.of("dead", "death", "fatality");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("hundred", 100));

    private final SentenceFrames frames;
    private final Sentence s;

    Casualties(SentenceFrames frames) {
        this.frames = frames;
        this.s = frames.sentence();
    }

    OptionalInt dead() {
        return count(KILL, DEAD);
    }

    OptionalInt injured() {
        return count(INJURE, INJURE);
    }

    private OptionalInt count(Set<String> verbs, Set<String> states) {
        for (int token = 0; token < s.size(); token++) {
            String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
            if (verbs.contains(lemma) && s.xpos(token).startsWith("VB")) {
                Frame frame = frames.at(token);
                OptionalInt found = among(frame.fillers(Role.OBJECT));
                if (found.isEmpty() && (lemma.equals("die") || lemma.equals("perish"))) {
                    found = among(frame.fillers(Role.SUBJECT));
                }
                if (found.isPresent()) {
                    return found;
                }
            }
            if (states.contains(lemma)) {
                OptionalInt found = number(token);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt among(int[] heads) {
        for (int head : heads) {
            OptionalInt number = number(head);
            if (number.isPresent()) {
                return number;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt number(int head) {
        OptionalInt own = value(s.lemma(head));
        if (own.isPresent()) {
            return own;
        }
        int modifier = s.child(head, Relation.NUMMOD);
        return modifier < 0 ? OptionalInt.empty() : value(s.form(modifier));
    }

    private static OptionalInt value(String word) {
        String plain = word.replace(",", "").toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && plain.length() < 8 && plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        Integer named = WORDS.get(plain);
        return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }
}
