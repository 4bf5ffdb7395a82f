package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** The frames of one sentence, each built when first asked for. Not for use by several threads at once. */
public final class SentenceFrames {

    private static final Set<Relation> ARGUMENTS =
            EnumSet.of(Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBL_AGENT);

    private final Sentence sentence;
    private final Subjects subjects;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final AdjectiveFrames adjectives;
    private final Grievances grievances;
    private final @Nullable Frame[] built;

    public SentenceFrames(Sentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        Errands errands = new Errands(sentence, subjects);
        this.verbs = new VerbFrames(sentence, subjects, errands);
        this.nouns = new NounFrames(sentence, this, errands);
        this.adjectives = new AdjectiveFrames(sentence, subjects);
        this.grievances = new Grievances(this);
        this.built = new Frame[sentence.size()];
    }

    /** The parsed sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** The frame about a token. */
    public Frame at(int token) {
        Frame frame = built[token];
        if (frame == null) {
            frame = switch (kind(token)) {
                case VERB -> verbs.build(token);
                case NOUN -> nouns.build(token);
                case ADJECTIVE -> adjectives.build(token);
            };
            built[token] = frame;
            grievances.add(frame);
        }
        return frame;
    }

    /** The word class in which a token would be a trigger. */
    public TriggerKind kind(int token) {
        return switch (sentence.upos(token)) {
            case VERB, AUX -> TriggerKind.VERB;
            case NOUN -> Tree.verbTakenForNoun(sentence, token) ? TriggerKind.VERB : TriggerKind.NOUN;
            case ADJ -> argument(token) ? TriggerKind.NOUN : adjectival(token);
            case DET -> argument(token) || Partitives.share(sentence, token) ? TriggerKind.NOUN : adjectival(token);
            case ADV -> adjectival(token);
            case ADP, CCONJ, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> TriggerKind.NOUN;
        };
    }

    private TriggerKind adjectival(int token) {
        return sentence.xpos(token).startsWith("VB") ? TriggerKind.VERB : TriggerKind.ADJECTIVE;
    }

    /** "launched an offensive", tagged as an adjective: what stands where nouns do is one. */
    private boolean argument(int token) {
        return ARGUMENTS.contains(sentence.relation(token));
    }

    /** The grammatical subject of a predicate, found through control, coordination and relative clauses. */
    int[] subjectOf(int predicate) {
        return subjects.of(predicate);
    }

    /** The head of a phrase with those of the phrases coordinated with it. The array is not to be changed. */
    public int[] withConjuncts(int head) {
        return Tree.withConjuncts(sentence, head);
    }

    /** Whether a verb is one of saying: "charged", "protested". */
    public boolean says(int verb) {
        return Governors.shared().says(sentence, verb)
                || WordClasses.shared().get("attributing").contains(sentence.lemma(verb));
    }

    /** Whether somebody answers what a noun asks or threatens: "rejected Chad's <b>demand</b>". */
    public boolean answered(int noun) {
        return Answered.is(sentence, this, Tree.firstConjunct(sentence, noun));
    }

    /** Whether a verb is one of promises that each makes of his own, though two make them: "Egypt and Sudan pledged troops". */
    public boolean ofOnesOwn(int verb) {
        return WordClasses.shared().get("promise-of-ones-own").contains(sentence.lemma(verb));
    }

    /** Whether a verb is an order to one's own: "ordered his army to". */
    public boolean ordersOnesOwn(int verb) {
        return Governors.ordersOnesOwn(sentence, verb);
    }

    /** Whether a noun names a deed that is only supposed: "any attack will be answered". */
    public boolean supposed(int noun) {
        return Suppositions.supposed(sentence, noun);
    }

    /** Whether a verb is only supposed to be done to somebody, by nobody named: "if it is attacked". */
    public boolean supposedlySuffered(int verb) {
        return Suppositions.suffered(sentence, verb);
    }

    /** Whether a clause tells what was already done: its verb is past or perfect, under no modal. */
    public boolean pastFact(int predicate) {
        return Tree.pastFact(sentence, predicate);
    }

    /** The same, or a gerund below such a verb: "seized the town <b>before withdrawing</b>". */
    public boolean toldAsPast(int predicate) {
        int above = sentence.head(predicate);
        boolean gerund = sentence.xpos(predicate).equals("VBG") && !Tree.has(sentence, predicate, Relation.AUX);
        return pastFact(predicate) || gerund && above >= 0 && pastFact(above);
    }

    /** Whether a threat or a promise is told to be carried out: "made good on its <b>threat</b> to attack". */
    public boolean madeGood(int noun) {
        return Outcomes.madeGood(sentence, noun);
    }

    /** Whether who does not do so refuses nothing: "has not <b>ruled out</b> bombing", "did not <b>hesitate</b> to bomb". */
    public boolean leavesOpen(int verb) {
        return Outcomes.leavesOpen(sentence, verb);
    }
}
