package org.entente.nlp;

/** "<b>Neither</b> Chad nor Sudan", "<b>Both</b> Chad and Sudan": the word before two names is no part of the first, for all its capital. */
final class PairedConjunctions {

    private PairedConjunctions() {}

    /** Makes it a conjunction where the parser took it for a name. */
    static void mend(LooseTree tree) {
        for (int word = 0; word + 3 < tree.size(); word++) {
            boolean paired = tree.lower(word).equals("neither")
                    || tree.lower(word).equals("either")
                    || tree.lower(word).equals("both");
            if (paired
                    && tree.uposes[word] == Upos.PROPN
                    && tree.uposes[word + 1] == Upos.PROPN
                    && tree.heads[word + 1] == word) {
                int name = word + 1;
                tree.heads[name] = tree.heads[word];
                tree.relations[name] = tree.relations[word];
                for (int child = 0; child < tree.size(); child++) {
                    if (tree.heads[child] == word) {
                        tree.heads[child] = name;
                    }
                }
                tree.heads[word] = name;
                tree.relations[word] = Relation.CC_PRECONJ;
                tree.uposes[word] = Upos.CCONJ;
                tree.xposes[word] = "CC";
            }
        }
    }
}
