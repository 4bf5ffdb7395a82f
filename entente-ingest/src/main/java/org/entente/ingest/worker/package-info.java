/** The process beside this one that reads what may be hostile: it may hang, run out of memory or die, and takes nothing down. */
@NullMarked
package org.entente.ingest.worker;

import org.jspecify.annotations.NullMarked;
