package org.entente.nlp.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures how fast texts are split: {@code SplitSpeed FILE}, each line of the file a text. */
final class SplitSpeed {

    private SplitSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = new ArrayList<>(Files.readAllLines(Path.of(arguments[0])));
        for (int round = 0; round < 12; round++) {
            long start = System.nanoTime();
            long tokens = 0;
            for (String text : texts) {
                for (TokenizedSentence sentence : SentenceSplitter.split(text)) {
                    tokens += sentence.size();
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%,d tokens, %,.0f a second%n", tokens, tokens / seconds);
        }
    }
}
