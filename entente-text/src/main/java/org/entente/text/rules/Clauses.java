package org.entente.text.rules;

import java.util.Arrays;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Which tokens of one sentence stand in one clause; found once. */
final class Clauses {

    private static final int UNKNOWN = -1;

    private static final Set<String> PROVISOS = Set.of("unless", "lest");

    private final Sentence s;
    private final int[] predicates;

    Clauses(Sentence sentence) {
        this.s = sentence;
        this.predicates = new int[s.size()];
        Arrays.fill(predicates, UNKNOWN);
    }

    /** The predicate of the clause in which a token stands; two tokens of one predicate stand in one clause. */
    int predicate(int token) {
        int known = predicates[token];
        if (known != UNKNOWN) {
            return known;
        }
        int predicate = s.head(token) < 0 || clausal(token) ? token : predicate(ofWhat(token));
        predicates[token] = predicate;
        return predicate;
    }

    /** What a word is said with: "unless" is said with what is threatened, not with what would avert it. */
    private int ofWhat(int token) {
        int head = s.head(token);
        boolean proviso = s.relation(token) == Relation.MARK
                && PROVISOS.contains(s.lemma(token))
                && s.relation(head) == Relation.ADVCL;
        return proviso ? s.head(head) : head;
    }

    private boolean clausal(int token) {
        return switch (s.relation(token)) {
            case CCOMP, ADVCL, ADVCL_RELCL, ACL_RELCL, PARATAXIS, ROOT -> true;
            case CONJ -> s.upos(token) == Upos.VERB;
            default -> false;
        };
    }
}
