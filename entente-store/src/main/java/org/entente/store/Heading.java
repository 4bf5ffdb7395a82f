package org.entente.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in a list: all but its text.
 *
 * @param id its id
 * @param title its title, empty where none
 * @param published when it was published
 * @param source where it comes from, empty where unknown
 * @param language ISO 639-1 of its language, empty where unknown
 * @param copyOf the id of the document it is a near copy of
 * @param learned the snapshot by which it was learned
 */
public record Heading(
        String id,
        String title,
        Optional<LocalDate> published,
        String source,
        String language,
        Optional<String> copyOf,
        long learned) {}
