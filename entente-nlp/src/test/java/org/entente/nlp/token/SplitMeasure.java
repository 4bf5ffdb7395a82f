package org.entente.nlp.token;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures tokens and sentences against a treebank's raw text by their character spans. */
final class SplitMeasure {

    private SplitMeasure() {}

    record Score(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    static Score score(Set<Long> gold, Set<Long> found) {
        long hits = found.stream().filter(gold::contains).count();
        return new Score((double) hits / found.size(), (double) hits / gold.size());
    }

    static Set<Long> goldTokens(Treebank bank) {
        Set<Long> spans = new HashSet<>();
        bank.words().forEach(word -> spans.add(span(word.begin(), word.end())));
        return spans;
    }

    static Set<Long> goldSentences(Treebank bank) {
        Set<Long> spans = new HashSet<>();
        bank.sentences().forEach(sentence -> spans.add(span(sentence[0], sentence[1])));
        return spans;
    }

    static Set<Long> tokens(List<TokenizedSentence> sentences) {
        Set<Long> spans = new HashSet<>();
        for (TokenizedSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                spans.add(span(sentence.begin(i), sentence.end(i)));
            }
        }
        return spans;
    }

    static Set<Long> sentences(List<TokenizedSentence> sentences) {
        Set<Long> spans = new HashSet<>();
        sentences.forEach(sentence -> spans.add(span(sentence.begin(0), sentence.end(sentence.size() - 1))));
        return spans;
    }

    private static long span(int begin, int end) {
        return (long) begin << 32 | end;
    }

    /** Prints the scores of treebank files; with {@code errors} first, the most frequent wrong splits too. */
    public static void main(String[] arguments) {
        boolean errors = arguments.length > 0 && arguments[0].equals("errors");
        Path folder = Treebank.folder().orElseThrow();
        for (int i = errors ? 1 : 0; i < arguments.length; i++) {
            Treebank bank = Treebank.read(folder.resolve(arguments[i]));
            List<TokenizedSentence> found = SentenceSplitter.split(bank.text());
            Score tokens = score(goldTokens(bank), tokens(found));
            Score sentences = score(goldSentences(bank), sentences(found));
            System.out.printf(
                    "%s tokens P %.2f R %.2f F1 %.2f sentences P %.2f R %.2f F1 %.2f%n",
                    arguments[i],
                    100 * tokens.precision(),
                    100 * tokens.recall(),
                    100 * tokens.f1(),
                    100 * sentences.precision(),
                    100 * sentences.recall(),
                    100 * sentences.f1());
            if (errors) {
                tokenErrors(bank, found);
                sentenceErrors(bank, found);
            }
        }
    }

    private static void tokenErrors(Treebank bank, List<TokenizedSentence> found) {
        Map<Integer, Integer> gold = new HashMap<>();
        bank.words().forEach(word -> gold.put(word.begin(), word.end()));
        Map<String, Integer> counts = new HashMap<>();
        for (TokenizedSentence sentence : found) {
            for (int k = 0; k < sentence.size(); k++) {
                Integer end = gold.get(sentence.begin(k));
                if (end != null && end != sentence.end(k)) {
                    int far = Math.max(end, sentence.end(k));
                    String key = (end < sentence.end(k) ? "should split " : "should join ")
                            + bank.text()
                                    .substring(
                                            sentence.begin(k),
                                            Math.min(bank.text().length(), far))
                            + (end < sentence.end(k) ? " as " + bank.text().substring(sentence.begin(k), end) : "");
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(300)
                .forEach(entry -> System.out.println(
                        entry.getValue() + "\t" + entry.getKey().replace('\n', '~')));
    }

    private static void sentenceErrors(Treebank bank, List<TokenizedSentence> found) {
        Set<Integer> gold = new HashSet<>();
        bank.sentences().forEach(sentence -> gold.add(sentence[0]));
        Set<Integer> ours = new HashSet<>();
        found.forEach(sentence -> ours.add(sentence.begin(0)));
        List<String> lines = new ArrayList<>();
        Set<Integer> all = new HashSet<>(gold);
        all.addAll(ours);
        for (int at : all.stream().sorted().toList()) {
            if (gold.contains(at) != ours.contains(at)) {
                String left = bank.text().substring(Math.max(0, at - 40), at);
                String right = bank.text().substring(at, Math.min(bank.text().length(), at + 30));
                lines.add((gold.contains(at) ? "MISSED  " : "WRONG   ") + (left + "|||" + right).replace('\n', '~'));
            }
        }
        lines.forEach(System.out::println);
    }
}
