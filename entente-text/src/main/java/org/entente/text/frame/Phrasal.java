package org.entente.text.frame;

import java.util.Optional;
import java.util.Set;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** What a verb with its particle or preposition makes of the deed behind it: "<b>gave up</b> shelling", "<b>ended up</b> signing", "<b>is thinking of</b> leaving". */
final class Phrasal {

    private static final Set<String> THINKING_OF = WordClasses.shared().get("thinks-of");

    private Phrasal() {}

    /** What it makes of the deed; empty where the verb speaks for itself. */
    static Optional<Status> of(Sentence s, int verb, int deed) {
        boolean gerund = s.xpos(deed).equals("VBG");
        if (!gerund) {
            return Optional.empty();
        }
        String marker = s.marker(deed);
        if (THINKING_OF.contains(s.lemma(verb)) && (marker.equals("of") || marker.equals("about"))) {
            return Optional.of(Status.POSSIBLE);
        }
        int particle = s.child(verb, Relation.COMPOUND_PRT);
        if (particle < 0 || !s.lemma(particle).equals("up") || !marker.isEmpty()) {
            return Optional.empty();
        }
        return switch (s.lemma(verb)) {
            case "give" -> Optional.of(Status.ENDED);
            case "end", "finish", "wind" -> Optional.of(Status.ASSERTED);
            default -> Optional.empty();
        };
    }
}
