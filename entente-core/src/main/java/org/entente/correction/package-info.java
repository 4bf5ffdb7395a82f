/**
 * What analysts say about claims: an append-only overlay that is replayed over whatever the coder found. One way in:
 * {@link org.entente.correction.Overlay}.
 */
@NullMarked
package org.entente.correction;

import org.jspecify.annotations.NullMarked;
