package org.entente.text.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phrase that names somebody, with what is known around it.
 *
 * @param text the phrase: "the Zetas Cartel", "a former CIA official"
 * @param countries ISO 3166-1 alpha-3 codes of the countries spoken of around it, the nearest first
 * @param date when; decides between dated roles
 */
public record ActorPhrase(String text, List<String> countries, Optional<LocalDate> date) {

    public ActorPhrase {
        countries = List.copyOf(countries);
    }

    /** A phrase without context. */
    public static ActorPhrase of(String text) {
        return new ActorPhrase(text, List.of(), Optional.empty());
    }
}
