/** Records as JSON, as CSV and as schema: one description of every answer that the server gives. */
@NullMarked
package org.entente.app.wire;

import org.jspecify.annotations.NullMarked;
