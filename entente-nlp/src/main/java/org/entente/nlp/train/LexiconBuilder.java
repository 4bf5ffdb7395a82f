package org.entente.nlp.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Spelling;
import org.entente.nlp.tag.TagSet;

/** Puts together a {@link Lexicon} from outside word lists and the words of the treebanks. */
final class LexiconBuilder {

    private static final int FREQUENT = 2;
    private static final int SETTLED = 50;
    private static final double PURITY = 0.998;
    private static final int LARGEST_CLASS = 4095;

    private final Map<String, Integer> clusterNumbers = new TreeMap<>();
    private final Map<String, Integer> classNumbers = new HashMap<>();

    /**
     * @param clusters words and their cluster's path
     * @param classes words and the tags they can have
     * @param examples sentences whose words, seen twice or more, get features of their own
     * @param tags the tags; a word that always has the same one is given it without further ado
     */
    Lexicon build(Map<String, String> clusters, Map<String, String> classes, List<Example> examples, TagSet tags) {
        for (String path : new TreeSet<>(clusters.values())) {
            clusterNumbers.put(path, clusterNumbers.size() + 1);
        }
        Map<Integer, Integer> entries = new TreeMap<>();
        clusters.forEach((word, path) -> entries.putIfAbsent(Spelling.lower(word), Lexicon.entry(number(path), 0)));
        Map<String, Integer> byFrequency = new HashMap<>();
        classes.values().forEach(listed -> byFrequency.merge(listed, 1, Integer::sum));
        classes.forEach((word, classTags) -> {
            if (byFrequency.getOrDefault(classTags, 0) > 1) {
                int entry = Lexicon.entry(0, classNumber(classTags));
                entries.merge(Spelling.lower(word), entry, LexiconBuilder::firstClass);
            }
        });
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                int tag = tags.number(example.tags().get(i));
                int[] ofWord = counts.computeIfAbsent(
                        Spelling.lower(example.forms().get(i)), added -> new int[tags.size() + 1]);
                ofWord[tag + 1]++;
            }
        }
        counts.forEach((key, ofWord) -> {
            int total = java.util.Arrays.stream(ofWord).sum();
            if (total >= FREQUENT) {
                entries.merge(key, Lexicon.frequentEntry(onlyTag(ofWord, total)), (a, b) -> a | b);
            }
        });
        return new Lexicon(
                entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                entries.values().stream().mapToInt(Integer::intValue).toArray(),
                paths());
    }

    private static int onlyTag(int[] counts, int total) {
        for (int tag = 0; tag < counts.length - 1; tag++) {
            if (total >= SETTLED && counts[tag + 1] >= PURITY * total) {
                return tag;
            }
        }
        return -1;
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
