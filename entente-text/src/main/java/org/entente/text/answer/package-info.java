/** What the coder may ask of what it knows, and a digest of each answer, so that two states of knowledge can be compared. */
@NullMarked
package org.entente.text.answer;

import org.jspecify.annotations.NullMarked;
