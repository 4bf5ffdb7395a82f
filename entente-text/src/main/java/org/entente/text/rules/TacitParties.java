package org.entente.text.rules;

import java.util.List;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.TieType;
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
    private static final Set<String> OFFICES = WordClasses.shared().get("office-of-a-state");
    private static final Set<String> POWER = Set.of("office", "power", "presidency", "premiership", "throne");
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

    /** Whom a rule is about beside those whom its words name: who is answerable for a deed, whose state an office is of. */
    List<Mention> meant(Rule rule, Frame frame, List<Mention> who, List<Mention> whom) {
        return rule.type() == TieType.ROLE && whom.isEmpty() ? served(frame, who) : answerable(rule, frame, whom);
    }

    /** "Koçi Xoxe, <b>the interior minister</b>", "took <b>office</b> in 2010": such an office is of the land of whoever holds it. */
    private List<Mention> served(Frame frame, List<Mention> who) {
        int office = frame.trigger();
        boolean ofOne = who.size() == 1
                && who.get(0).actors().size() == 1
                && who.get(0).actors().get(0).kind() == ActorKind.PERSON
                && (who.get(0).head() < office
                        || who.get(0).first() > 0
                                && s.form(who.get(0).first() - 1).equals(","));
        boolean rules = OFFICES.contains(s.lemma(office)) || armyChief(office) || takesPower(frame);
        if (!ofOne || !rules) {
            return List.of();
        }
        return actors.landOf(who.get(0).actors().get(0))
                .map(land -> List.of(new Mention(
                        who.get(0).sentence(), office, office, office + 1, List.of(land), MentionKind.DESCRIPTION)))
                .orElse(List.of());
    }

    private boolean takesPower(Frame frame) {
        for (int object : frame.fillers(Role.OBJECT)) {
            if (POWER.contains(s.lemma(object))) {
                return true;
            }
        }
        return false;
    }

    private boolean armyChief(int office) {
        return office > 0
                && s.lemma(office).equals("chief")
                && s.lemma(office - 1).equals("army");
    }

    /** Whoever did the deed that is protested against or condemned, not whoever suffered it; nobody where it is not told. */
    private List<Mention> answerable(Rule rule, Frame frame, List<Mention> whom) {
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
