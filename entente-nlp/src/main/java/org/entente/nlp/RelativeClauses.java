package org.entente.nlp;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "The Kurds, <b>whom Washington armed</b>, turned": a clause with "who", "whom" or "which" behind a noun tells of the noun, though the
 * parser hangs it on a verb; where it takes that clause for the sentence ("The militia, <b>which Iran has armed</b>, fled"),
 * the verb behind the closing comma is the sentence's.
 */
final class RelativeClauses {

    private static final Set<String> PRONOUNS = Set.of("who", "whom", "which");
    private static final Set<String> PREPOSITIONS =
            Set.of("against", "by", "for", "from", "in", "of", "on", "through", "to", "under", "with");

    /** "whom Washington <b>says</b> Iran arms": the pronoun is no object of the saying. */
    private static final Set<String> SAYS =
            Set.of("say", "says", "said", "believe", "believes", "believed", "claim", "claims", "claimed", "think");

    /** "the <b>envoy</b> of Chad, which": a person is no "which". */
    private static final Set<String> PERSONS = Set.of(
            "ambassador",
            "ambassadors",
            "ally",
            "allies",
            "charge",
            "chief",
            "citizens",
            "commander",
            "consul",
            "delegate",
            "delegates",
            "diplomat",
            "diplomats",
            "emir",
            "emissary",
            "envoy",
            "envoys",
            "foreign",
            "general",
            "generals",
            "head",
            "king",
            "leader",
            "leaders",
            "minister",
            "ministers",
            "nationals",
            "officers",
            "officials",
            "premier",
            "president",
            "presidents",
            "prince",
            "representative",
            "ruler",
            "rulers",
            "soldiers",
            "spies",
            "sultan",
            "troops");

    private static final Set<Relation> MISPLACED =
            EnumSet.of(Relation.CONJ, Relation.PARATAXIS, Relation.NMOD, Relation.DEP, Relation.ACL, Relation.APPOS);
    private static final Set<Relation> MAIN =
            EnumSet.of(Relation.CONJ, Relation.PARATAXIS, Relation.DEP, Relation.CCOMP, Relation.ACL, Relation.AMOD);
    private static final Set<Relation> LOOSE = EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED, Relation.CONJ);
    private static final Set<Relation> BEFORE_A_VERB = EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD);

    private final List<String> forms;
    private final Upos[] uposes;
    private final String[] xposes;
    private final int[] heads;
    private final Relation[] relations;

    private RelativeClauses(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.uposes = uposes;
        this.xposes = xposes;
        this.heads = heads;
        this.relations = relations;
    }

    /** Hangs such clauses on their nouns. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        RelativeClauses tree = new RelativeClauses(forms, uposes, xposes, heads, relations);
        for (int pronoun = 1; pronoun + 1 < heads.length; pronoun++) {
            if (xposes[pronoun].startsWith("W") && PRONOUNS.contains(tree.lower(pronoun))) {
                tree.mend(pronoun);
            }
        }
    }

    private void mend(int pronoun) {
        boolean phrase = PREPOSITIONS.contains(lower(pronoun - 1));
        int before = phrase ? pronoun - 2 : pronoun - 1;
        int verb = verbOf(pronoun);
        if (before < 0 || verb < 0) {
            return;
        }
        boolean comma = forms.get(before).equals(",");
        int noun = noun(comma ? before - 1 : before, lower(pronoun));
        if (noun < 0 || !comma && lower(pronoun).equals("which") && !phrase) {
            return;
        }
        if (comma && Heads.under(noun, verb, heads)) {
            promote(noun, verb);
        } else if (comma && relations[noun] == Relation.ROOT && Heads.under(verb, noun, heads)) {
            promote(noun, verb);
            describe(noun, verb);
        } else if (relations[verb] == Relation.ACL_RELCL) {
            countryOf(verb, before - 1, pronoun);
        } else if ((MISPLACED.contains(relations[verb]) || adverbial(pronoun, before, verb))
                && !Heads.under(noun, verb, heads)) {
            describe(noun, verb);
        }
        if (relations[verb] == Relation.ACL_RELCL && !phrase) {
            object(pronoun, verb);
        }
    }

    private void describe(int noun, int verb) {
        if (relations[verb] != Relation.ACL_RELCL
                && (MISPLACED.contains(relations[verb]) || relations[verb] == Relation.ADVCL)) {
            heads[verb] = noun;
            relations[verb] = Relation.ACL_RELCL;
            apposition(noun);
        }
    }

    /** A clause taken for an adverbial one, unless "which" in it may mean all that was told before. */
    private boolean adverbial(int pronoun, int before, int verb) {
        int noun = forms.get(before).equals(",") ? before - 1 : before;
        boolean bracket = noun >= 0 && forms.get(noun).equals(")");
        return relations[verb] == Relation.ADVCL
                && (bracket || relations[pronoun] != Relation.NSUBJ && ownSubject(pronoun, verb));
    }

    private boolean ownSubject(int pronoun, int verb) {
        for (int word = pronoun + 1; word < verb; word++) {
            if (heads[word] == verb && relations[word] == Relation.NSUBJ) {
                return true;
            }
        }
        return false;
    }

    /** "Chad, <b>its old rival</b>, which": it is hung on the verb where it only tells more of a name. */
    private void apposition(int noun) {
        int first = noun;
        while (first > 0 && heads[first - 1] == noun && relations[first - 1] != Relation.PUNCT) {
            first--;
        }
        boolean opened = relations[first] == Relation.DET || relations[first] == Relation.NMOD_POSS;
        int name = first - 2;
        if (LOOSE.contains(relations[noun])
                && opened
                && name >= 0
                && forms.get(first - 1).equals(",")
                && uposes[name] == Upos.PROPN
                && !has(noun, Relation.CASE)
                && !Heads.under(name, noun, heads)) {
            heads[noun] = relations[name] == Relation.FLAT ? heads[name] : name;
            relations[noun] = Relation.APPOS;
        }
    }

    /** The verb of a pronoun's clause, off whose auxiliary the pronoun and the subject are taken; -1 where it has none. */
    private int verbOf(int pronoun) {
        int verb = heads[pronoun];
        if (verb > pronoun && relations[verb] == Relation.AUX && heads[verb] > verb) {
            int auxiliary = verb;
            verb = heads[verb];
            for (int word = pronoun; word < auxiliary; word++) {
                heads[word] = heads[word] == auxiliary ? verb : heads[word];
            }
        }
        return verb > pronoun && xposes[verb].startsWith("VB") && !xposes[verb].equals("VBG") ? verb : -1;
    }

    /** The noun that ends with a word: what a bracket explains, the first part of a name, the person and not his town. */
    private int noun(int last, String pronoun) {
        int word = last;
        if (word > 1 && forms.get(word).equals(")")) {
            while (word > 0 && !forms.get(word).equals("(")) {
                word--;
            }
            word--;
        }
        if (word < 0) {
            return -1;
        }
        word = nominal(word) ? word : heads[word] < word ? heads[word] : -1;
        while (word >= 0 && nominal(word)) {
            int above = heads[word];
            boolean part = above >= 0 && above < word && nominal(above);
            boolean name = relations[word] == Relation.FLAT
                    || relations[word] == Relation.NMOD && (!pronoun.equals("which") || uposes[above] == Upos.PROPN);
            if (!part || !name) {
                return word;
            }
            word = above;
        }
        return -1;
    }

    /** "whom it had jailed": the pronoun before a subject is the object that the verb asks for. */
    private void object(int pronoun, int verb) {
        boolean subject = false;
        for (int word = pronoun + 1; word < heads.length; word++) {
            if (heads[word] == verb) {
                subject |= word < verb && relations[word] == Relation.NSUBJ;
                if (relations[word] == Relation.OBJ
                        || relations[word] == Relation.AUX_PASS
                        || relations[word] == Relation.CCOMP) {
                    return;
                }
            }
        }
        if (subject && !lower(pronoun).equals("who") && !SAYS.contains(lower(verb))) {
            relations[pronoun] = Relation.OBJ;
        }
    }

    /** "the envoy <b>of Chad</b>, which it accuses". */
    private void countryOf(int verb, int last, int pronoun) {
        int person = heads[verb];
        boolean country = lower(pronoun).equals("which")
                && uposes[last] == Upos.PROPN
                && heads[last] == person
                && relations[last] == Relation.NMOD
                && PERSONS.contains(lower(person));
        if (country) {
            heads[verb] = last;
        }
    }

    /** Makes the verb behind the closing comma that of the sentence, and a noun its subject. */
    private void promote(int noun, int verb) {
        boolean below = heads[noun] == verb && !has(noun, Relation.CASE);
        int main = below || relations[noun] == Relation.ROOT ? main(noun, verb) : -1;
        if (main < 0) {
            return;
        }
        int top = below ? verb : noun;
        int above = heads[top];
        Relation as = relations[top];
        if (relations[main] == Relation.AMOD) {
            relations[heads[main]] = Relation.OBJ;
            heads[heads[main]] = main;
        }
        heads[main] = above;
        relations[main] = as;
        if (!has(main, Relation.AUX) && !has(main, Relation.AUX_PASS)) {
            uposes[main] = Upos.VERB;
            xposes[main] = xposes[main].equals("VBZ") || xposes[main].equals("VBP") ? xposes[main] : "VBD";
        }
        for (int word = 0; word < heads.length; word++) {
            boolean outside =
                    word < noun && heads[word] == verb || word > main && (heads[word] == verb || heads[word] == noun);
            heads[word] = outside ? main : heads[word];
        }
        heads[noun] = main;
        relations[noun] = has(main, Relation.AUX_PASS) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
        heads[verb] = noun;
        relations[verb] = Relation.ACL_RELCL;
    }

    /** The last verb without a subject of its own that stands right behind a comma; -1 where none does. */
    private int main(int noun, int verb) {
        for (int word = heads.length - 1; word > verb; word--) {
            boolean verbal = xposes[word].startsWith("VB") && !xposes[word].equals("VBG") && !xposes[word].equals("VB")
                    || xposes[word].equals("JJ")
                            && relations[word] == Relation.AMOD
                            && lower(word).endsWith("ed");
            if (verbal
                    && MAIN.contains(relations[word])
                    && (Heads.under(word, verb, heads) || Heads.under(word, noun, heads))
                    && behindComma(word)
                    && !lower(Math.min(word + 1, heads.length - 1)).equals("and")
                    && !has(word, Relation.CC)
                    && !has(word, Relation.NSUBJ)
                    && !has(word, Relation.NSUBJ_PASS)
                    && fits(word)) {
                return word;
            }
        }
        return -1;
    }

    /** An adjective or participle before its noun ("fired rockets") is a verb only where the noun has no article before it. */
    private boolean fits(int word) {
        return relations[word] != Relation.AMOD
                || heads[word] > word && uposes[heads[word]] == Upos.NOUN && !has(heads[word], Relation.DET);
    }

    private boolean behindComma(int verb) {
        int first = verb;
        while (first > 0 && heads[first - 1] == verb && BEFORE_A_VERB.contains(relations[first - 1])) {
            first--;
        }
        return first > 0 && forms.get(first - 1).equals(",");
    }

    private boolean nominal(int word) {
        return uposes[word] == Upos.NOUN || uposes[word] == Upos.PROPN;
    }

    private boolean has(int head, Relation relation) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == head && relations[child] == relation) {
                return true;
            }
        }
        return false;
    }

    private String lower(int word) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }
}
