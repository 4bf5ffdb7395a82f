/** Which texts a change of rules or actors can reach, and which it cannot. */
@NullMarked
package org.entente.text.reach;

import org.jspecify.annotations.NullMarked;
