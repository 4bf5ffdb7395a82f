/** Copies of one report that differ in some words: which documents say nearly the same, found in linear time. */
@NullMarked
package org.entente.ingest.duplicate;

import org.jspecify.annotations.NullMarked;
