package org.entente.nlp;

import java.util.Set;

/**
 * "accused the soldiers <b>of burning</b> a mosque", "charged the rebels <b>with attacking</b> a convoy": what somebody is charged with
 * belongs to the verb, though the parser takes it for a description of him.
 */
final class ChargedDeeds {

    private static final Set<String> CHARGING = Set.of(
            "accuse",
            "acquit",
            "charge",
            "clear",
            "convict",
            "incriminate",
            "indict",
            "reproach",
            "suspect",
            "tax",
            "upbraid");

    private ChargedDeeds() {}

    /** Hangs such deeds on the verb. */
    static void mend(String[] lemmas, String[] xposes, int[] heads, Relation[] relations) {
        for (int deed = 2; deed < heads.length; deed++) {
            boolean describes =
                    xposes[deed].equals("VBG") && relations[deed] == Relation.ACL && opens(deed, lemmas, heads);
            if (relations[deed] == Relation.CCOMP
                    && CHARGING.contains(lemmas[heads[deed]])
                    && marked(deed, lemmas, heads, relations)) {
                relations[deed] = Relation.ADVCL; // "accused Russia of having fired on it"
            }
            int charged = describes ? first(heads[deed], heads, relations) : -1;
            boolean object = charged >= 0 && charged < deed && relations[charged] == Relation.OBJ;
            if (object && CHARGING.contains(lemmas[heads[charged]]) && !ofSomebodys(deed, xposes, heads)) {
                heads[deed] = heads[charged];
                relations[deed] = Relation.ADVCL;
            }
        }
    }

    /** "of firing at <b>its</b> boats": hung on the accused, the word may still mean the accuser. */
    private static boolean ofSomebodys(int deed, String[] xposes, int[] heads) {
        for (int word = deed + 1; word < heads.length; word++) {
            if (xposes[word].equals("PRP$") && Heads.under(word, deed, heads)) {
                return true;
            }
        }
        return false;
    }

    private static boolean marked(int deed, String[] lemmas, int[] heads, Relation[] relations) {
        for (int word = heads[deed] + 1; word < deed; word++) {
            if (heads[word] == deed && relations[word] == Relation.MARK) {
                return lemmas[word].equals("of");
            }
        }
        return false;
    }

    /** Whether "of" or "with" stands before it, and an adverb at most between. */
    private static boolean opens(int deed, String[] lemmas, int[] heads) {
        for (int word = deed - 1; word >= Math.max(0, deed - 2); word--) {
            if (heads[word] == deed && (lemmas[word].equals("of") || lemmas[word].equals("with"))) {
                return true;
            }
        }
        return false;
    }

    /** Who stands first where several are joined. */
    private static int first(int somebody, int[] heads, Relation[] relations) {
        int first = somebody;
        while (relations[first] == Relation.CONJ) {
            first = heads[first];
        }
        return first;
    }
}
