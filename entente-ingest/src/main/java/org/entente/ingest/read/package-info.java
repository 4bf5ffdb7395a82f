/** Readers: from the bytes of one source to drafts of documents, one after another. */
@NullMarked
package org.entente.ingest.read;

import org.jspecify.annotations.NullMarked;
