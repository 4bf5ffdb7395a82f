package org.entente.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final long SEED = 20261129;
    private static final int SETS = 1_000;
    private static final int WORDS = 6;

    private final Random random = new Random(SEED);

    @Test
    void everyWordOfTheSetPasses() {
        for (int i = 0; i < SETS; i++) {
            Set<String> words = words();
            Sieve sieve = Sieve.of(words);
            assertThat(words).as("seed %d", SEED).allMatch(word -> sieve.passes(Sieve.bit(word)));
        }
    }

    @Test
    void mostOtherWordsDoNot() {
        int passed = 0;
        for (int i = 0; i < SETS; i++) {
            Sieve sieve = Sieve.of(words());
            passed += sieve.passes(Sieve.bit(word())) ? 1 : 0;
        }
        assertThat(passed).as("of %d, seed %d", SETS, SEED).isLessThan(SETS / 5);
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        while (words.size() < WORDS) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
