package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.entente.text.rules.Stop;

/**
 * How one sentence was read.
 *
 * @param sentence its tree
 * @param actors the mentions and whom each is taken for
 * @param frames each frame that rules were tried on
 * @param claims what came of it
 */
public record Explanation(Sentence sentence, List<String> actors, List<TriedFrame> frames, List<String> claims) {

    private static final int NEAR_MISSES = 8;

    /**
     * A frame with what came of it.
     *
     * @param trigger the predicate's token
     * @param heading the predicate and its roles
     * @param attempts the rules tried on it
     * @param opinion what the type model thinks of it and why, empty where it judges none
     */
    public record TriedFrame(int trigger, String heading, List<Attempt> attempts, Optional<String> opinion) {

        public TriedFrame {
            attempts = List.copyOf(attempts);
        }
    }

    public Explanation {
        actors = List.copyOf(actors);
        frames = List.copyOf(frames);
        claims = List.copyOf(claims);
    }

    /** Actors, frames, rules tried and claims, one a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Actors");
        actors.forEach(actor -> lines.add("  " + actor));
        for (TriedFrame frame : frames) {
            lines.add("Frame " + frame.heading());
            attempts(frame.attempts(), lines);
            frame.opinion().ifPresent(told -> lines.add("  model  " + told));
        }
        lines.add("Claims");
        claims.forEach(claim -> lines.add("  " + claim));
        return lines;
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
        List<String> actors = new ArrayList<>();
        for (Mention mention : reading.mentions().in(number)) {
            actors.add(words(s, mention.first(), mention.end()) + "  = "
                    + String.join(
                            " + ",
                            mention.actors().stream()
                                    .map(actor -> actor.name() + " (" + actor.code() + ")")
                                    .toList())
                    + ", " + mention.kind().name().toLowerCase(Locale.ROOT));
        }
        List<TriedFrame> frames = new ArrayList<>();
        for (int token = 0; token < s.size(); token++) {
            List<Attempt> attempts = coder.matcher().attempts(token);
            Optional<String> opinion = coder.opinion(token);
            if (!attempts.isEmpty() || opinion.isPresent()) {
                frames.add(new TriedFrame(token, heading(s, coder.frames().at(token)), attempts, opinion));
            }
        }
        List<String> said = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.span().sentence() == number) {
                said.add(claim.type().name() + " " + claim.cameo() + "  " + actor(claim.source()) + " -> "
                        + actor(claim.target()) + "  " + claim.status().name().toLowerCase(Locale.ROOT) + "  "
                        + claim.when().map(when -> when.edtf()).orElse("no date") + "  by " + claim.rule());
            }
        }
        return new Explanation(s, actors, frames, said);
    }

    private static String heading(Sentence s, Frame frame) {
        StringBuilder line = new StringBuilder(s.form(frame.trigger()))
                .append(" (")
                .append(frame.kind().name().toLowerCase(Locale.ROOT))
                .append(')');
        for (Role role : Role.values()) {
            for (int token : frame.fillers(role)) {
                line.append("  ").append(role.word()).append('=').append(s.form(token));
            }
        }
        return line.toString();
    }

    /** What fired and what came near: a rule whose own words are there nearer than one that misses some of them. */
    private static void attempts(List<Attempt> attempts, List<String> lines) {
        int missed = 0;
        List<Attempt> nearest = new ArrayList<>(attempts);
        nearest.sort(Comparator.comparing(attempt ->
                attempt.stop().filter(Stop.Incomplete.class::isInstance).isPresent()));
        for (Attempt attempt : nearest) {
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
