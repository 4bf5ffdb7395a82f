package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.EventType;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Mention;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.Firing;

/**
 * The text of a resolution: "The Security Council, <b>Recalling</b> its letter, <b>Demands</b> that". Whatever a capital
 * begins in it, behind a comma, a semicolon or a number, one body does.
 */
final class Resolutions {

    private static final Set<String> BEFORE = Set.of(",", ";", ":", ")", ".", "and");

    private final Optional<Mention> body;

    Resolutions(List<Sentence> sentences, Mentions mentions) {
        Optional<Mention> found = Optional.empty();
        for (int number = 0; number < sentences.size() && found.isEmpty(); number++) {
            Sentence s = sentences.get(number);
            found = mentions.in(number).stream()
                    .filter(mention -> recital(s, mention.end()))
                    .findFirst();
        }
        this.body = found;
    }

    /** What a sentence tells, by the body whose resolution it is. */
    Firing by(Sentence s, int number, Firing firing) {
        int trigger = firing.frame().trigger();
        boolean its = body.isPresent()
                && number >= body.get().sentence()
                && firing.rule().type() instanceof EventType
                && begins(s, trigger)
                && firing.whom().stream()
                        .noneMatch(other -> other.actors().equals(body.get().actors()));
        return its ? firing.with(List.of(body.get()), firing.whom()) : firing;
    }

    /** ", Recalling", ", Gravely concerned" right behind the name of the body. */
    private static boolean recital(Sentence s, int comma) {
        if (comma + 2 >= s.size() || !s.form(comma).equals(",") || !capital(s, comma + 1)) {
            return false;
        }
        boolean adverb = s.upos(comma + 1) == Upos.ADV;
        String verb = s.xpos(adverb ? comma + 2 : comma + 1);
        return verb.equals("VBG") || verb.equals("VBN") || adverb && verb.equals("JJ");
    }

    private static boolean begins(Sentence s, int trigger) {
        int first = trigger > 0 && s.upos(trigger - 1) == Upos.ADV ? trigger - 1 : trigger;
        boolean verb = s.xpos(trigger).equals("VBG")
                || s.xpos(trigger).equals("VBZ")
                || first == 0 && s.form(trigger).endsWith("s");
        return verb && capital(s, first) && (first == 0 || BEFORE.contains(s.form(first - 1)));
    }

    private static boolean capital(Sentence s, int token) {
        return Character.isUpperCase(s.form(token).charAt(0));
    }
}
