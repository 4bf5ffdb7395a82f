package org.entente.nlp;

import java.util.Set;

/**
 * "ascribed the blast in the refinery <b>to Hezbollah</b>", "passed word of the plot <b>to the Germans</b>": whom something is
 * passed or ascribed to goes with the verb, though the parser hangs it on the nearest noun, where that noun leads nowhere itself
 * (a refinery, unlike a road or an envoy).
 */
final class GoalsHungTooDeep {

    private static final Set<String> CARRYING = Set.of(
            "ascribe",
            "attribute",
            "impute",
            "credit",
            "pass",
            "relay",
            "convey",
            "transmit",
            "hand",
            "transfer",
            "surrender",
            "deliver",
            "extradite",
            "return",
            "restore",
            "cede",
            "sell",
            "lend",
            "give",
            "grant",
            "award",
            "lease",
            "supply",
            "send",
            "ship",
            "present",
            "submit",
            "yield",
            "repatriate",
            "forward",
            "leak",
            "donate",
            "entrust",
            "assign",
            "wire",
            "relinquish",
            "betray",
            "smuggle",
            "divulge");

    /** Nouns that take such a phrase of their own: "the road to Aleppo", "a threat to Libya". */
    private static final Set<String> LEADING = Set.of(
            "road",
            "route",
            "way",
            "path",
            "highway",
            "bridge",
            "railway",
            "railroad",
            "line",
            "pipeline",
            "corridor",
            "crossing",
            "link",
            "ferry",
            "flight",
            "trip",
            "visit",
            "tour",
            "journey",
            "mission",
            "voyage",
            "threat",
            "risk",
            "danger",
            "damage",
            "harm",
            "aid",
            "assistance",
            "help",
            "support",
            "relief",
            "loan",
            "export",
            "shipment",
            "sale",
            "transfer",
            "delivery",
            "supply",
            "return",
            "access",
            "entry",
            "right",
            "approach",
            "attitude",
            "commitment",
            "response",
            "answer",
            "reply",
            "reaction",
            "resistance",
            "opposition",
            "objection",
            "alternative",
            "solution",
            "end",
            "challenge",
            "obstacle",
            "key",
            "ambassador",
            "envoy",
            "representative",
            "delegate",
            "adviser",
            "visitor",
            "immigrant",
            "migrant",
            "refugee",
            "contribution",
            "guarantee",
            "tie",
            "relation",
            "donation",
            "gift",
            "pledge",
            "appeal",
            "invitation",
            "message",
            "letter",
            "speech",
            "address",
            "evacuation",
            "deportation",
            "extradition",
            "handover",
            "migration",
            "surrender",
            "attachment",
            "heir",
            "successor",
            "testimony",
            "witness",
            "passage",
            "exit",
            "gateway",
            "window",
            "entrance",
            "transition",
            "change",
            "amendment",
            "extension",
            "insult",
            "concession",
            "service",
            "payment",
            "subsidy",
            "credit",
            "convoy",
            "train",
            "bus",
            "door",
            "withdrawal",
            "march",
            "walk",
            "drive",
            "traffic",
            "attention",
            "loyalty",
            "allegiance",
            "injury",
            "blow",
            "tribute",
            "warning",
            "limit",
            "limitation",
            "exception",
            "approximation",
            "prelude",
            "reference",
            "claim",
            "sister",
            "brother",
            "cousin",
            "secretary",
            "aide",
            "assistant",
            "deputy",
            "adjutant",
            "consul");

    private final LooseTree tree;
    private final String[] lemmas;

    private GoalsHungTooDeep(LooseTree tree, String[] lemmas) {
        this.tree = tree;
        this.lemmas = lemmas;
    }

    /** Hangs such phrases on their verbs. */
    static void mend(LooseTree tree, String[] lemmas) {
        GoalsHungTooDeep mender = new GoalsHungTooDeep(tree, lemmas);
        for (int to = 3; to + 1 < tree.size(); to++) {
            int whom = tree.heads[to];
            boolean phrase = tree.lower(to).equals("to")
                    && tree.relations[to] == Relation.CASE
                    && whom > to
                    && (tree.relations[whom] == Relation.NMOD || tree.relations[whom] == Relation.OBL);
            int noun = phrase ? tree.heads[whom] : -1;
            if (noun >= 0 && noun < to && mender.leadsNowhere(noun, to) && mender.somebody(to, whom)) {
                mender.raise(noun, to, whom);
            }
        }
    }

    private void raise(int noun, int to, int whom) {
        int verb = verb(noun);
        if (verb >= 0 && !goes(verb, to)) {
            tree.heads[whom] = verb;
            tree.relations[whom] = Relation.OBL;
        }
    }

    private boolean leadsNowhere(int noun, int to) {
        if (!tree.nominal(noun) && !named(noun) || LEADING.contains(lemmas[noun])) {
            return false;
        }
        for (int word = noun + 1; word < to; word++) {
            if (tree.relations[word] != Relation.FLAT) {
                return false;
            }
        }
        for (int word = 0; word < noun; word++) {
            // "from London to Paris": the two are one way.
            if (tree.heads[word] == noun && tree.lower(word).equals("from")) {
                return false;
            }
        }
        return true;
    }

    /** "the fugitive": an adjective in the place of a noun. */
    private boolean named(int word) {
        return tree.uposes[word] == Upos.ADJ && tree.relations[word] == Relation.OBJ && tree.has(word, Relation.DET);
    }

    /** A name, several, or somebody told by a name: "to their Cambodian colleagues". */
    private boolean somebody(int to, int whom) {
        boolean named = tree.uposes[whom] == Upos.PROPN || tree.xposes[whom].equals("NNS");
        for (int word = to + 1; word < whom; word++) {
            named |= tree.heads[word] == whom
                    && Character.isUpperCase(tree.forms.get(word).charAt(0));
        }
        return named;
    }

    /** The verb of carrying whose object, or a phrase behind it, ends in a noun; -1 where there is none. */
    private int verb(int noun) {
        int top = noun;
        while (tree.relations[top] == Relation.NMOD && tree.heads[top] >= 0 && tree.heads[top] < top) {
            top = tree.heads[top];
        }
        boolean deep = (top != noun || named(noun)) && tree.relations[top] == Relation.OBJ
                || tree.relations[top] == Relation.OBL;
        int verb = deep ? tree.heads[top] : -1;
        boolean carries = verb >= 0
                && verb < top
                && tree.uposes[verb] == Upos.VERB
                && CARRYING.contains(lemmas[verb])
                && (tree.relations[top] == Relation.OBJ || tree.has(verb, Relation.OBJ));
        return carries ? verb : -1;
    }

    /** Whether the verb has another goal already. */
    private boolean goes(int verb, int but) {
        for (int word = verb + 1; word < tree.size(); word++) {
            int head = tree.heads[word];
            boolean goal = word != but
                    && tree.lower(word).equals("to")
                    && tree.relations[word] == Relation.CASE
                    && (head == verb || inside(tree.heads[head], verb));
            if (goal) {
                return true;
            }
        }
        return tree.has(verb, Relation.IOBJ);
    }

    /** Whether a word is the verb or an object; what hangs on nothing hangs on neither. */
    private boolean inside(int word, int verb) {
        return word == verb || word >= 0 && tree.relations[word] == Relation.OBJ;
    }
}
