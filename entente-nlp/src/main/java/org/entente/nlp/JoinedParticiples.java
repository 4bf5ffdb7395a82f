package org.entente.nlp;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "<b>Iran-backed</b> Hezbollah grew": a participle that a hyphen joins to who does it belongs to the noun behind it, though the
 * parser hangs it on the verb of the sentence, the more so where one name follows another.
 */
final class JoinedParticiples {

    /** What one does to another for good: how the two stand, and so no verb of the sentence. */
    private static final Set<String> PARTICIPLES = Set.of(
            "backed",
            "supported",
            "sponsored",
            "funded",
            "financed",
            "bankrolled",
            "armed",
            "trained",
            "equipped",
            "supplied",
            "installed",
            "held",
            "controlled",
            "occupied",
            "ruled",
            "run",
            "administered",
            "governed",
            "dominated",
            "aligned",
            "allied",
            "affiliated",
            "linked");

    private static final Set<Relation> BEFORE_ITS_HEAD = EnumSet.of(Relation.COMPOUND, Relation.AMOD, Relation.NUMMOD);

    private JoinedParticiples() {}

    /** Hangs such participles on the noun behind them, and on them who does it. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int word = 2; word + 1 < heads.length; word++) {
            boolean joined = PARTICIPLES.contains(forms.get(word))
                    && forms.get(word - 1).equals("-")
                    && Character.isUpperCase(forms.get(word - 2).charAt(0));
            int noun = joined ? nounBehind(word, uposes, heads, relations) : -1;
            if (noun >= 0) {
                join(word, noun, heads, relations);
                uposes[word] = Upos.VERB;
                xposes[word] = "VBN";
            }
        }
    }

    /** The noun that the words behind a participle lead to, -1 where none follows. */
    private static int nounBehind(int participle, Upos[] uposes, int[] heads, Relation[] relations) {
        int noun = participle + 1;
        while (BEFORE_ITS_HEAD.contains(relations[noun]) && heads[noun] > noun) {
            noun = heads[noun];
        }
        return uposes[noun] == Upos.NOUN || uposes[noun] == Upos.PROPN ? noun : -1;
    }

    private static void join(int participle, int noun, int[] heads, Relation[] relations) {
        int doer = participle - 2;
        int above = -1;
        for (int word = heads[noun]; word >= 0; word = heads[word]) {
            above = word == participle || word == doer ? word : above;
        }
        if (above >= 0) {
            boolean secondVerb = above == participle && relations[above] == Relation.CONJ;
            heads[noun] = heads[above];
            relations[noun] = secondVerb ? relations[noun] : relations[above];
        }
        heads[participle] = noun;
        relations[participle] = Relation.AMOD;
        heads[doer] = participle;
        relations[doer] = Relation.COMPOUND;
        heads[participle - 1] = doer;
        relations[participle - 1] = Relation.PUNCT;
    }
}
