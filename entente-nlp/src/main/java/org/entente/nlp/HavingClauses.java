package org.entente.nlp;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

    private final List<String> forms;
    private final Upos[] uposes;
    private final String[] xposes;
    private final int[] heads;
    private final Relation[] relations;

    private HavingClauses(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.uposes = uposes;
        this.xposes = xposes;
        this.heads = heads;
        this.relations = relations;
    }

    /** Makes such openings clauses of the sentence's verb. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        if (forms.size() > 4 && forms.get(0).equalsIgnoreCase("having")) {
            new HavingClauses(forms, uposes, xposes, heads, relations).mend();
        }
    }

    private void mend() {
        int participle = participle();
        int comma = comma(participle);
        int main = root();
        if (participle < 0 || comma < 0 || main <= comma || !xposes[main].startsWith("VB")) {
            return;
        }
        uposes[0] = Upos.AUX;
        uposes[participle] = Upos.VERB;
        xposes[participle] = "VBN";
        for (int word = 1; word < comma; word++) {
            heads[word] = heads[word] == 0 || heads[word] > comma ? participle : heads[word];
        }
        heads[0] = participle;
        relations[0] = Relation.AUX;
        heads[participle] = main;
        relations[participle] = Relation.ADVCL;
        for (int word = participle + 1; word < comma; word++) {
            if (heads[word] == participle && SUBJECT.contains(relations[word])) {
                relations[word] = Relation.OBJ;
                passOn(word, comma, main);
            }
        }
        particle(participle);
    }

    /** The subject behind the comma, which the parser joined to the object before it. */
    private void passOn(int object, int comma, int main) {
        for (int word = comma + 1; word < main; word++) {
            if (heads[word] == object && (relations[word] == Relation.CONJ || relations[word] == Relation.APPOS)) {
                heads[word] = main;
                relations[word] = Relation.NSUBJ;
            }
        }
    }

    private void particle(int participle) {
        int particle = participle + 1;
        int noun = heads[particle];
        boolean marks = PARTICLES.contains(lower(particle)) && relations[particle] == Relation.CASE;
        if (marks && noun > particle && heads[noun] == participle) {
            heads[particle] = participle;
            relations[particle] = Relation.COMPOUND_PRT;
            uposes[particle] = Upos.ADP;
            xposes[particle] = "RP";
            relations[noun] = Relation.OBJ;
        }
    }

    private int participle() {
        int word = 1;
        while (word < 4 && (uposes[word] == Upos.ADV || lower(word).equals("been"))) {
            word++;
        }
        String form = lower(word);
        return form.endsWith("ed") || xposes[word].equals("VBN") || IRREGULAR.contains(form) ? word : -1;
    }

    /** The last comma before the sentence's verb behind which its subject stands, and no apposition to that. */
    private int comma(int participle) {
        int main = root();
        boolean aside = false;
        for (int word = main - 1; participle > 0 && word > participle; word--) {
            if (forms.get(word).equals(",")) {
                boolean closes = uposes[word + 1] == Upos.VERB || uposes[word + 1] == Upos.AUX;
                if (!closes && !aside) {
                    return word;
                }
                aside = closes;
            }
        }
        return -1;
    }

    private int root() {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] < 0) {
                return word;
            }
        }
        return -1;
    }

    private String lower(int word) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }
}
