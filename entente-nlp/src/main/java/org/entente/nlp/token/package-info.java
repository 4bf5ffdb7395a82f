/** Text to sentences of tokens, and words to their dictionary forms: a hand-written scanner, no model. */
@NullMarked
package org.entente.nlp.token;

import org.jspecify.annotations.NullMarked;
