/** Parsed sentences to mentions, each resolved to the actors it refers to. */
@NullMarked
package org.entente.text.mention;

import org.jspecify.annotations.NullMarked;
