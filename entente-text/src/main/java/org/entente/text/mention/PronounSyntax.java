package org.entente.text.mention;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** What the place of a pronoun in its sentence tells of whom it means, or does not mean. */
final class PronounSyntax {

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> TOWARD_OTHERS = WORDS.wordClass("toward-others");
    private static final Set<String> FROM_OTHERS = WORDS.wordClass("brought-from-others");
    private static final Set<String> GIVING = WORDS.wordClass("gives-somebody-something");

    private static final Set<String> SPEAKING = WORDS.wordClass("speaking");
    private static final Set<String> COUNTS = WORDS.wordClass("transparent");
    private static final Set<String> STATEMENT = WORDS.wordClass("statement");
    private static final Set<String> SOME =
            Set.of("dozen", "dozens", "hundred", "hundreds", "many", "scores", "several", "some");
    private static final Set<String> HARMING = WORDS.wordClass("harming");
    private static final Set<String> DYING = WORDS.wordClass("dying");

    private static final Set<String> SETTLED_BY = WORDS.wordClass("settled-by");

    private static final Set<String> AT_WAR = Set.of("war", "odds", "loggerhead", "loggerheads", "peace");
    private static final Set<String> TO_EACH_OTHER =
            Set.of("ally", "enemy", "rival", "friend", "foe", "adversary", "partner");
    private static final Set<String> ACCUSING = WORDS.wordClass("accusing");
    private static final Set<String> CHARGE = WORDS.wordClass("a-charge");
    private static final Set<String> DENYING = WORDS.wordClass("denying-a-charge");

    private final Sentence s;

    PronounSyntax(Sentence sentence) {
        this.s = sentence;
    }

    /** "<b>Its</b> gunmen", "<b>their</b> guerrillas": whose fighters are no soldiers is seldom a state. */
    boolean ownsFighters(int token) {
        return s.relation(token) == Relation.NMOD_POSS
                && AgentReader.headed(s, s.head(token))
                        .filter(noun -> !noun.neutral())
                        .filter(noun -> switch (noun.sectors().get(0)) {
                            case REB, UAF, PRM -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    /** "Vietnam's withdrawal of its forces": whose a deed is, his are the things in it. */
    boolean ownsWhatHolds(int token, int owner) {
        if (s.relation(token) != Relation.NMOD_POSS || s.relation(owner) != Relation.NMOD_POSS || owner >= token) {
            return false;
        }
        int noun = s.head(token);
        while (noun > owner && s.relation(noun) == Relation.NMOD) {
            noun = s.head(noun);
            if (noun == s.head(owner)) {
                return true;
            }
        }
        return false;
    }

    /** "their forces fired on each other": whether the clause of a subject tells what two do to one another. */
    boolean doneToEachOther(int subject) {
        int verb = Phrases.subject(s.relation(subject)) ? s.head(subject) : -1;
        for (int token = verb + 1; verb > subject && token + 1 < s.size(); token++) {
            if (Reciprocal.begins(s, token)) {
                return Phrases.clause(s, token) == verb || Phrases.clause(s, token + 1) == verb;
            }
        }
        return false;
    }

    /** "<b>They</b> were at war": whether a clause tells how its subjects stand to one another, and to nobody else. */
    boolean standsToEachOther(int subject) {
        int predicate = s.relation(subject) == Relation.NSUBJ ? s.head(subject) : -1;
        boolean stands = predicate > subject
                && s.child(predicate, Relation.COP) >= 0
                && (AT_WAR.contains(s.lemma(predicate)) && s.marker(predicate).equals("at")
                        || s.xpos(predicate).equals("NNS") && TO_EACH_OTHER.contains(s.lemma(predicate)));
        return stands
                && Phrases.phrase(s, predicate, "with") < 0
                && Phrases.phrase(s, predicate, "of") < 0
                && s.child(predicate, Relation.NMOD_POSS) < 0
                && s.child(predicate, Relation.AMOD) < 0;
    }

    /** "Chad and its allies", "Chad, together with its allies": what is joined to somebody as his own is his. */
    boolean joinedAsHis(int token, int owner) {
        int noun = s.head(token);
        return s.relation(token) == Relation.NMOD_POSS
                && owner < token
                && noun >= 0
                && (s.relation(noun) == Relation.CONJ
                        || s.relation(noun) == Relation.NMOD && s.marker(noun).equals("with"))
                && s.head(noun) == owner;
    }

    /** "A note from Peru, a threat by Peru that it would": whose word it is, he is the subject of what it says. */
    boolean toldByHis(int token, int owner) {
        int clause = Phrases.subject(s.relation(token)) ? s.head(token) : -1;
        if (clause < 0 || !s.marker(clause).equals("that") || s.relation(clause) == Relation.CCOMP) {
            return false;
        }
        int noun = s.head(clause);
        boolean his = s.relation(owner) == Relation.NMOD_POSS
                || s.relation(owner) == Relation.NMOD && s.marker(owner).equals("by");
        return his && noun >= 0 && s.head(owner) == noun;
    }

    /** "<b>Peru</b> said it would sue": who says what a pronoun is the subject of; -1 where nobody does. */
    int teller(int token) {
        int clause = Phrases.subject(s.relation(token)) ? s.head(token) : -1;
        int verb = clause >= 0 && s.relation(clause) == Relation.CCOMP ? s.head(clause) : -1;
        return verb >= 0 && SPEAKING.contains(s.lemma(verb)) ? Phrases.subjectOf(s, verb) : -1;
    }

    /** Whether a noun tells words or papers, that speak for somebody else. */
    boolean speaksForAnother(int noun) {
        return s.upos(noun) != Upos.NOUN || STATEMENT.contains(s.lemma(noun));
    }

    /** "Peru said that Chile had lied, and <b>it</b> withdrew": the subject of a clause is likeliest that of the one it is joined to. */
    boolean parallel(int token, int candidate) {
        int predicate = s.head(token);
        if (predicate < 0 || s.relation(predicate) != Relation.CONJ) {
            return false;
        }
        int other = Phrases.firstConjunct(s, candidate);
        return Phrases.subject(s.relation(token)) && Phrases.subjectOf(s, s.head(predicate)) == other;
    }

    /** "Under the accord he came home. <b>Its</b> sponsor, IGAD": sponsors and signatories can be those of an accord. */
    boolean ofAnAccord(int token) {
        int noun = s.head(token);
        return s.relation(token) == Relation.NMOD_POSS
                && noun >= 0
                && SETTLED_BY.contains(s.lemma(noun))
                && token == Phrases.first(s, noun)
                && Phrases.subject(s.relation(noun));
    }

    /** "Nor is <b>Moscow</b>'s part plain: <b>its</b> envoy met them": whose something is before a colon or semicolon, his is what follows. */
    boolean behindStop(int token, int owner) {
        boolean behind =
                token > 1 && (s.form(token - 1).equals(":") || s.form(token - 1).equals(";"));
        return behind && s.relation(token) == Relation.NMOD_POSS && s.relation(owner) == Relation.NMOD_POSS;
    }

    /** "Egypt and Jordan broke with Qatar and sealed <b>its</b> border": one of several subjects is not meant alone. */
    boolean oneOfSeveralSubjects(int candidate) {
        int first = Phrases.firstConjunct(s, candidate);
        return Phrases.subject(s.relation(first)) && s.child(first, Relation.CONJ) >= 0;
    }

    /**
     * The subject that a possessive does not refer to, because the verb is something done to others: "sheltered its
     * leaders" is not about the subject's own. -1 where there is none.
     */
    int otherThan(int token) {
        if (s.relation(token) != Relation.NMOD_POSS) {
            return -1;
        }
        int noun = counted(s.head(token));
        int verb = s.head(noun);
        if (verb >= 0 && broughtFromOthers(verb, noun)) {
            return Phrases.subjectOf(s, s.head(verb));
        }
        if (verb < 0 || !towardOthers(verb, noun)) {
            return -1;
        }
        boolean role =
                WORDS.description(Vocabulary.Reference.ROLE, s.lemma(noun)).isPresent();
        return role ? -1 : Phrases.subjectOf(s, verb);
    }

    /** "killed <b>three</b> of its soldiers": the number of which a noun tells whose they are; else the noun. */
    private int counted(int noun) {
        int number = s.head(noun);
        boolean some = number >= 0
                && s.relation(noun) == Relation.NMOD
                && s.marker(noun).equals("of")
                && (s.upos(number) == Upos.NUM || COUNTS.contains(s.lemma(number)));
        return some ? number : noun;
    }

    /** "halted imports of <b>its</b> salmon": nobody imports what is his own. */
    private boolean broughtFromOthers(int trade, int goods) {
        return FROM_OTHERS.contains(s.lemma(trade))
                && s.relation(trade) == Relation.OBJ
                && s.relation(goods) == Relation.NMOD
                && s.marker(goods).equals("of");
    }

    /** Also where the parser took the particle for a preposition: "turned down his plan". */
    private boolean towardOthers(int verb, int noun) {
        int particle = s.child(verb, Relation.COMPOUND_PRT);
        String other = particle >= 0 ? s.lemma(particle) : s.marker(noun);
        return switch (s.relation(noun)) {
            case OBJ -> TOWARD_OTHERS.contains(s.lemma(verb)) || TOWARD_OTHERS.contains(s.lemma(verb) + " " + other);
            case OBL -> TOWARD_OTHERS.contains(s.lemma(verb) + " " + other);
            default -> false;
        };
    }

    /** "refused <b>it</b> a loan", "gave <b>it</b> wheat": of two objects the first is somebody. */
    boolean recipient(int token) {
        if (s.relation(token) == Relation.IOBJ) {
            return true;
        }
        int next = token + 1 < s.size() ? token + 1 : -1;
        return s.relation(token) == Relation.OBJ
                && next > 0
                && GIVING.contains(s.lemma(s.head(token)))
                && switch (s.upos(next)) {
                    case DET, NUM, ADJ, NOUN -> true;
                    default -> s.xpos(next).equals("RBR");
                };
    }

    /** "three of <b>them</b> were killed": whoever is hurt, of whom a number may be told. */
    boolean hurt(int token) {
        boolean part = s.relation(token) == Relation.NMOD && s.marker(token).equals("of") && s.head(token) >= 0;
        int victim = part ? s.head(token) : token;
        int verb = s.head(victim);
        if (verb < 0 || part && s.upos(victim) != Upos.NUM && !SOME.contains(s.lemma(victim))) {
            return false;
        }
        return switch (s.relation(victim)) {
            case OBJ, NSUBJ_PASS -> HARMING.contains(s.lemma(verb));
            case NSUBJ -> DYING.contains(s.lemma(verb));
            default -> false;
        };
    }

    /** "accused <b>Chad</b> of arming them", "charges against <b>Chad</b>": whether somebody is told to have done wrong. */
    static boolean accused(Sentence s, int token) {
        int first = Phrases.firstConjunct(s, token);
        int above = s.head(first);
        if (above < 0) {
            return false;
        }
        return switch (s.relation(first)) {
            case OBJ, NSUBJ_PASS -> ACCUSING.contains(s.lemma(above));
            case NMOD -> s.marker(first).equals("against") && CHARGE.contains(s.lemma(above));
            default -> false;
        };
    }

    /** "<b>It</b> denied the charge", "<b>she</b> denied it": whether a pronoun means somebody who speaks against a charge. */
    boolean denies(int token) {
        int verb = Phrases.subject(s.relation(token)) ? s.head(token) : -1;
        if (verb < 0) {
            return false;
        }
        int charge = s.child(verb, Relation.OBJ);
        boolean told = charge >= 0
                && (CHARGE.contains(s.lemma(charge))
                        || s.lemma(charge).equals("it")
                        || s.lemma(charge).equals("this")
                        || s.lemma(charge).equals("that")
                        || s.lemma(charge).equals("which"));
        if (s.relation(verb) == Relation.ACL_RELCL && charge < 0) {
            return CHARGE.contains(s.lemma(s.head(verb))) && DENYING.contains(s.lemma(verb));
        }
        return s.lemma(verb).equals("deny")
                ? charge < 0 || told || s.upos(charge) == Upos.NOUN
                : told && DENYING.contains(s.lemma(verb));
    }
}
