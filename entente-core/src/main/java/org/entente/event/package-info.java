/**
 * From claims to happenings: claims about the same thing become one event or one tie. The way in is
 * {@link org.entente.event.Merging}.
 */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
