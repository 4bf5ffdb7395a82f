@NullMarked
package org.entente.nlp.conllu;

import org.jspecify.annotations.NullMarked;
