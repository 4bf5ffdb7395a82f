package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Opposed;

/**
 * Builds the frame of an event or relation noun: its own phrases, and what a copula, a support verb ("launched an attack
 * on"), an appositive or a participle adds.
 */
final class NounFrames {

    private static final Set<Relation> MODIFIERS =
            EnumSet.of(Relation.COMPOUND, Relation.AMOD, Relation.NMOD_DESC, Relation.NMOD_UNMARKED, Relation.NUMMOD);
    private static final Set<String> BY_THE_WAY = WordClasses.shared().get("by-the-way");

    private static final Set<Relation> PHRASES = EnumSet.of(Relation.NMOD, Relation.OBL, Relation.OBL_AGENT);
    private static final Set<Relation> COMPLEMENTS = EnumSet.of(Relation.CCOMP, Relation.XCOMP);

    private final Sentence s;
    private final SentenceFrames frames;
    private final Errands errands;
    private final Among among;
    private final Set<String> support = WordClasses.shared().get("support-verb");
    private final Set<String> suffering = WordClasses.shared().get("suffering-verb");
    private final Set<String> occurring = WordClasses.shared().get("occurring-verb");
    private final Set<String> becoming = WordClasses.shared().get("becoming-verb");
    private final Set<String> judging = WordClasses.shared().get("judging-verb");
    private final Set<String> takingPart = WordClasses.shared().get("taking-part-verb");
    private final Set<String> answering = WordClasses.shared().get("answering-verb");
    private final Set<String> holding = WordClasses.shared().get("holding-verb");
    private final Set<String> answer = WordClasses.shared().get("answer-noun");
    private final Set<String> manner = WordClasses.shared().get("manner-noun");
    private final Set<String> apart = WordClasses.shared().get("apart-from-their-owner");
    private final Set<String> bidding = WordClasses.shared().get("bidding-noun");
    private final Set<String> duress = WordClasses.shared().get("duress-noun");

    NounFrames(Sentence sentence, SentenceFrames frames, Errands errands) {
        this.s = sentence;
        this.frames = frames;
        this.errands = errands;
        this.among = new Among(sentence, frames);
    }

    Frame build(int noun) {
        return NoneGreater.of(s, frames, noun).orElseGet(() -> told(noun));
    }

    private Frame told(int noun) {
        Frame frame = new Frame(noun, TriggerKind.NOUN);
        ownPhrases(frame, noun);
        if (ThatClauses.hungOnTheVerb(s, noun) >= 0) {
            frame.addIfEmpty(Role.CLAUSE, new int[] {ThatClauses.hungOnTheVerb(s, noun)});
        }
        if (HungInfinitives.of(s, noun) >= 0) {
            frame.addIfEmpty(Role.CLAUSE, new int[] {HungInfinitives.of(s, noun)});
        }
        agentHungOnTheObject(frame);
        NamesBeside.add(s, frame);
        targetHungOnTheAgent(frame);
        suffered(frame);
        int first = Tree.firstConjunct(s, noun);
        if (first != noun && s.upos(first) != Upos.VERB && !Among.others(s, noun)) {
            sharedPhrases(frame, first);
        }
        Bearers.add(frame, s, noun);
        if (Tree.has(s, first, Relation.COP) || Tree.ownSubject(s, first) >= 0) {
            int[] subject = frames.subjectOf(first);
            frame.add(Role.SUBJECT, subject);
            frame.add(Role.BEARER, subject);
            answers(frame, subject);
        } else {
            governed(frame, Partitives.counting(s, first));
            manner(frame, first);
            int denier = Shares.denier(s, first);
            frame.addIfEmpty(Role.SUBJECT, denier < 0 ? NO_TOKENS : frames.subjectOf(denier));
            frame.addIfEmpty(Role.SUBJECT, errands.whoGoesFor(first));
            frame.addIfEmpty(Role.SUBJECT, errands.whoTravels(first));
            frame.addIfEmpty(Role.SUBJECT, errands.whoMeets(first));
            frame.addIfEmpty(Role.DESPITE, Defiance.whoGoesAhead(s, frames, first));
            Answered.add(frame, s, frames, first);
            once(frame, first);
            frame.addIfEmpty(Role.SUBJECT, Predicaments.whoseIs(s, frames, first, noun));
            among.oneOfThem(frame, first);
            among.othersOfThem(frame, noun);
        }
        among.forExample(frame, noun);
        among.besideThemAll(frame, noun);
        RelationOwners.add(s, frames, frame);
        return frame;
    }

    /** "Once an ally, Egypt ...", "As an ally, Egypt ...": what somebody was or is is said of the subject of the clause. */
    private void once(Frame frame, int noun) {
        int governor = s.head(noun);
        if (governor >= 0 && (ONCE.contains(s.marker(noun)) || Predicaments.opens(s, noun))) {
            int[] subject = frames.subjectOf(governor);
            frame.addIfEmpty(Role.SUBJECT, subject);
            frame.addIfEmpty(Role.BEARER, subject);
        }
    }

    /** "<b>Iraq's</b> response was an attack": whoever answers does what the answer is. */
    private void answers(Frame frame, int[] subject) {
        for (int head : subject) {
            if (!answer.contains(s.lemma(head))) {
                continue;
            }
            for (int i = 0; i < s.childCount(head); i++) {
                int child = s.child(head, i);
                Relation relation = s.relation(child);
                boolean owner = relation == Relation.NMOD_POSS
                        || relation == Relation.NMOD && s.marker(child).equals("of")
                        || MODIFIERS.contains(relation);
                if (owner) {
                    frame.add(Role.SUBJECT, child);
                }
            }
        }
    }

    /** "struck in support of X", "came at the request of Z", "left under threat of tariffs": whoever does what is done so. */
    private void manner(Frame frame, int noun) {
        boolean how = manner.contains(s.lemma(noun)) && MANNER_MARKERS.contains(s.marker(noun));
        boolean bidden = bidding.contains(s.lemma(noun)) && BIDDING_MARKERS.contains(s.marker(noun));
        boolean pressed = duress.contains(s.lemma(noun))
                && s.marker(noun).equals("under")
                && s.relation(noun) == Relation.OBL
                && !PUTTING.contains(s.lemma(s.head(noun)));
        if (!how && !bidden && !pressed) {
            return;
        }
        int governor = s.head(noun);
        if (governor >= 0 && s.relation(noun) == Relation.NMOD && s.upos(governor) == Upos.NOUN) {
            governor = s.head(governor);
        }
        if (governor >= 0 && s.upos(governor) == Upos.VERB) {
            frame.addIfEmpty(Role.SUBJECT, frames.at(governor).fillers(Role.SUBJECT));
            int deed = s.relation(governor) == Relation.ACL ? s.head(governor) : -1;
            if (deed >= 0 && s.upos(deed) == Upos.NOUN && deed != noun) {
                frame.addIfEmpty(Role.SUBJECT, frames.at(deed).fillers(Role.SUBJECT));
            }
        }
    }

    private void ownPhrases(Frame frame, int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            Relation relation = s.relation(child);
            if (relation == Relation.NMOD_POSS) {
                frame.add(Role.POSSESSOR, owner(noun, child));
            } else if (MODIFIERS.contains(relation)) {
                frame.addIfEmpty(Role.SUBJECT, joinedDoer(child));
                if (child != Tree.beforeTheCopula(s, noun) && !Opposed.is(s, child)) {
                    frame.add(Role.MODIFIER, Tree.joinedTo(s, child));
                    frame.add(Role.MODIFIER, Tree.withConjuncts(s, child));
                }
            } else if (PHRASES.contains(relation)) {
                phrase(frame, child);
            } else if (COMPLEMENTS.contains(relation) || isContent(relation, child)) {
                frame.add(Role.CLAUSE, child);
            } else if (relation == Relation.ACL || relation == Relation.ACL_RELCL) {
                participle(frame, child);
            }
        }
    }

    /** "President Mikati and <b>his</b> government": whose it is stands beside it. */
    private int[] owner(int noun, int possessor) {
        boolean beside = s.relation(noun) == Relation.CONJ && s.xpos(possessor).equals("PRP$");
        if (beside && OF_ONE.contains(s.lemma(possessor)) && s.upos(s.head(noun)) == Upos.PROPN) {
            int before = s.head(noun);
            return Tree.last(s, before) == noun ? new int[] {before} : Tree.withConjuncts(s, possessor);
        }
        return Tree.withConjuncts(s, possessor);
    }

    /** "<b>Chad's</b> condemnation by Libya": with an agent told beside it, whose it is suffers it. */
    private void suffered(Frame frame) {
        boolean deed = OF_THE_TARGET.contains(s.lemma(frame.trigger()));
        if (deed && frame.has(Role.BY) && !frame.has(Role.OBJECT)) {
            frame.add(Role.OBJECT, frame.fillers(Role.POSSESSOR));
            frame.add(Role.OF, frame.fillers(Role.POSSESSOR));
        }
    }

    /** "the <b>Saudi</b>-led attack on": who a participle before the noun is joined to. */
    private int[] joinedDoer(int modifier) {
        return JOINED.contains(s.lemma(modifier)) ? Tree.beforeTheHyphen(s, modifier) : NO_TOKENS;
    }

    private boolean isContent(Relation relation, int child) {
        return relation == Relation.ACL && tellsContent(child)
                || relation == Relation.APPOS && s.marker(child).equals("that")
                || ThatClauses.content(s, child);
    }

    /** "the plan to attack", "the charge that it attacked". */
    private boolean tellsContent(int clause) {
        return Tree.infinitive(s, clause) || !s.marker(clause).isEmpty();
    }

    /** "the kidnapping of two tourists by X", "the sale of tanks to X": the parser often hangs X on what precedes. */
    private void agentHungOnTheObject(Frame frame) {
        for (int object : frame.fillers(Role.OF)) {
            for (int i = 0; i < s.childCount(object); i++) {
                int child = s.child(object, i);
                if (s.relation(child) == Relation.NMOD && s.marker(child).equals("by") && !frame.has(Role.BY)) {
                    phrase(frame, child);
                }
            }
            frame.addIfEmpty(Role.TO, ObjectPhrases.goalHungOn(s, object));
            if (s.upos(object) == Upos.NOUN && !Recipients.person(s.lemma(object))) {
                frame.addIfEmpty(Role.FROM, ObjectPhrases.hungOn(s, object, "from"));
            }
        }
    }

    /** "the invasion by Chad of Libya": what it is done to, which the parser hung on who does it. */
    private void targetHungOnTheAgent(Frame frame) {
        if (frame.has(Role.OF) || !OF_THE_TARGET.contains(s.lemma(frame.trigger()))) {
            return;
        }
        for (int agent : frame.fillers(Role.BY)) {
            for (int i = 0; i < s.childCount(agent); i++) {
                int child = s.child(agent, i);
                if (s.relation(child) == Relation.NMOD && s.marker(child).equals("of") && s.upos(agent) == Upos.PROPN) {
                    phrase(frame, child);
                }
            }
        }
    }

    /** "the offensive launched by X", "talks held with Y", "the attack that X carried out on Y". */
    private void participle(Frame frame, int verb) {
        if (holding.contains(s.lemma(verb)) && frames.at(verb).fillers(Role.OBJECT).length > 0) {
            frame.addIfEmpty(Role.BY, frames.at(verb).fillers(Role.SUBJECT)); // "the island, which Chad holds"
        }
        if (!support.contains(s.lemma(verb)) && !occurring.contains(s.lemma(verb))) {
            return;
        }
        Frame supporting = frames.at(verb);
        if (occurring.contains(s.lemma(verb)) && !Tree.passive(s, verb)) {
            prepositions(frame, supporting);
        } else {
            frame.addIfEmpty(Role.SUBJECT, supporting.fillers(Role.SUBJECT));
            prepositions(frame, supporting);
        }
    }

    private void phrase(Frame frame, int child) {
        Role role = Role.ofMarker(s.marker(child));
        if (!role.preposition()) {
            return;
        }
        int[] heads = Tree.withConjuncts(s, child);
        frame.add(role, heads);
        if (role == Role.OF) {
            frame.add(Role.OBJECT, heads);
        } else if (role == Role.BY) {
            frame.add(Role.SUBJECT, heads);
        }
    }

    private void sharedPhrases(Frame frame, int first) {
        Frame other = frames.at(first);
        if (other.kind() != TriggerKind.NOUN) {
            return;
        }
        frame.addIfEmpty(Role.POSSESSOR, other.fillers(Role.POSSESSOR));
        if (!frame.has(Role.MODIFIER)) {
            for (int modifier : other.fillers(Role.MODIFIER)) {
                if (s.upos(modifier) == Upos.PROPN
                        || Character.isUpperCase(s.form(modifier).charAt(0))) {
                    frame.add(Role.MODIFIER, modifier);
                }
            }
        }
        prepositions(frame, other);
        frame.addIfEmpty(Role.OBJECT, other.fillers(Role.OBJECT));
    }

    private static final int[] NO_TOKENS = {};
    private static final Set<String> OF_THE_TARGET = WordClasses.shared().get("of-the-target");
    private static final Set<String> JOINED = WordClasses.shared().get("joined-to-its-doer");
    private static final Set<String> OF_ONE = Set.of("his", "her", "its");
    private static final Set<String> ONCE = Set.of("once", "formerly");
    private static final Set<String> MANNER_MARKERS = Set.of("in", "with", "under", "without");
    /** Verbs whose object is under pressure, not whoever acts: "put Libya under pressure". */
    private static final Set<String> PUTTING = Set.of("put", "place", "keep", "bring");

    private static final Set<String> BIDDING_MARKERS = Set.of("at", "on", "upon", "after", "following");

    private void governed(Frame frame, int noun) {
        int verb = s.head(noun);
        boolean struck = verb >= 0
                && s.lemma(verb).equals("strike")
                && apart.contains(s.lemma(noun)); // "struck Iran's allies", but no deal
        if (verb < 0 || s.upos(verb) != Upos.VERB || struck || Namings.onlyJudged(s, noun)) {
            return;
        }
        String lemma = s.lemma(verb);
        Relation relation = s.relation(noun);
        boolean bare = s.marker(noun).isEmpty() || s.marker(noun).equals("as");
        boolean as = relation == Relation.OBL && s.marker(noun).equals("as");
        boolean asComplement = bare && (relation == Relation.XCOMP || as);
        if (asComplement && becoming.contains(lemma)
                || as && takingPart.contains(lemma)
                || relation == Relation.OBJ && becoming.contains(lemma)) {
            boolean judged = relation == Relation.OBL && judging.contains(lemma);
            boolean passive = Tree.passive(s, verb);
            Frame whole = frames.at(verb);
            int[] subject = whole.fillers(passive || judged ? Role.OBJECT : Role.SUBJECT);
            frame.add(Role.SUBJECT, subject);
            frame.add(Role.BEARER, subject);
            if (judged && !frame.has(Role.OF)) {
                frame.addIfEmpty(Role.POSSESSOR, whole.fillers(Role.SUBJECT));
            }
            return;
        }
        if (relation == Relation.NSUBJ && Clamour.rises(s, verb)) {
            if (Clamour.asked(s, verb) >= 0) {
                frame.addIfEmpty(Role.CLAUSE, new int[] {Clamour.asked(s, verb)});
            }
            prepositions(frame, frames.at(verb));
            return;
        }
        boolean isObject = relation == Relation.OBJ || relation == Relation.NSUBJ_PASS;
        if (isObject && support.contains(lemma)) {
            supported(frame, frames.at(verb), Role.SUBJECT);
        } else if ((isObject || relation == Relation.OBL && s.marker(noun).equals("under"))
                && suffering.contains(lemma)) {
            supported(frame, frames.at(verb), Role.OBJECT);
        } else if (relation == Relation.OBL && takingPart.contains(lemma) && !takesSomethingTo(noun, verb)) {
            Frame taking = frames.at(verb);
            supported(frame, taking, Role.SUBJECT);
            if (Tree.passive(s, verb) && !taking.has(Role.SUBJECT)) {
                frame.addIfEmpty(Role.SUBJECT, taking.fillers(Role.OBJECT));
            }
        } else if (relation == Relation.OBL && s.marker(noun).equals("with") && answering.contains(lemma)) {
            frame.addIfEmpty(Role.SUBJECT, frames.at(verb).fillers(Role.SUBJECT));
        } else if (relation == Relation.NSUBJ && (occurring.contains(lemma) || Tree.has(s, verb, Relation.EXPL))) {
            prepositions(frame, frames.at(verb));
        } else if (relation == Relation.NSUBJ_PASS) {
            betweenThem(frame, frames.at(verb));
        }
    }

    /** "took <b>exception to</b> the purge", "drifted apart <b>since</b> the coup": no part in it. */
    private boolean takesSomethingTo(int noun, int verb) {
        return s.lemma(verb).equals("take")
                        && Tree.has(s, verb, Relation.OBJ)
                        && !s.marker(noun).equals("in")
                || BY_THE_WAY.contains(s.marker(noun));
    }

    /** "clashes were reported <b>between</b> them": whatever is done to it, between them is the deed itself. */
    private static void betweenThem(Frame frame, Frame verb) {
        frame.addIfEmpty(Role.BETWEEN, verb.fillers(Role.BETWEEN));
        frame.addIfEmpty(Role.AMONG, verb.fillers(Role.AMONG));
    }

    private static void supported(Frame frame, Frame verb, Role subject) {
        frame.addIfEmpty(subject, verb.fillers(Role.SUBJECT));
        frame.addIfEmpty(Role.INDIRECT_OBJECT, verb.fillers(Role.INDIRECT_OBJECT));
        if (!frame.has(Role.CLAUSE)) {
            for (int clause : verb.fillers(Role.CLAUSE)) {
                frame.add(Role.CLAUSE, clause);
            }
        }
        prepositions(frame, verb);
    }

    private static void prepositions(Frame frame, Frame other) {
        for (Role role : Role.values()) {
            if (role.preposition() && other.has(role)) {
                frame.add(role, other.fillers(role));
            }
        }
    }
}
