/**
 * Times as exact as a text allows: {@link org.entente.time.Edtf} dates and intervals of the Extended Date/Time Format,
 * and {@link org.entente.time.When}, a time with the ground it rests on.
 */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
