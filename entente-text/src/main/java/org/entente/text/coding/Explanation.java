package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Party;
import org.entente.nlp.Sentence;
import org.entente.text.Coder;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Attempt;

/**
 * How one sentence was read.
 *
 * @param sentence its tree
 * @param lines actors, frames, rules tried and claims, for people
 */
public record Explanation(Sentence sentence, List<String> lines) {

    private static final int NEAR_MISSES = 8;

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** Explains each sentence of a text. */
    public static List<Explanation> of(Coder coder, String text) {
        Document document = new Document("explained", text, "", Optional.empty(), "");
        Coder.Reading reading = coder.read(document);
        List<Explanation> explanations = new ArrayList<>();
        List<Claim> claims = reading.coder().claims();
        for (int number = 0; number < reading.sentences().size(); number++) {
            explanations.add(of(reading, number, claims));
        }
        return explanations;
    }

    private static Explanation of(Coder.Reading reading, int number, List<Claim> claims) {
        Sentence s = reading.sentences().get(number);
        SentenceCoder coder = reading.coder().sentence(number);
        List<String> lines = new ArrayList<>();
        lines.add("Actors");
        for (Mention mention : reading.mentions().in(number)) {
            lines.add("  " + words(s, mention.first(), mention.end()) + "  = "
                    + String.join(
                            " + ",
                            mention.actors().stream()
                                    .map(actor -> actor.name() + " (" + actor.code() + ")")
                                    .toList())
                    + ", " + mention.kind().name().toLowerCase(Locale.ROOT));
        }
        for (int token = 0; token < s.size(); token++) {
            List<Attempt> attempts = coder.matcher().attempts(token);
            if (!attempts.isEmpty()) {
                frame(s, coder.frames().at(token), lines);
                attempts(attempts, lines);
            }
        }
        lines.add("Claims");
        for (Claim claim : claims) {
            if (claim.span().sentence() == number) {
                lines.add("  " + claim.type().name() + " " + claim.cameo() + "  " + actor(claim.source()) + " -> "
                        + actor(claim.target()) + "  " + claim.status().name().toLowerCase(Locale.ROOT) + "  "
                        + claim.when().map(when -> when.edtf()).orElse("no date") + "  by " + claim.rule());
            }
        }
        return new Explanation(s, lines);
    }

    private static void frame(Sentence s, Frame frame, List<String> lines) {
        StringBuilder line = new StringBuilder("Frame ")
                .append(s.form(frame.trigger()))
                .append(" (")
                .append(frame.kind().name().toLowerCase(Locale.ROOT))
                .append(')');
        for (Role role : Role.values()) {
            for (int token : frame.fillers(role)) {
                line.append("  ").append(role.word()).append('=').append(s.form(token));
            }
        }
        lines.add(line.toString());
    }

    private static void attempts(List<Attempt> attempts, List<String> lines) {
        int missed = 0;
        for (Attempt attempt : attempts) {
            if (attempt.firing().isPresent()) {
                lines.add("  fires  " + attempt.rule().id() + " ("
                        + attempt.rule().type().name() + " " + attempt.rule().cameo() + ", specificity "
                        + attempt.firing().get().specificity() + ")");
            } else if (missed++ < NEAR_MISSES) {
                lines.add("  not    " + attempt.rule().id() + ": " + attempt.stopped());
            }
        }
        if (missed > NEAR_MISSES) {
            lines.add("  not    " + (missed - NEAR_MISSES) + " more");
        }
    }

    private static String words(Sentence s, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && s.begin(i) > s.end(i - 1)) {
                words.append(' ');
            }
            words.append(s.form(i));
        }
        return words.toString();
    }

    private static String actor(Optional<Party> party) {
        return party.map(p -> p.actor().name() + " (" + p.actor().code() + ")").orElse("nobody");
    }
}
