package org.entente.text.frame;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** What verbs, adjectives and nouns make of the clause or noun that hangs on them: "refused to", "plans for", "the end of". */
final class Governors {

    private static final Governors SHARED = new Governors();

    private final Map<String, Status> ofClause = new HashMap<>();
    private final Map<String, Status> ofNoun = new HashMap<>();
    private final Set<String> saying = WordClasses.shared().get("saying");
    private final Set<String> over = WordClasses.shared().get("over-predicate");
    private final Set<String> infinitive = WordClasses.shared().get("takes-infinitive");
    private final Set<String> ending = WordClasses.shared().get("governs-ended");
    private final Set<String> failing = WordClasses.shared().get("governs-failing");

    private final Set<String> naming = WordClasses.shared().get("gives-a-name");
    private final Set<String> vouching = WordClasses.shared().get("vouches");
    private final Set<String> granting = WordClasses.shared().get("takes-for-granted");
    private final Set<String> supposing = WordClasses.shared().get("governs-supposed");
    private final Set<String> advising = WordClasses.shared().get("advises-against");
    private final Set<String> striving = WordClasses.shared().get("strives");
    private final Set<String> utmost = WordClasses.shared().get("utmost");
    private final Set<String> keeping = WordClasses.shared().get("keeps-on");
    private final Set<String> doubting = WordClasses.shared().any("governs-possible", "doubt-noun", "hopes-of-others");
    private final Set<String> hoping = WordClasses.shared().get("hopes-of-others");
    private final Set<String> straining = WordClasses.shared().get("strains-to");
    private final Set<String> unfulfilled = WordClasses.shared().get("had-meant-to");
    private final Set<String> holdingBack = WordClasses.shared().get("holds-back-from");

    private Governors() {
        read(ofClause, "governs-possible", Status.POSSIBLE);
        read(ofClause, "governs-asked", Status.POSSIBLE);
        read(ofClause, "governs-supposed", Status.POSSIBLE);
        read(ofClause, "governs-planned", Status.PLANNED);
        read(ofClause, "governs-ended", Status.ENDED);
        read(ofClause, "governs-failing", Status.FAILING);
        read(ofClause, "governs-threatened", Status.THREATENED);
        read(ofClause, "governs-alleged", Status.ALLEGED);
        read(ofClause, "governs-negated", Status.NEGATED);
        read(ofClause, "governs-denied", Status.DENIED);
        read(ofNoun, "noun-asked", Status.POSSIBLE);
        read(ofNoun, "noun-possible", Status.POSSIBLE);
        read(ofNoun, "noun-planned", Status.PLANNED);
        read(ofNoun, "noun-ended", Status.ENDED);
        read(ofNoun, "noun-failing", Status.FAILING);
        read(ofNoun, "noun-threatened", Status.THREATENED);
        read(ofNoun, "noun-alleged", Status.ALLEGED);
        read(ofNoun, "noun-negated", Status.NEGATED);
        read(ofNoun, "noun-denied", Status.DENIED);
    }

    static Governors shared() {
        return SHARED;
    }

    private static void read(Map<String, Status> into, String wordClass, Status status) {
        for (String lemma : WordClasses.shared().get(wordClass)) {
            into.put(lemma, status);
        }
    }

    boolean says(Sentence s, int verb) {
        return s.upos(verb) == Upos.VERB && saying.contains(s.lemma(verb));
    }

    /** "has yet to", "stopped short of", "came close to", "did nothing to": what follows was not done. */
    boolean missed(Sentence s, int verb) {
        int above = s.head(verb);
        if (above >= 0 && s.upos(verb) == Upos.ADJ && misses(s.lemma(above), s.lemma(verb))) {
            return true;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            Relation relation = s.relation(child);
            if (relation == Relation.ADVMOD && child > verb && misses(s.lemma(verb), s.lemma(child))
                    || relation == Relation.OBJ && s.lemma(verb).equals("do") && nextToNothing(s.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** "did nothing to stop": what was to be done was not. */
    private static boolean nextToNothing(String lemma) {
        return lemma.equals("nothing") || lemma.equals("little");
    }

    private static boolean misses(String verb, String adverb) {
        return switch (verb) {
            case "have", "be" -> adverb.equals("yet");
            case "stop", "fall" -> adverb.equals("short");
            case "hold" -> adverb.equals("back");
            case "come" -> adverb.equals("close");
            default -> false;
        };
    }

    /** "It is true that", "believes that": whoever negates it denies what follows. */
    boolean vouches(String lemma) {
        return vouching.contains(lemma);
    }

    /** "refused to condemn the invasion", "the raid will be avenged": the deed is a fact, whatever is said or done about it. */
    boolean takesForGranted(Sentence s, int verb, int deed) {
        boolean undergoes = s.relation(deed) == Relation.OBJ
                || s.relation(deed) == Relation.NSUBJ_PASS && !Suppositions.supposed(s, deed);
        return undergoes && s.upos(deed) == Upos.NOUN && granting.contains(s.lemma(verb));
    }

    /** "it is <b>feared</b> that Iran will attack": what comes is only expected of somebody, not announced by him. */
    boolean doubts(String lemma) {
        return doubting.contains(lemma);
    }

    /** "continues to", "keeps", "remains": what follows goes on. */
    boolean keepsOn(String lemma) {
        return keeping.contains(lemma);
    }

    /** Whether what follows a noun is what somebody wants, may or tries to do: "an offer to host". */
    boolean intends(String noun) {
        return ofNoun.containsKey(noun);
    }

    boolean plainInfinitive(String lemma) {
        return infinitive.contains(lemma);
    }

    /** "described as a threat", "called a violation": the noun is only what somebody names it. */
    boolean names(Sentence s, int head, int dependent) {
        return s.marker(dependent).equals("as") && naming.contains(s.lemma(head));
    }

    boolean takesOblique(String marker) {
        return marker.equals("of") || marker.equals("from") || marker.equals("for") || marker.equals("with");
    }

    /** "did its <b>best</b> to free them", "does <b>everything</b> to": what follows is tried. */
    boolean doesItsBest(Sentence s, int verb, int dependent) {
        return Tree.infinitive(s, dependent) && effort(s, verb, dependent) >= 0;
    }

    private int effort(Sentence s, int verb, int dependent) {
        if (!striving.contains(s.lemma(verb))) {
            return -1;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean behind = child > verb && child < dependent;
            if (behind && utmost.contains(s.form(child).toLowerCase(Locale.ROOT))) {
                return child;
            }
        }
        return -1;
    }

    /** "<b>spared</b> no effort to", "made every effort to". */
    private boolean effortOf(Sentence s, int noun) {
        int verb = s.head(noun);
        return s.lemma(noun).equals("effort")
                && s.relation(noun) == Relation.OBJ
                && verb >= 0
                && (s.lemma(verb).equals("spare")
                        || s.child(noun, Relation.DET) >= 0 && striving.contains(s.lemma(verb)));
    }

    /** Whether "no" before a noun denies nothing of what follows it: "spared <b>no</b> effort to". */
    boolean sparesNone(Sentence s, int noun) {
        return effortOf(s, noun) && s.lemma(s.head(noun)).equals("spare") || Hearsay.noneIn(s, noun);
    }

    /** What a governor makes of a dependent: {@code ASSERTED} where it leaves it alone. */
    Status effect(Sentence s, int head, int dependent) {
        String lemma = s.lemma(head);
        Relation relation = s.relation(dependent);
        if ((relation == Relation.ADVCL || Tree.infinitive(s, dependent)) && missed(s, head)) {
            return Status.NEGATED;
        }
        if (heldBack(s, head, dependent)) {
            return Status.NEGATED;
        }
        if (onlyBegan(s, head, dependent)) {
            return Status.ENDED;
        }
        int quality = seemingly(s, head, dependent);
        if (quality >= 0) {
            return ofClause.getOrDefault(s.lemma(quality), Status.ASSERTED);
        }
        Status heard = Hearsay.effect(s, head, dependent);
        if (heard != Status.ASSERTED) {
            return heard;
        }
        Optional<Status> phrasal = Phrasal.of(s, head, dependent);
        if (phrasal.isPresent()) {
            return phrasal.get();
        }
        if (relation == Relation.CCOMP && hoping.contains(lemma) && Tree.ownSubject(s, dependent) >= 0) {
            return Status.POSSIBLE;
        }
        if (s.upos(head) == Upos.ADJ && lemma.equals("free") && Tree.infinitive(s, dependent)) {
            return Status.POSSIBLE; // "is free to attack"
        }
        if (straining.contains(lemma) && Tree.infinitive(s, dependent)) {
            return Status.FAILING; // "fought to regain the city"
        }
        if (lemma.equals("seek") && relation == Relation.OBJ) {
            return Status.POSSIBLE; // "sought a censure"
        }
        boolean hoped = Reliance.hoped(s, head, dependent)
                || Deadlines.set(s, dependent)
                || AskedOf.whom(s, dependent) >= 0
                || Chances.given(s, head, dependent)
                || Chances.near(s, head, dependent);
        if (hoped || Clamour.rises(s, head) && Clamour.asked(s, head) == dependent) {
            return Status.POSSIBLE;
        }
        if (lemma.equals("use") && relation == Relation.XCOMP && s.xpos(head).equals("VBD")) {
            return Status.ENDED;
        }
        if (Namings.factJudged(s, dependent)) {
            return Status.ASSERTED;
        }
        if (doesItsBest(s, head, dependent)) {
            return s.child(head, Relation.AUX) >= 0 && ahead(s.lemma(s.child(head, Relation.AUX)))
                    ? Status.PLANNED
                    : Status.FAILING;
        }
        boolean nounDependent = s.upos(dependent) != Upos.VERB && s.upos(dependent) != Upos.AUX;
        if (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS) {
            return ofSubject(s, head, lemma, relation);
        }
        if (s.relation(head) == Relation.OBJ && Tree.infinitive(s, dependent) && missed(s, s.head(head))) {
            return Status.NEGATED;
        }
        if (s.upos(head) == Upos.NOUN) {
            boolean onlyTried = Tree.infinitive(s, dependent) && Suppositions.supposed(s, head);
            if (onlyTried || inCaseOf(s, head)) {
                return Status.POSSIBLE;
            }
            boolean when = s.marker(head).equals("at"); // "at the end of a visit": it took place
            return when ? Status.ASSERTED : ofNoun.getOrDefault(lemma, Status.ASSERTED);
        }
        Status status = ordersOnesOwn(s, head) ? Status.ASSERTED : ofClause.getOrDefault(lemma, Status.ASSERTED);
        if (status == Status.POSSIBLE && nounDependent && supposing.contains(lemma)) {
            return Status.ASSERTED;
        }
        if (status == Status.PLANNED && unfulfilled.contains(lemma) && pluperfect(s, head)) {
            return Status.POSSIBLE; // "had hoped to"
        }
        if (against(s, head, dependent)) {
            return status == Status.PLANNED ? Status.NEGATED : Status.POSSIBLE;
        }
        if (lemma.equals("wish") && relation == Relation.CCOMP && pluperfect(s, dependent)) {
            return Status.NEGATED;
        }
        if (nounDependent && naming.contains(lemma) && named(s, head, relation)) {
            return Status.ALLEGED;
        }
        boolean setUp = lemma.equals("set") && Tree.has(s, head, Relation.COMPOUND_PRT);
        if (status == Status.PLANNED && (nounDependent && lemma.equals("undertake") || setUp)) {
            return Status.ASSERTED;
        }
        if (status == Status.ALLEGED && nounDependent && relation == Relation.OBJ) {
            return Status.ASSERTED;
        }
        if (lemma.equals("go") && relation == Relation.XCOMP && s.xpos(head).equals("VBG")) {
            return Status.PLANNED;
        }
        if (status == Status.POSSIBLE && relation == Relation.CCOMP && saying.contains(lemma)) {
            return Status.ASSERTED;
        }
        return status;
    }

    /** "What began <b>as an alliance</b> ended in war": what it was at first and is no more. */
    static boolean onlyBegan(Sentence s, int head, int dependent) {
        int subject = s.child(head, Relation.NSUBJ);
        return s.marker(dependent).equals("as")
                && (s.lemma(head).equals("begin") || s.lemma(head).equals("start"))
                && (subject >= 0 && s.lemma(subject).equals("what")
                        || s.head(head) >= 0 && s.lemma(s.head(head)).equals("what"));
    }

    /** "kept Chad <b>from bombing</b>", "were saved from being shelled". */
    private boolean heldBack(Sentence s, int head, int dependent) {
        return s.marker(dependent).equals("from")
                && s.upos(dependent) == Upos.VERB
                && holdingBack.contains(s.lemma(head))
                && (Tree.has(s, head, Relation.OBJ) || Tree.has(s, head, Relation.NSUBJ_PASS));
    }

    /** "looks <b>set</b> to attack": what one seems to be about to; or -1. */
    int seemingly(Sentence s, int verb, int deed) {
        boolean seems = switch (s.lemma(verb)) {
            case "look", "seem", "appear" -> true;
            default -> false;
        };
        int quality = seems && Tree.infinitive(s, deed) ? s.child(verb, Relation.XCOMP) : -1;
        return quality < deed ? quality : -1;
    }

    private static boolean ahead(String auxiliary) {
        return switch (auxiliary) {
            case "will", "would", "shall", "'ll" -> true;
            default -> false;
        };
    }

    /** "decided against sending", "warned against an attack". */
    boolean against(Sentence s, int head, int dependent) {
        return s.marker(dependent).equals("against") && advising.contains(s.lemma(head));
    }

    private static boolean pluperfect(Sentence s, int verb) {
        int auxiliary = s.child(verb, Relation.AUX);
        return auxiliary >= 0 && s.form(auxiliary).equals("had");
    }

    /** "in case of an attack", "in the event of war". */
    private static boolean inCaseOf(Sentence s, int noun) {
        return s.marker(noun).equals("in")
                && (s.lemma(noun).equals("event")
                        || s.lemma(noun).equals("case") && s.form(noun - 1).equalsIgnoreCase("in"));
    }

    /** "ordered <b>his army</b> to attack": what the one who orders means to do himself. */
    static boolean ordersOnesOwn(Sentence s, int verb) {
        int object = s.child(verb, Relation.OBJ);
        int owner = object < 0 ? -1 : s.child(object, Relation.NMOD_POSS);
        return owner >= 0
                && s.xpos(owner).equals("PRP$")
                && WordClasses.shared().get("commanding").contains(s.lemma(verb))
                && WordClasses.shared().get("ones-own-means").contains(s.lemma(object));
    }

    /** "called it an attack", "described as an attack", "what it called an attack": only a name for what was done. */
    private static boolean named(Sentence s, int verb, Relation relation) {
        return switch (relation) {
            case XCOMP, OBL -> true;
            case OBJ -> s.head(verb) >= 0 && s.lemma(s.head(verb)).equals("what");
            default -> false;
        };
    }

    private Status ofSubject(Sentence s, int head, String lemma, Relation relation) {
        if (relation == Relation.NSUBJ) {
            if (lemma.equals("break") && !ending(s, head)) {
                return Status.ASSERTED;
            }
            if (over.contains(lemma) || ending.contains(lemma) || liesInRuins(s, head)) {
                return Status.ENDED;
            }
            return failing.contains(lemma) && !Tree.has(s, head, Relation.OBJ) ? Status.FAILING : Status.ASSERTED;
        }
        Status status = ofClause.getOrDefault(lemma, Status.ASSERTED);
        return status == Status.ALLEGED ? Status.ASSERTED : status;
    }

    /** Talks break down or off; fighting breaks out. */
    private static boolean ending(Sentence s, int verb) {
        int particle = s.child(verb, Relation.COMPOUND_PRT);
        return particle < 0 || !s.lemma(particle).equals("out");
    }

    private boolean liesInRuins(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (s.relation(child) == Relation.OBL && over.contains(s.lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
