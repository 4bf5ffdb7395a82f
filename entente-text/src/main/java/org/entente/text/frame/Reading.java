package org.entente.text.frame;

import org.entente.claim.Status;

/**
 * How a sentence puts a frame.
 *
 * @param status the one status that holds
 * @param sayer the head of whoever is said to say so, -1 for the author
 * @param governor the verb or noun that decided the status, -1 where the clause itself does
 * @param ahead whether it lies ahead of the one who speaks: "will", "would" after a verb of saying, "would not"
 */
public record Reading(Status status, int sayer, int governor, boolean ahead) {}
