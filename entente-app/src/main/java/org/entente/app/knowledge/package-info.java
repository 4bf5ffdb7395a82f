/** What the server knows and how it comes to relationships: a store's contents at one state, seen at one level and day. */
@NullMarked
package org.entente.app.knowledge;

import org.jspecify.annotations.NullMarked;
