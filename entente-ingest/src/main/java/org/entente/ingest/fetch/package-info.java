/** Reports at addresses that the user named: fetched from public hosts only, within bounds of size and time. */
@NullMarked
package org.entente.ingest.fetch;

import org.jspecify.annotations.NullMarked;
