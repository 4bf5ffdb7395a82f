/** How fast texts are parsed. */
@NullMarked
package org.entente.bench.parsing;

import org.jspecify.annotations.NullMarked;
