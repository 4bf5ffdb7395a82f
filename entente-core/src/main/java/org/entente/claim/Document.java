package org.entente.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report.
 *
 * @param id unique among the documents coded together
 * @param text the clean text; every offset in a claim points into exactly this string
 * @param title the headline, empty where none
 * @param published the day it was published, empty where unknown
 * @param source where it comes from, an address or a name, empty where unknown
 */
public record Document(String id, String text, String title, Optional<LocalDate> published, String source) {

    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
    }
}
