/**
 * Where in the world: the gazetteer, and the choice of the one place that a name means. {@link
 * org.entente.text.where.Gazetteer} is the way in.
 */
@NullMarked
package org.entente.text.where;

import org.jspecify.annotations.NullMarked;
