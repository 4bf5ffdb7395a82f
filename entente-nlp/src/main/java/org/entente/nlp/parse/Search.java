package org.entente.nlp.parse;

/** How the parser looks for the best tree; each way has weights of its own. */
public enum Search {
    /** Follows the best moves four abreast: the most accurate. */
    BEAM("parser.beam", 4),
    /** Takes the best move at each step: over twice as fast. */
    GREEDY("parser.greedy", 1);

    private final String block;
    private final int width;

    Search(String block, int width) {
        this.block = block;
        this.width = width;
    }

    /** The name of the weights' block in a model file. */
    public String block() {
        return block;
    }

    /** How many configurations are kept at each step. */
    public int width() {
        return width;
    }
}
