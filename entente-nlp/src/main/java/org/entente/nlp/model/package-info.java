@NullMarked
package org.entente.nlp.model;

import org.jspecify.annotations.NullMarked;
