package org.entente.store;

import java.nio.charset.StandardCharsets;
import org.entente.store.segment.Sha256;

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
        return new Run(hash(all.getBytes(StandardCharsets.UTF_8)), coder, rules, actors, options);
    }

    /** A hash as short as a run's id. */
    public static String hash(byte[] bytes) {
        return Sha256.of(bytes).substring(0, LENGTH);
    }
}
