package org.entente.nlp;

/**
 * "<b>Backed by Libya</b>, the rebels seized the town": a sentence that opens with a participle and "by" tells first who did something
 * to its subject. The parser takes the participle for the predicate and joins the subject to whoever did it.
 */
final class OpeningParticiples {

    private OpeningParticiples() {}

    /** Makes such openings clauses of the sentence's verb. */
    static void mend(LooseTree tree) {
        int participle = !tree.forms.isEmpty() && tree.uposes[0] == Upos.ADV ? 1 : 0;
        boolean opens = participle + 2 < tree.size()
                && tree.xposes[participle].equals("VBN")
                && tree.lower(participle + 1).equals("by");
        if (!opens) {
            return;
        }
        for (int word = participle + 2; word < tree.size() && !NextClause.isFinite(tree, word); word++) {
            if (tree.forms.get(word).equals(",")) {
                NextClause clause = NextClause.behind(tree, word).orElse(null);
                if (clause != null) {
                    clause.raise(participle);
                    tree.heads[participle] = clause.main();
                    tree.relations[participle] = Relation.ADVCL;
                    return;
                }
            }
        }
    }
}
