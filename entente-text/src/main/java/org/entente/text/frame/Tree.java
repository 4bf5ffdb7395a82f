package org.entente.text.frame;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Enumeration;

/** Questions about a dependency tree that need no more than the tree. */
final class Tree {

    private static final Set<String> JOINTS = Set.of("-", "/", "\u2013");
    private static final int[] NONE = {};
    private static final Set<Relation> CLAUSES =
            EnumSet.of(Relation.ROOT, Relation.CCOMP, Relation.ADVCL, Relation.ACL_RELCL, Relation.PARATAXIS);
    private static final Set<Relation> SUBJECTS =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER, Relation.CSUBJ, Relation.CSUBJ_PASS);
    private static final Set<Relation> REDUCED =
            EnumSet.of(Relation.ACL, Relation.AMOD, Relation.ADVCL, Relation.XCOMP);
    private static final Set<String> ADDING = Set.of("along", "along_with", "together", "together_with");
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");

    private Tree() {}

    /** "is little <b>more than</b> a client", "no more than a pawn". */
    static boolean moreThan(Sentence s, int noun) {
        int more = s.head(noun);
        return more >= 0 && s.lemma(more).equals("more") && s.marker(noun).equals("than") && has(s, more, Relation.COP);
    }

    /** "Greece … plans to impose", tagged as a plural: a noun with a subject of its own and no copula is a verb. */
    static boolean verbTakenForNoun(Sentence s, int token) {
        if (!s.xpos(token).equals("NNS") || has(s, token, Relation.COP) || has(s, token, Relation.DET)) {
            return false;
        }
        return CLAUSES.contains(s.relation(token)) && has(s, token, Relation.NSUBJ);
    }

    /** Whether a word can head a noun phrase. */
    static boolean nominal(Sentence s, int token) {
        return switch (s.upos(token)) {
            case NOUN, PROPN, PRON, NUM, X, SYM -> true;
            case ADJ, DET -> s.relation(token) != Relation.AMOD && s.relation(token) != Relation.DET;
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
        };
    }

    /** A phrase's head and those of the phrases coordinated with it, "Syria, along with Iran" included. */
    static int[] withConjuncts(Sentence s, int head) {
        int[] all = {underTheArticle(s, head)};
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Relation relation = s.relation(child);
            if (relation == Relation.CONJ && nominal(s, child) && !Afterthoughts.tellsMore(s, child)
                    || (relation == Relation.NMOD || relation == Relation.OBL && nominal(s, head)) && beside(s, child)
                    || listed(s, head, child)
                    || Enumeration.joins(s, head, child)) {
                int[] more = withConjuncts(s, child);
                int n = all.length;
                all = Arrays.copyOf(all, n + more.length);
                System.arraycopy(more, 0, all, n, more.length);
            }
        }
        return all;
    }

    /** "A <b>Palestinian</b> was shot": what the parser fixed to the article. */
    private static int underTheArticle(Sentence s, int head) {
        int name = s.upos(head) == Upos.DET ? s.child(head, Relation.FIXED) : -1;
        return name == head + 1 && Character.isUpperCase(s.form(name).charAt(0)) ? name : head;
    }

    /** "Latvia, <b>the Netherlands</b> and Finland", "<b>Bahrain</b>, the Emirates and Egypt": names side by side that the parser made one. */
    private static boolean listed(Sentence s, int head, int child) {
        boolean loose = switch (s.relation(child)) {
            case COMPOUND -> child < head;
            case NMOD -> child > head && s.marker(child).isEmpty();
            case LIST -> child > head;
            default -> false;
        };
        if (!loose || s.upos(child) != Upos.PROPN || s.upos(head) != Upos.PROPN) {
            return false;
        }
        int comma = Math.max(child, head) - 1;
        if (s.upos(comma) == Upos.DET) {
            comma--;
        }
        return comma > Math.min(child, head) && s.form(comma).equals(",") && s.child(head, Relation.CONJ) >= 0;
    }

    /** "along with Iran", "together with Iran": a phrase that only adds one more to somebody. */
    static boolean beside(Sentence s, int phrase) {
        int adverb = s.marker(phrase).equals("with") ? s.child(phrase, Relation.ADVMOD) : -1;
        if (adverb >= 0 && ADDING.contains(s.lemma(adverb).toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (!ADDING.contains(s.marker(phrase))) {
            return false;
        }
        for (int i = 0; i < s.childCount(phrase); i++) {
            int child = s.child(phrase, i);
            if (s.lemma(child).equals("with") && s.relation(child) == Relation.CASE) {
                return true;
            }
        }
        return false;
    }

    /** The last of a phrase and those coordinated with it. */
    static int last(Sentence s, int head) {
        int[] all = withConjuncts(s, head);
        return all[all.length - 1];
    }

    static int[] dependents(Sentence s, int head, Relation relation) {
        int[] found = NONE;
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) == relation) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = child;
            }
        }
        return found;
    }

    /** "an <b>Anglo</b>-Japanese accord", "the <b>Iran</b>/Iraq war", "India-<b>Pakistan</b> talks": the other of two nations that a hyphen or slash joins. */
    static int[] joinedTo(Sentence s, int modifier) {
        int compound = s.child(modifier, Relation.COMPOUND);
        int before = compound >= 0 ? compound : s.child(modifier, Relation.AMOD);
        if (before >= 0 && joined(s, before, modifier)) {
            return new int[] {before};
        }
        for (int i = 0; i < s.childCount(modifier); i++) {
            int behind = s.child(modifier, i);
            if (joined(s, modifier, behind) && s.upos(behind) != Upos.NOUN) {
                return new int[] {behind};
            }
        }
        return NONE;
    }

    private static boolean joined(Sentence s, int one, int other) {
        return one + 2 == other
                && JOINTS.contains(s.form(one + 1))
                && Character.isUpperCase(s.form(one).charAt(0))
                && Character.isUpperCase(s.form(other).charAt(0));
    }

    static boolean has(Sentence s, int head, Relation relation) {
        return s.child(head, relation) >= 0;
    }

    /** "who", "which", "that" at the head of a relative clause. */
    static boolean relativePronoun(Sentence s, int token) {
        return RELATIVE_TAGS.contains(s.xpos(token))
                || (s.upos(token) == Upos.PRON && s.lemma(token).equals("that") && insideRelative(s, token));
    }

    private static boolean insideRelative(Sentence s, int token) {
        int head = s.head(token);
        for (int depth = 0; head >= 0 && depth < 4; depth++) {
            if (s.relation(head) == Relation.ACL_RELCL) {
                return true;
            }
            head = s.head(head);
        }
        return false;
    }

    /** "fled to Moscow, which took him in": the noun before the comma before a word, -1 where none stands there. */
    static int nominalBeforeComma(Sentence s, int token) {
        int noun = token - 2;
        if (noun < 0 || !s.form(token - 1).equals(",") || !nominal(s, noun)) {
            return -1;
        }
        while (s.head(noun) >= 0 && (s.relation(noun) == Relation.FLAT || s.relation(noun) == Relation.COMPOUND)) {
            noun = s.head(noun);
        }
        return noun;
    }

    /** "an <b>Iranian</b>-backed militia", "<b>rebel</b>-held towns": who a participle is joined to did it. */
    static int[] beforeTheHyphen(Sentence s, int verb) {
        boolean joined =
                verb > 1 && s.xpos(verb).equals("VBN") && s.form(verb - 1).equals("-");
        boolean somebody = joined
                && (Character.isUpperCase(s.form(verb - 2).charAt(0))
                        || WordClasses.shared().get("joined-doer").contains(s.lemma(verb - 2)));
        return somebody ? new int[] {verb - 2} : new int[0];
    }

    /** The subject as grammar has it: active, passive, outer or clausal; -1 where there is none. */
    static int ownSubject(Sentence s, int predicate) {
        int first = -1;
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (subject(s, child) && !s.lemma(child).equals("whom")) {
                if (first >= 0 && (contactRelative(s, first, child) || clausal(s, first) && !clausal(s, child))) {
                    return child;
                }
                first = first < 0 ? child : first;
            }
        }
        int taken = first >= 0 ? first : beforeTheCopula(s, predicate);
        if (taken < 0) {
            taken = calledOut(s, predicate);
        }
        if (taken < 0) {
            taken = HungOnMarks.subject(s, predicate);
        }
        if (taken >= 0) {
            return taken;
        }
        return WordClasses.shared().get("has-a-will").contains(s.lemma(predicate))
                ? s.child(predicate, Relation.EXPL)
                : -1;
    }

    /** "<b>Chad and Libya</b> are enemies": a name before the copula that the parser took for a part of what is said of it; or -1. */
    static int beforeTheCopula(Sentence s, int noun) {
        int copula = s.child(noun, Relation.COP);
        int name = copula < 0 ? -1 : s.child(noun, Relation.COMPOUND);
        return name >= 0 && name < copula && s.upos(name) == Upos.PROPN ? name : -1;
    }

    /** "<b>Ansar Dine</b> put itself under …": a name straight before a verb that the parser took for a call; or -1. */
    private static int calledOut(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean call = s.relation(child) == Relation.VOCATIVE || s.relation(child) == Relation.DISCOURSE;
            if (call && child == verb - 1 && s.upos(child) == Upos.PROPN) {
                return child;
            }
        }
        return -1;
    }

    private static boolean subject(Sentence s, int token) {
        return SUBJECTS.contains(s.relation(token));
    }

    private static boolean clausal(Sentence s, int token) {
        return s.relation(token) == Relation.CSUBJ || s.relation(token) == Relation.CSUBJ_PASS;
    }

    /** "The guerrillas he had trained": of two subjects side by side the pronoun is it, the noun what is done to. */
    private static boolean contactRelative(Sentence s, int noun, int pronoun) {
        return s.upos(pronoun) == Upos.PRON
                && s.upos(noun) != Upos.PRON
                && pronoun == noun + 1
                && !s.xpos(pronoun).startsWith("W");
    }

    /** The noun before a relative clause that the parser took for a second subject; -1 where there is none. */
    static int fronted(Sentence s, int predicate) {
        int own = ownSubject(s, predicate);
        return own > 0 && subject(s, own - 1) && s.head(own - 1) == predicate && contactRelative(s, own - 1, own)
                ? own - 1
                : -1;
    }

    /** The heads of the subject, conjuncts and what the parser took for further subjects included: "A, B and C fight". */
    static int[] subjects(Sentence s, int predicate, int own) {
        int[] all = withConjuncts(s, own);
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            boolean another = child > own && child < predicate && subject(s, child) && s.upos(child) != Upos.PRON;
            another |= child == Enumeration.setApart(s, predicate, own);
            if (another && nominal(s, child) && nominal(s, own) && s.relation(own) != Relation.CSUBJ) {
                int[] more = withConjuncts(s, child);
                int n = all.length;
                all = Arrays.copyOf(all, n + more.length);
                System.arraycopy(more, 0, all, n, more.length);
            }
        }
        return all;
    }

    /** "is opposed to", "was prepared to": a state of mind, not something done to the subject. */
    private static boolean stative(Sentence s, int verb) {
        return WordClasses.shared().get("state-of-mind").contains(s.lemma(verb))
                && s.xpos(verb).equals("VBN")
                && !has(s, verb, Relation.OBL_AGENT);
    }

    /** Whether a verb is passive, reduced passives ("a campaign backed by X", "rebels hit by strikes") included. */
    static boolean passive(Sentence s, int verb) {
        if (stative(s, verb)) {
            return false;
        }
        if (has(s, verb, Relation.AUX_PASS) || has(s, verb, Relation.CSUBJ_PASS)) {
            return true;
        }
        int acted = s.child(verb, Relation.NSUBJ_PASS);
        if (acted >= 0) {
            boolean whom = s.lemma(acted).equals("whom") && has(s, verb, Relation.NSUBJ);
            return !whom && !activeAfterAll(s, verb);
        }
        String tag = s.xpos(verb);
        if (Bare.participle(s, verb)
                || (tag.equals("VBN") || tag.equals("VBD")) && Agents.ofHeadline(s, verb) >= 0
                || Bidden.is(s, verb)
                || Bare.withheld(s, verb)
                || Bare.behindComma(s, verb)
                || Bare.given(s, verb)) {
            return true;
        }
        if (!tag.equals("VBN") && !tag.equals("VBD") || has(s, verb, Relation.OBJ) || hasHave(s, verb)) {
            return false;
        }
        if (has(s, verb, Relation.OBL_AGENT)) {
            return true;
        }
        if (!tag.equals("VBN")) {
            return false;
        }
        Relation relation = s.relation(verb);
        return REDUCED.contains(relation)
                || relation == Relation.CONJ && !has(s, verb, Relation.NSUBJ) && passive(s, s.head(verb));
    }

    /** "Thousands demonstrated", "agents abused migrants": a finite verb that the parser took for a participle. */
    private static boolean activeAfterAll(Sentence s, int verb) {
        boolean intransitive = WordClasses.shared().get("never-passive").contains(s.lemma(verb));
        int object = s.child(verb, Relation.OBJ);
        return object >= 0 && !Bare.occasion(s, object) || intransitive && !has(s, verb, Relation.OBL_AGENT);
    }

    static boolean hasHave(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (s.relation(child) == Relation.AUX && s.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** The first predicate of a chain of coordinated ones. */
    static int firstConjunct(Sentence s, int token) {
        int first = token;
        while (s.relation(first) == Relation.CONJ && s.head(first) >= 0) {
            first = s.head(first);
        }
        return first;
    }

    /** Whether an infinitive's "to" stands before the verb. */
    static boolean infinitive(Sentence s, int verb) {
        if (s.xpos(verb).equals("VBG")) {
            return false;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (s.relation(child) == Relation.MARK && s.lemma(child).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "had completed", "withdrew", "has withdrawn"; not "would withdraw", "to withdraw". */
    static boolean pastFact(Sentence s, int predicate) {
        boolean past = s.xpos(predicate).equals("VBD");
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (s.relation(child) == Relation.MARK && s.lemma(child).equals("to")
                    || s.xpos(child).equals("MD")) {
                return false;
            }
            boolean auxiliary = s.relation(child) == Relation.AUX || s.relation(child) == Relation.AUX_PASS;
            past |= auxiliary && (s.lemma(child).equals("have") || s.xpos(child).equals("VBD"));
        }
        return past;
    }

    /** "Uzbek leader to visit Iran": an infinitive on the noun that is all the sentence. */
    static boolean headlineInfinitive(Sentence s, int predicate) {
        int noun = s.head(predicate);
        return noun >= 0
                && s.head(noun) < 0
                && !s.endsWithStop()
                && s.relation(predicate) == Relation.ACL
                && infinitive(s, predicate)
                && nominal(s, noun)
                && !has(s, noun, Relation.COP)
                && ownSubject(s, noun) < 0
                && !Governors.shared().intends(s.lemma(noun));
    }
}
