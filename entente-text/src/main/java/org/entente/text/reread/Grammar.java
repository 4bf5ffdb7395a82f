package org.entente.text.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.token.Lemmatizer;
import org.entente.text.frame.WordClasses;

/**
 * Finds what a tree asks of English that English does not do: a full sentence without a predicate, a verb with two
 * subjects, a finite verb in a noun's place, a participle that is a sentence by itself. The parser decides move by move and
 * cannot see that; the whole tree shows it.
 */
final class Grammar {

    private static final int SHORTEST = 4;
    private static final int MOST_MISSED = 2;

    /** A gerund that names a deed weighs as much as its tag is sure to the tagger. */
    private static final int DEED = 3;

    private static final Set<String> COPULAS = Set.of("be", "'s", "'re", "'m", "become", "remain", "stay", "get");
    private static final Set<String> DEED_GOES_ON = WordClasses.shared().get("deed-goes-on");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "he", "she", "we", "they");

    /** Prepositions with which no subject begins. */
    private static final Set<String> PHRASE = Set.of("of", "in", "with", "by", "for", "at", "on", "to", "against");

    private static final Lemmatizer VERB_LEMMAS = Lemmatizer.english();

    private final Predicate<String> verbs;
    private final PastForms pastForms;
    private final HeadlineVerb headline;

    /**
     * @param verbs whether the lexicon knows a lemma, in lower case, as a verb
     */
    Grammar(Predicate<String> verbs) {
        this.verbs = verbs;
        this.pastForms = new PastForms(verbs);
        this.headline = new HeadlineVerb(verbs);
    }

    /** How many faults a tree has. */
    int faults(Sentence s) {
        int faults = lacksPredicate(s) ? 1 : 0;
        for (int token = 0; token < s.size(); token++) {
            faults += leftOver(s.relation(token)) || joinsAsCopula(s, token) ? 1 : 0;
            faults += namesADeed(s, token) ? DEED : 0;
            faults += s.upos(token) == Upos.VERB ? ofVerb(s, token) : ofOther(s, token);
        }
        return faults;
    }

    /** The nouns that may be the verb which a tree has missed, at most two, the likeliest first. */
    List<Integer> missedVerbs(Sentence s) {
        List<Integer> likely = new ArrayList<>();
        List<Integer> possible = new ArrayList<>();
        boolean missing = lacksPredicate(s);
        for (int token = 1; token < s.size(); token++) {
            if (standsAsVerb(s, token) || headline.at(s, token) || gerundBeforeAName(s, token)) {
                likely.add(token);
            } else if (Relatives.missedVerb(s, token) && knownAsVerb(s, token)) {
                likely.add(token);
            } else if (missing && s.upos(token) == Upos.NOUN && knownAsVerb(s, token)) {
                possible.add(token);
            }
        }
        likely.addAll(possible);
        return likely.subList(0, Math.min(MOST_MISSED, likely.size()));
    }

    /** Whether a word is likely the verb of a headline without one. */
    boolean isVerbOfHeadline(Sentence s, int token) {
        return headline.at(s, token);
    }

    /** The gerunds that name a deed and were taken for verbs, at most two, in their order. */
    List<Integer> missedNouns(Sentence s) {
        List<Integer> found = new ArrayList<>();
        for (int token = 0; token < s.size() && found.size() < MOST_MISSED; token++) {
            if (namesADeed(s, token) && verbs.test(s.lemma(token).toLowerCase(Locale.ROOT))) {
                found.add(token);
            }
        }
        return found;
    }

    /** "renewed fighting broke out", "Fighting in the valley continued": a gerund without an object that is a subject, or the whole of a sentence. */
    private static boolean namesADeed(Sentence s, int token) {
        if (!s.xpos(token).equals("VBG")) {
            return false;
        }
        if (goesOn(s, token)) {
            return true;
        }
        boolean described = false;
        for (int i = 0; i < s.childCount(token); i++) {
            switch (s.relation(s.child(token, i))) {
                case OBJ, IOBJ, XCOMP, CCOMP, AUX, AUX_PASS, COP, NSUBJ, NSUBJ_PASS, MARK -> {
                    return false;
                }
                case AMOD, DET -> described = true;
                default -> {}
            }
        }
        return switch (s.relation(token)) {
            case NSUBJ, NSUBJ_PASS, AUX ->
                !COPULAS.contains(s.lemma(token)) && !s.lemma(token).equals("have");
            case ROOT -> s.endsWithStop();
            case CSUBJ, OBJ, OBL, NMOD -> described;
            default -> false;
        };
    }

    /** "Thus <b>fighting</b> escalated", "Renewed <b>fighting</b> occurred": right before a verb that tells of deeds that they go on or end. */
    private static boolean goesOn(Sentence s, int token) {
        if (token + 2 >= s.size() || !DEED_GOES_ON.contains(s.form(token + 1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean begins = token == 0
                || switch (s.upos(token - 1)) {
                    case ADJ, ADV, DET, SCONJ, CCONJ, PUNCT -> true;
                    case VERB -> s.xpos(token - 1).equals("VBN");
                    default -> false;
                };
        return begins && s.child(token, Relation.AUX) < 0 && s.relation(token) != Relation.CONJ;
    }

    /** Whether the lexicon knows any of a sentence's words as a verb, or as one in the past. */
    boolean knowsAnyVerb(Sentence s, boolean bare) {
        if (bare && pastForms.anyIn(s)) {
            return true;
        }
        for (int token = 0; token < s.size(); token++) {
            if (knownAsVerb(s, token) || participleWithoutCopula(s, token) || headline.at(s, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean knownAsVerb(Sentence s, int token) {
        return (s.upos(token) == Upos.VERB || s.upos(token) == Upos.NOUN)
                && (verbs.test(s.lemma(token).toLowerCase(Locale.ROOT)) || behindAName(s, token));
    }

    /** "Hezbollah <b>lives</b> on money": a plural whose lemma as a verb is another one than as a noun. */
    private boolean behindAName(Sentence s, int token) {
        return token > 0
                && s.xpos(token).equals("NNS")
                && s.head(token) < 0
                && s.upos(token - 1) == Upos.PROPN
                && verbs.test(VERB_LEMMAS.lemma(s.form(token).toLowerCase(Locale.ROOT), Upos.VERB, "VBZ"));
    }

    /** The participles that may be the finite verb which a tree has missed, at most two, in their order. */
    List<Integer> missedFinite(Sentence s) {
        if (participleForAll(s)) {
            return List.of(s.root());
        }
        List<Integer> found = new ArrayList<>();
        for (int token = 1; token < s.size() && found.size() < MOST_MISSED; token++) {
            Relation relation = s.relation(token);
            boolean aside = relation == Relation.AMOD || relation == Relation.ACL || relation == Relation.ACL_RELCL;
            boolean past = s.xpos(token).equals("VBN")
                    || s.upos(token) == Upos.ADJ && s.form(token).endsWith("ed");
            if (aside && past || pastForms.at(s, token) || participleWithoutCopula(s, token)) {
                found.add(token);
            }
        }
        return found;
    }

    /** "The rebels <b>advanced</b> on the town.": an adjective that is a sentence by itself. */
    private static boolean participleWithoutCopula(Sentence s, int token) {
        return s.head(token) < 0
                && s.upos(token) == Upos.ADJ
                && s.form(token).endsWith("ed")
                && s.child(token, Relation.COP) < 0
                && s.endsWithStop();
    }

    /** "Chad's minister, X, <b>held</b> talks.": a participle for a whole sentence, with words before it that are no subject. */
    static boolean participleForAll(Sentence s) {
        int root = s.root();
        return root > 1
                && s.xpos(root).equals("VBN")
                && s.endsWithStop()
                && s.child(root, Relation.AUX) < 0
                && s.child(root, Relation.AUX_PASS) < 0
                && s.child(root, Relation.NSUBJ) < 0
                && s.child(root, Relation.NSUBJ_PASS) < 0
                && s.child(root, Relation.CSUBJ) < 0;
    }

    /** Whether a full sentence has no verb for its root, nor a copula. */
    boolean lacksPredicate(Sentence s) {
        int root = s.root();
        return s.size() >= SHORTEST
                && s.endsWithStop()
                && s.upos(root) != Upos.VERB
                && s.upos(root) != Upos.AUX
                && s.child(root, Relation.COP) < 0;
    }

    /** "openly back the coup": a word known as a verb, read as a noun, before the first word of a noun phrase. */
    private boolean standsAsVerb(Sentence s, int token) {
        if (s.upos(token) != Upos.NOUN || token == 0 || token + 1 == s.size() || !knownAsVerb(s, token)) {
            return false;
        }
        boolean opens = s.upos(token + 1) == Upos.DET || s.xpos(token + 1).equals("PRP$");
        Upos before = s.upos(token - 1);
        return opens && (before == Upos.ADV || before == Upos.NOUN || before == Upos.PROPN || before == Upos.PRON);
    }

    /** "A strike killed the commander" read as if "killed" were "was". */
    private static boolean joinsAsCopula(Sentence s, int token) {
        return s.relation(token) == Relation.COP && s.xpos(token).startsWith("VB") && !COPULAS.contains(s.lemma(token));
    }

    /** Relations for what fits nowhere. */
    private static boolean leftOver(Relation relation) {
        return relation == Relation.DEP
                || relation == Relation.ORPHAN
                || relation == Relation.REPARANDUM
                || relation == Relation.GOESWITH;
    }

    private int ofOther(Sentence s, int token) {
        int faults = standsAsVerb(s, token) || headline.at(s, token) ? 1 : 0;
        Relation relation = s.relation(token);
        int head = s.head(token);
        if (head >= 0 && s.upos(head) == Upos.PUNCT && relation != Relation.PUNCT) {
            faults++;
        }
        if (head >= 0 && nominal(s.upos(head)) && (relation == Relation.OBJ || relation == Relation.IOBJ)) {
            faults++;
        }
        if (subjectOfANoun(s, token) || relation == Relation.NSUBJ && PHRASE.contains(s.marker(token))) {
            faults++;
        }
        if (s.upos(token) == Upos.ADP && (relation == Relation.NMOD || relation == Relation.NSUBJ)) {
            faults++;
        }
        faults += helpsANoun(s, token) || gerundBeforeAName(s, token) ? 1 : 0;
        faults += Relatives.withoutVerb(s, token) ? 1 : 0;
        faults += Conjunctions.takenForPronoun(s, token) ? 1 : 0;
        boolean pronoun = s.xpos(token).equals("PRP")
                && SUBJECT_PRONOUNS.contains(s.form(token).toLowerCase(Locale.ROOT));
        return pronoun && !subjectsPlace(relation) ? faults + 1 : faults;
    }

    /** "it recruited fighters" with the verb taken for a participle: nobody is the subject of a noun that no copula joins to him. */
    private static boolean subjectOfANoun(Sentence s, int token) {
        int head = s.head(token);
        return head == token + 2
                && s.xpos(token).equals("PRP")
                && nominal(s.upos(head))
                && s.relation(token + 1) == Relation.AMOD
                && participle(s.xpos(token + 1))
                && s.child(head, Relation.COP) < 0;
    }

    /** "Having recognised Chad, Libya …", "Did Chad back Libya": an auxiliary of a noun that nothing is said of. */
    private static boolean helpsANoun(Sentence s, int token) {
        int head = s.head(token);
        return s.relation(token) == Relation.AUX && nominal(s.upos(head)) && s.child(head, Relation.COP) < 0;
    }

    /** "After <b>bombing</b> Chad, Libya …": a gerund that was taken for a part of the name behind it. */
    private boolean gerundBeforeAName(Sentence s, int token) {
        return token > 0
                && s.head(token) == token + 1
                && s.relation(token) == Relation.COMPOUND
                && s.upos(token) == Upos.NOUN
                && s.upos(token + 1) == Upos.PROPN
                && s.upos(token - 1) == Upos.ADP
                && s.form(token).endsWith("ing")
                && Character.isLowerCase(s.form(token).charAt(0))
                && knownAsGerund(s.form(token));
    }

    private boolean knownAsGerund(String form) {
        String stem = form.substring(0, form.length() - 3);
        return verbs.test(stem) || verbs.test(stem + "e");
    }

    static boolean nominal(Upos upos) {
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
    }

    private static boolean subjectsPlace(Relation relation) {
        return switch (relation) {
            case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER, CONJ, ROOT, EXPL -> true;
            default -> false;
        };
    }

    private static int ofVerb(Sentence s, int token) {
        int subjects = 0;
        boolean acts = false;
        boolean auxiliary = false;
        boolean marked = false;
        boolean cut = false;
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            switch (s.relation(child)) {
                case NSUBJ, CSUBJ -> {
                    subjects++;
                    acts = true;
                }
                case NSUBJ_PASS, CSUBJ_PASS -> subjects++;
                case AUX, AUX_PASS, COP -> auxiliary = true;
                case MARK -> marked = true;
                case PUNCT -> cut |= s.form(child).equals(";");
                case ADVMOD -> marked |= s.xpos(child).startsWith("W");
                default -> {}
            }
        }
        int faults = subjects > 1 ? 1 : 0;
        faults += beforeItsParticiple(s, token) || Relatives.helpsAfterAll(s, token) ? 1 : 0;
        faults += cut && s.relation(token) == Relation.ACL_RELCL ? 1 : 0;
        if (!auxiliary && finite(s.xpos(token))) {
            return faults + (misplaced(s.relation(token), subjects > 0, marked) ? 1 : 0);
        }
        boolean unfinished = unfinished(s.relation(token), acts) || participleForAll(s) && token == s.root();
        return !auxiliary && participle(s.xpos(token)) && unfinished ? faults + 1 : faults;
    }

    /** "accused of having attacked": before a participle "having" is no verb of its own. */
    private static boolean beforeItsParticiple(Sentence s, int token) {
        if (!s.form(token).equalsIgnoreCase("having")) {
            return false;
        }
        int next = token + 1;
        while (next < s.size() && s.upos(next) == Upos.ADV) {
            next++;
        }
        return next < s.size() && s.xpos(next).equals("VBN");
    }

    private static boolean finite(String xpos) {
        return xpos.equals("VBD") || xpos.equals("VBP") || xpos.equals("VBZ");
    }

    private static boolean participle(String xpos) {
        return xpos.equals("VBN") || xpos.equals("VBG");
    }

    /** A finite verb where none can stand, or as a clause of its own without a subject or a conjunction. */
    private static boolean misplaced(Relation relation, boolean subject, boolean marked) {
        return switch (relation) {
            case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, OBL_AGENT, NMOD, AMOD, COMPOUND, FLAT, APPOS, VOCATIVE, XCOMP ->
                true;
            case ROOT -> !subject;
            case ADVCL -> !subject && !marked;
            case ACL -> subject;
            default -> false;
        };
    }

    /** A participle without an auxiliary as a clause of its own. */
    private static boolean unfinished(Relation relation, boolean subject) {
        return switch (relation) {
            case ROOT, CCOMP, ACL_RELCL, PARATAXIS -> subject;
            default -> false;
        };
    }
}
