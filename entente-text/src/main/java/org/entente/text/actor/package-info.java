/**
 * Who is who: the dated list of actors, its files, its check, and the resolution of phrases such as "Pakistani forces"
 * or "a former CIA official". {@link org.entente.text.actor.ActorList} is the way in.
 */
@NullMarked
package org.entente.text.actor;

import org.jspecify.annotations.NullMarked;
