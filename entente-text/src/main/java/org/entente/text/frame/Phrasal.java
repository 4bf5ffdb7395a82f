package org.entente.text.frame;

import java.util.Optional;
import java.util.Set;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * What a verb with its particle, object or preposition makes of the doing behind it: "<b>gave up</b> shelling", "<b>ended up</b>
 * signing", "<b>is thinking of</b> leaving", "<b>backed away from</b> cutting".
 */
final class Phrasal {

    private static final Set<String> THINKS_OF = WordClasses.shared().get("thinks-of");
    private static final Set<String> TALKS_OF_DOING = WordClasses.shared().get("talks-of-doing");
    private static final Set<String> DRAWS_BACK = WordClasses.shared().get("draws-back-from");
    private static final Set<String> STOP = Set.of("end", "stop", "halt");

    private Phrasal() {}

    /** What it makes of the doing; empty where the verb speaks for itself. */
    static Optional<Status> of(Sentence s, int governor, int doing) {
        if (!s.xpos(doing).equals("VBG")) {
            return Optional.empty();
        }
        boolean better = s.upos(governor) != Upos.VERB && s.relation(governor) == Relation.XCOMP;
        int verb = better ? s.head(governor) : governor; // "thought better of shelling"
        String lemma = s.lemma(verb);
        return switch (s.marker(doing)) {
            case "" -> bare(s, verb, lemma);
            case "of", "about" ->
                THINKS_OF.contains(lemma)
                        ? Optional.of(drawsBack(s, verb) ? Status.NEGATED : Status.POSSIBLE)
                        : lemma.equals("set") ? Optional.of(Status.ASSERTED) : drawnBack(s, verb);
            case "from", "out_of", "out" -> drawnBack(s, verb);
            case "to" ->
                neverGotRound(s, verb)
                        ? Optional.of(Status.FAILING)
                        : ending(s, verb) ? Optional.of(Status.ENDED) : Optional.empty();
            case "in" -> lemma.equals("succeed") && not(s, verb) ? Optional.of(Status.FAILING) : Optional.empty();
            case "on" -> lemma.equals("plan") ? Optional.of(Status.PLANNED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "did <b>not</b> succeed in shelling". */
    private static boolean not(Sentence s, int verb) {
        int adverb = s.child(verb, Relation.ADVMOD);
        return adverb >= 0 && (s.lemma(adverb).equals("not") || s.lemma(adverb).equals("never"));
    }

    /** "never <b>got round</b> to shelling". */
    private static boolean neverGotRound(Sentence s, int verb) {
        boolean gets = s.lemma(verb).equals("get") && verb + 1 < s.size() && not(s, verb);
        return gets && (s.lemma(verb + 1).equals("round") || s.lemma(verb + 1).equals("around"));
    }

    private static Optional<Status> bare(Sentence s, int verb, String lemma) {
        if (TALKS_OF_DOING.contains(lemma)) {
            return Optional.of(Status.POSSIBLE);
        }
        if (verb + 1 == s.size()) {
            return Optional.empty();
        }
        return switch (lemma + " " + s.lemma(verb + 1)) {
            case "give up", "leave off", "knock off" -> Optional.of(Status.ENDED);
            case "end up", "finish up", "wind up", "set about" -> Optional.of(Status.ASSERTED);
            default -> Optional.empty();
        };
    }

    private static Optional<Status> drawnBack(Sentence s, int verb) {
        return drawsBack(s, verb) ? Optional.of(Status.NEGATED) : Optional.empty();
    }

    /** "backed <b>away</b> from", "thought <b>better</b> of", "shrank from", "was talked <b>out</b> of". */
    private static boolean drawsBack(Sentence s, int verb) {
        String lemma = s.lemma(verb);
        if (DRAWS_BACK.contains(lemma)) {
            return true;
        }
        for (int token = verb + 1; token < s.size() && token <= verb + 2; token++) {
            if (DRAWS_BACK.contains(lemma + "_" + s.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** "put <b>an end</b> to shelling". */
    private static boolean ending(Sentence s, int verb) {
        int object = s.lemma(verb).equals("put") ? s.child(verb, Relation.OBJ) : -1;
        return object >= 0 && STOP.contains(s.lemma(object));
    }
}
