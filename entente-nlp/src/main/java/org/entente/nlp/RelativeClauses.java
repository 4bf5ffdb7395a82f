package org.entente.nlp;

import java.util.EnumSet;
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
            "archbishop",
            "bishop",
            "chief",
            "citizens",
            "cleric",
            "clerics",
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
            "general",
            "generals",
            "governor",
            "head",
            "king",
            "leader",
            "leaders",
            "mayor",
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

    private final LooseTree tree;

    private RelativeClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Hangs such clauses on their nouns. */
    static void mend(LooseTree tree) {
        RelativeClauses mender = new RelativeClauses(tree);
        for (int pronoun = 1; pronoun + 1 < tree.size(); pronoun++) {
            if (tree.xposes[pronoun].startsWith("W") && PRONOUNS.contains(tree.lower(pronoun))) {
                mender.mend(pronoun);
            } else if (tree.xposes[pronoun].equals("WP$")
                    && tree.forms.get(pronoun - 1).equals(",")) {
                mender.whose(pronoun);
            }
        }
    }

    private void mend(int pronoun) {
        boolean phrase = PREPOSITIONS.contains(tree.lower(pronoun - 1));
        int before = phrase ? pronoun - 2 : pronoun - 1;
        int verb = verbOf(pronoun);
        if (before < 0 || verb < 0) {
            return;
        }
        boolean comma = tree.forms.get(before).equals(",");
        int noun = noun(comma ? before - 1 : before, tree.lower(pronoun));
        if (noun < 0 || !comma && tree.lower(pronoun).equals("which") && !phrase) {
            return;
        }
        if (comma && tree.under(noun, verb)) {
            promote(noun, verb);
        } else if (comma && tree.relations[noun] == Relation.ROOT && tree.under(verb, noun)) {
            promote(noun, verb);
            describe(noun, verb);
        } else if (tree.relations[verb] == Relation.ACL_RELCL) {
            countryOf(verb, before - 1, pronoun);
            personOf(verb, pronoun);
        } else if ((MISPLACED.contains(tree.relations[verb]) || adverbial(pronoun, before, verb))
                && !tree.under(noun, verb)) {
            describe(noun, verb);
        }
        if (tree.relations[verb] == Relation.ACL_RELCL && !phrase) {
            object(pronoun, verb);
        }
    }

    /** "Chad, <b>whose agents had bombed a train</b>, paid": the parser takes the clause for the sentence. */
    private void whose(int pronoun) {
        Insertion insertion = Insertion.at(tree, pronoun - 1).orElse(null);
        int finite = pronoun + 1;
        while (insertion != null && finite < insertion.closing() && !NextClause.isFinite(tree, finite)) {
            finite++;
        }
        if (insertion == null) {
            whoseAtTheEnd(pronoun);
            return;
        }
        if (finite == insertion.closing()) {
            return;
        }
        int main = tree.mainOf(finite);
        int verb = main < insertion.closing() ? main : finite;
        if (tree.relations[verb] != Relation.ACL_RELCL) {
            insertion.hang(verb, insertion.subject(), Relation.ACL_RELCL);
        }
    }

    /** "invaded Cambodia, <b>whose rulers were Chinese clients</b>": the noun before the comma is not part of what stands behind it. */
    private void whoseAtTheEnd(int pronoun) {
        int noun = pronoun - 2;
        int top = noun < 0 ? -1 : tree.heads[noun];
        while (top > pronoun && tree.heads[top] > pronoun) {
            top = tree.heads[top];
        }
        if (top <= pronoun || tree.heads[top] >= noun || !tree.nominal(noun)) {
            return;
        }
        boolean bare = tree.relations[top] == Relation.OBL && !tree.has(top, Relation.CASE);
        tree.heads[noun] = tree.heads[top];
        tree.relations[noun] = bare ? Relation.OBJ : tree.relations[top];
        tree.heads[top] = noun;
        tree.relations[top] = Relation.ACL_RELCL;
        int subject = tree.heads[pronoun];
        if (subject > pronoun && subject < top) {
            tree.heads[subject] = top;
            tree.relations[subject] = Relation.NSUBJ;
        }
    }

    private void describe(int noun, int verb) {
        if (tree.relations[verb] != Relation.ACL_RELCL
                && (MISPLACED.contains(tree.relations[verb]) || tree.relations[verb] == Relation.ADVCL)) {
            tree.heads[verb] = noun;
            tree.relations[verb] = Relation.ACL_RELCL;
            apposition(noun);
        }
    }

    /** A clause taken for an adverbial one, unless "which" in it may mean all that was told before. */
    private boolean adverbial(int pronoun, int before, int verb) {
        int noun = tree.forms.get(before).equals(",") ? before - 1 : before;
        boolean bracket = noun >= 0 && tree.forms.get(noun).equals(")");
        return tree.relations[verb] == Relation.ADVCL
                && (bracket || tree.relations[pronoun] != Relation.NSUBJ && ownSubject(pronoun, verb));
    }

    private boolean ownSubject(int pronoun, int verb) {
        for (int word = pronoun + 1; word < verb; word++) {
            if (tree.heads[word] == verb && tree.relations[word] == Relation.NSUBJ) {
                return true;
            }
        }
        return false;
    }

    /** "Chad, <b>its old rival</b>, which": it is hung on the verb where it only tells more of a name. */
    private void apposition(int noun) {
        int first = noun;
        while (first > 0 && tree.heads[first - 1] == noun && tree.relations[first - 1] != Relation.PUNCT) {
            first--;
        }
        boolean opened = tree.relations[first] == Relation.DET || tree.relations[first] == Relation.NMOD_POSS;
        int name = first - 2;
        if (LOOSE.contains(tree.relations[noun])
                && opened
                && name >= 0
                && tree.forms.get(first - 1).equals(",")
                && tree.uposes[name] == Upos.PROPN
                && !tree.has(noun, Relation.CASE)
                && !tree.under(name, noun)) {
            tree.heads[noun] = tree.relations[name] == Relation.FLAT ? tree.heads[name] : name;
            tree.relations[noun] = Relation.APPOS;
        }
    }

    /** The verb of a pronoun's clause, off whose auxiliary the pronoun and the subject are taken; -1 where it has none. */
    private int verbOf(int pronoun) {
        int verb = tree.heads[pronoun];
        if (verb > pronoun && tree.relations[verb] == Relation.AUX && tree.heads[verb] > verb) {
            int auxiliary = verb;
            verb = tree.heads[verb];
            for (int word = pronoun; word < auxiliary; word++) {
                tree.heads[word] = tree.heads[word] == auxiliary ? verb : tree.heads[word];
            }
        }
        return verb > pronoun && tree.xposes[verb].startsWith("VB") && !tree.xposes[verb].equals("VBG") ? verb : -1;
    }

    /** The noun that ends with a word: what a bracket explains, the first part of a name, the person and not his town. */
    private int noun(int last, String pronoun) {
        int word = last;
        if (word > 1 && tree.forms.get(word).equals(")")) {
            while (word > 0 && !tree.forms.get(word).equals("(")) {
                word--;
            }
            word--;
        }
        if (word < 0) {
            return -1;
        }
        word = tree.nominal(word) ? word : tree.heads[word] < word ? tree.heads[word] : -1;
        while (word >= 0 && tree.nominal(word)) {
            int above = tree.heads[word];
            boolean part = above >= 0 && above < word && tree.nominal(above);
            boolean name = tree.relations[word] == Relation.FLAT
                    || tree.relations[word] == Relation.NMOD
                            && (!pronoun.equals("which") || tree.uposes[above] == Upos.PROPN);
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
        for (int word = pronoun + 1; word < tree.size(); word++) {
            if (tree.heads[word] == verb) {
                subject |= word < verb && tree.relations[word] == Relation.NSUBJ;
                if (tree.relations[word] == Relation.OBJ
                        || tree.relations[word] == Relation.AUX_PASS
                        || tree.relations[word] == Relation.CCOMP) {
                    return;
                }
            }
        }
        if (subject && !tree.lower(pronoun).equals("who") && !SAYS.contains(tree.lower(verb))) {
            tree.relations[pronoun] = Relation.OBJ;
        }
    }

    /** "the envoy <b>of Chad</b>, which it accuses". */
    private void countryOf(int verb, int last, int pronoun) {
        int person = tree.heads[verb];
        boolean country = last >= 0
                && tree.lower(pronoun).equals("which")
                && tree.uposes[last] == Upos.PROPN
                && tree.heads[last] == person
                && tree.relations[last] == Relation.NMOD
                && PERSONS.contains(tree.lower(person));
        if (country) {
            tree.heads[verb] = last;
        }
    }

    /** "a cleric of Qom, <b>who</b>", "a preacher from Gabès whom": nobody calls a place so, but whoever is of it. */
    private void personOf(int verb, int pronoun) {
        int place = tree.heads[verb];
        int person = tree.heads[place];
        boolean named = !tree.lower(pronoun).equals("which")
                && tree.uposes[place] == Upos.PROPN
                && tree.relations[place] == Relation.NMOD
                && person >= 0
                && tree.uposes[person] == Upos.NOUN;
        if (named && ofAPlace(place, person)) {
            tree.heads[verb] = person;
        }
    }

    private boolean ofAPlace(int place, int person) {
        for (int word = person + 1; word < place; word++) {
            if (tree.heads[word] == place && tree.relations[word] == Relation.CASE) {
                return switch (tree.lower(word)) {
                    case "from", "in", "at" -> true;
                    case "of" -> PERSONS.contains(tree.lower(person));
                    default -> false;
                };
            }
        }
        return false;
    }

    /** Makes the verb behind the closing comma that of the sentence, and a noun its subject. */
    private void promote(int noun, int verb) {
        boolean below = tree.heads[noun] == verb && !tree.has(noun, Relation.CASE);
        int main = below || tree.relations[noun] == Relation.ROOT ? main(noun, verb) : -1;
        if (main < 0) {
            return;
        }
        int top = below ? verb : noun;
        int above = tree.heads[top];
        Relation as = tree.relations[top];
        if (tree.relations[main] == Relation.AMOD) {
            tree.relations[tree.heads[main]] = Relation.OBJ;
            tree.heads[tree.heads[main]] = main;
        }
        tree.heads[main] = above;
        tree.relations[main] = as;
        if (!tree.has(main, Relation.AUX) && !tree.has(main, Relation.AUX_PASS)) {
            tree.uposes[main] = Upos.VERB;
            tree.xposes[main] =
                    tree.xposes[main].equals("VBZ") || tree.xposes[main].equals("VBP") ? tree.xposes[main] : "VBD";
        }
        for (int word = 0; word < tree.size(); word++) {
            boolean outside = word < noun && tree.heads[word] == verb
                    || word > main && (tree.heads[word] == verb || tree.heads[word] == noun);
            tree.heads[word] = outside ? main : tree.heads[word];
        }
        tree.subject(noun, main);
        tree.heads[verb] = noun;
        tree.relations[verb] = Relation.ACL_RELCL;
    }

    /** The last verb without a subject of its own that stands right behind a comma; -1 where none does. */
    private int main(int noun, int verb) {
        for (int word = tree.size() - 1; word > verb; word--) {
            boolean verbal = tree.xposes[word].startsWith("VB")
                            && !tree.xposes[word].equals("VBG")
                            && !tree.xposes[word].equals("VB")
                    || tree.xposes[word].equals("JJ")
                            && tree.relations[word] == Relation.AMOD
                            && tree.lower(word).endsWith("ed");
            if (verbal
                    && MAIN.contains(tree.relations[word])
                    && (tree.under(word, verb) || tree.under(word, noun))
                    && behindComma(word)
                    && !tree.lower(Math.min(word + 1, tree.size() - 1)).equals("and")
                    && !tree.has(word, Relation.CC)
                    && !tree.has(word, Relation.NSUBJ)
                    && !tree.has(word, Relation.NSUBJ_PASS)
                    && fits(word)) {
                return word;
            }
        }
        return -1;
    }

    /** An adjective or participle before its noun ("fired rockets") is a verb only where the noun has no article before it. */
    private boolean fits(int word) {
        return tree.relations[word] != Relation.AMOD
                || tree.heads[word] > word
                        && tree.uposes[tree.heads[word]] == Upos.NOUN
                        && !tree.has(tree.heads[word], Relation.DET);
    }

    private boolean behindComma(int verb) {
        int first = verb;
        while (first > 0 && tree.heads[first - 1] == verb && BEFORE_A_VERB.contains(tree.relations[first - 1])) {
            first--;
        }
        return first > 0 && tree.forms.get(first - 1).equals(",");
    }
}
