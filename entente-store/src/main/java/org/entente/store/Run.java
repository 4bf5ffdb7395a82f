package org.entente.store;

/**
 * What coded: equal runs code equal documents equally.
 *
 * @param id short, derived from the rest
 * @param coder the program's version
 * @param rules hash of the rules
 * @param actors hash of the actor list
 * @param options what else decides: the parser's search
 */
public record Run(String id, String coder, String rules, String actors, String options) {

    private static final int LENGTH = 12;

    /** A run with the id that follows from what it is. */
    public static Run of(String coder, String rules, String actors, String options) {
        String all = String.join("\u0000", coder, rules, actors, options);
        String id = org.entente.store.segment.Sha256.of(all.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, LENGTH);
        return new Run(id, coder, rules, actors, options);
    }
}
