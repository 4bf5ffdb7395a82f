package org.entente.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Reading;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.rules.RuleBook;

/**
 * Asks for another reading of a sentence where the first took a verb for a noun: "The militants they once nurtured now harbor the
 * group". A common noun is doubted where an adverb of time or manner stands before it and a new noun phrase begins behind it, and where
 * the rules know the word as a verb; the other reading is taken where the verb then has both a subject and an object.
 */
final class MissedVerbs {

    private static final Set<String> ADVERBS = Set.of(
            "now", "also", "still", "then", "later", "often", "always", "never", "already", "again", "once", "since",
            "soon", "long", "today");

    private final RuleBook rules;

    MissedVerbs(RuleBook rules) {
        this.rules = rules;
    }

    /** The sentence itself, or the reading of it that has the verb. */
    Sentence mend(Sentence sentence) {
        for (int token = 1; token + 1 < sentence.size(); token++) {
            if (doubtful(sentence, token)) {
                int verb = token;
                Optional<Sentence> other = sentence.readings()
                        .with(token, Upos.VERB)
                        .map(Reading::sentence)
                        .filter(reading -> hasBoth(reading, verb));
                if (other.isPresent()) {
                    return other.get();
                }
            }
        }
        return sentence;
    }

    /** Each sentence mended. */
    List<Sentence> mend(List<Sentence> sentences) {
        return sentences.stream().map(this::mend).toList();
    }

    private boolean doubtful(Sentence s, int token) {
        return s.upos(token) == Upos.NOUN
                && s.upos(token - 1) == Upos.ADV
                && opensPhrase(s.upos(token + 1))
                && ADVERBS.contains(s.form(token - 1).toLowerCase(Locale.ROOT))
                && rules.knowsVerb(s.lemma(token).toLowerCase(Locale.ROOT));
    }

    private static boolean opensPhrase(Upos upos) {
        return upos == Upos.DET || upos == Upos.PROPN || upos == Upos.PRON;
    }

    private static boolean hasBoth(Sentence s, int verb) {
        return s.upos(verb) == Upos.VERB && s.child(verb, Relation.OBJ) >= 0 && hasSubject(s, verb);
    }

    /** Its own, or the first of the two that a relative clause without a pronoun was given ("the militants they nurtured"). */
    private static boolean hasSubject(Sentence s, int verb) {
        return s.child(verb, Relation.NSUBJ) >= 0 || SentenceFrames.spareSubject(s, verb) >= 0;
    }
}
