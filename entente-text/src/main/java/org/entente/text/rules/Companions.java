package org.entente.text.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand with each word of a sentence as parts of a trigger do: its particles and prepositions, its object and
 * what belongs to that. A common verb begins many triggers, so they are gathered once.
 */
final class Companions {

    private static final Set<String> DAYS = WordClasses.shared().get("calendar");

    /** What an act is done on, in or at, beside days. */
    private static final Set<String> OCCASIONS = Set.of("condition", "behalf", "sideline", "occasion");

    private static final Set<String> DIRECTIONS = Set.of("away", "back", "down", "home", "off", "out", "up");

    private static final int YEAR_DIGITS = 4;
    private static final char JOINT = '_';
    private static final String HYPHEN = "-";

    private final Sentence s;
    private final Lemmas lemmas;
    private final @Nullable Set<String>[] known;

    Companions(Sentence sentence, Lemmas lemmas) {
        this.s = sentence;
        this.lemmas = lemmas;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        Set<String>[] none = new Set[s.size()];
        this.known = none;
    }

    /** Whether all other words of a trigger stand with a token that is its head. */
    boolean complete(Trigger trigger, int token) {
        List<String> others = trigger.others();
        if (month(token)) {
            return false;
        }
        return others.isEmpty() || of(token).containsAll(others);
    }

    /** "in March": no march. */
    private boolean month(int token) {
        return s.upos(token) == Upos.PROPN
                && token > 0
                && (s.upos(token - 1) == Upos.ADP || s.upos(token - 1) == Upos.NUM)
                && DAYS.contains(lower(s.form(token)));
    }

    /** The words that stand with a token. */
    Set<String> of(int token) {
        Set<String> words = known[token];
        if (words == null) {
            words = gather(token);
            known[token] = words;
        }
        return words;
    }

    private Set<String> gather(int token) {
        Set<String> words = new HashSet<>();
        boolean infinitive = s.upos(token) == Upos.VERB && s.marker(token).equals("to");
        if (!infinitive) {
            words.add(s.marker(token));
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            if (dated(child) || infinitive && s.relation(child) == Relation.MARK) {
                continue;
            }
            String marker = purpose(child) ? "" : s.marker(child);
            if (!clauseBeside(child)) {
                words.add(lemmas.at(child));
                words.add(lower(s.form(child)));
            }
            if (child + 1 < token && s.form(child + 1).equals(HYPHEN)) {
                words.add(lower(s.form(child)) + HYPHEN);
            }
            words.add(marker);
            int joint = marker.indexOf(JOINT);
            if (joint > 0) {
                words.add(marker.substring(0, joint));
            }
            deeper(child, words);
        }
        if (beforeNumber(token + 1)) {
            words.add(lower(s.form(token + 1)));
        }
        return words;
    }

    /** "sent troops to <b>back</b> Syria" is not "sent back": the verb of a clause of its own. */
    private boolean clauseBeside(int token) {
        return s.relation(token) == Relation.ADVCL
                && s.upos(token) == Upos.VERB
                && DIRECTIONS.contains(lower(s.form(token)));
    }

    /** "gave the rebels in Chad a week <b>to</b> free them" is not "gave in to": what something is done for. */
    private boolean purpose(int token) {
        return s.relation(token) == Relation.ADVCL && s.marker(token).equals("to") && s.child(token, Relation.OBJ) >= 0;
    }

    /** "sent back 1,200 migrants": a particle that the parser took for part of the number. */
    private boolean beforeNumber(int token) {
        return token < s.size()
                && s.relation(token) == Relation.ADVMOD
                && DIRECTIONS.contains(lower(s.form(token)))
                && s.head(token) > token
                && s.upos(s.head(token)) == Upos.NUM;
    }

    /** "called on Monday" is not "called on", "turned their guns on them in 1988" is not "turned in". */
    private boolean dated(int token) {
        if (s.relation(token) != Relation.OBL) {
            return false;
        }
        String lemma = lemmas.at(token);
        boolean occasion = OCCASIONS.contains(lemma) && !s.marker(token).equals("to");
        return DAYS.contains(lemma) || occasion || year(lemma);
    }

    private static boolean year(String lemma) {
        return lemma.length() == YEAR_DIGITS && lemma.chars().allMatch(Character::isDigit);
    }

    /** "take hostage", "said no to the plan": the object's own modifiers; "pull out of": a particle hung on the phrase. */
    private void deeper(int child, Set<String> words) {
        for (int i = 0; i < s.childCount(child); i++) {
            int grandchild = s.child(child, i);
            switch (s.relation(grandchild)) {
                case COMPOUND, AMOD, FLAT, CASE, ADVMOD, NMOD -> {
                    words.add(lemmas.at(grandchild));
                    words.add(s.marker(grandchild));
                }
                case DET -> {
                    if (lemmas.at(grandchild).equals("no")) {
                        words.add("no");
                    }
                }
                case OBL -> {
                    if (s.relation(child) == Relation.ADVMOD) {
                        words.add(s.marker(grandchild));
                    }
                }
                default -> {}
            }
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
