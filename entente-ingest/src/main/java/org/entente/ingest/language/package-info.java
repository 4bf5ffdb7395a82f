/** Which language a text is in. */
@NullMarked
package org.entente.ingest.language;

import org.jspecify.annotations.NullMarked;
