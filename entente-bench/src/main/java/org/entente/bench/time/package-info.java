/** Yardsticks of times: expressions and their values, and the years of events in narratives. */
@NullMarked
package org.entente.bench.time;

import org.jspecify.annotations.NullMarked;
