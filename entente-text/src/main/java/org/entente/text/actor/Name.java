package org.entente.text.actor;

import java.util.List;

/**
 * A known name in a sentence.
 *
 * @param tokens how many tokens it spans, at least 1
 * @param senses whom it can mean, at least one
 */
public record Name(int tokens, List<Sense> senses) {

    public Name {
        senses = List.copyOf(senses);
    }

    /** Whether one of its senses has a use. */
    public boolean has(NameUse use) {
        return senses.stream().anyMatch(sense -> sense.alias().use() == use);
    }

    /** The name as the first half of a compound: its adjectives alone, where it has any. */
    Name beforeHyphen() {
        List<Sense> adjectives = senses.stream()
                .filter(sense -> sense.alias().use() == NameUse.ADJECTIVE)
                .toList();
        return adjectives.isEmpty() ? this : new Name(tokens, adjectives);
    }
}
