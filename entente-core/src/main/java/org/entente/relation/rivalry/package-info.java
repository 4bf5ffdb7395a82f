/**
 * Which pairs of states are rivals, and which have a militarised dispute in a year, as the field's data sets define them:
 * probabilities from a year's event counts, seen against what both states do with everybody else.
 */
@NullMarked
package org.entente.relation.rivalry;

import org.jspecify.annotations.NullMarked;
