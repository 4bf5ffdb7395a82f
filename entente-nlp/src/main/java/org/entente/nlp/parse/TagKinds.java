package org.entente.nlp.parse;

import org.entente.nlp.Upos;
import org.entente.nlp.tag.TagSet;

/** Which tags are verbs, commas, conjunctions and other marks: what stands between two words tells if they can join. */
public final class TagKinds {

    /** How many kinds are counted. */
    static final int KINDS = 4;

    private final int[] counts;

    public TagKinds(TagSet tags) {
        counts = new int[tags.size()];
        for (int tag = 0; tag < counts.length; tag++) {
            counts[tag] = count(tags.upos(tag), tags.xpos(tag));
        }
    }

    private static int count(Upos upos, String xpos) {
        return switch (upos) {
            case VERB -> 1;
            case CCONJ -> 1 << 8;
            case PUNCT -> xpos.equals(",") ? 1 << 16 : xpos.equals("HYPH") ? 0 : 1 << 24;
            case ADJ, ADP, ADV, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SCONJ, SYM, X -> 0;
        };
    }

    /** One in the byte of the tag's kind; 0 for a tag that is not counted. */
    int count(int tag) {
        return counts[tag];
    }
}
