package org.entente.text.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.TriggerKind;

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

    private static final char HYPHEN = '-';

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
        List<String> others = new ArrayList<>(parts);
        others.remove(head);
        return new Trigger(kind, parts.get(head), others);
    }

    /**
     * The parts that the tokeniser makes of a verb with a hyphen ("press-gang", "carpet-bomb"): the last leads, and those
     * before it keep their hyphen, so that nothing else is taken for them.
     */
    static Optional<Trigger> apart(TriggerKind kind, String words) {
        List<String> parts = new ArrayList<>(List.of(words.strip().split("\\s+", -1)));
        int hyphen = parts.get(0).lastIndexOf(HYPHEN);
        if (kind != TriggerKind.VERB || hyphen <= 0 || hyphen == parts.get(0).length() - 1) {
            return Optional.empty();
        }
        String verb = parts.remove(0);
        parts.add(0, verb.substring(0, hyphen + 1));
        return Optional.of(new Trigger(kind, verb.substring(hyphen + 1), parts));
    }

    /**
     * The frame as this trigger has it: the phrase of a verb's own preposition counts as its object, unless the trigger
     * names what stands in that phrase ("put talks on ice", "set the mill on fire") and there is an object of its own. Of a
     * noun made of the verb, whose deed it is does it ("Iran's spurning of the offer").
     */
    Frame view(Sentence s, Frame frame) {
        if (kind != TriggerKind.VERB) {
            return frame;
        }
        if (frame.kind() == TriggerKind.NOUN) {
            return frame.withSubjectFrom(Role.POSSESSOR);
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            if (!Role.named(others.get(i))) {
                continue;
            }
            Role own = Role.of(others.get(i));
            boolean taken = frame.has(Role.OBJECT) && (PARTICLES.contains(own) || names(s, frame.fillers(own)));
            if (own.preposition() && !taken && frame.has(own)) {
                return frame.withObjectFrom(own);
            }
        }
        return frame;
    }

    private boolean names(Sentence s, int[] fillers) {
        for (int filler : fillers) {
            if (others.contains(s.lemma(filler).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return others.isEmpty() ? head : head + " + " + String.join(" ", others);
    }
}
