package org.entente.nlp;

import java.util.Set;

/**
 * What people are let do, taken for a noun: "let parties <b>campaign</b>" (no campaign of parties), "permitted parties to
 * <b>march</b>" (no place to which).
 */
final class PeopleLet {

    private static final Set<String> LET = Set.of("let", "lets", "letting");

    private static final Set<String> PERMIT = Set.of(
            "allow",
            "allows",
            "allowed",
            "allowing",
            "permit",
            "permits",
            "permitted",
            "permitting",
            "forbid",
            "forbids",
            "forbade",
            "force",
            "forces",
            "forced",
            "forcing",
            "order",
            "orders",
            "ordered",
            "ordering",
            "urge",
            "urges",
            "urged",
            "urging",
            "ask",
            "asks",
            "asked",
            "asking",
            "invite",
            "invited",
            "encourage",
            "encouraged",
            "enable",
            "enabled",
            "authorise",
            "authorised",
            "authorize",
            "authorized");

    /** What people do, under a name that is a noun too. */
    private static final Set<String> DEEDS = Set.of(
            "campaign",
            "protest",
            "march",
            "vote",
            "work",
            "travel",
            "transit",
            "land",
            "return",
            "strike",
            "trade",
            "fight",
            "fish",
            "visit",
            "rally",
            "camp",
            "dock",
            "export",
            "import",
            "patrol",
            "hunt",
            "drill",
            "fire",
            "attack",
            "board",
            "leave",
            "withdraw",
            "retreat",
            "worship",
            "film",
            "study",
            "shop",
            "pass",
            "stop");

    private final LooseTree tree;

    private PeopleLet(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes it the verb of a clause. */
    static void mend(LooseTree tree) {
        PeopleLet mender = new PeopleLet(tree);
        for (int word = 2; word < tree.size(); word++) {
            boolean noun = DEEDS.contains(tree.forms.get(word))
                    && tree.xposes[word].startsWith("NN")
                    && tree.heads[word] >= 0
                    && tree.heads[word] < word - 1;
            if (noun && ends(tree, word)) {
                mender.bare(word);
                mender.withTo(word);
            }
        }
    }

    private static boolean ends(LooseTree tree, int word) {
        int next = word + 1;
        return next == tree.size()
                || switch (tree.uposes[next]) {
                    case PUNCT, ADP, ADV, SCONJ, CCONJ -> true;
                    default -> false;
                };
    }

    private void bare(int deed) {
        int verb = tree.heads[deed];
        int people = deed - 1;
        boolean shaped = LET.contains(tree.lower(verb))
                && tree.relations[deed] == Relation.OBJ
                && tree.heads[people] == deed
                && tree.relations[people] == Relation.COMPOUND
                && many(people);
        if (!shaped) {
            return;
        }
        for (int word = verb + 1; word < people; word++) {
            if (tree.heads[word] == deed) {
                tree.heads[word] = people;
            }
        }
        tree.relations[people] = Relation.NSUBJ;
        makeVerb(deed, Relation.CCOMP);
    }

    private void withTo(int deed) {
        int to = deed - 1;
        boolean onPeople = tree.heads[deed] == to - 1 && tree.relations[deed] == Relation.NMOD;
        int verb = onPeople ? tree.heads[to - 1] : tree.heads[deed];
        boolean shaped = verb >= 0
                && PERMIT.contains(tree.lower(verb))
                && tree.uposes[verb] == Upos.VERB
                && (onPeople || tree.relations[deed] == Relation.OBL)
                && tree.lower(to).equals("to")
                && tree.heads[to] == deed
                && tree.heads[to - 1] == verb
                && tree.relations[to - 1] == Relation.OBJ
                && many(to - 1);
        if (!shaped) {
            return;
        }
        int kind = to - 2;
        boolean ofTheirKind = kind > verb
                && tree.heads[kind] == verb
                && tree.relations[kind] == Relation.IOBJ
                && tree.xposes[kind].equals("NN");
        if (ofTheirKind) {
            tree.heads[kind] = to - 1;
            tree.relations[kind] = Relation.COMPOUND;
        }
        tree.heads[deed] = verb;
        tree.relations[to] = Relation.MARK;
        tree.uposes[to] = Upos.PART;
        tree.xposes[to] = "TO";
        makeVerb(deed, Relation.XCOMP);
    }

    private boolean many(int people) {
        return tree.xposes[people].equals("NNS") || tree.xposes[people].equals("NNPS");
    }

    private void makeVerb(int deed, Relation relation) {
        tree.relations[deed] = relation;
        tree.uposes[deed] = Upos.VERB;
        tree.xposes[deed] = "VB";
        for (int word = deed + 1; word < tree.size(); word++) {
            if (tree.heads[word] == deed && tree.relations[word] == Relation.NMOD) {
                tree.relations[word] = Relation.OBL;
            }
        }
    }
}
