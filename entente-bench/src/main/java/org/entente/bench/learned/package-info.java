/** Yardsticks of what is learned: how well confidence is calibrated on foreign text, and what training on it would add. */
@NullMarked
package org.entente.bench.learned;

import org.jspecify.annotations.NullMarked;
