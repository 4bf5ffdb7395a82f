package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;
import org.entente.text.mention.Vocabulary.Reference;

/** "the Amal militia": bodies whose name no list knows, and whose kind the noun behind it tells. */
final class UnlistedBodies {

    private final Scene scene;
    private final Sentence s;
    private final Composer composer;
    private final Descriptions descriptions;

    UnlistedBodies(Scene scene, Composer composer, Descriptions descriptions) {
        this.scene = scene;
        this.s = scene.sentence;
        this.composer = composer;
        this.descriptions = descriptions;
    }

    /** Resolves the noun that heads such a name; false where it heads none. */
    boolean at(int head, Draft draft, Optional<AgentNoun> agent, List<Draft> bases) {
        int kindBegins = head - agent.map(noun -> noun.words() - 1).orElse(0);
        int first = kindBegins;
        while (first > 0
                && s.head(first - 1) == head
                && s.upos(first - 1) == Upos.PROPN
                && s.relation(first - 1) == Relation.COMPOUND
                && scene.covering(first - 1) == null) {
            first--;
        }
        boolean body = agent.isPresent()
                && agent.get().form() == Form.BODY
                && !agent.get().neutral();
        boolean group = descriptions
                .noun(head, Reference.ANAPHOR)
                .filter(n -> n.fits(ActorKind.ARMED_GROUP))
                .isPresent();
        if (first == kindBegins || Phrases.plural(s, head) || !body && !(group && agent.isEmpty())) {
            return false;
        }
        ActorKind kind = agent.map(Composer::kind).orElse(ActorKind.ORGANIZATION);
        List<Sector> sectors = agent.map(noun -> composer.sectors(head, noun)).orElse(List.of());
        draft.who = List.of(scene.memory.unknown(scene.text(first, head), kind, Composer.country(bases), sectors));
        draft.kind = MentionKind.NAME;
        draft.nameFirst = first;
        draft.plurality = Draft.Plurality.EITHER;
        scene.add(draft);
        return true;
    }
}
