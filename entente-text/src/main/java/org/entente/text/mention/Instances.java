package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * Words that name states only by a name hung on them: "<b>countries</b> such as Togo and Benin", "other <b>states</b>, including
 * Chad", "<b>most</b> of Serbia". They mean the states named.
 */
final class Instances {

    private static final Set<String> LANDS = Vocabulary.shared().wordClass("lands");
    private static final Set<String> SHARES = Vocabulary.shared().wordClass("shares-of-a-land");
    private static final Set<String> AMONG_THEM =
            Set.of("including", "include", "such_as", "like", "notably", "namely");

    private final Scene scene;
    private final Sentence s;

    /** Whether a phrase names some of those before it: "<b>such as</b> Togo", "<b>among them</b> Togo". */
    static boolean introduces(Sentence s, int phrase) {
        String marker = s.marker(phrase).toLowerCase(Locale.ROOT);
        return AMONG_THEM.contains(marker)
                || marker.equals("among") && s.form(phrase).equalsIgnoreCase("them");
    }

    Instances(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    void read() {
        for (int word = 0; word < s.size(); word++) {
            if (s.childCount(word) == 0) {
                continue;
            }
            boolean lands = LANDS.contains(s.lemma(word));
            Draft said = scene.heading(word);
            if ((said == null || !said.resolved() || lands && unnamed(said))
                    && (lands || SHARES.contains(s.form(word).toLowerCase(Locale.ROOT)))) {
                List<Referent> states = named(word, lands);
                if (!states.isEmpty()) {
                    Draft draft = scene.draft(word, MentionKind.DESCRIPTION);
                    draft.who = states;
                    scene.add(draft);
                }
            }
        }
    }

    /** "<b>African states</b>, among them Chad": several of whom no more is told than what they are like. */
    private static boolean unnamed(Draft said) {
        return said.one() && !said.only().named() && said.isKind(ActorKind.PEOPLE);
    }

    private List<Referent> named(int word, boolean lands) {
        List<Referent> states = new ArrayList<>();
        for (int i = 0; i < s.childCount(word); i++) {
            int child = s.child(word, i);
            if (s.relation(child) == Relation.NMOD
                    && (lands ? introduces(s, child) : s.marker(child).equalsIgnoreCase("of"))) {
                add(child, states);
                for (int j = 0; j < s.childCount(child); j++) {
                    if (s.relation(s.child(child, j)) == Relation.CONJ) {
                        add(s.child(child, j), states);
                    }
                }
            }
        }
        return states;
    }

    private void add(int token, List<Referent> states) {
        Draft draft = scene.heading(token);
        if (draft != null && draft.resolved() && draft.kind == MentionKind.NAME && draft.isKind(ActorKind.STATE)) {
            states.addAll(draft.who);
        }
    }
}
