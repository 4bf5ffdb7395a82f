package org.entente.text.rules;

import java.util.Optional;
import org.entente.claim.Status;

/**
 * A sentence that a rule must read rightly.
 *
 * @param text the sentence
 * @param who canonical name of the source, empty where the sentence names none
 * @param whom canonical name of the target, empty where the sentence names none
 * @param status the status it must be given, empty where the example leaves it open
 * @param line its line in the rule file
 */
public record Example(String text, String who, String whom, Optional<Status> status, int line) {}
