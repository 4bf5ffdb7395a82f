package org.entente.bench.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.relation.ActClass;
import org.entente.relation.EventSink;

/**
 * A folder of ICEWS events as a temporal graph: {@code entities.tsv.gz}, {@code relations.tsv} and the events, split by
 * time into {@code train.tsv.gz} and, after it, {@code valid.tsv.gz}.
 */
final class TemporalGraph {

    private static final Pattern TAB = Pattern.compile("\t");

    private TemporalGraph() {}

    /** The events of the first part. */
    static void readFirst(Path folder, LocalDate dayZero, EventSink sink) throws IOException {
        read(folder, List.of("train.tsv.gz"), dayZero, sink);
    }

    /** The events of both parts. */
    static void read(Path folder, LocalDate dayZero, EventSink sink) throws IOException {
        read(folder, List.of("train.tsv.gz", "valid.tsv.gz"), dayZero, sink);
    }

    private static void read(Path folder, List<String> files, LocalDate dayZero, EventSink sink) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (String line : lines(folder.resolve("entities.tsv.gz"))) {
            int tab = line.indexOf('\t');
            names.put(line.substring(0, tab), line.substring(tab + 1));
        }
        Map<String, ActClass> acts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("relations.tsv"))) {
            List<String> cells = cells(line);
            if (cells.get(2).length() >= 2) {
                acts.put(cells.get(0), ActClass.ofCameo(cells.get(2)));
            }
        }
        for (String file : files) {
            for (String line : lines(folder.resolve(file))) {
                List<String> cells = cells(line);
                ActClass act = acts.get(cells.get(1));
                if (act != null) {
                    LocalDate day = dayZero.plusDays(Long.parseLong(cells.get(3)));
                    sink.add(day, day, name(names, cells.get(0)), name(names, cells.get(2)), act, 1);
                }
            }
        }
    }

    private static String name(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }

    private static List<String> cells(String line) {
        return TAB.splitAsStream(line).toList();
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
