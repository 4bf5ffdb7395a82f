package org.entente.nlp;

import java.util.Set;

/**
 * "<b>Once allies in the war</b>, Peru and Chile fell out", "<b>Long the patron of the rebels</b>, Chad now bombs them": what somebody
 * is or was, told before he is named. The parser takes it for the subject or the predicate and joins the name to it; so it does with "<b>Rivals</b> Iran and Iraq signed".
 */
final class OpeningAppositions {

    static final Set<String> OPENERS = Set.of(
            "once",
            "long",
            "formerly",
            "previously",
            "originally",
            "still",
            "now",
            "already",
            "traditionally",
            "historically",
            "recently",
            "hitherto");
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
    private static final Set<String> BEFORE_NOUN =
            Set.of("JJ", "JJR", "JJS", "RB", "RBS", "CD", "VBN", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH");

    /** Nouns that tell how somebody stands to others. */
    static final Set<String> STANDING = Set.of(
            "ally",
            "partner",
            "friend",
            "enemy",
            "foe",
            "rival",
            "adversary",
            "opponent",
            "patron",
            "sponsor",
            "backer",
            "supporter",
            "protector",
            "guardian",
            "paymaster",
            "benefactor",
            "financier",
            "mentor",
            "creator",
            "client",
            "proxy",
            "protege",
            "protégé",
            "vassal",
            "satellite",
            "puppet",
            "ward",
            "colony",
            "protectorate",
            "creature",
            "creation",
            "offshoot",
            "splinter",
            "branch",
            "affiliate",
            "successor",
            "comrade",
            "confederate",
            "accomplice",
            "collaborator",
            "host",
            "haven",
            "refuge",
            "sanctuary",
            "champion",
            "advocate",
            "defender",
            "signatory",
            "member",
            "brother",
            "sister",
            "companion",
            "confidant",
            "follower",
            "disciple",
            "lieutenant",
            "rebel",
            "dissident",
            "critic",
            "supplier",
            "customer",
            "tenant",
            "guarantor",
            "underling",
            "henchman",
            "ruler");

    private final LooseTree tree;
    private final String[] lemmas;

    private OpeningAppositions(LooseTree tree, String[] lemmas) {
        this.tree = tree;
        this.lemmas = lemmas;
    }

    /** Hangs such an opening on whom it is about. */
    static void mend(LooseTree tree, String[] lemmas) {
        OpeningAppositions mender = new OpeningAppositions(tree, lemmas);
        mender.beside();
        int begin = mender.afterOpeners();
        int noun = mender.noun(begin);
        int comma = noun < 0 ? -1 : NextClause.commaBehind(tree, noun);
        if (comma >= 0) {
            boolean ofOne = lemmas[noun].equals(tree.lower(noun));
            NextClause.behind(tree, comma)
                    .filter(clause -> clause.ofSomebodyKnown() && !(ofOne && clause.ofSeveral()))
                    .ifPresent(clause -> mender.mend(begin, noun, clause));
        }
    }

    /** "<b>Rivals Iran and Iraq</b> signed": a name straight behind what two are is no object of it. */
    private void beside() {
        for (int name = 1; name < tree.size(); name++) {
            boolean object = tree.relations[name] == Relation.OBJ
                    && tree.heads[name] == name - 1
                    && tree.uposes[name] == Upos.PROPN
                    && tree.xposes[name - 1].equals("NNS")
                    && STANDING.contains(lemmas[name - 1]);
            if (object) {
                tree.relations[name] = Relation.APPOS;
            }
        }
    }

    private int afterOpeners() {
        int word = 0;
        while (word < tree.size() && OPENERS.contains(tree.lower(word))) {
            word++;
        }
        boolean lasting =
                word + 2 < tree.size() && tree.lower(word).equals("for") && tree.xposes[word + 1].equals("NNS");
        return lasting ? word + 2 : word;
    }

    /** The noun of the phrase that begins at a word, where it is one of those; -1 where it is not. */
    private int noun(int begin) {
        int end = begin;
        while (end < tree.size()
                && (BEFORE_NOUN.contains(tree.xposes[end]) || end == begin && DETERMINERS.contains(tree.xposes[end]))) {
            end++;
        }
        return end > begin && end < tree.size() && STANDING.contains(lemmas[end - 1]) ? end - 1 : -1;
    }

    private void mend(int begin, int noun, NextClause clause) {
        clause.raise(noun);
        for (int word = 0; word < begin; word++) {
            if (OPENERS.contains(tree.lower(word))) {
                adverb(tree, word, noun);
            }
        }
        tree.heads[noun] = clause.subject();
        tree.relations[noun] = Relation.APPOS;
    }

    /** Makes a word an adverb of a noun: "<b>once</b> allies". */
    static void adverb(LooseTree tree, int word, int noun) {
        tree.heads[word] = noun;
        tree.relations[word] = Relation.ADVMOD;
        tree.uposes[word] = Upos.ADV;
        tree.xposes[word] = "RB";
    }
}
