package org.entente.text.mention;

import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Nouns put before the name of a state or a person that say what it is: "EU <b>candidate</b> Serbia", "oil <b>producer</b> Algeria",
 * "Kremlin <b>critic</b> Navalny". They mean whoever is named, whoever else stands in them.
 */
final class Epithets {

    private static final Set<String> REGIME = Vocabulary.shared().wordClass("kind-of-regime");

    private static final Set<String> OF_A_PERSON = Vocabulary.shared().wordClass("said-of-a-person");

    private final Scene scene;
    private final Sentence s;

    Epithets(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** "<b>Communist</b> Cuba", "Marxist Ethiopia": whether words before a state's name say how it is ruled. */
    static boolean ofRegime(NameScan scan, int begin, int state) {
        for (int token = begin; token < state; token++) {
            if (!REGIME.contains(scan.lower(token))) {
                return false;
            }
        }
        return true;
    }

    void read() {
        for (int name = 1; name < s.size(); name++) {
            int noun = s.head(name);
            if (s.relation(name) == Relation.FLAT && noun >= 0 && noun == name - 1 && s.upos(noun) == Upos.NOUN) {
                Draft named = scene.heading(name);
                if (named != null && (names(named) || human(noun, named))) {
                    means(noun, named);
                }
            }
        }
    }

    private static boolean names(Draft state) {
        return state.kind == MentionKind.NAME
                && state.isKind(ActorKind.STATE)
                && !state.modifier
                && state.nameFirst == state.head
                && state.nameEnd == state.head + 1;
    }

    /** "Kremlin <b>critic</b> Navalny": whoever stands before the noun, it means the one who is named behind it. */
    private boolean human(int noun, Draft named) {
        @Nullable Draft said = scene.heading(noun);
        return named.kind == MentionKind.NAME && OF_A_PERSON.contains(s.lemma(noun)) && (said == null || said.thing());
    }

    private void means(int noun, Draft state) {
        @Nullable Draft said = scene.heading(noun);
        if (said != null && said.who.equals(state.who)) {
            return;
        }
        Draft draft = scene.draft(noun, MentionKind.DESCRIPTION);
        draft.who = state.who;
        scene.add(draft);
    }
}
