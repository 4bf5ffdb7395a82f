package org.entente.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.claim.Document;
import org.entente.text.rules.Example;
import org.junit.jupiter.api.Test;

/** Texts that nobody would write: sentences cut, shuffled and strewn with marks. */
class AnyTextTest {

    private static final int TEXTS = 2_500;

    private static final List<String> STREWN = List.of(
            "-", "–", "—", ":", ";", ",", "\"", "'", "(", ")", "“", "”", ".", "?", "…", "/", "•", "(a)", "1991", "May",
            "14 Oct:", "09:15", "GMT", "\n", "\n\n", "and", "nor", "not", "We", "it", "whose", "each", "other", "some",
            "of", "between", "Monday", "Chad", "'s");

    @Test
    void isCodedWithoutAnError() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> sentences = Loaded.RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(Example::text)
                .toList();
        for (int i = 0; i < TEXTS; i++) {
            String text = spoilt(sentences.get(random.nextInt(sentences.size())), random)
                    + (random.nextBoolean() ? "\n" : " ")
                    + spoilt(sentences.get(random.nextInt(sentences.size())), random);
            Optional<LocalDate> published =
                    random.nextBoolean() ? Optional.of(LocalDate.of(2020, 1, 1)) : Optional.empty();
            assertThatCode(() -> Loaded.CODER.code(new Document("any", text, "", published, "")))
                    .as("seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    private static String spoilt(String sentence, Random random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        for (int change = random.nextInt(5); change > 0; change--) {
            int at = random.nextInt(words.size() + 1);
            String strewn = STREWN.get(random.nextInt(STREWN.size()));
            switch (random.nextInt(5)) {
                case 0 -> words.add(at, strewn);
                case 1 -> words.add(0, strewn);
                case 2 -> words.add(strewn);
                case 3 ->
                    words.subList(Math.min(at, words.size() - 1), words.size() - 1)
                            .clear();
                default -> Collections.shuffle(words, random);
            }
        }
        return String.join(" ", words);
    }
}
