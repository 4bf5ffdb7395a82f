package org.entente.nlp;

import java.util.HashMap;
import java.util.Map;

/** The dependency relations of Universal Dependencies v2 that English treebanks use, subtypes included. */
public enum Relation {
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVCL("advcl"),
    ADVCL_RELCL("advcl:relcl"),
    ADVMOD("advmod"),
    AMOD("amod"),
    APPOS("appos"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJ("cc:preconj"),
    CCOMP("ccomp"),
    COMPOUND("compound"),
    COMPOUND_PRT("compound:prt"),
    CONJ("conj"),
    COP("cop"),
    CSUBJ("csubj"),
    CSUBJ_OUTER("csubj:outer"),
    CSUBJ_PASS("csubj:pass"),
    DEP("dep"),
    DET("det"),
    DET_PREDET("det:predet"),
    DISCOURSE("discourse"),
    DISLOCATED("dislocated"),
    EXPL("expl"),
    FIXED("fixed"),
    FLAT("flat"),
    GOESWITH("goeswith"),
    IOBJ("iobj"),
    LIST("list"),
    MARK("mark"),
    NMOD("nmod"),
    NMOD_DESC("nmod:desc"),
    NMOD_POSS("nmod:poss"),
    NMOD_UNMARKED("nmod:unmarked"),
    NSUBJ("nsubj"),
    NSUBJ_OUTER("nsubj:outer"),
    NSUBJ_PASS("nsubj:pass"),
    NUMMOD("nummod"),
    OBJ("obj"),
    OBL("obl"),
    OBL_AGENT("obl:agent"),
    OBL_UNMARKED("obl:unmarked"),
    ORPHAN("orphan"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    REPARANDUM("reparandum"),
    ROOT("root"),
    VOCATIVE("vocative"),
    XCOMP("xcomp");

    private static final Map<String, Relation> BY_LABEL = new HashMap<>();

    static {
        for (Relation relation : values()) {
            BY_LABEL.put(relation.label, relation);
        }
    }

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** The label as treebanks write it, for instance {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /**
     * The relation with a label; a subtype that is not listed falls back to its base relation.
     *
     * @throws IllegalArgumentException where neither the label nor its base is a relation
     */
    public static Relation of(String label) {
        Relation exact = BY_LABEL.get(label);
        if (exact != null) {
            return exact;
        }
        int colon = label.indexOf(':');
        Relation base = colon < 0 ? null : BY_LABEL.get(label.substring(0, colon));
        if (base == null) {
            throw new IllegalArgumentException("\"" + label + "\" is not a relation of Universal Dependencies v2");
        }
        return base;
    }
}
