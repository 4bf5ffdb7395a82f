/** Second readings: which of the parser's trees of a sentence is the likeliest, given grammar, lexicon and actors. */
@NullMarked
package org.entente.text.reread;

import org.jspecify.annotations.NullMarked;
