/** From reports as they come, in any format and from anybody, to documents: {@link org.entente.ingest.Ingest} is the way in. */
@NullMarked
package org.entente.ingest;

import org.jspecify.annotations.NullMarked;
