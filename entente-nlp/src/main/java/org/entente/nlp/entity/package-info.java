/** Finds names in a tagged sentence and tells what they name. */
@NullMarked
package org.entente.nlp.entity;

import org.jspecify.annotations.NullMarked;
