/** Learned from annotated sentences of our own: which claim a frame makes where rules are silent, and how sure a claim is. */
@NullMarked
package org.entente.text.learn;

import org.jspecify.annotations.NullMarked;
