/** The day a document was published, where its metadata do not say it. */
@NullMarked
package org.entente.ingest.date;

import org.jspecify.annotations.NullMarked;
