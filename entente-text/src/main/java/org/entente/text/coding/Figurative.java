package org.entente.text.coding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.ActorKind;
import org.entente.claim.EventType;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Figures;
import org.entente.text.frame.Kin;
import org.entente.text.frame.Leave;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;

/** Tells where the words of conflict and diplomacy are a figure of speech, a game, or a private matter. */
final class Figurative {

    private static final Set<EventType> OF_FORCE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);
    private static final Set<EventType> BLOWS = EnumSet.of(EventType.ASSAULT, EventType.COERCE);
    private static final Set<EventType> BETWEEN_POWERS = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.THREATEN,
            EventType.ACCUSE,
            EventType.CONSULT,
            EventType.AGREE,
            EventType.REJECT,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.COOPERATE);
    private static final Set<String> GOES_AWAY = WordClasses.shared().get("goes-away");

    private final Sentence s;
    private final Figures figures;

    Figurative(Sentence sentence) {
        this.s = sentence;
        this.figures = new Figures(sentence);
    }

    /** Whether what fires is no deed between actors. */
    boolean is(Firing firing) {
        if (!(firing.rule().type() instanceof EventType event)) {
            return false;
        }
        boolean forALand = BETWEEN_POWERS.contains(event)
                || event != EventType.PROTEST && firing.who().stream().allMatch(Figurative::stateOrTown);
        boolean privately = forALand
                && !firing.who().isEmpty()
                && firing.who().stream().allMatch(mention -> figures.namesPrivateDoer(mention.head()));
        boolean guessed = SentenceCoder.learned(firing)
                && (figures.ofAnotherWorld(firing.frame())
                        || event == EventType.CONCEDE
                                && Leave.givesNone(s, firing.frame().trigger())
                        || event == EventType.PROTEST
                                && GOES_AWAY.contains(s.lemma(firing.frame().trigger()))
                        || Stream.concat(firing.who().stream(), firing.whom().stream())
                                .anyMatch(mention -> figures.namesPrivateDoer(mention.head())));
        boolean atHome = !BLOWS.contains(event) && Kin.allOf(s, firing.frame(), firing.whom());
        return privately
                || atHome
                || guessed
                || figures.onlyTold(firing.frame())
                || figures.game(firing.frame())
                || OF_FORCE.contains(event) && figures.strikesNothing(firing.frame(), firing.content());
    }

    private static boolean stateOrTown(Mention mention) {
        return mention.actors().stream().allMatch(actor -> actor.ofState() || actor.kind() == ActorKind.PLACE);
    }
}
