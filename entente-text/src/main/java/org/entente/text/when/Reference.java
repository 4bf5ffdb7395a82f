package org.entente.text.when;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.time.EdtfDate;

/**
 * What relative times are reckoned from.
 *
 * @param published the day of speaking, empty where unknown
 * @param narrative the latest time the narrative has reached, empty where it has named none
 * @param mentioned the last time mentioned in this sentence or the one before, also by the way
 * @param fromNarrative whether a date without a year belongs to the narrative and not to the day of speaking
 * @param report whether the text tells the news of its day
 * @param ahead whether what is told lies in the future of the day of speaking
 */
record Reference(
        Optional<LocalDate> published,
        Optional<EdtfDate> narrative,
        Optional<EdtfDate> mentioned,
        boolean fromNarrative,
        boolean report,
        boolean ahead) {}
