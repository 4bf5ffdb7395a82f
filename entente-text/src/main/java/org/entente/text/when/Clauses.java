package org.entente.text.when;

import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** How the time expressions of a sentence hang on its clauses. */
final class Clauses {

    private static final int BEHIND_SUBJECT = 6;
    private static final int BEHIND_CONTROL = 4;
    private static final int BEHIND_CLAUSE = 12;
    private static final int BEHIND_PARTICIPLE = 20;
    private static final int TOO_FAR = 100;

    /** However an expression hangs on a clause, as long as it does. */
    static final int ANY_RANK = TOO_FAR - 1;

    private static final Set<String> TEMPORAL = Set.of(
            "when", "after", "as", "while", "before", "since", "once", "until", "whenever", "till", "by", "upon");

    /** Nouns whose date is their name and not the time of what is done with them. */
    private static final Set<String> DOCUMENTS = Set.of(
            "treaty",
            "agreement",
            "accord",
            "resolution",
            "constitution",
            "law",
            "act",
            "convention",
            "protocol",
            "declaration",
            "census",
            "pact",
            "decree",
            "charter",
            "border",
            "line",
            "plan",
            "map",
            "report",
            "book",
            "study",
            "film",
            "article",
            "version",
            "edition",
            "statute",
            "amendment",
            "doctrine",
            "generation",
            "veteran");

    private static final Set<String> POINTING = Set.of("that", "this", "last", "next");

    /** Verbs of making what {@link #DOCUMENTS} are. */
    private static final Set<String> MAKING = Set.of(
            "sign",
            "conclude",
            "reach",
            "strike",
            "initial",
            "ratify",
            "adopt",
            "approve",
            "negotiate",
            "issue",
            "publish",
            "pass",
            "enact",
            "seal",
            "agree");

    private static final Set<String> AGREEING =
            Set.of("agree", "pledge", "promise", "undertake", "accept", "consent", "vow", "commit");

    /** Verbs that judge or call back a deed of another day: "condemned the attack of 3 May". */
    private static final Set<String> JUDGING = Set.of(("condemn denounce deplore decry criticise criticize blame accuse"
                    + " deny regret lament mourn welcome praise hail applaud commemorate mark celebrate recall remember"
                    + " investigate probe avenge discuss describe defend justify call protest")
            .split(" ", -1));

    private Clauses() {}

    /** Whether a date of what somebody judges is none of the judging. */
    static boolean judges(Sentence sentence, Expression expression, int predicate) {
        int noun = sentence.head(head(sentence, expression));
        return JUDGING.contains(sentence.lemma(predicate))
                && modifiesNoun(sentence, expression)
                && noun > predicate
                && sentence.upos(noun) == Upos.NOUN;
    }

    /** How an expression hangs on a predicate. */
    record Attachment(int rank, Bearing subordinate) {
        static final Attachment NONE = new Attachment(TOO_FAR, Bearing.AT);
        static final Attachment HERE = new Attachment(0, Bearing.AT);

        boolean found() {
            return rank < TOO_FAR;
        }

        /** Whether only a participle clause beside the predicate has the date. */
        boolean byParticiple() {
            return found() && rank >= BEHIND_PARTICIPLE;
        }
    }

    /** The token of an expression whose head lies outside it. */
    static int head(Sentence sentence, Expression expression) {
        for (int i = expression.first(); i < expression.end(); i++) {
            int head = sentence.head(i);
            if (head < expression.first() || head >= expression.end()) {
                return i;
            }
        }
        return expression.first();
    }

    /** How an expression hangs on a predicate or event noun; the lower the rank, the nearer. */
    static Attachment attachment(Sentence sentence, Expression expression, int predicate) {
        int token = head(sentence, expression);
        int rank = 0;
        Bearing bearing = Bearing.AT;
        boolean crossed = false;
        while (token != predicate) {
            Relation relation = sentence.relation(token);
            int head = sentence.head(token);
            if (head < 0) {
                return Attachment.NONE;
            }
            rank++;
            switch (relation) {
                case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER -> {
                    if (expression.bearing() == Bearing.SINCE) {
                        return Attachment.NONE; // "Israel and Jordan, at peace since 1994, recalled"
                    }
                    rank += BEHIND_SUBJECT;
                }
                case XCOMP -> rank += BEHIND_CONTROL;
                case ADVCL -> {
                    if (crossed) {
                        return Attachment.NONE;
                    }
                    crossed = true;
                    String marker = sentence.marker(token);
                    Optional<Bearing> temporal = temporal(sentence, token, marker);
                    if (temporal.isPresent()) {
                        rank += BEHIND_CLAUSE;
                        bearing = temporal.get();
                    } else if (marker.isEmpty() && sentence.xpos(token).equals("VBG")) {
                        rank += BEHIND_PARTICIPLE;
                    } else {
                        return Attachment.NONE;
                    }
                }
                case ACL -> {
                    String marker = sentence.marker(head);
                    boolean temporal = sentence.relation(head) == Relation.OBL && TEMPORAL.contains(marker);
                    boolean detached = sentence.xpos(token).equals("VBG")
                            && token > 0
                            && sentence.form(token - 1).equals(",");
                    boolean therein = agreedIn(sentence, head, predicate);
                    if (crossed || !(temporal || detached || therein || head == predicate)) {
                        return Attachment.NONE;
                    }
                    crossed = true;
                    rank += temporal || therein || head == predicate ? BEHIND_CLAUSE : BEHIND_PARTICIPLE;
                    bearing = temporal && head != predicate ? bearingOf(marker) : bearing;
                }
                case CCOMP, ACL_RELCL, ADVCL_RELCL, CSUBJ, CSUBJ_PASS, CSUBJ_OUTER, PARATAXIS -> {
                    return Attachment.NONE;
                }
                case APPOS -> {
                    if (head != predicate && crossed(sentence, expression, token)) {
                        return Attachment.NONE; // "Chad, an ally since 1979, attacked"
                    }
                }
                case CONJ -> {
                    if (isClause(sentence, token)) {
                        return Attachment.NONE;
                    }
                }
                default -> {
                    if (bounds(sentence, expression, token)) {
                        bearing = bearingOf(sentence.marker(token));
                    }
                    boolean itsName = DOCUMENTS.contains(sentence.lemma(head))
                            && head != predicate
                            && !bounds(sentence, expression, head);
                    if (itsName
                            && !pointsBack(sentence, expression)
                            && !madeThen(sentence, expression, head, predicate)) {
                        return Attachment.NONE;
                    }
                }
            }
            token = head;
        }
        return new Attachment(rank, bearing);
    }

    /** "until the coup of 1990", "before the accord of March": what is named by its date is a bound of what is told. */
    private static boolean bounds(Sentence sentence, Expression expression, int noun) {
        boolean itself = noun >= expression.first() && noun < expression.end();
        return !itself
                && switch (sentence.marker(noun)) {
                    case "until", "till", "before", "since" -> true;
                    default -> false;
                };
    }

    /** Whether an appositive that says who somebody is holds a time as more than its own date: "on Monday, 3 May". */
    private static boolean crossed(Sentence sentence, Expression expression, int appositive) {
        boolean itself = appositive >= expression.first() && appositive < expression.end();
        return !itself && sentence.upos(appositive) == Upos.NOUN;
    }

    /** "closed the border that June": such a time is told of a deed, not of what is named after its year. */
    private static boolean pointsBack(Sentence sentence, Expression expression) {
        return POINTING.contains(sentence.lemma(expression.first()))
                && !sentence.marker(head(sentence, expression)).equals("of");
    }

    /** "signed a pact with Chile in December": what somebody makes is made at the time told behind it, unless it is called after that. */
    private static boolean madeThen(Sentence sentence, Expression expression, int document, int predicate) {
        int date = head(sentence, expression);
        String marker = sentence.marker(date);
        return sentence.head(document) == predicate
                && MAKING.contains(sentence.lemma(predicate))
                && date > document
                && (marker.equals("in") || marker.equals("on") || marker.equals("that"));
    }

    /** "Under a deal brokered by Togo in 1982, the two <b>agreed</b>": what is agreed in a deal is agreed when it is made. */
    private static boolean agreedIn(Sentence sentence, int deal, int predicate) {
        return deal < predicate
                && sentence.head(deal) == predicate
                && sentence.relation(deal) == Relation.OBL
                && AGREEING.contains(sentence.lemma(predicate));
    }

    /** Whether an expression hangs on the main clause or on one joined to it. */
    static boolean ofMain(Sentence sentence, Expression expression, int rank) {
        int clause = sentence.root();
        if (attachment(sentence, expression, clause).rank() <= rank) {
            return true;
        }
        for (int i = 0; i < sentence.childCount(clause); i++) {
            int child = sentence.child(clause, i);
            if (sentence.relation(child) == Relation.CONJ
                    && isClause(sentence, child)
                    && attachment(sentence, expression, child).rank() <= rank) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Bearing> temporal(Sentence sentence, int clause, String marker) {
        String word = marker;
        if (word.isEmpty()) {
            int adverb = sentence.child(clause, Relation.ADVMOD);
            word = adverb >= 0 && sentence.lemma(adverb).equals("when") ? "when" : "";
        }
        if (!TEMPORAL.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(bearingOf(word));
    }

    private static Bearing bearingOf(String marker) {
        return switch (marker) {
            case "before" -> Bearing.BEFORE;
            case "until", "till" -> Bearing.UNTIL;
            case "since" -> Bearing.SINCE;
            default -> Bearing.AT;
        };
    }

    /** Whether a token heads a clause: a verb, or a noun or adjective with a copula or subject. */
    static boolean isClause(Sentence sentence, int token) {
        return sentence.upos(token) == Upos.VERB
                || sentence.child(token, Relation.COP) >= 0
                || sentence.child(token, Relation.NSUBJ) >= 0;
    }

    /** Whether an expression only modifies a noun: "the 1921 campaign", "the Accord of October 1921". */
    static boolean modifiesNoun(Sentence sentence, Expression expression) {
        return switch (sentence.relation(head(sentence, expression))) {
            case NMOD, COMPOUND, AMOD, NUMMOD, NMOD_DESC, NMOD_POSS, NMOD_UNMARKED, APPOS, FLAT, DEP, LIST, DET -> true;
            default -> false;
        };
    }
}
