/**
 * The files of a store: immutable segments, and the manifest that says which of them are the store. A commit is the
 * appearance of one more manifest; everything before that leaves no trace, everything after it is safe.
 */
@NullMarked
package org.entente.store.segment;

import org.jspecify.annotations.NullMarked;
