package org.entente.text.when;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.time.EdtfDate;
import org.entente.time.When;

/**
 * A sentence with its times and with what the discourse before it leaves to it.
 *
 * @param sentence the sentence
 * @param readings its expressions, resolved
 * @param carried the time the narrative before has reached, empty where there is none or it does not reach here
 * @param point the last day or date the narrative before has named
 * @param entry whether it belongs to an entry of a chronicle, whose present is the date carried
 */
record Passage(
        Sentence sentence, List<Reading> readings, Optional<When> carried, Optional<EdtfDate> point, boolean entry) {

    Passage {
        readings = List.copyOf(readings);
    }
}
