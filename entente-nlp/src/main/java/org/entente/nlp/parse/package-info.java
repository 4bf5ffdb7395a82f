@NullMarked
package org.entente.nlp.parse;

import org.jspecify.annotations.NullMarked;
