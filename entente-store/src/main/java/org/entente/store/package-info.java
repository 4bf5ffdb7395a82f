/**
 * The memory: documents, what was coded from them, what analysts corrected, and every earlier state of all that. One way
 * in: {@link org.entente.store.Store}. It is read through a {@link org.entente.store.View}, which never changes, and
 * written through a {@link org.entente.store.Writer}, of which there is one at a time.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
