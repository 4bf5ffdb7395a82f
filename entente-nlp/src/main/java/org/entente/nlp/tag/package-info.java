@NullMarked
package org.entente.nlp.tag;

import org.jspecify.annotations.NullMarked;
