package org.entente.bench.relation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.relation.DyadCounts;
import org.entente.relation.EventTable;
import org.entente.relation.StateLearning;
import org.entente.relation.StateModel;
import org.entente.relation.TimeStep;

/**
 * Learns the state model and writes it as the resource {@code state-model.properties}.
 *
 * <p>Each input is an event table as {@link EventTable} reads it, with CAMEO codes, or a folder with a temporal graph.
 */
public final class LearnStates {

    private static final int ROUNDS = 15;
    private static final double FEWEST_EVENTS = 100;

    private LearnStates() {}

    /** Arguments: the starting model, the output file, one input or more. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: LearnStates START.properties OUT.properties INPUT...");
            System.exit(2);
        }
        DyadCounts counts = new DyadCounts(TimeStep.MONTH);
        StringBuilder inputs = new StringBuilder();
        for (int i = 2; i < arguments.length; i++) {
            Path input = Path.of(arguments[i]);
            inputs.append(i > 2 ? ", " : "").append(input.getFileName());
            if (Files.isDirectory(input)) {
                TemporalGraph.readFirst(input, LocalDate.of(2005, 1, 1), counts);
            } else {
                try (var reader = Files.newBufferedReader(input)) {
                    EventTable.read(arguments[i], reader, counts);
                }
            }
        }
        StateModel start = StateModel.read(Files.newBufferedReader(Path.of(arguments[0])));
        StateLearning learning = new StateLearning(counts, FEWEST_EVENTS, start);
        StateModel model = start;
        for (int round = 1; round <= ROUNDS; round++) {
            StateLearning.Round result = learning.round(model);
            model = result.model();
            System.out.println("round " + round + ": " + result.logLikelihood());
        }
        Files.writeString(
                Path.of(arguments[1]),
                learning.settled(model)
                        .written(
                                "Provenance: " + ROUNDS + " rounds of EM from " + arguments[0].replaceAll(".*/", "")
                                        + " on " + learning.dyads() + " dyads of " + inputs + " with at least "
                                        + (int) FEWEST_EVENTS
                                        + " events each;\nmade by org.entente.bench.relation.LearnStates. Patronage: set by hand."));
    }
}
