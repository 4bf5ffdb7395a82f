/** Claims and corrections as JSON, both ways. */
@NullMarked
package org.entente.store.json;

import org.jspecify.annotations.NullMarked;
