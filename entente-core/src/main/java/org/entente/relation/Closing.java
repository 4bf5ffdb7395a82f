package org.entente.relation;

/**
 * The end of a tie.
 *
 * @param said the month by which it is over
 * @param dated whether it ended in that month; else all that is known is that it is over by then
 * @param half where it is not dated, the median of its age in months
 */
record Closing(int said, boolean dated, double half) {}
