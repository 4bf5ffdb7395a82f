package org.entente.text.mention;

/**
 * Two mentions that the text says are one actor: "the Tehreek-e-Taliban Pakistan (TTP)", "the Red Mosque, or Lal
 * Masjid".
 *
 * @param mention the name given first
 * @param alias the other name
 */
public record SameAs(Mention mention, Mention alias) {}
