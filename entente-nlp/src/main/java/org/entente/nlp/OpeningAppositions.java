package org.entente.nlp;

import java.util.Set;

/**
 * "<b>Once allies in the war</b>, Peru and Chile fell out", "<b>Long the patron of the rebels</b>, Chad now bombs them": what somebody
 * is or was, told before he is named. The parser takes it for the subject or the predicate and joins the name to it.
 */
final class OpeningAppositions {

    private static final Set<String> OPENERS = Set.of(
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
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BEFORE_NOUN = Set.of(
            "DT", "PRP$", "JJ", "JJR", "JJS", "RB", "RBS", "CD", "VBN", "VBG", "NN", "NNS", "NNP", "NNPS", "POS",
            "HYPH");
    private static final Set<String> NAMED =
            Set.of("DT", "PRP", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CC");

    /** Nouns that tell how somebody stands to others. */
    private static final Set<String> STANDING = Set.of(
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
        int begin = mender.afterOpeners();
        int noun = mender.noun(begin);
        int comma = noun < 0 ? -1 : mender.comma(noun);
        int verb = comma < 0 ? -1 : mender.verb(comma, lemmas[noun].equals(tree.lower(noun)));
        if (verb >= 0) {
            mender.mend(begin, noun, comma, verb);
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
        while (end < tree.size() && BEFORE_NOUN.contains(tree.xposes[end])) {
            end++;
        }
        return end > begin && end < tree.size() && STANDING.contains(lemmas[end - 1]) ? end - 1 : -1;
    }

    /** The comma that ends what is told of somebody, with no verb of its own before it; -1 where there is none. */
    private int comma(int noun) {
        for (int word = noun + 1; word < tree.size(); word++) {
            if (tree.forms.get(word).equals(",")) {
                return word;
            }
            if (FINITE.contains(tree.xposes[word])) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb right behind the name that follows a comma; -1 where no name does, or where it only goes on a list. */
    private int verb(int comma, boolean ofOne) {
        boolean named = false;
        int word = comma + 1;
        while (word < tree.size() && NAMED.contains(tree.xposes[word])) {
            boolean joins = tree.xposes[word].equals("CC");
            if (joins && (ofOne || !named)) {
                return -1;
            }
            named |= tree.uposes[word] == Upos.PROPN || tree.xposes[word].equals("PRP") || pair(word);
            word++;
        }
        while (word < tree.size() && tree.uposes[word] == Upos.ADV) {
            word++;
        }
        return named && word < tree.size() && FINITE.contains(tree.xposes[word]) ? word : -1;
    }

    private boolean pair(int word) {
        return tree.lower(word).equals("both")
                || tree.lower(word).equals("two") && tree.lower(word - 1).equals("the");
    }

    private void mend(int begin, int noun, int comma, int finite) {
        int above = tree.heads[finite];
        int main = tree.uposes[finite] == Upos.AUX && above > finite ? above : finite;
        int subject = subject(comma, finite);
        if (subject < 0) {
            return;
        }
        if (tree.heads[main] >= 0 && tree.heads[main] < finite) {
            tree.heads[main] = -1;
            tree.relations[main] = Relation.ROOT;
        }
        for (int word = 0; word < tree.size(); word++) {
            boolean before = word < comma;
            boolean away = tree.heads[word] < 0 || tree.heads[word] >= comma;
            if (before && away) {
                tree.heads[word] = noun;
            } else if (word > comma && word != main && tree.heads[word] >= 0 && tree.heads[word] < comma) {
                tree.heads[word] = main;
            }
        }
        for (int word = 0; word < begin; word++) {
            if (OPENERS.contains(tree.lower(word))) {
                tree.heads[word] = noun;
                tree.relations[word] = Relation.ADVMOD;
                tree.uposes[word] = Upos.ADV;
                tree.xposes[word] = "RB";
            }
        }
        tree.heads[subject] = main;
        tree.relations[subject] = tree.has(main, Relation.AUX_PASS) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
        tree.heads[noun] = subject;
        tree.relations[noun] = Relation.APPOS;
        tree.heads[comma] = subject;
        tree.relations[comma] = Relation.PUNCT;
    }

    /** The head of the name between a comma and a verb; -1 where it falls apart. */
    private int subject(int comma, int verb) {
        int found = -1;
        for (int word = comma + 1; word < verb; word++) {
            boolean outside = tree.heads[word] <= comma || tree.heads[word] >= verb;
            if (outside && (tree.nominal(word) || tree.uposes[word] == Upos.PRON)) {
                if (found >= 0) {
                    return -1;
                }
                found = word;
            }
        }
        return found;
    }
}
