package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Builds the frame of a verb: voice undone, gaps of relative clauses filled, shared arguments taken over. */
final class VerbFrames {

    private static final int[] NONE = {};
    private static final Set<Relation> PHRASES = EnumSet.of(Relation.OBL, Relation.NMOD, Relation.OBJ);
    private static final Set<Relation> COMPLEMENTS = EnumSet.of(Relation.XCOMP, Relation.CCOMP);
    private static final Set<Relation> ADVERBIALS = EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED);
    private static final Set<Relation> PARTICLES = EnumSet.of(Relation.ADVMOD, Relation.COMPOUND_PRT);

    private static final Set<Role> GERUND_COMPLEMENTS =
            EnumSet.of(Role.OF, Role.FROM, Role.FOR, Role.INTO, Role.AGAINST, Role.AT, Role.TO, Role.ABOUT);
    private static final Set<String> PHRASE_MARKERS =
            Set.of("from", "to", "in", "on", "at", "against", "with", "into", "between");
    private static final Set<String> TIME = WordClasses.shared().any("time-noun", "calendar", "stretch-of-time");

    private final Sentence s;
    private final Subjects subjects;
    private final Recipients recipients;
    private final Agents agents;
    private final Causes causes;
    private final Errands errands;
    private final Addressees addressees;
    private final Namings namings;
    private final ObjectPhrases objectPhrases;
    private final Interpolations asides;

    private final Set<String> stateOfMind = WordClasses.shared().get("state-of-mind");
    private final Set<String> giving = WordClasses.shared().get("takes-two-objects");
    private final Set<String> takesGerund = WordClasses.shared().get("takes-gerund");

    VerbFrames(Sentence sentence, Subjects subjects, Errands errands) {
        this.s = sentence;
        this.subjects = subjects;
        this.recipients = new Recipients(sentence);
        this.agents = new Agents(sentence);
        this.causes = new Causes(sentence, subjects);
        this.errands = errands;
        this.addressees = new Addressees(sentence);
        this.namings = new Namings(sentence);
        this.objectPhrases = new ObjectPhrases(sentence);
        this.asides = new Interpolations(sentence, subjects);
    }

    Frame build(int verb) {
        Frame frame = new Frame(verb, TriggerKind.VERB);
        if (Bidden.others(s, verb)) {
            return frame;
        }
        if (Charges.is(s, verb)) {
            frame.add(Role.SUBJECT, Charges.charged(s, verb));
            frame.add(Role.OBJECT, Tree.withConjuncts(s, s.head(verb)));
            return frame;
        }
        boolean aside = asides.is(verb);
        boolean passive = aside || Tree.passive(s, verb);
        int[] doer = causes.outcome(verb);
        int[] subject = doer.length > 0 ? doer : aside ? asides.saidOf(verb) : subjects.of(verb);
        frame.add(passive ? Role.OBJECT : Role.SUBJECT, subject);
        if (subject.length > 0) {
            frame.add(passive ? Role.OBJECT : Role.SUBJECT, besideTheSubject(verb, passive));
        }
        if (Gaps.whose(s, verb) >= 0) {
            frame.add(passive ? Role.OBJECT : Role.SUBJECT, Gaps.whose(s, verb));
        }
        boolean ownObject = false;
        int second = secondObject(verb);
        int home = home(verb);
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (passive && child == Agents.ofHeadline(s, verb)) {
                agents.add(frame, child);
            } else if (child != home
                    && s.relation(child) == Relation.OBJ
                    && !(passive && Bare.occasion(s, child))
                    && (!PHRASE_MARKERS.contains(s.marker(child)) || behindParticle(child))) {
                if (passive && child > verb) {
                    frame.addIfEmpty(Role.INDIRECT_OBJECT, subject);
                }
                if (ownObject && child > verb) {
                    frame.addIfEmpty(Role.INDIRECT_OBJECT, firstObject(verb, child));
                }
                ownObject = true;
                if (second >= 0) {
                    frame.add(Role.OBJECT, Tree.withConjuncts(s, second));
                    frame.add(Role.INDIRECT_OBJECT, gapOrSelf(verb, child));
                } else {
                    frame.add(Role.OBJECT, gapOrSelf(verb, child));
                    frame.add(Role.INDIRECT_OBJECT, recipients.beforeTheSum(child));
                    int recipient = recipients.within(verb, child);
                    if (recipient >= 0) {
                        frame.addIfEmpty(Role.INDIRECT_OBJECT, Tree.withConjuncts(s, recipient));
                    }
                }
            } else if (child != home) {
                dependent(frame, verb, child, passive);
            }
        }
        int fronted = Tree.fronted(s, verb);
        if (fronted >= 0) {
            frame.add(Role.OBJECT, Tree.withConjuncts(s, fronted));
        } else if (!ownObject && !passive) {
            objectFromElsewhere(frame, verb);
        }
        recipients.placeTime(frame, passive && !ownObject);
        recipients.placeGift(frame);
        if (!frame.has(Role.OBJECT)) {
            frame.add(Role.OBJECT, frame.fillers(Role.INDIRECT_OBJECT));
        }
        if (!frame.has(Role.OBJECT) && !passive) {
            frame.add(Role.OBJECT, unmarked(verb));
        }
        objectPhrases.join(frame);
        frame.addIfEmpty(Role.CLAUSE, HungInfinitives.onTheObject(s, verb));
        errands.place(frame, verb);
        errands.where(frame, verb);
        frame.addIfEmpty(Role.TO, addressees.of(verb));
        shared(frame, verb, passive);
        int named = passive && !frame.has(Role.SUBJECT) ? Agents.ofHeadline(s, verb) : -1;
        if (named >= 0) {
            agents.add(frame, named);
        }
        if (passive && !frame.has(Role.SUBJECT) && !stateOfMind.contains(s.lemma(verb))) {
            agents.hungOnAPhrase(frame, verb);
            frame.addIfEmpty(Role.SUBJECT, causes.upon(verb));
        }
        frame.addIfEmpty(Role.OBJECT, Measured.object(s, verb));
        if (passive && !frame.has(Role.SUBJECT)) {
            frame.add(Role.SUBJECT, Bidden.by(s, verb, subjects));
            frame.addIfEmpty(Role.SUBJECT, Tree.beforeTheHyphen(s, verb));
        }
        return frame;
    }

    /** "Along with Iran, Syria armed them": one more who does it, where no object can be what the phrase adds to. */
    private int[] besideTheSubject(int verb, boolean passive) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean ofTheSubject = passive || child < verb || s.child(verb, Relation.OBJ) < 0;
            if (s.relation(child) == Relation.OBL && ofTheSubject && Tree.beside(s, child)) {
                return Tree.withConjuncts(s, child);
            }
        }
        return NONE;
    }

    /** What a dependent other than an object adds. */
    private void dependent(Frame frame, int verb, int child, boolean passive) {
        Relation relation = s.relation(child);
        if (PHRASES.contains(relation)) {
            oblique(frame, verb, child, passive);
        } else if (Gaps.neighbouring(s, child)) {
            neighbour(frame, child, passive);
        } else if (COMPLEMENTS.contains(relation) || relation == Relation.ACL && Tree.infinitive(s, child)) {
            complement(frame, child);
        } else if (relation == Relation.IOBJ && passive && s.marker(child).equals("by")) {
            agents.add(frame, child);
        } else if (relation == Relation.IOBJ) {
            frame.add(Role.INDIRECT_OBJECT, gapOrSelf(verb, child));
        } else if (relation == Relation.OBL_AGENT) {
            agents.add(frame, child);
            hungOnTheAgent(frame, child);
        } else if (relation == Relation.ADVCL) {
            adverbialComplement(frame, child);
        } else if (PARTICLES.contains(relation)) {
            phrasesOfTheAdverb(frame, child);
        }
    }

    /** "supplied <b>neighbouring Chad</b> with arms": whoever lies next to somebody, where the parser made a clause of it. */
    private void neighbour(Frame frame, int participle, boolean passive) {
        for (int i = 0; i < s.childCount(participle); i++) {
            int child = s.child(participle, i);
            if (s.relation(child) == Relation.OBJ) {
                frame.add(Role.OBJECT, Tree.withConjuncts(s, child));
            } else {
                dependent(frame, frame.trigger(), child, passive);
            }
        }
    }

    /** "were asked by both sides to mediate": the verb's infinitive, which the parser hangs on the agent. */
    private void hungOnTheAgent(Frame frame, int agent) {
        int clause = s.child(agent, Relation.ACL);
        if (clause >= 0 && Tree.infinitive(s, clause)) {
            adverbialComplement(frame, clause);
        }
    }

    /** "granted him asylum": of two objects side by side behind their verb the first is whom it is for. */
    private int[] firstObject(int verb, int second) {
        int first = s.child(verb, Relation.OBJ);
        boolean adjacent = first > verb && first < second && s.upos(first + 1) != Upos.PUNCT;
        return adjacent ? Tree.withConjuncts(s, first) : NONE;
    }

    /** "have killed at least eight leaders": an object that the parser took for an adverbial without a preposition; "lifted some of". */
    private int[] unmarked(int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean noun = s.upos(child) == Upos.NOUN || s.upos(child) == Upos.PROPN;
            boolean phrase = ADVERBIALS.contains(s.relation(child))
                    && noun
                    && (s.marker(child).isEmpty() || behindParticle(child));
            if (child > verb
                    && (phrase || Partitives.adverbOf(s, child))
                    && !TIME.contains(s.lemma(child).toLowerCase(Locale.ROOT))) {
                return Tree.withConjuncts(s, child);
            }
        }
        return NONE;
    }

    /** "brought down a helicopter": the verb's particle, which the parser took for a preposition of what follows it. */
    private boolean behindParticle(int token) {
        int word = s.child(token, Relation.CASE);
        return word >= 0 && s.xpos(word).equals("RP");
    }

    /** "called <b>home</b> its envoy": where to, which the parser took for the object and the object for an adverbial; -1 where it did not. */
    private int home(int verb) {
        int object = s.child(verb, Relation.OBJ);
        boolean bare = object == verb + 1 && s.lemma(object).equals("home") && s.childCount(object) == 0;
        return bare && unmarked(verb).length > 0 ? object : -1;
    }

    /** "showed Fiji the door": what is given, where the parser hung it on the verb as an adverbial or on whom it is given to. */
    private int secondObject(int verb) {
        int receiver = s.child(verb, Relation.OBJ);
        if (receiver < verb || !giving.contains(s.lemma(verb)) || s.child(verb, Relation.IOBJ) >= 0) {
            return -1;
        }
        int clause = s.child(receiver, Relation.ACL_RELCL);
        if (clause >= 0 && thing(clause) && Tree.ownSubject(s, clause) < 0 && !Tree.has(s, clause, Relation.COP)) {
            return clause;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (child > receiver && ADVERBIALS.contains(s.relation(child)) && thing(child)) {
                return child;
            }
        }
        return -1;
    }

    private boolean thing(int token) {
        boolean some = s.upos(token) == Upos.NUM && s.child(token, Relation.NMOD) >= 0;
        return (s.upos(token) == Upos.NOUN || some)
                && s.marker(token).isEmpty()
                && !TIME.contains(s.lemma(token).toLowerCase(Locale.ROOT));
    }

    private int[] gapOrSelf(int verb, int argument) {
        int antecedent = Gaps.antecedent(s, verb, argument);
        return antecedent >= 0 ? Gaps.described(s, antecedent) : Tree.withConjuncts(s, namings.underAnyName(argument));
    }

    private void oblique(Frame frame, int verb, int child, boolean passive) {
        String marker = s.marker(child);
        if (marker.isEmpty()) {
            return;
        }
        Role role = Role.ofMarker(marker);
        if (role == Role.BY && passive && !agents.deadline(child)) {
            frame.add(Role.SUBJECT, Tree.withConjuncts(s, child));
        }
        int deed = Charges.deedIn(s, child);
        if (deed >= 0) {
            frame.add(Role.CLAUSE, deed);
            frame.add(role, deed);
            return;
        }
        if (role.preposition()) {
            frame.add(role, gapOrSelf(verb, child));
        }
        if (TIME.contains(s.lemma(child).toLowerCase(Locale.ROOT))) {
            hungOnTheTime(frame, child);
        }
    }

    /** "fighting flared on Tuesday between Chad and Libya": the verb's phrase, which the parser hung on the day. */
    private void hungOnTheTime(Frame frame, int day) {
        for (int i = 0; i < s.childCount(day); i++) {
            int child = s.child(day, i);
            Role role = Role.ofMarker(s.marker(child));
            boolean phrase = child > day && s.relation(child) == Relation.NMOD && role.preposition();
            if (phrase && role != Role.OF && role != Role.IN) {
                frame.addIfEmpty(role, Tree.withConjuncts(s, child));
            }
        }
    }

    /** "walked away from the talks": the parser hangs the phrase on the adverb. */
    private void phrasesOfTheAdverb(Frame frame, int adverb) {
        for (int i = 0; i < s.childCount(adverb); i++) {
            int child = s.child(adverb, i);
            Role role = Role.ofMarker(s.marker(child));
            if ((s.relation(child) == Relation.OBL || s.relation(child) == Relation.NMOD) && role.preposition()) {
                frame.addIfEmpty(role, Tree.withConjuncts(s, child));
            }
        }
    }

    private void complement(Frame frame, int child) {
        frame.add(Role.CLAUSE, child);
        for (int conjunct : Tree.dependents(s, child, Relation.CONJ)) {
            if (!Denials.ratherThan(s, conjunct)) {
                frame.add(Role.CLAUSE, conjunct);
            }
        }
        if (s.upos(child) != Upos.VERB && !s.marker(child).isEmpty()) {
            Role role = Role.ofMarker(s.marker(child));
            if (role.preposition()) {
                frame.add(role, child);
            }
        }
    }

    /** "accused Ethiopia of massing troops", "called on Iran to halt": what the parser hangs on as adverbial. */
    private void adverbialComplement(Frame frame, int child) {
        if (Tree.infinitive(s, child)) {
            if (WordClasses.shared().get("takes-infinitive").contains(s.lemma(frame.trigger()))
                    || Reliance.asked(s, frame.trigger(), child)) {
                frame.add(Role.CLAUSE, child);
            }
            return;
        }
        if (s.marker(child).isEmpty()) {
            boolean gerund = child > frame.trigger() && s.xpos(child).equals("VBG");
            if (gerund && takesGerund.contains(s.lemma(frame.trigger())) && !frame.has(Role.OBJECT)) {
                frame.add(Role.CLAUSE, child);
            }
            return;
        }
        Role role = Role.ofMarker(s.marker(child));
        if (role.preposition() && s.xpos(child).equals("VBG")) {
            frame.add(role, child);
            if (GERUND_COMPLEMENTS.contains(role)) {
                frame.add(Role.CLAUSE, child);
            }
        }
    }

    private void objectFromElsewhere(Frame frame, int verb) {
        int head = s.head(verb);
        if (head < 0) {
            return;
        }
        if (s.relation(verb) == Relation.ACL_RELCL) {
            int own = Tree.ownSubject(s, verb);
            boolean subjectIsGap = own < 0 || Tree.relativePronoun(s, own);
            if (!subjectIsGap && (!frame.has(Role.CLAUSE) || Gaps.namesWhom(s, verb))) {
                frame.add(Role.OBJECT, Gaps.described(s, described(head)));
            }
        } else if (s.relation(verb) == Relation.CONJ) {
            int object = s.child(head, Relation.OBJ);
            if (object > verb) {
                frame.add(Role.OBJECT, gapOrSelf(head, object));
            }
        } else if (s.relation(verb) == Relation.AMOD && s.xpos(verb).equals("VBN")) {
            frame.add(Role.OBJECT, Tree.withConjuncts(s, head));
        }
    }

    /** "the guerrillas whom he had sheltered": the noun, also where the parser coordinated the pronoun with it. */
    private int described(int head) {
        boolean coordinated = Tree.relativePronoun(s, head) && s.relation(head) == Relation.CONJ && s.head(head) >= 0;
        return coordinated ? s.head(head) : head;
    }

    /** "bombed the camp and withdrew from Gaza": what stands after the last conjunct may belong to all; what precedes does. */
    private void shared(Frame frame, int verb, boolean passive) {
        if (s.relation(verb) != Relation.CONJ) {
            return;
        }
        int head = s.head(verb);
        if (head < 0 || s.upos(head) != Upos.VERB || Tree.passive(s, head) != passive) {
            return;
        }
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Relation relation = s.relation(child);
            boolean after = child > verb;
            if (after && (relation == Relation.OBL || relation == Relation.OBL_AGENT)) {
                Role role = relation == Relation.OBL_AGENT ? Role.SUBJECT : Role.ofMarker(s.marker(child));
                if (role == Role.SUBJECT || role.preposition()) {
                    frame.addIfEmpty(role, Tree.withConjuncts(s, child));
                }
            }
        }
    }
}
