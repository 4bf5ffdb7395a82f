@NullMarked
package org.entente.ingest.fetch;

import org.jspecify.annotations.NullMarked;
