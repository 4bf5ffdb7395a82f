@NullMarked
package org.entente.bench.coding;

import org.jspecify.annotations.NullMarked;
