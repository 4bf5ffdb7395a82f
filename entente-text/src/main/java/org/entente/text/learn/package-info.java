/** Learned from annotated sentences of our own: the type of a frame, how sure a claim is; and how well the coder does. */
@NullMarked
package org.entente.text.learn;

import org.jspecify.annotations.NullMarked;
