/** Targets for the fuzzer Jazzer; {@code FuzzTest} runs them, each for some seconds in {@code ./check}. */
@NullMarked
package org.entente.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
