/** How many and how much: numbers in words and digits, ranges, bounds, sums of money, with what they count. */
@NullMarked
package org.entente.text.amount;

import org.jspecify.annotations.NullMarked;
