package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.SummedUp;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;

/**
 * Finds whom an act answers: "responded to <b>a Libyan raid</b> by bombing the base", "massed troops in retaliation for
 * <b>Israel's</b> attack", "<b>Khrushchev</b> proposed a summit, which was declined".
 */
final class Answer {

    private static final int HIGHEST = 4;
    private static final Set<EventType> BLOWS = Set.of(
            EventType.THREATEN,
            EventType.ASSAULT,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST);
    private static final Set<EventType> JUDGING = Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);
    private static final Set<String> ANSWERING = WordClasses.shared().get("answers");
    private static final Set<String> ANSWERS = WordClasses.shared().get("an-answer");
    private static final Set<String> PROPOSING = WordClasses.shared().get("proposes");

    private final Sentence s;

    Answer(Sentence s) {
        this.s = s;
    }

    /** The one whose act or proposal is answered; empty where none is. */
    Optional<Mention> to(Firing firing, Predicate<Mention> fits, List<Mention> mentions) {
        if (!(firing.rule().type() instanceof EventType type)) {
            return Optional.empty();
        }
        int trigger = firing.frame().trigger();
        if (BLOWS.contains(type)) {
            return deed(trigger).flatMap(deed -> ofDeed(deed, fits, mentions));
        }
        int judged = JUDGING.contains(type) ? doerOfWhatIsSummedUp(trigger) : -1;
        int proposer = judged < 0 && type == EventType.REJECT ? proposer(trigger) : judged;
        return mentions.stream()
                .filter(mention -> mention.head() == proposer && fits.test(mention))
                .findFirst();
    }

    /** "in response to the <b>raid</b>", "retaliated for the <b>raid</b> by shelling": the noun of what is answered. */
    private Optional<Integer> deed(int trigger) {
        int top = trigger;
        for (int level = 0; level < HIGHEST && top >= 0; level++) {
            if (s.upos(top) == Upos.VERB) {
                Optional<Integer> deed =
                        ANSWERING.contains(s.lemma(top)) && top != trigger ? answered(top) : inAnswer(top);
                if (deed.isPresent()) {
                    return deed;
                }
            }
            top = Clause.above(s, top);
        }
        return Optional.empty();
    }

    private Optional<Integer> inAnswer(int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (s.relation(child) == Relation.OBL
                    && ANSWERS.contains(s.lemma(child))
                    && s.marker(child).equals("in")) {
                return answered(child);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> answered(int word) {
        for (int i = 0; i < s.childCount(word); i++) {
            int child = s.child(word, i);
            boolean phrase = s.relation(child) == Relation.OBL || s.relation(child) == Relation.NMOD;
            if (phrase && s.upos(child) == Upos.NOUN) {
                String marker = s.marker(child);
                if (marker.equals("to") || marker.equals("for")) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever a deed belongs to: "the <b>Egyptian</b> raid", "<b>Israel's</b> mobilization", "the bombing by <b>Chad</b>". */
    private Optional<Mention> ofDeed(int deed, Predicate<Mention> fits, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> owns(mention.head(), deed) && fits.test(mention))
                .findFirst();
    }

    private boolean owns(int token, int deed) {
        return s.head(token) == deed
                && switch (s.relation(token)) {
                    case NMOD_POSS, AMOD, COMPOUND -> true;
                    case NMOD -> s.marker(token).equals("by");
                    default -> false;
                };
    }

    /** "<b>Israel</b> bombed Syria, an attack that Damascus denounced": who did what a noun behind the clause sums up; -1 for none. */
    private int doerOfWhatIsSummedUp(int trigger) {
        int clause = SummedUp.deed(s, trigger);
        if (clause < 0) {
            return -1;
        }
        int agent = s.child(clause, Relation.OBL_AGENT);
        return agent >= 0 ? agent : s.child(clause, Relation.NSUBJ);
    }

    /** The subject of the verb that proposes what a relative clause or the next main clause rejects; -1 for none. */
    private int proposer(int trigger) {
        int verb = switch (s.relation(trigger)) {
            case ACL_RELCL -> s.head(s.head(trigger));
            case CONJ -> s.head(trigger);
            default -> -1;
        };
        return verb >= 0 && s.upos(verb) == Upos.VERB && PROPOSING.contains(s.lemma(verb))
                ? s.child(verb, Relation.NSUBJ)
                : -1;
    }
}
