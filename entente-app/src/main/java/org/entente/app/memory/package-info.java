/** The commands over a memory: ingest, recode, changes, corrections, store. */
@NullMarked
package org.entente.app.memory;

import org.jspecify.annotations.NullMarked;
