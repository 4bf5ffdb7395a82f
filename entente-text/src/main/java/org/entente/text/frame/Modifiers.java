package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Reads what a predicate's own auxiliaries, adverbs, determiners and adjectives make of it. */
final class Modifiers {

    private static final WordClasses WORDS = WordClasses.shared();
    private static final Set<String> NEGATOR = WORDS.get("negator");
    private static final Set<String> MERELY = Set.of("only", "just", "merely", "simply", "until");
    private static final Set<String> HEDGE = WORDS.get("hedge");
    private static final Set<String> FORMERLY = WORDS.get("formerly");
    private static final Set<String> AGAIN = Set.of("more", "again");
    private static final Set<String> FORMER = WORDS.get("former");
    private static final Set<String> NOW = WORDS.get("now");
    private static final Set<String> ALLEGED = WORDS.get("alleged-modifier");
    private static final Set<String> PLANNED = WORDS.get("planned-modifier");
    private static final Set<String> POSSIBLE = WORDS.get("possible-modifier");
    private static final Set<String> FAILED = WORDS.get("failed-modifier");
    private static final Set<String> CONDITION =
            Set.of("if", "unless", "whether", "lest", "as_if", "as_though", "in_case");
    private static final Set<String> IN_PLACE_OF = Set.of("without", "instead_of", "rather_than", "in_lieu_of");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no one", "neither", "nothing");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");

    private final Sentence s;
    private final Denials denials;
    private final Questions questions;
    private final Waits waits;

    Modifiers(Sentence sentence) {
        this.s = sentence;
        this.denials = new Denials(sentence);
        this.questions = new Questions(sentence);
        this.waits = new Waits(sentence);
    }

    /** The status that the predicate's own words give it. */
    Status of(int trigger, boolean standing) {
        if (questions.asked(trigger)) {
            return Status.POSSIBLE;
        }
        boolean had =
                s.relation(trigger) == Relation.OBJ && s.lemma(s.head(trigger)).equals("have");
        if (noLonger(had ? s.head(trigger) : trigger)) {
            return Status.ENDED;
        }
        if (negated(trigger)) {
            return Status.NEGATED;
        }
        boolean formerly = Tree.nominal(s, trigger) && FORMERLY.contains(s.marker(trigger));
        boolean now = false;
        for (int i = 0; i < s.childCount(trigger); i++) {
            int child = s.child(trigger, i);
            String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
            Relation relation = s.relation(child);
            if (relation == Relation.AMOD || relation == Relation.COMPOUND) {
                Status status = ofAdjective(lemma, s.form(child).toLowerCase(Locale.ROOT));
                if (status != Status.ASSERTED) {
                    return status;
                }
            } else if (relation == Relation.ADVMOD) {
                formerly |= FORMERLY.contains(lemma) && !again(child);
                now |= NOW.contains(lemma);
                if (ALLEGED.contains(stem(lemma))) {
                    return Status.ALLEGED;
                }
            }
        }
        Status modality = modality(trigger);
        if (modality != Status.ASSERTED) {
            return modality;
        }
        if (formerly || onceAbove(trigger) || standing && Lapsed.is(s, trigger)) {
            return Status.ENDED;
        }
        return standing && (now || present(trigger)) ? Status.ONGOING : Status.ASSERTED;
    }

    /** "once more", "once again": anew, not formerly. */
    private boolean again(int adverb) {
        return adverb + 1 < s.size() && AGAIN.contains(s.form(adverb + 1));
    }

    private static String stem(String adverb) {
        return adverb.endsWith("ly") ? adverb.substring(0, adverb.length() - 2) : adverb;
    }

    /** What stands before a noun: as a participle ("planned") its lemma is a verb's, so its form counts as well. */
    private static Status ofAdjective(String lemma, String form) {
        if (FORMER.contains(lemma)) {
            return Status.ENDED;
        }
        if (ALLEGED.contains(lemma) || ALLEGED.contains(form)) {
            return Status.ALLEGED;
        }
        if (PLANNED.contains(lemma) || PLANNED.contains(form)) {
            return Status.PLANNED;
        }
        if (POSSIBLE.contains(lemma) || POSSIBLE.contains(form)) {
            return Status.POSSIBLE;
        }
        return FAILED.contains(lemma) || FAILED.contains(form) ? Status.FAILING : Status.ASSERTED;
    }

    /** What the finite verb's auxiliaries and conjunction say: plan, possibility, condition. */
    Status modality(int predicate) {
        if (CONDITION.contains(s.marker(predicate))
                || asIf(predicate)
                || invertedCondition(predicate)
                || questions.asked(predicate)
                || waits.waitedFor(predicate)) {
            return Status.POSSIBLE;
        }
        if (isTo(predicate)) {
            return Status.PLANNED;
        }
        if (s.child(predicate, Relation.ADVMOD) >= 0 && probably(predicate)) {
            return Status.POSSIBLE;
        }
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            String lemma = s.lemma(child);
            if (s.relation(child) == Relation.AUX) {
                if (lemma.equals("will") || lemma.equals("shall") || lemma.equals("'ll")) {
                    return s.form(child).equalsIgnoreCase("would") ? would(predicate) : Status.PLANNED;
                }
                if (lemma.equals("would")) {
                    return would(predicate);
                }
                if (HEDGE.contains(lemma) && !month(child)) {
                    return Status.POSSIBLE;
                }
            }
        }
        return Status.ASSERTED;
    }

    /** "will <b>probably</b> attack": what an adverb makes doubtful, whatever the auxiliary. */
    private boolean probably(int predicate) {
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (s.relation(child) == Relation.ADVMOD && HEDGE.contains(s.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "as if Iran had attacked", where the parser has two words that mark the clause. */
    private boolean asIf(int predicate) {
        int mark = s.child(predicate, Relation.MARK);
        return mark >= 0
                && mark + 1 < s.size()
                && s.head(mark + 1) == predicate
                && s.relation(mark + 1) == Relation.MARK
                && CONDITION.contains(s.lemma(mark + 1).toLowerCase(Locale.ROOT));
    }

    /** "the resolution of 14 <b>May</b> called for a truce": the month, which the tagger took for the verb. */
    private boolean month(int token) {
        return token > 0 && s.form(token).equals("May") && s.upos(token - 1) == Upos.NUM;
    }

    /** "The premier is to travel", "tanks are to be sent": what is laid down for somebody. */
    private boolean isTo(int predicate) {
        int mark = s.child(predicate, Relation.MARK);
        if (mark < 1 || !s.lemma(mark).equals("to") || s.upos(predicate) != Upos.VERB) {
            return false;
        }
        if (headline(predicate, mark)) {
            return true;
        }
        int copula = mark - 1;
        Relation relation = s.relation(copula);
        return s.head(copula) == predicate
                && (relation == Relation.COP || relation == Relation.AUX)
                && s.lemma(copula).equals("be")
                && (!s.xpos(copula).equals("VBD") || wasToHave(mark));
    }

    /** "was to have signed": what was laid down, and by all that is told did not come about. */
    private boolean wasToHave(int mark) {
        return mark + 1 < s.size() && s.form(mark + 1).equals("have") && s.relation(mark + 1) == Relation.AUX;
    }

    /** "Japan to lend Nepal ships", "Uzbek leader to visit Iran": headlines leave the copula out. */
    private boolean headline(int predicate, int mark) {
        int head = s.head(predicate);
        if (head < 0) {
            int subject = Tree.ownSubject(s, predicate);
            return subject >= 0
                    && subject < mark
                    && !s.endsWithStop()
                    && !Tree.has(s, predicate, Relation.AUX)
                    && !Tree.has(s, predicate, Relation.COP);
        }
        return Tree.headlineInfinitive(s, predicate);
    }

    /**
     * Whether what a predicate says lies ahead of whoever speaks: "will send", "said it would send", and "would not send",
     * which refuses where nothing makes it a mere supposition ("would not have sent", "would not send if").
     */
    boolean ahead(int predicate) {
        Status modality = modality(predicate);
        return modality == Status.PLANNED
                || modality == Status.POSSIBLE && negated(predicate) && unconditionalWould(predicate);
    }

    private boolean unconditionalWould(int predicate) {
        boolean would = false;
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (s.relation(child) == Relation.AUX) {
                if (s.lemma(child).equals("have")) {
                    return false;
                }
                would |= s.form(child).equalsIgnoreCase("would");
            } else if (s.relation(child) == Relation.ADVCL
                    && (CONDITION.contains(s.marker(child)) || invertedCondition(child))) {
                return false;
            }
        }
        return would && !CONDITION.contains(s.marker(predicate));
    }

    /** "Had Iraq withdrawn, …", "were Iran to attack": a clause that opens with its auxiliary and asks nothing. */
    private boolean invertedCondition(int predicate) {
        Relation relation = s.relation(predicate);
        boolean hung = relation == Relation.XCOMP && s.lemma(s.head(predicate)).equals("have");
        boolean wereTo = (relation == Relation.XCOMP || relation == Relation.ADVCL)
                && Tree.infinitive(s, predicate)
                && s.form(s.head(predicate)).equalsIgnoreCase("were");
        int auxiliary = hung || wereTo ? s.head(predicate) : s.child(predicate, Relation.AUX);
        int subject = s.child(wereTo ? auxiliary : predicate, Relation.NSUBJ);
        if (auxiliary < 0 || subject < auxiliary || s.form(s.size() - 1).equals("?")) {
            return false;
        }
        boolean opens = auxiliary == 0 || s.upos(auxiliary - 1) == Upos.PUNCT;
        String form = s.form(auxiliary).toLowerCase(Locale.ROOT);
        return opens && (form.equals("had") || form.equals("were") || form.equals("should"));
    }

    /** "said it would send" is the future of the past; elsewhere "would" is a condition. */
    private Status would(int predicate) {
        return s.relation(predicate) == Relation.CCOMP ? Status.PLANNED : Status.POSSIBLE;
    }

    /** "not only": what follows is so, and more; "not until May": it is so from then on. */
    private boolean addsMore(int negator) {
        return negator + 1 < s.size()
                && s.lemma(negator).equalsIgnoreCase("not")
                && MERELY.contains(s.form(negator + 1).toLowerCase(Locale.ROOT));
    }

    boolean negated(int token) {
        if (NoneGreater.is(s, token)) {
            return false;
        }
        if (IN_PLACE_OF.contains(s.marker(token)) || farFrom(token) || denials.denies(token)) {
            return true;
        }
        boolean saysNo = s.lemma(token).equals("say");
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            Relation relation = s.relation(child);
            if (saysNo && s.lemma(child).equalsIgnoreCase("no")) {
                continue;
            }
            boolean side = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS || relation == Relation.OBJ;
            if (side && nobody(child)) {
                return true;
            }
            if (relation == Relation.ADVMOD && child == token - 1 && NEARLY.contains(s.lemma(child))) {
                return true;
            }
            if ((relation == Relation.ADVMOD || relation == Relation.DET || relation == Relation.CC_PRECONJ)
                    && !addsMore(child)
                    && !denials.opensAt(child)
                    && !ofWhatFollows(token, child)
                    && NEGATOR.contains(s.lemma(child).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "attacked <b>not</b> Georgia but Chad", "has played host to five, some not": behind a verb it negates something else. */
    private boolean ofWhatFollows(int predicate, int negator) {
        return negator > predicate
                && s.upos(predicate) == Upos.VERB
                && s.lemma(negator).equalsIgnoreCase("not");
    }

    /** "Nobody", "no country", "not one soldier", "neither Serbia nor Kosovo", "no such truce" as a side of an act. */
    private boolean nobody(int side) {
        if (NoneGreater.is(s, side)) {
            return false;
        }
        if (NOBODY.contains(s.lemma(side).toLowerCase(Locale.ROOT)) || noOne(side)) {
            return true;
        }
        for (int i = 0; i < s.childCount(side); i++) {
            int child = s.child(side, i);
            Relation relation = s.relation(child);
            String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
            if ((relation == Relation.DET || relation == Relation.CC_PRECONJ)
                    && (lemma.equals("no") || lemma.equals("neither"))) {
                return true;
            }
            if (relation == Relation.NUMMOD
                    && lemma.equals("one")
                    && child > 0
                    && s.lemma(child - 1).equalsIgnoreCase("not")) {
                return true;
            }
        }
        return false;
    }

    private boolean noOne(int side) {
        return side > 0
                && s.lemma(side).equalsIgnoreCase("one")
                && s.lemma(side - 1).equalsIgnoreCase("no");
    }

    /** "Far from supporting Iran, Russia sold …". */
    private boolean farFrom(int token) {
        int adverb = s.child(token, Relation.ADVMOD);
        return adverb >= 0 && s.marker(token).equals("from") && s.lemma(adverb).equalsIgnoreCase("far");
    }

    private boolean noLonger(int token) {
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            String lemma = s.lemma(child);
            boolean longer = lemma.equals("long") || lemma.equals("longer") || lemma.equals("more");
            if (s.relation(child) == Relation.ADVMOD && longer) {
                boolean before = child > 0 && s.lemma(child - 1).equalsIgnoreCase("no");
                boolean any = child > 0 && s.lemma(child - 1).equalsIgnoreCase("any") && negated(token);
                if (before || any) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Once a sworn enmity, the rivalry …": an adverb on the predicate noun or the clause it stands in. */
    private boolean onceAbove(int trigger) {
        return trigger > 0
                && s.relation(trigger) != Relation.CONJ
                && FORMERLY.contains(
                        s.lemma(first(trigger) - 1 < 0 ? 0 : first(trigger) - 1).toLowerCase(Locale.ROOT))
                && s.upos(trigger) != Upos.VERB;
    }

    private int first(int trigger) {
        return s.childCount(trigger) == 0 ? trigger : Math.min(trigger, s.child(trigger, 0));
    }

    boolean present(int token) {
        int finite = token;
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            Relation relation = s.relation(child);
            if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
                finite = child;
                break;
            }
        }
        String tag = s.xpos(finite);
        return tag.equals("VBZ") || tag.equals("VBP");
    }
}
