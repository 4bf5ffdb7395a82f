package org.entente.bench.relation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.relation.StateModel;
import org.entente.relation.ToldLearning;

/** Learns what told acts say and writes it as the resource {@code told-model.properties}. Argument: the output file. */
public final class LearnTold {

    private LearnTold() {}

    /** Learns from all histories; {@link HistoryYardstick} tells how good what is learned from one half is on the other. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: LearnTold OUT.properties");
            System.exit(2);
        }
        List<History> all = History.all();
        ToldLearning learning = new ToldLearning(StateModel.standard());
        int acts = 0;
        for (History history : all) {
            learning.add(history.states(), history.kinds(), history.upheavals());
            acts += history.acts().size();
        }
        Files.writeString(
                Path.of(arguments[0]),
                learning.model()
                        .written("Provenance: learned from " + all.size() + " histories with " + acts
                                + " told acts in histories.txt;\n"
                                + "made by org.entente.bench.relation.LearnTold."));
    }
}
