package org.entente.nlp.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Spelling;

/** Puts together a {@link Lexicon} from outside word lists and the words of the treebanks. */
final class LexiconBuilder {

    private static final int FREQUENT = 2;
    private static final int LARGEST_CLASS = 4095;

    private final Map<String, Integer> clusterNumbers = new TreeMap<>();
    private final Map<String, Integer> classNumbers = new HashMap<>();

    /**
     * @param clusters words and their cluster's path
     * @param classes words and the tags they can have
     * @param examples sentences whose words, seen twice or more, get features of their own
     */
    Lexicon build(Map<String, String> clusters, Map<String, String> classes, List<Example> examples) {
        for (String path : new TreeSet<>(clusters.values())) {
            clusterNumbers.put(path, clusterNumbers.size() + 1);
        }
        Map<Integer, Integer> entries = new TreeMap<>();
        clusters.forEach(
                (word, path) -> entries.putIfAbsent(Spelling.lower(word), Lexicon.entry(number(path), 0, false)));
        Map<String, Integer> byFrequency = new HashMap<>();
        classes.values().forEach(tags -> byFrequency.merge(tags, 1, Integer::sum));
        classes.forEach((word, tags) -> {
            if (byFrequency.getOrDefault(tags, 0) > 1) {
                int entry = Lexicon.entry(0, classNumber(tags), false);
                entries.merge(Spelling.lower(word), entry, LexiconBuilder::firstClass);
            }
        });
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            example.forms().forEach(form -> counts.merge(Spelling.lower(form), 1, Integer::sum));
        }
        counts.forEach((key, count) -> {
            if (count >= FREQUENT) {
                entries.merge(key, Lexicon.entry(0, 0, true), (a, b) -> a | b);
            }
        });
        return new Lexicon(
                entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                entries.values().stream().mapToInt(Integer::intValue).toArray(),
                paths());
    }

    private static int firstClass(int known, int added) {
        return Lexicon.tagClass(known) == 0 ? known | added : known;
    }

    private int number(String path) {
        return clusterNumbers.getOrDefault(path, 0);
    }

    private int classNumber(String tags) {
        int next = Math.min(LARGEST_CLASS, classNumbers.size() + 1);
        return classNumbers.computeIfAbsent(tags, added -> next);
    }

    private int[] paths() {
        int[] paths = new int[clusterNumbers.size() + 1];
        clusterNumbers.forEach((path, number) -> paths[number] = Integer.parseInt("1" + path, 2));
        return paths;
    }
}
