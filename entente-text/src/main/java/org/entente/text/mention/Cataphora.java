package org.entente.text.mention;

import java.util.Optional;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** "In <b>its</b> last days the outgoing government threw him out": a pronoun in a phrase that opens a clause, and the subject behind it. */
final class Cataphora {

    private static final int DEEPEST = 12;

    private final Scene scene;
    private final Sentence s;
    private final Resolution resolution;

    Cataphora(Scene scene, Resolution resolution) {
        this.scene = scene;
        this.s = scene.sentence;
        this.resolution = resolution;
    }

    /**
     * The subject of the clause that a pronoun's phrase opens; empty where it opens none, or the subject is no name and no
     * definite noun.
     *
     * @param clauses whether a clause set before counts as such a phrase
     */
    Optional<Draft> after(int token, boolean clauses) {
        int at = token;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int governor = s.head(at);
            if (governor < 0) {
                return Optional.empty();
            }
            Relation relation = s.relation(at);
            if (governor > at && (relation == Relation.OBL || relation == Relation.ADVCL && clauses)) {
                int subject = Phrases.subjectOf(s, governor);
                return subject > token ? subject(subject, relation) : Optional.empty();
            }
            at = governor;
        }
        return Optional.empty();
    }

    private Optional<Draft> subject(int subject, Relation relation) {
        return Optional.ofNullable(relation == Relation.OBL ? resolution.at(subject) : scene.heading(subject))
                .filter(Draft::resolved)
                .filter(draft -> draft.kind == MentionKind.NAME
                        || draft.kind == MentionKind.DESCRIPTION
                                && relation == Relation.OBL
                                && Phrases.definite(s, subject));
    }
}
