/** The annotated set of our own, what the coder scores on it, and the training of what it learns from it. */
@NullMarked
package org.entente.text.train;

import org.jspecify.annotations.NullMarked;
