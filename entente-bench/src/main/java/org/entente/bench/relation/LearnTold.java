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

    /** Learns from every other history; the rest is held out for {@link HistoryYardstick}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: LearnTold OUT.properties");
            System.exit(2);
        }
        List<History> all = History.all();
        ToldLearning learning = new ToldLearning(StateModel.standard());
        int dyads = 0;
        int acts = 0;
        for (int i = 0; i < all.size(); i += 2) {
            learning.add(all.get(i).states(), all.get(i).kinds());
            dyads++;
            acts += all.get(i).acts().size();
        }
        Files.writeString(
                Path.of(arguments[0]),
                learning.model()
                        .written("Provenance: learned from " + dyads + " histories with " + acts
                                + " told acts in histories.txt, the other half held out;\n"
                                + "made by org.entente.bench.relation.LearnTold."));
    }
}
