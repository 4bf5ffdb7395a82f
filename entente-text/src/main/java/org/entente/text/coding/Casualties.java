package org.entente.text.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Quantity;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.amount.Amount;
import org.entente.text.amount.Amounts;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;

/** Reads how many were killed or injured in a sentence: "killed 12 people", "dozens died", "leaving 30 wounded". */
final class Casualties {

    private static final Set<String> KILL =
            Set.of("kill", "die", "slay", "behead", "execute", "assassinate", "massacre", "perish", "murder");
    private static final Set<String> INJURE = Set.of("injure", "wound", "hurt", "maim");
    private static final Set<String> DEAD = Set.of("dead", "death", "fatality");
    private static final Set<String> INJURED =
            Set.of("injure", "wound", "hurt", "maim", "injured", "wounded", "injury");

    private final SentenceFrames frames;
    private final Sentence s;
    private final Amounts amounts;

    Casualties(SentenceFrames frames, Amounts amounts) {
        this.frames = frames;
        this.s = frames.sentence();
        this.amounts = amounts;
    }

    /** Whether a word is a verb of killing or injuring. */
    static boolean harms(Sentence s, int token) {
        String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
        return KILL.contains(lemma) || INJURE.contains(lemma);
    }

    Optional<Quantity> dead() {
        return count(KILL, DEAD);
    }

    Optional<Quantity> injured() {
        return count(INJURE, INJURED);
    }

    private Optional<Quantity> count(Set<String> verbs, Set<String> states) {
        for (int token = 0; token < s.size(); token++) {
            String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
            Optional<Quantity> found = Optional.empty();
            if (verbs.contains(lemma) && s.xpos(token).startsWith("VB")) {
                Frame frame = frames.at(token);
                found = among(frame.fillers(Role.OBJECT));
                if (found.isEmpty() && (lemma.equals("die") || lemma.equals("perish"))) {
                    found = among(frame.fillers(Role.SUBJECT));
                }
            }
            if (found.isEmpty() && states.contains(lemma)) {
                found = state(token);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> among(int[] heads) {
        for (int head : heads) {
            Optional<Quantity> number = people(head);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** "30 dead", "left 30 people dead", "more than 30 injured", "the death toll rose to 30". */
    private Optional<Quantity> state(int token) {
        Optional<Quantity> own = people(token);
        if (own.isEmpty() && token > 0) {
            own = people(token - 1);
        }
        int toll = s.head(token);
        boolean tolled = toll >= 0 && s.lemma(toll).equals("toll") && s.head(toll) >= 0;
        return own.isEmpty() && tolled ? among(children(s.head(toll))) : own;
    }

    private int[] children(int head) {
        int[] children = new int[s.childCount(head)];
        for (int i = 0; i < children.length; i++) {
            int child = s.child(head, i);
            children[i] = s.relation(child) == Relation.OBL ? child : head;
        }
        return children;
    }

    private Optional<Quantity> people(int head) {
        return amounts.of(head).map(Amount::quantity).filter(quantity -> quantity.within(Integer.MAX_VALUE));
    }
}
