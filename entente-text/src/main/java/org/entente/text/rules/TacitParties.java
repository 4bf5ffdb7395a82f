package org.entente.text.rules;

import java.util.List;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.TriggerKind;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;

/** Finds parties that a sentence makes known without saying outright that they act or are meant. */
final class TacitParties {

    private static final int[] NOBODY = {};
    private static final Set<ClaimType> SPOKEN = Set.of(EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT);
    private static final Set<String> SUFFERED = WordClasses.shared().get("suffered");

    private final Sentence s;
    private final SentenceFrames frames;
    private final ActorFinder actors;

    TacitParties(SentenceFrames frames, ActorFinder actors) {
        this.s = frames.sentence();
        this.frames = frames;
        this.actors = actors;
    }

    /** "was turned down in <b>Oslo</b>", where nobody else is told to: a government speaks in its capital. */
    List<Mention> speaker(Rule rule, int token, Frame frame) {
        if (!SPOKEN.contains(rule.type())
                || rule.symmetric()
                || s.child(token, Relation.NSUBJ_PASS) < 0
                || frame.has(Role.SUBJECT)) {
            return List.of();
        }
        List<Mention> placed = actors.behind(frame.fillers(Role.IN));
        placed.removeIf(mention -> mention.kind() != MentionKind.NAME
                || !mention.actors().stream()
                        .allMatch(actor -> actor.kind() == ActorKind.STATE
                                && actor.sectors().contains(Sector.GOV)));
        return placed;
    }

    /** Whoever did the deed that is protested against or condemned, not whoever suffered it; nobody where it is not told. */
    List<Mention> answerable(Rule rule, Frame frame, List<Mention> whom) {
        if (rule.type() != EventType.PROTEST && rule.type() != EventType.ACCUSE) {
            return whom;
        }
        for (RolePath path : whom.isEmpty() ? List.<RolePath>of() : rule.whom()) {
            for (int token : path.role().map(frame::fillers).orElse(NOBODY)) {
                if (SUFFERED.contains(s.lemma(token))
                        && frames.kind(token) == TriggerKind.NOUN
                        && suffering(frames.at(token)).containsAll(whom)) {
                    Frame deed = frames.at(token);
                    List<Mention> doers = actors.behind(deed.fillers(Role.BY));
                    return doers.isEmpty() ? actors.behind(deed.fillers(Role.SUBJECT)) : doers;
                }
            }
        }
        return whom;
    }

    /** "the arrest of <b>a priest</b>", "<b>Navalny's</b> arrest". */
    private List<Mention> suffering(Frame deed) {
        return deed.has(Role.OF)
                ? actors.behind(deed.fillers(Role.OF))
                : actors.behind(deed.fillers(Role.POSSESSOR)).stream()
                        .filter(mention ->
                                mention.actors().stream().allMatch(actor -> actor.kind() == ActorKind.PERSON))
                        .toList();
    }
}
