package org.entente.nlp;

import java.util.Set;

/**
 * What is given, and to whom, where the parser made one of the two: "gave <b>the rebels</b> radios" (no radios of rebels), "hand
 * <b>Peru</b> 24 boats", "lends <b>Sweden</b> $2bn" (no second object), "were <b>given</b> weapons by Syria" (no given weapons).
 */
final class GivenThings {

    private static final Set<String> GIVING = Set.of(
            "give",
            "gave",
            "given",
            "giving",
            "hand",
            "hands",
            "handed",
            "handing",
            "send",
            "sends",
            "sent",
            "sending",
            "lend",
            "lends",
            "lent",
            "lending",
            "offer",
            "offers",
            "offered",
            "offering",
            "grant",
            "grants",
            "granted",
            "granting",
            "promise",
            "promises",
            "promised",
            "promising",
            "sell",
            "sells",
            "sold",
            "selling",
            "pay",
            "pays",
            "paid",
            "paying",
            "deny",
            "denies",
            "denied",
            "denying",
            "supply",
            "supplies",
            "supplied",
            "supplying",
            "feed",
            "feeds",
            "fed",
            "teach",
            "teaches",
            "taught",
            "owe",
            "owes",
            "owed",
            "bring",
            "brings",
            "brought",
            "allow",
            "allows",
            "allowed",
            "issue",
            "issues",
            "issued",
            "gives",
            "award",
            "awards",
            "awarded");
    private static final Set<String> GIVEN = Set.of(
            "given",
            "handed",
            "sent",
            "lent",
            "offered",
            "granted",
            "promised",
            "sold",
            "paid",
            "denied",
            "taught",
            "allowed",
            "issued",
            "awarded",
            "shown",
            "told",
            "refused",
            "guaranteed",
            "assured");

    /** Plurals that stand before a noun as what it is about. */
    private static final Set<String> THINGS = Set.of(
            "arms",
            "weapons",
            "sports",
            "sales",
            "goods",
            "customs",
            "communications",
            "systems",
            "operations",
            "services",
            "savings",
            "records",
            "drugs",
            "rights",
            "munitions",
            "supplies",
            "sanctions",
            "affairs",
            "elections",
            "securities",
            "news",
            "forces",
            "antiquities",
            "emissions",
            "fisheries",
            "minerals",
            "metals",
            "narcotics",
            "petrochemicals",
            "ballistics",
            "logistics",
            "spares",
            "works");

    /** Bodies of people that stand before a noun far oftener as whom something is given than as what it is about. */
    private static final Set<String> BODIES =
            Set.of("militia", "junta", "regime", "insurgency", "guerrilla", "opposition", "warlord", "king", "sultan");

    private final LooseTree tree;

    private GivenThings(LooseTree tree) {
        this.tree = tree;
    }

    /** Tells whom something is given from what it is. */
    static void mend(LooseTree tree) {
        GivenThings mender = new GivenThings(tree);
        for (int word = 0; word + 2 < tree.size(); word++) {
            if (tree.uposes[word] == Upos.VERB && GIVING.contains(tree.lower(word))) {
                mender.split(word);
                mender.tell(word);
            }
            if (tree.xposes[word].equals("VBN") && GIVEN.contains(tree.lower(word))) {
                mender.passive(word);
            }
        }
    }

    /** Two objects: the first one is given the second. */
    private void tell(int verb) {
        int first = -1;
        for (int word = verb + 1; word < tree.size(); word++) {
            if (tree.heads[word] == verb && tree.relations[word] == Relation.OBJ) {
                if (first >= 0 && follows(word, first)) {
                    tree.relations[first] = Relation.IOBJ;
                    return;
                }
                first = word;
            }
        }
    }

    private boolean follows(int second, int first) {
        for (int word = first + 1; word < second; word++) {
            if (!tree.under(word, second) && !tree.under(word, first)) {
                return false;
            }
        }
        return true;
    }

    /** Makes the people before an object a word of its own that the verb governs. */
    private void split(int verb) {
        int object = object(verb);
        int people = object < 0 || tree.has(verb, Relation.IOBJ) ? -1 : people(verb, object);
        if (people < 0) {
            return;
        }
        for (int word = verb + 1; word < people; word++) {
            if (tree.heads[word] == object) {
                tree.heads[word] = people;
            }
        }
        for (int word = people + 1; word < object; word++) {
            if (tree.heads[word] == people) {
                tree.heads[word] = object;
                tree.relations[word] = tree.xposes[word].equals("CD") ? Relation.NUMMOD : tree.relations[word];
            }
        }
        tree.heads[people] = verb;
        tree.relations[people] = Relation.IOBJ;
    }

    private int object(int verb) {
        for (int word = verb + 2; word < tree.size(); word++) {
            if (tree.heads[word] == verb && tree.relations[word] == Relation.OBJ) {
                return tree.nominal(word) || money(word) ? word : -1;
            }
        }
        return -1;
    }

    /** The last of the words before an object that names people; -1 where none does. */
    private int people(int verb, int object) {
        for (int word = object - 1; word > verb; word--) {
            boolean before = tree.heads[word] == object && tree.relations[word] == Relation.COMPOUND;
            if (before && (plural(word) || counted(word, verb, object))) {
                return word;
            }
        }
        return -1;
    }

    private boolean plural(int word) {
        boolean body = tree.xposes[word].equals("NN") && BODIES.contains(tree.lower(word));
        return body
                || tree.xposes[word].equals("NNS")
                        && !THINGS.contains(tree.lower(word))
                        && !tree.lower(word).endsWith("ics");
    }

    /** "Peru 24 boats", "Sweden $2bn": a number parts a name straight behind the verb from what is counted. */
    private boolean counted(int name, int verb, int object) {
        boolean named = tree.uposes[name] == Upos.PROPN && name == verb + 1;
        return named && (money(object) ? name + 1 == object : name + 1 < object && tree.xposes[name + 1].equals("CD"));
    }

    private boolean money(int word) {
        return tree.xposes[word].equals("$");
    }

    private void passive(int participle) {
        int thing = tree.heads[participle];
        int copula = participle - 1;
        boolean shaped = copula > 0
                && thing > participle
                && tree.nominal(thing)
                && tree.relations[participle] == Relation.AMOD
                && tree.heads[copula] == thing
                && tree.relations[copula] == Relation.COP;
        if (!shaped) {
            return;
        }
        tree.heads[participle] = tree.heads[thing];
        tree.relations[participle] = tree.relations[thing];
        tree.uposes[participle] = Upos.VERB;
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads[word] == thing && (word < participle || word > thing)) {
                raise(word, participle);
            }
        }
        tree.heads[thing] = participle;
        tree.relations[thing] = Relation.OBJ;
        tree.relations[copula] = Relation.AUX_PASS;
    }

    /** What belonged to the noun as to a predicate belongs to the participle; what tells more of the noun stays. */
    private void raise(int word, int participle) {
        switch (tree.relations[word]) {
            case NSUBJ -> tree.relations[word] = Relation.NSUBJ_PASS;
            case NMOD -> {
                boolean agent = false;
                for (int child = participle + 1; child < word; child++) {
                    agent |= tree.heads[child] == word && tree.lower(child).equals("by");
                }
                if (!agent) {
                    return;
                }
                tree.relations[word] = Relation.OBL_AGENT;
            }
            case ACL, ACL_RELCL, CONJ, APPOS -> {
                return;
            }
            default -> {}
        }
        tree.heads[word] = participle;
    }
}
