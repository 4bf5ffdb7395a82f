package org.entente.text.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.mention.Mention;

/** "<b>Unless Chad</b> yields, Libya will close the border": whose doing is the condition of a blow is whom it is meant for. */
final class Conditions {

    private final Sentence s;
    private final List<Mention> mentions;

    /**
     * @param mentions those of the sentence that can be meant, in its order
     */
    Conditions(Sentence s, List<Mention> mentions) {
        this.s = s;
        this.mentions = mentions;
    }

    /** Whether a side names nothing but places. */
    static boolean onlyPlaces(List<Mention> side) {
        return !side.isEmpty()
                && side.stream()
                        .flatMap(mention -> mention.actors().stream())
                        .allMatch(actor -> actor.kind() == ActorKind.PLACE);
    }

    /** Whoever is named in the subject of a condition told before the blow. */
    Optional<Mention> before(int trigger) {
        int clause = s.child(trigger, Relation.ADVCL);
        int subject = clause < 0 || clause > trigger ? -1 : s.child(clause, Relation.NSUBJ);
        boolean condition = subject >= 0
                && switch (s.marker(clause).toLowerCase(Locale.ROOT)) {
                    case "if", "unless", "should" -> true;
                    default -> s.form(0).equals("Should") && s.head(0) == clause;
                };
        return mentions.stream()
                .filter(mention -> condition && Clause.below(s, mention.head(), subject))
                .findFirst();
    }

    /** "threatened to shell Faya if <b>Chad</b> did not leave": a threat to a place is meant for whoever is to do as he is told. */
    Optional<Mention> ofThreat(int trigger) {
        Optional<Mention> found = subject(trigger);
        for (int i = 0; i < s.childCount(trigger) && found.isEmpty(); i++) {
            int child = s.child(trigger, i);
            if (s.relation(child) == Relation.CCOMP || s.relation(child) == Relation.XCOMP) {
                found = subject(child);
            }
        }
        return found;
    }

    private Optional<Mention> subject(int verb) {
        int clause = s.child(verb, Relation.ADVCL);
        boolean condition = clause >= 0
                && switch (s.marker(clause).toLowerCase(Locale.ROOT)) {
                    case "if", "unless", "until" -> true;
                    default -> false;
                };
        int subject = condition ? s.child(clause, Relation.NSUBJ) : -1;
        return mentions.stream().filter(mention -> mention.head() == subject).findFirst();
    }
}
