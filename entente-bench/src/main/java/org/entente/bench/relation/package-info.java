/** Yardsticks of relationships and change points. */
@NullMarked
package org.entente.bench.relation;

import org.jspecify.annotations.NullMarked;
