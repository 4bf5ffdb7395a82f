package org.entente.text.mention;

/**
 * Two mentions that the text says are one actor: "the Lord's Resistance Army (LRA)", "the Saur uprising, or
 * April coup".
 *
 * @param mention the name given first
 * @param alias the other name
 */
public record SameAs(Mention mention, Mention alias) {}
