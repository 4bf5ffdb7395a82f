package org.entente.nlp.parse;

import java.io.IOException;
import org.entente.nlp.model.FeatureTable;
import org.entente.nlp.model.LinearModel;
import org.entente.nlp.model.LinearModelFormat;
import org.entente.nlp.model.ModelFile;

/**
 * The trained weights of a parser.
 *
 * @param kinds scores shift, left arc and right arc, in this order
 * @param labels scores the relation of an arc
 * @param settled the arcs whose relation needs no score
 */
public record ParserWeights(FeatureTable kinds, LinearModel labels, SettledArcs settled) {

    static ParserWeights read(ModelFile file, Search search) throws IOException {
        return new ParserWeights(
                LinearModelFormat.readTable(file.block(search.block() + ".kinds")),
                LinearModelFormat.read(file.block(search.block() + ".labels")),
                SettledArcs.read(file.block(search.block() + ".settled")));
    }

    /** Puts the weights into a file. */
    public void write(ModelFile file, Search search) {
        file.put(search.block() + ".kinds", LinearModelFormat.write(kinds));
        file.put(search.block() + ".labels", LinearModelFormat.write(labels));
        file.put(search.block() + ".settled", settled.bytes());
    }
}
