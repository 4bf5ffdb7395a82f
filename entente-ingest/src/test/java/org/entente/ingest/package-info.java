@NullMarked
package org.entente.ingest;

import org.jspecify.annotations.NullMarked;
