/** Fuzz targets beyond the reading of reports. */
@NullMarked
package org.entente.bench.fuzz;

import org.jspecify.annotations.NullMarked;
