package org.entente.text.reread;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.Reading;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.coding.SentenceCoder;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.Firing;
import org.entente.text.rules.RuleBook;

/**
 * Reads a sentence again where the parser's tree breaks the grammar and the lexicon knows one of its verbs, and takes the
 * reading with fewer faults that costs least: its distance to the first in the parser's score, plus a price for each fault,
 * less a reward for each actor that the rules find for an act. One that names fewer actors, or as many and has faults left,
 * is never taken. Of a sentence without a predicate the phrase of time that opens it is set aside, and participles are tried
 * as its verb. Most sentences have no fault and are never read again. Safe for use by several threads at once.
 */
public final class SecondReadings {

    /** Units of the parser's weights: readings that differ in one word's tag are a few hundred apart. */
    private static final double FARTHEST = 600;

    private static final double FAULT = 250;
    private static final double BARE = 500;
    private static final double ACTOR = 40;
    private static final int READINGS = 8;

    /** In longer sentences a search costs much and seldom mends the clause that matters. */
    private static final int LONGEST = 32;

    /** Of a sentence without a predicate nothing is understood, so that more may be spent. */
    private static final int LONGEST_BARE = 60;

    private final RuleBook rules;
    private final MentionResolver resolver;
    private final Grammar grammar;
    private final Learner silent = Learner.none();

    public SecondReadings(RuleBook rules, MentionResolver resolver) {
        this.rules = rules;
        this.resolver = resolver;
        this.grammar = new Grammar(rules::knowsVerb);
    }

    /** Each sentence in its likeliest reading, in the same order. */
    public List<Sentence> choose(List<Sentence> sentences) {
        return sentences.stream().map(this::choose).toList();
    }

    private Sentence choose(Sentence read) {
        Sentence first = Openings.runningOn(read)
                .flatMap(date -> read.readings().opening(date.head(), date.end()))
                .map(Reading::sentence)
                .orElse(read);
        boolean bare = grammar.lacksPredicate(first);
        if (first.size() > (bare ? LONGEST_BARE : LONGEST)) {
            return first;
        }
        int faults = grammar.faults(first);
        Optional<Openings.Opening> phrase = bare ? Openings.of(first) : Optional.empty();
        if (faults == 0 || phrase.isEmpty() && !grammar.knowsAnyVerb(first, bare)) {
            return first;
        }
        Choice choice = new Choice(first, faults);
        if (bare) {
            phrase.flatMap(opening -> first.readings().opening(opening.head(), opening.end()))
                    .ifPresent(reading -> choice.among(List.of(reading)));
        }
        if (choice.faults > 0 && (bare || Grammar.participleForAll(first))) {
            for (int participle : grammar.missedFinite(first)) {
                choice.among(first.readings().past(participle, READINGS));
            }
        }
        if (first.size() <= LONGEST && choice.faults > 0) {
            choice.among(first.readings().best(READINGS));
        }
        for (int conjunction : Conjunctions.missed(first)) {
            choice.among(first.readings().with(conjunction, Upos.SCONJ, READINGS));
        }
        if (choice.faults > 0) {
            for (int gerund : grammar.missedNouns(first)) {
                choice.among(first.readings().with(gerund, Upos.NOUN, READINGS));
            }
        }
        if (choice.faults > 0) {
            for (int noun : grammar.missedVerbs(first)) {
                choice.among(first.readings().with(noun, Upos.VERB, READINGS));
                if (grammar.isVerbOfHeadline(first, noun)) {
                    choice.among(first.readings().present(noun, READINGS));
                }
            }
        }
        return choice.taken;
    }

    /** The cheapest reading so far. */
    private final class Choice {

        private final int faultsFirst;
        private Sentence taken;
        private int faults;
        private int actorsFirst = -1;
        private double least;

        Choice(Sentence first, int faults) {
            this.taken = first;
            this.faults = faults;
            this.faultsFirst = faults;
        }

        /** Only where another reading has fewer faults does it count what the first one says. */
        private void weighFirst() {
            if (actorsFirst < 0) {
                actorsFirst = actors(taken);
                least = cost(taken, 0, faults, actorsFirst);
            }
        }

        void among(List<Reading> readings) {
            for (Reading reading : readings) {
                int left = grammar.faults(reading.sentence());
                if (left >= faultsFirst || reading.margin() > FARTHEST) {
                    continue;
                }
                weighFirst();
                int found = actors(reading.sentence());
                double cost = cost(reading.sentence(), reading.margin(), left, found);
                if (cost < least && (found > actorsFirst || found == actorsFirst && left == 0)) {
                    least = cost;
                    faults = left;
                    taken = reading.sentence();
                }
            }
        }
    }

    private double cost(Sentence sentence, double margin, int faults, int actors) {
        double bare = grammar.lacksPredicate(sentence) ? BARE - FAULT : 0;
        return margin + FAULT * faults + bare - ACTOR * actors;
    }

    /** How many sides of acts and ties the rules fill, with the sentence read for itself. */
    private int actors(Sentence sentence) {
        Mentions mentions = resolver.resolve(List.of(sentence), number -> Optional.empty());
        SentenceCoder coder = new SentenceCoder(sentence, head -> mentions.at(0, head), rules, silent);
        int sides = 0;
        for (SentenceCoder.Found found : coder.found()) {
            Firing firing = found.firing();
            sides += (firing.who().isEmpty() ? 0 : 1) + (firing.whom().isEmpty() ? 0 : 1);
        }
        return sides;
    }
}
