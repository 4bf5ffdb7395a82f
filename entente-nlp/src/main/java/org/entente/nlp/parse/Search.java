package org.entente.nlp.parse;

/** How the parser looks for the best tree; each way has weights of its own. */
public enum Search {
    /** Follows the best moves four abreast: the most accurate. */
    BEAM("parser.beam", 4, 1e9f),
    /** Takes the best move at each step: over twice as fast. */
    GREEDY("parser.greedy", 1, 1e9f);

    private final String block;
    private final int width;
    private final float margin;

    Search(String block, int width, float margin) {
        this.block = block;
        this.width = width;
        this.margin = margin;
    }

    /** The name of the weights' block in a model file. */
    public String block() {
        return block;
    }

    /** How many configurations are kept at each step. */
    public int width() {
        return width;
    }

    /** How far a kind of move may score below another and still be followed. */
    float margin() {
        return Float.parseFloat(System.getProperty("margin", "" + margin));
    }
}
