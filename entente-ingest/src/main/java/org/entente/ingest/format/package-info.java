/** Whole documents of one format each: their bytes to text, title, date and source. Every byte is taken to be hostile. */
@NullMarked
package org.entente.ingest.format;

import org.jspecify.annotations.NullMarked;
