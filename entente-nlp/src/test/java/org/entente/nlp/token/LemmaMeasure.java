package org.entente.nlp.token;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.nlp.Upos;

/** Measures lemmas with gold tags: the share of words, and of verbs, nouns, adjectives and adverbs, that are right. */
final class LemmaMeasure {

    private static final Set<String> OPEN = Set.of("VERB", "NOUN", "ADJ", "ADV");

    private LemmaMeasure() {}

    record Shares(double open, double all) {}

    static Shares measure(Treebank bank, Map<String, Integer> errors) {
        Lemmatizer lemmatizer = Lemmatizer.english();
        int[] right = new int[2];
        int[] total = new int[2];
        for (Treebank.Word word : bank.words()) {
            if (word.lemma().equals("_") || word.upos().equals("_")) {
                continue;
            }
            String form = PlainForm.of(word.form(), false, false);
            String lemma = lemmatizer.lemma(form, Upos.valueOf(word.upos()), word.xpos());
            boolean open = OPEN.contains(word.upos());
            boolean hit = lemma.toLowerCase(Locale.ROOT).equals(word.lemma().toLowerCase(Locale.ROOT));
            total[1]++;
            right[1] += hit ? 1 : 0;
            if (open) {
                total[0]++;
                right[0] += hit ? 1 : 0;
            }
            if (!hit) {
                errors.merge(
                        form + " " + word.upos() + " " + word.xpos() + " " + lemma + " not " + word.lemma(),
                        1,
                        Integer::sum);
            }
        }
        return new Shares((double) right[0] / total[0], (double) right[1] / total[1]);
    }

    /** Prints the shares for treebank files; with {@code errors} first, the most frequent errors too. */
    public static void main(String[] arguments) {
        boolean show = arguments.length > 0 && arguments[0].equals("errors");
        Path folder = Treebank.folder().orElseThrow();
        for (int i = show ? 1 : 0; i < arguments.length; i++) {
            Map<String, Integer> errors = new HashMap<>();
            Shares shares = measure(Treebank.read(folder.resolve(arguments[i])), errors);
            System.out.printf("%s open %.2f all %.2f%n", arguments[i], 100 * shares.open(), 100 * shares.all());
            if (show) {
                errors.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(400)
                        .forEach(entry -> System.out.println(entry.getValue() + "\t" + entry.getKey()));
            }
        }
    }
}
