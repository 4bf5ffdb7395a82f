package org.entente.text.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.where.Gazetteer;

/**
 * "the <b>Kabul</b> blast killed 12", "<b>Moscow</b> attack leaves 130 dead": a town before the noun of a deed tells where it was
 * done, and not that those did it whom the town else stands for; but "the Tehran attack on Israel" tells who. So does a house or a convoy: "a <b>mosque</b> bombing".
 */
public final class SceneNames {

    private static final Set<EventType> DONE_SOMEWHERE = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);
    private static final Set<String> AIMED = Set.of("on", "against", "at", "upon", "toward");

    private static final Set<String> STRUCK = WordClasses.shared().get("struck-house");

    private SceneNames() {}

    /** Whether a mention is the town or house before the noun of a deed that is aimed at nobody named. */
    public static boolean is(Sentence s, Rule rule, Mention mention) {
        int noun = s.head(mention.head());
        while (noun >= 0 && s.relation(noun) == Relation.COMPOUND) {
            noun = s.head(noun);
        }
        return rule.type() instanceof EventType event
                && DONE_SOMEWHERE.contains(event)
                && noun > mention.head()
                && s.relation(mention.head()) == Relation.COMPOUND
                && !aimed(s, noun)
                && (mention.kind() == MentionKind.NAME && town(s, mention) || STRUCK.contains(s.lemma(mention.head())));
    }

    private static boolean aimed(Sentence s, int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            if (child > noun && AIMED.contains(s.marker(child))) {
                return true;
            }
        }
        return false;
    }

    /** A town's name that is not the name of whom it stands for: "Georgia" is a state, whatever town is called so. */
    private static boolean town(Sentence s, Mention mention) {
        String name = s.form(mention.head());
        return mention.actors().stream()
                        .noneMatch(actor ->
                                actor.kind() != ActorKind.PLACE && actor.name().equalsIgnoreCase(name))
                && Gazetteer.shared().find(name, List.of()).isPresent();
    }
}
