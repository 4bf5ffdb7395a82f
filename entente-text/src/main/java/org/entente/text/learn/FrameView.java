package org.entente.text.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.mention.Mention;
import org.entente.text.rules.SentenceMatcher;

/**
 * A frame with the actors in its roles.
 *
 * @param filled each role that an actor fills or stands behind, in the order of the roles
 */
public record FrameView(Frame frame, List<Filled> filled) {

    /**
     * A role and who fills it.
     *
     * @param inClause whether it is a role of the frame's complement clause ("demanded that <b>Iran</b> leave")
     */
    public record Filled(Role role, boolean inClause, List<Mention> actors) {

        public Filled {
            actors = List.copyOf(actors);
        }
    }

    public FrameView {
        filled = List.copyOf(filled);
    }

    /** The view of a token's frame; empty where no actor has a part in it. */
    public static Optional<FrameView> of(SentenceMatcher matcher, SentenceFrames frames, int token) {
        List<Filled> filled = new ArrayList<>();
        Frame frame = frames.at(token);
        Sentence s = frames.sentence();
        fill(matcher, s, frame, false, filled);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        for (int clause : frame.fillers(Role.CLAUSE)) {
            fill(matcher, s, frames.at(clause), true, filled);
        }
        return Optional.of(new FrameView(frame, filled));
    }

    private static void fill(SentenceMatcher matcher, Sentence s, Frame frame, boolean inClause, List<Filled> into) {
        List<Mention> inObject = List.of();
        for (Role role : Role.values()) {
            int[] heads = frame.fillers(role);
            boolean within = role == Role.IN && !inObject.isEmpty();
            if (!role.learned() || heads.length == 0 && !within || role == Role.BEARER || role == Role.CLAUSE) {
                continue;
            }
            List<Mention> actors = matcher.actorsBehind(heads);
            if (role == Role.OBJECT) {
                inObject = actors.stream()
                        .filter(actor -> s.marker(actor.head()).equals("in") && !among(heads, actor.head()))
                        .toList();
                actors.removeAll(inObject);
            } else if (within && actors.isEmpty()) {
                actors.addAll(inObject);
            }
            actors.removeIf(actor -> into.stream().anyMatch(one -> one.actors().contains(actor)));
            if (!actors.isEmpty()) {
                into.add(new Filled(role, inClause, actors));
            }
        }
    }

    private static boolean among(int[] heads, int token) {
        return Arrays.stream(heads).anyMatch(head -> head == token);
    }

    /** Who fills a role; empty where nobody does. */
    List<Mention> actors(Role role) {
        for (Filled one : filled) {
            if (one.role() == role && !one.inClause()) {
                return one.actors();
            }
        }
        return List.of();
    }
}
