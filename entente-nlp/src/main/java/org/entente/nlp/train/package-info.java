@NullMarked
package org.entente.nlp.train;

import org.jspecify.annotations.NullMarked;
