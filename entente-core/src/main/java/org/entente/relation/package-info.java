/**
 * From happenings to relationships: how a pair of actors stands, when that turned, and why. The way in is
 * {@link org.entente.relation.Relating}.
 */
@NullMarked
package org.entente.relation;

import org.jspecify.annotations.NullMarked;
