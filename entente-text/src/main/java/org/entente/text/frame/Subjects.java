package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Finds the grammatical subject of a predicate that may not carry one itself: coordination, control and raising,
 * participles, relative clauses, purpose clauses.
 */
final class Subjects {

    private static final int[] NONE = {};
    private static final int MAX_DEPTH = 8;
    private static final Set<Relation> GERUND = EnumSet.of(Relation.OBL, Relation.CCOMP, Relation.CSUBJ, Relation.OBJ);
    private static final Set<Relation> ARGUMENTS = EnumSet.of(Relation.OBJ, Relation.OBL, Relation.XCOMP);
    private static final Set<Relation> SET_BEFORE =
            EnumSet.of(Relation.VOCATIVE, Relation.NSUBJ, Relation.DISLOCATED, Relation.NSUBJ_OUTER, Relation.APPOS);
    private static final Set<String> OBJECT_CONTROL_MARKERS = Set.of("of", "from", "for", "into", "against", "with");

    private static final Set<String> OWNER_MARKERS = Set.of("of", "by");

    private static final Set<String> DOCUMENT = WordClasses.shared().any("document", "message");

    /** "used the occasion to praise Iran": what is used and does nothing itself. */
    private static final Set<String> OCCASION = WordClasses.shared().get("occasion-used");

    private final Sentence s;
    private final Set<String> subjectControl = WordClasses.shared().get("subject-control");
    private final Set<String> sending = WordClasses.shared().get("sends-somebody-to");
    private final Set<String> objectControl = WordClasses.shared().get("object-control");
    private final Set<String> sendingFor = WordClasses.shared().get("sends-for");
    private final Set<String> authoring = WordClasses.shared().get("brings-out");
    private final Set<String> toldToHisFace = WordClasses.shared().get("told-to-his-face");
    private final Set<String> charging = WordClasses.shared().get("charges-with");

    Subjects(Sentence sentence) {
        this.s = sentence;
    }

    /** Heads of the grammatical subject, conjuncts included; empty where nothing can be said. */
    int[] of(int predicate) {
        return of(predicate, 0);
    }

    private int[] of(int predicate, int depth) {
        if (depth > MAX_DEPTH) {
            return NONE;
        }
        int second = Bidden.second(s, predicate);
        int own = second >= 0 ? second : Tree.ownSubject(s, predicate);
        int head = s.head(predicate);
        if (own >= 0) {
            boolean conjunct = s.relation(predicate) == Relation.CONJ;
            int antecedent = conjunct ? -1 : Gaps.antecedent(s, predicate, own);
            if (antecedent < 0) {
                return Tree.subjects(s, predicate, own);
            }
            return antecedent == head ? Tree.withConjuncts(s, head) : new int[] {antecedent};
        }
        if (head < 0) {
            return NONE;
        }
        return fromAbove(predicate, head, depth);
    }

    /** The subject that a predicate without one has from what it hangs on. */
    private int[] fromAbove(int predicate, int head, int depth) {
        Relation relation = s.relation(predicate);
        int able = Math.max(AskedOf.whom(s, predicate), Chances.whose(s, predicate));
        if (able >= 0) {
            return Tree.withConjuncts(s, able);
        }
        if (Deadlines.set(s, predicate)) {
            int given = Deadlines.given(s, predicate);
            return given >= 0 ? Tree.withConjuncts(s, given) : NONE;
        }
        int noun = HungInfinitives.nounOf(s, predicate);
        if (noun >= 0 && HungInfinitives.ownersDeed(s, noun)) {
            return ofNounClause(predicate, noun, depth);
        }
        if (relation == Relation.XCOMP || relation == Relation.CCOMP && Tree.infinitive(s, predicate)) {
            return controller(predicate, head, depth);
        }
        boolean charged = relation == Relation.OBL
                && Tree.has(s, predicate, Relation.COP)
                && !Tree.has(s, predicate, Relation.CASE)
                && charging.contains(s.lemma(head));
        if (relation == Relation.ADVCL || charged) {
            return adverbial(predicate, head, depth);
        }
        if (relation == Relation.ACL) {
            return ofNounClause(predicate, head, depth);
        }
        if (relation == Relation.CCOMP && predicate > head && s.form(head + 1).equals(",")) {
            return setBeforeTheTeller(head);
        }
        if (relation == Relation.CCOMP && Tree.has(s, predicate, Relation.CC)) {
            int sister = clauseBefore(predicate, head);
            return sister >= 0 ? of(sister, depth + 1) : NONE;
        }
        boolean describes = relation == Relation.ACL_RELCL
                || relation == Relation.AMOD
                        && (s.upos(predicate) == Upos.VERB || s.xpos(predicate).startsWith("VB"));
        if (describes && !joinedToItsObject(predicate)) {
            return Tree.withConjuncts(s, head);
        }
        int clause = relation == Relation.CONJ ? clauseThatItEnds(predicate, head) : -1;
        if (clause >= 0) {
            return of(clause, depth + 1);
        }
        boolean shares = relation == Relation.CONJ
                        && (s.upos(head) == Upos.VERB || s.upos(head) == Upos.AUX || Tree.ownSubject(s, head) >= 0)
                || GERUND.contains(relation) && (s.xpos(predicate).equals("VBG") || having(predicate))
                || relation == Relation.PARATAXIS && listed(predicate, head);
        return shares ? of(head, depth + 1) : NONE;
    }

    /** "denies <b>having bombed</b>". */
    private boolean having(int predicate) {
        int auxiliary = s.child(predicate, Relation.AUX);
        return auxiliary >= 0 && s.form(auxiliary).equalsIgnoreCase("having");
    }

    /** "fired on girls visiting the border, <b>killing</b> seven": what the whole clause ends in, hung on a participle in it; the clause's verb or -1. */
    private int clauseThatItEnds(int predicate, int participle) {
        boolean ends = s.relation(participle) == Relation.ACL
                && s.xpos(participle).equals("VBG")
                && s.xpos(predicate).equals("VBG")
                && s.form(predicate - 1).equals(",")
                && !Tree.has(s, predicate, Relation.CC);
        int verb = ends ? s.head(participle) : -1;
        while (verb >= 0 && s.upos(verb) != Upos.VERB) {
            verb = s.head(verb);
        }
        return verb;
    }

    /** "<b>English-speaking</b> cities": what they are like, nothing that they do. */
    private boolean joinedToItsObject(int verb) {
        return verb > 1
                && s.relation(verb) == Relation.AMOD
                && s.xpos(verb).equals("VBG")
                && s.form(verb - 1).equals("-");
    }

    /** "shut the paper, seized its presses and jailed its owner": a verb of a list that the parser took for a sentence beside. */
    private boolean listed(int predicate, int head) {
        int first = predicate - 1;
        return predicate > head
                && s.upos(predicate) == Upos.VERB
                && s.upos(head) == Upos.VERB
                && Tree.ownSubject(s, head) >= 0
                && first > 0
                && s.form(first).equals(",")
                && Tree.has(s, predicate, Relation.OBJ);
    }

    private int[] controller(int predicate, int governor, int depth) {
        int object = s.child(governor, Relation.OBJ);
        if (object < 0) {
            object = s.child(governor, Relation.IOBJ);
        }
        if (object >= 0 && object < predicate && passesOn(governor, predicate)) {
            int antecedent = Gaps.antecedent(s, governor, object);
            return Tree.withConjuncts(s, antecedent >= 0 ? antecedent : object);
        }
        int called = onPhraseBefore(governor, predicate);
        return called >= 0 ? Tree.withConjuncts(s, called) : of(governor, depth + 1);
    }

    /** "told Iran to halt" is about Iran's halting; "invaded Iran to stop it" is not, whatever the parser calls it. */
    private boolean passesOn(int governor, int predicate) {
        String lemma = s.lemma(governor);
        if (Bidden.is(s, predicate)) {
            return true;
        }
        if (toldToHisFace(governor, predicate) || lemma.equals("use") && OCCASION.contains(usedThing(governor))) {
            return false;
        }
        return Tree.infinitive(s, predicate)
                ? sending.contains(lemma) || objectControl.contains(lemma)
                : !subjectControl.contains(lemma);
    }

    private String usedThing(int verb) {
        int object = s.child(verb, Relation.OBJ);
        return object < 0 ? "" : s.lemma(object);
    }

    /** "summoned the envoy to protest": whoever sends for somebody protests himself. */
    private boolean toldToHisFace(int governor, int predicate) {
        return sendingFor.contains(s.lemma(governor))
                && toldToHisFace.contains(s.lemma(predicate))
                && onPhraseBefore(governor, predicate) < 0
                && s.child(governor, Relation.OBJ) >= 0;
    }

    /** "called on Iran to halt", "appealed to Iran to halt". */
    private int onPhraseBefore(int governor, int predicate) {
        if (!Tree.infinitive(s, predicate)) {
            return -1;
        }
        for (int i = 0; i < s.childCount(governor); i++) {
            int child = s.child(governor, i);
            String marker = s.marker(child);
            if (s.relation(child) == Relation.OBL
                    && child < predicate
                    && child > governor
                    && s.upos(child) != Upos.NUM
                    && (marker.equals("on") || marker.equals("upon") || marker.equals("to") || marker.equals("for"))) {
                return child;
            }
        }
        return -1;
    }

    /** "They shot the priest and <b>kidnapped</b> two nuns, police said": the clause told beside it, which it is joined to by "and"; or -1. */
    private int clauseBefore(int predicate, int saying) {
        int found = -1;
        for (int i = 0; i < s.childCount(saying); i++) {
            int child = s.child(saying, i);
            found = s.relation(child) == Relation.CCOMP && child < predicate ? child : found;
        }
        return found;
    }

    /** "Iran, officials said, attacked Iraq": who told of it stands between the doer and his deed. */
    private int[] setBeforeTheTeller(int saying) {
        int teller = Tree.ownSubject(s, saying);
        if (teller < 0 || teller > saying) {
            return NONE;
        }
        for (int token = 0; token < teller; token++) {
            boolean hangs = s.head(token) == teller || s.head(token) == saying;
            if (hangs
                    && SET_BEFORE.contains(s.relation(token))
                    && Tree.nominal(s, token)
                    && commaBetween(token, teller)) {
                return Tree.withConjuncts(s, token);
            }
        }
        return NONE;
    }

    /** "sent a general to ask"; but whoever sends a letter to ask asks himself. */
    private boolean sends(int verb, int object) {
        return sending.contains(s.lemma(verb)) && !DOCUMENT.contains(s.lemma(object));
    }

    private boolean commaBetween(int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (s.form(token).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private int[] adverbial(int predicate, int governor, int depth) {
        int object = s.child(governor, Relation.OBJ);
        boolean passive = Tree.passive(s, governor);
        if (object >= 0 && object < predicate && !passive) {
            boolean sent = Tree.infinitive(s, predicate)
                    && sends(governor, object)
                    && !(s.lemma(governor).equals("use") && OCCASION.contains(s.lemma(object)));
            if (sent && !toldToHisFace(governor, predicate) || OBJECT_CONTROL_MARKERS.contains(s.marker(predicate))) {
                return Tree.withConjuncts(s, Gaps.meant(s, governor, object));
            }
        }
        int absolute = withPhraseBefore(governor, predicate);
        if (absolute >= 0) {
            return Tree.withConjuncts(s, absolute);
        }
        int trusted = Reliance.leftTo(s, governor, predicate);
        if (trusted >= 0) {
            return Tree.withConjuncts(s, trusted);
        }
        int called = onPhraseBefore(governor, predicate);
        boolean calls = WordClasses.shared().get("calls-on").contains(s.lemma(governor)) || Clamour.rises(s, governor);
        if (called >= 0 && calls) {
            return Tree.withConjuncts(s, called);
        }
        boolean passesOn = Tree.infinitive(s, predicate) || Governors.shared().missed(s, governor);
        if (s.upos(governor) == Upos.ADJ && s.relation(governor) == Relation.XCOMP && passesOn) {
            return of(s.head(governor), depth + 1); // "became the first to sign", "stopped short of signing"
        }
        if (s.upos(governor) != Upos.VERB && Tree.ownSubject(s, governor) < 0 && Tree.nominal(s, governor)) {
            return NONE;
        }
        return of(governor, depth + 1);
    }

    /** "with its leader openly backing the rebels": the phrase is the subject of the participle that follows it, with no comma between. */
    private int withPhraseBefore(int governor, int predicate) {
        boolean comma = predicate > 0 && s.form(predicate - 1).equals(",");
        if (comma || !s.xpos(predicate).equals("VBG") || !s.marker(predicate).isEmpty()) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < s.childCount(governor); i++) {
            int child = s.child(governor, i);
            if (child > governor && child < predicate) {
                boolean punctuation = s.relation(child) == Relation.PUNCT;
                found = s.marker(child).equals("with") && Tree.nominal(s, child) ? child : punctuation ? found : -1;
            }
        }
        return found;
    }

    /** Whose act a clause on a noun tells; "troops to fight the rebels" are who will fight where nobody sends them. */
    private int[] ofNounClause(int predicate, int noun, int depth) {
        if (!Tree.infinitive(s, predicate) && s.marker(predicate).isEmpty()) {
            int[] author = DOCUMENT.contains(s.lemma(noun)) ? authorOf(noun, depth) : NONE;
            return author.length > 0 ? author : Tree.withConjuncts(s, noun);
        }
        if (Tree.verbTakenForNoun(s, noun)) {
            return of(noun, depth + 1);
        }
        boolean charged = s.relation(noun) == Relation.OBJ
                && OBJECT_CONTROL_MARKERS.contains(s.marker(predicate))
                && charging.contains(s.lemma(s.head(noun)));
        if (charged) {
            return Tree.withConjuncts(s, noun);
        }
        int governor = s.head(noun);
        if (Tree.headlineInfinitive(s, predicate)) {
            return Tree.withConjuncts(s, noun);
        }
        if (Ranked.is(s, noun)
                && (Tree.has(s, noun, Relation.COP)
                        || governor >= 0 && s.lemma(governor).equals("become"))) {
            return of(Tree.has(s, noun, Relation.COP) ? noun : governor, depth + 1);
        }
        boolean sent = s.relation(noun) == Relation.OBJ && sends(governor, noun) && !toldToHisFace(governor, predicate);
        if (sent && Tree.infinitive(s, predicate) && !Governors.shared().intends(s.lemma(noun))) {
            return Tree.withConjuncts(s, noun);
        }
        int possessor = s.child(noun, Relation.NMOD_POSS);
        if (possessor >= 0) {
            return Tree.withConjuncts(s, possessor);
        }
        int[] owner = ownerOf(noun);
        if (owner.length > 0) {
            return owner;
        }
        boolean argument = governor >= 0 && ARGUMENTS.contains(s.relation(noun));
        if (argument && s.upos(governor) == Upos.VERB) {
            return sent ? Tree.withConjuncts(s, noun) : of(governor, depth + 1);
        }
        int[] compound = Tree.dependents(s, noun, Relation.COMPOUND);
        boolean gapIsSubject = Tree.infinitive(s, predicate) && s.child(predicate, Relation.OBJ) >= 0;
        return compound.length == 0 && gapIsSubject ? Tree.withConjuncts(s, noun) : compound;
    }

    /** "<b>Russia</b> tabled a resolution demanding that": whoever brings words into the world says them. */
    private int[] authorOf(int noun, int depth) {
        int governor = s.head(noun);
        if (governor < 0
                || !authoring.contains(s.lemma(governor))
                || s.child(noun, Relation.NMOD_POSS) >= 0
                        && !s.xpos(s.child(noun, Relation.NMOD_POSS)).equals("PRP$")) {
            return NONE;
        }
        boolean written = s.relation(noun) == Relation.OBJ && !Tree.passive(s, governor);
        if (written) {
            return of(governor, depth + 1);
        }
        int agent = s.relation(noun) == Relation.NSUBJ_PASS ? s.child(governor, Relation.OBL_AGENT) : -1;
        return agent >= 0 ? Tree.withConjuncts(s, agent) : NONE;
    }

    /** "a US offer to host", "the right of the troops to fire": whose offer or right it is. */
    private int[] ownerOf(int noun) {
        int[] owners = NONE;
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            Relation relation = s.relation(child);
            boolean name = (relation == Relation.COMPOUND || relation == Relation.AMOD)
                    && (s.upos(child) == Upos.PROPN
                            || Character.isUpperCase(s.form(child).charAt(0)));
            boolean phrase = relation == Relation.NMOD && OWNER_MARKERS.contains(s.marker(child));
            if (name || phrase) {
                owners = Tree.withConjuncts(s, child);
            }
        }
        return owners;
    }
}
