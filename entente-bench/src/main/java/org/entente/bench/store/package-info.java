/** How fast a memory is written and read, and how much room it takes. */
@NullMarked
package org.entente.bench.store;

import org.jspecify.annotations.NullMarked;
