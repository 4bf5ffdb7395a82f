/** Vectors of words in their sentence, by a small sentence encoder: what {@code --accurate} adds to the type model. */
@NullMarked
package org.entente.accurate;

import org.jspecify.annotations.NullMarked;
