package org.entente.text.coding;

import java.util.List;
import org.entente.claim.Claim;

/**
 * What coding a document gave.
 *
 * @param claims in the order of the text
 * @param notes what was left out and why, each a sentence for the user
 * @param sentences how many sentences were read
 * @param tokens how many tokens were read
 */
public record Coding(List<Claim> claims, List<String> notes, int sentences, int tokens) {

    public Coding {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }
}
