package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.ingest.duplicate.NearCopies;
import org.entente.ingest.duplicate.Sketch;
import org.junit.jupiter.api.Test;

/**
 * Wire copies and what looks like them, made from a seed: copies have up to every fifth word replaced, left out or put in; the
 * others share a vocabulary with a document, or half its paragraphs, and are reports of their own.
 */
class NearCopiesTest {

    private static final long SEED = 20260711L;
    private static final int DOCUMENTS = 3000;
    private static final int VOCABULARY = 20_000;

    private final Random random = new Random(SEED);

    private record Made(String text, int copyOf) {}

    /** A word with the frequencies of natural language: Zipf's law. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        return rank < 60 ? "w" + Integer.toString(rank, 36) : "word" + Integer.toString(rank, 36);
    }

    private List<String> report(int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(word());
        }
        return words;
    }

    private List<String> edited(List<String> words, double share) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        List<Integer> changed = places.subList(0, (int) (words.size() * share));
        List<String> copy = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!changed.contains(i)) {
                copy.add(words.get(i));
                continue;
            }
            int how = random.nextInt(4);
            if (how == 0) {
                copy.add(words.get(i));
            }
            if (how != 1) {
                copy.add(word());
            }
        }
        return copy;
    }

    private List<String> sharingHalf(List<String> words) {
        List<String> other = new ArrayList<>(words.subList(0, words.size() / 2));
        other.addAll(report(words.size() - words.size() / 2));
        return other;
    }

    private List<String> sameWordsOtherOrder(List<String> words) {
        List<String> other = new ArrayList<>(words);
        Collections.shuffle(other, random);
        return other;
    }

    private List<Made> corpus() {
        List<List<String>> originals = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> words = report(60 + random.nextInt(740));
            originals.add(words);
            made.add(new Made(String.join(" ", words), -1));
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> words = originals.get(i);
            switch (i % 3) {
                case 0 -> made.add(new Made(String.join(" ", edited(words, 0.2 * random.nextDouble())), i));
                case 1 -> made.add(new Made(String.join(" ", sharingHalf(words)), -1));
                default -> made.add(new Made(String.join(" ", sameWordsOtherOrder(words)), -1));
            }
        }
        return made;
    }

    @Test
    void wireCopiesAreFoundAndLookalikesAreNot() {
        NearCopies copies = new NearCopies();
        List<Made> corpus = corpus();
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (int i = 0; i < corpus.size(); i++) {
            Made made = corpus.get(i);
            Fingerprint fingerprint = Sketch.of(made.text());
            Optional<NearCopies.Copy> copy = copies.of(fingerprint);
            wanted += made.copyOf() >= 0 ? 1 : 0;
            found += copy.isPresent() ? 1 : 0;
            right += copy.isPresent() && copy.get().id().equals(String.valueOf(made.copyOf())) ? 1 : 0;
            copies.add(String.valueOf(i), fingerprint);
        }
        double precision = right / (double) found;
        double recall = right / (double) wanted;
        System.out.printf("near-copies: seed %d, precision %.3f, recall %.3f%n", SEED, precision, recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void everyFifthWordReplacedIsStillFound() {
        NearCopies copies = new NearCopies();
        int found = 0;
        int tried = 500;
        for (int i = 0; i < tried; i++) {
            List<String> words = report(100 + random.nextInt(400));
            copies.add("d" + i, Sketch.of(String.join(" ", words)));
            List<String> copy = new ArrayList<>(words);
            for (int at = 0; at < copy.size(); at += 5) {
                copy.set(at, word());
            }
            found += copies.of(Sketch.of(String.join(" ", copy))).isPresent() ? 1 : 0;
        }
        System.out.printf("near-copies at 20 %% replaced: seed %d, recall %.3f%n", SEED, found / (double) tried);
        assertThat(found).isGreaterThanOrEqualTo(tried * 9 / 10);
    }

    @Test
    void timeGrowsWithTheNumberOfDocumentsEvenWhereAllAreAlike() {
        String boilerplate = String.join(" ", report(200));
        Map<Integer, Double> perDocument = new HashMap<>();
        for (int size : new int[] {2000, 2000, 16_000}) {
            NearCopies copies = new NearCopies();
            long began = System.nanoTime();
            for (int i = 0; i < size; i++) {
                Fingerprint fingerprint = Sketch.of(boilerplate + " number " + i);
                copies.of(fingerprint);
                copies.add("d" + i, fingerprint);
            }
            perDocument.merge(size, (System.nanoTime() - began) / 1e3 / size, Math::min);
        }
        System.out.println("near-copies: microseconds a document by size " + perDocument);
        assertThat(perDocument.getOrDefault(16_000, 0.0)).isLessThan(3 * perDocument.getOrDefault(2000, 0.0));
    }

    @Test
    void fingerprintsOfAnotherVersionArePassedOver() {
        NearCopies copies = new NearCopies();
        copies.add("old", Fingerprint.of(new byte[] {0, 1, 2}));
        assertThat(copies.of(Sketch.of("Iran left the talks."))).isEmpty();
    }
}
