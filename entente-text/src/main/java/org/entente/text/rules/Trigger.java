package org.entente.text.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.TriggerKind;
import org.entente.text.frame.WordClasses;

/**
 * The words that start a rule: a verb with its particles ("crack down"), a noun with what stands before it ("air strike",
 * "at war") or after it ("show of force"), an adjective.
 *
 * @param kind the word class of the head
 * @param head the head's lemma
 * @param others the other words, all of which must stand with it
 */
public record Trigger(TriggerKind kind, String head, List<String> others) {

    /** Prepositions that are particles where the verb has an object of its own: "pulled its troops out". */
    private static final Set<Role> PARTICLES = EnumSet.of(
            Role.ACROSS,
            Role.ALONG,
            Role.AROUND,
            Role.BEHIND,
            Role.BY,
            Role.IN,
            Role.OFF,
            Role.OUT,
            Role.OVER,
            Role.THROUGH);

    private static final Set<String> DAYS = WordClasses.shared().get("calendar");

    /** What an act is done on, in or at, beside days. */
    private static final Set<String> OCCASIONS = Set.of("condition", "behalf", "sideline", "occasion");

    private static final int YEAR_DIGITS = 4;

    public Trigger {
        others = List.copyOf(others);
    }

    /**
     * Reads a trigger as a rule file writes it. A verb leads its particles; a noun or adjective follows its modifiers,
     * except where a preposition stands inside ("show of force").
     */
    static Trigger of(TriggerKind kind, String words) {
        List<String> parts = List.of(words.strip().split("\\s+", -1));
        int head = kind == TriggerKind.VERB ? 0 : parts.size() - 1;
        for (int i = 1; kind != TriggerKind.VERB && i < parts.size() - 1; i++) {
            if (Role.named(parts.get(i))) {
                head = i - 1;
                break;
            }
        }
        List<String> others = new java.util.ArrayList<>(parts);
        others.remove(head);
        return new Trigger(kind, parts.get(head), others);
    }

    /** The frame as this trigger has it: the phrase of a verb's own preposition counts as its object. */
    Frame view(Frame frame) {
        if (kind != TriggerKind.VERB) {
            return frame;
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            if (!Role.named(others.get(i))) {
                continue;
            }
            Role own = Role.of(others.get(i));
            boolean taken = PARTICLES.contains(own) && frame.has(Role.OBJECT);
            if (own.preposition() && !taken && frame.has(own)) {
                return frame.withObjectFrom(own);
            }
        }
        return frame;
    }

    /** Whether the other words stand with the head. */
    boolean completeAt(Sentence s, int token) {
        if (month(s, token)) {
            return false;
        }
        for (String word : others) {
            if (!with(s, token, word)) {
                return false;
            }
        }
        return true;
    }

    /** "in March": no march. */
    private static boolean month(Sentence s, int token) {
        return s.upos(token) == Upos.PROPN
                && token > 0
                && (s.upos(token - 1) == Upos.ADP || s.upos(token - 1) == Upos.NUM)
                && DAYS.contains(s.form(token).toLowerCase(Locale.ROOT));
    }

    private static boolean with(Sentence s, int token, String word) {
        if (s.marker(token).equals(word)) {
            return true;
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            String marker = s.marker(child);
            if (dated(s, child)) {
                continue;
            }
            if (s.lemma(child).equalsIgnoreCase(word)
                    || s.form(child).equalsIgnoreCase(word)
                    || marker.equals(word)
                    || marker.startsWith(word) && marker.startsWith("_", word.length())) {
                return true;
            }
            if (deeper(s, child, word)) {
                return true;
            }
        }
        return false;
    }

    /** "called on Monday" is not "called on", "turned their guns on them in 1988" is not "turned in". */
    private static boolean dated(Sentence s, int token) {
        if (s.relation(token) != Relation.OBL) {
            return false;
        }
        String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
        return DAYS.contains(lemma) || OCCASIONS.contains(lemma) || year(lemma);
    }

    private static boolean year(String lemma) {
        return lemma.length() == YEAR_DIGITS && lemma.chars().allMatch(Character::isDigit);
    }

    /** "take hostage", "said no to the plan": the object's own modifiers; "pull out of": a particle hung on the phrase. */
    private static boolean deeper(Sentence s, int child, String word) {
        for (int i = 0; i < s.childCount(child); i++) {
            int grandchild = s.child(child, i);
            switch (s.relation(grandchild)) {
                case COMPOUND, AMOD, FLAT, CASE, ADVMOD, NMOD -> {
                    if (s.lemma(grandchild).equalsIgnoreCase(word)
                            || s.marker(grandchild).equals(word)) {
                        return true;
                    }
                }
                case DET -> {
                    if (word.equals("no") && s.lemma(grandchild).equalsIgnoreCase(word)) {
                        return true;
                    }
                }
                case OBL -> {
                    if (s.relation(child) == Relation.ADVMOD
                            && s.marker(grandchild).equals(word)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return others.isEmpty() ? head : head + " + " + String.join(" ", others);
    }
}
