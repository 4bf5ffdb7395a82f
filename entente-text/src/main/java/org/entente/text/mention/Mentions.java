package org.entente.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.actor.Actor;

/** The mentions of one document, each resolved. Immutable. */
public final class Mentions {

    private final List<List<Mention>> bySentence;
    private final int[][] byToken;
    private final List<SameAs> aliases;
    private final BiFunction<String, Integer, Optional<Actor>> lands;

    private Mentions(Builder builder) {
        this.bySentence = builder.bySentence.stream().map(List::copyOf).toList();
        this.byToken = builder.byToken.toArray(int[][]::new);
        this.aliases = List.copyOf(builder.aliases);
        this.lands = builder.lands;
    }

    /**
     * The mention that a token heads; every token of a multiword name counts as its head.
     *
     * @param sentence the sentence's number, from 0
     * @param head index of the token
     * @return empty where the token heads no mention, or there is no such token
     */
    public Optional<Mention> at(int sentence, int head) {
        if (sentence < 0 || sentence >= byToken.length || head < 0 || head >= byToken[sentence].length) {
            return Optional.empty();
        }
        int place = byToken[sentence][head];
        return place < 0
                ? Optional.empty()
                : Optional.of(bySentence.get(sentence).get(place));
    }

    /** The mentions of a sentence in the order of their heads; empty where there is no such sentence. */
    public List<Mention> in(int sentence) {
        return sentence < 0 || sentence >= byToken.length ? List.of() : bySentence.get(sentence);
    }

    /** The state that an actor is of on the day that a sentence tells of; empty where he is of none or of several. */
    public Optional<Actor> landOf(Actor actor, int sentence) {
        boolean one = !actor.country().isEmpty() && !International.isCode(actor.country());
        return one ? lands.apply(actor.country(), sentence) : Optional.empty();
    }

    /** How many sentences the document has. */
    public int sentences() {
        return byToken.length;
    }

    /** The pairs of mentions that the text itself says are one actor, in the order of the text. */
    public List<SameAs> aliases() {
        return aliases;
    }

    /** Takes mentions sentence by sentence. */
    static final class Builder {

        private final List<List<Mention>> bySentence = new ArrayList<>();
        private final List<int[]> byToken = new ArrayList<>();
        private final List<SameAs> aliases = new ArrayList<>();
        private final BiFunction<String, Integer, Optional<Actor>> lands;
        private List<Mention> mentions = new ArrayList<>();

        /**
         * Mentions of a document.
         *
         * @param lands the state of a country's code on the day that a sentence tells of
         */
        Builder(BiFunction<String, Integer, Optional<Actor>> lands) {
            this.lands = lands;
        }

        /** Begins a sentence of so many tokens. */
        void sentence(int tokens) {
            int[] places = new int[tokens];
            Arrays.fill(places, -1);
            byToken.add(places);
            mentions = new ArrayList<>();
            bySentence.add(mentions);
        }

        /** Adds a mention to the sentence begun last; tokens of its name find it unless they head one of their own. */
        void add(Mention mention, int nameFirst, int nameEnd) {
            int place = mentions.size();
            mentions.add(mention);
            int[] places = byToken.get(byToken.size() - 1);
            for (int token = nameFirst; token < nameEnd; token++) {
                if (places[token] < 0) {
                    places[token] = place;
                }
            }
            places[mention.head()] = place;
        }

        void alias(Mention mention, Mention alias) {
            aliases.add(new SameAs(mention, alias));
        }

        Mentions build() {
            return new Mentions(this);
        }
    }
}
