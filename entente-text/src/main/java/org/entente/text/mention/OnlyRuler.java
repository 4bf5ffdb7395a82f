package org.entente.text.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.nlp.Sentence;

/** "<b>The pope</b> met the president", "the kaiser sent a gunboat": a title that the ruler of one state alone bears. */
final class OnlyRuler {

    private static final Map<String, String> COUNTRIES = read();

    private OnlyRuler() {}

    /** The code of the state whose ruler alone is called so; empty where the title is anybody's, or the phrase says whose he is. */
    static String country(Sentence s, int head) {
        boolean definite = Phrases.definite(s, head) || head == 0;
        return definite && !Phrases.plural(s, head) && nothingElseSaid(s, head)
                ? COUNTRIES.getOrDefault(s.form(head).toLowerCase(Locale.ROOT), "")
                : "";
    }

    /** "<b>Coptic</b> pope", "tsar <b>of Bulgaria</b>", "<b>drug</b> tsar". */
    private static boolean nothingElseSaid(Sentence s, int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean own = switch (s.relation(child)) {
                case AMOD, COMPOUND, NMOD_POSS, FLAT -> true;
                case NMOD -> s.marker(child).equals("of");
                default -> false;
            };
            if (own) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> read() {
        Map<String, String> countries = new HashMap<>();
        for (String[] columns : Vocabulary.table("only-ruler.txt", 2)) {
            for (String title : columns[1].split(",\\s*", -1)) {
                countries.put(title, columns[0]);
            }
        }
        return Map.copyOf(countries);
    }
}
