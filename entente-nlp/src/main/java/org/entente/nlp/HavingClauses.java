package org.entente.nlp;

import java.util.EnumSet;
import java.util.Set;

/**
 * "<b>Having shot down a bomber</b>, Turkey apologised": a sentence that opens with "having" tells first what its subject had done. The
 * parser takes the participle for a noun, its particle for a preposition, or its object for the subject behind the comma.
 */
final class HavingClauses {

    private static final Set<String> PARTICLES = Set.of("back", "down", "off", "out", "over", "up");
    private static final Set<String> IRREGULAR = Set.of(
            "beaten", "broken", "brought", "built", "cut", "driven", "fought", "given", "hit", "kept", "lost", "made",
            "put", "seen", "sent", "set", "shot", "shut", "struck", "sworn", "taken", "thrown", "torn", "won");
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

    private final LooseTree tree;

    private HavingClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes such openings clauses of the sentence's verb. */
    static void mend(LooseTree tree) {
        if (tree.forms.size() > 4 && tree.forms.get(0).equalsIgnoreCase("having")) {
            new HavingClauses(tree).mend();
        }
        for (int having = 2; having + 4 < tree.size(); having++) {
            if (tree.lower(having).equals("having")
                    && tree.forms.get(having - 1).equals(",")) {
                int word = having;
                Insertion.at(tree, having - 1).ifPresent(one -> new HavingClauses(tree).inserted(word, one));
            }
        }
    }

    /** "Sudan, <b>having armed the rebels</b>, was accused by Chad": the clause set between a subject and its verb. */
    private void inserted(int having, Insertion insertion) {
        int participle = participle(having);
        if (participle < 0) {
            return;
        }
        insertion.hang(participle, insertion.main(), Relation.ADVCL);
        for (int word = having; word < insertion.closing(); word++) {
            tree.heads[word] = tree.heads[word] == having ? participle : tree.heads[word];
            boolean bare = tree.relations[word] == Relation.OBL && !tree.has(word, Relation.CASE);
            tree.relations[word] = bare && tree.heads[word] == participle ? Relation.OBJ : tree.relations[word];
        }
        tree.heads[having] = participle;
        tree.relations[having] = Relation.AUX;
        tree.uposes[having] = Upos.AUX;
        tree.uposes[participle] = Upos.VERB;
        tree.xposes[participle] = "VBN";
    }

    private void mend() {
        int participle = participle(0);
        int comma = comma(participle);
        int main = root();
        if (participle < 0 || comma < 0 || main <= comma || !tree.xposes[main].startsWith("VB")) {
            return;
        }
        tree.uposes[0] = Upos.AUX;
        tree.uposes[participle] = Upos.VERB;
        tree.xposes[participle] = "VBN";
        for (int word = 1; word < comma; word++) {
            tree.heads[word] = tree.heads[word] == 0 || tree.heads[word] > comma ? participle : tree.heads[word];
        }
        tree.heads[0] = participle;
        tree.relations[0] = Relation.AUX;
        tree.heads[participle] = main;
        tree.relations[participle] = Relation.ADVCL;
        for (int word = participle + 1; word < comma; word++) {
            if (tree.heads[word] == participle && SUBJECT.contains(tree.relations[word])) {
                tree.relations[word] = Relation.OBJ;
                passOn(word, comma, main);
            }
        }
        particle(participle);
    }

    /** The subject behind the comma, which the parser joined to the object before it. */
    private void passOn(int object, int comma, int main) {
        for (int word = comma + 1; word < main; word++) {
            if (tree.heads[word] == object
                    && (tree.relations[word] == Relation.CONJ || tree.relations[word] == Relation.APPOS)) {
                tree.heads[word] = main;
                tree.relations[word] = Relation.NSUBJ;
            }
        }
    }

    private void particle(int participle) {
        int particle = participle + 1;
        int noun = tree.heads[particle];
        boolean marks = PARTICLES.contains(tree.lower(particle)) && tree.relations[particle] == Relation.CASE;
        if (marks && noun > particle && tree.heads[noun] == participle) {
            tree.heads[particle] = participle;
            tree.relations[particle] = Relation.COMPOUND_PRT;
            tree.uposes[particle] = Upos.ADP;
            tree.xposes[particle] = "RP";
            tree.relations[noun] = Relation.OBJ;
        }
    }

    private int participle(int having) {
        int word = having + 1;
        while (word < having + 4
                && (tree.uposes[word] == Upos.ADV || tree.lower(word).equals("been"))) {
            word++;
        }
        String form = tree.lower(word);
        return form.endsWith("ed") || tree.xposes[word].equals("VBN") || IRREGULAR.contains(form) ? word : -1;
    }

    /** The last comma before the sentence's verb behind which its subject stands, and no apposition to that. */
    private int comma(int participle) {
        int main = root();
        boolean aside = false;
        for (int word = main - 1; participle > 0 && word > participle; word--) {
            if (tree.forms.get(word).equals(",")) {
                boolean closes = tree.uposes[word + 1] == Upos.VERB || tree.uposes[word + 1] == Upos.AUX;
                if (!closes && !aside) {
                    return word;
                }
                aside = closes;
            }
        }
        return -1;
    }

    private int root() {
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads[word] < 0) {
                return word;
            }
        }
        return -1;
    }
}
