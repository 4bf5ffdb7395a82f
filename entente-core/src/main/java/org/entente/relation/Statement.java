package org.entente.relation;

/**
 * What a claim says through one channel.
 *
 * @param channel in which way it speaks
 * @param spread how much, by month
 */
record Statement(Channel channel, Spread spread) {}
