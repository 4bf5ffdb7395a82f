@NullMarked
package org.entente.ingest.hostile;

import org.jspecify.annotations.NullMarked;
