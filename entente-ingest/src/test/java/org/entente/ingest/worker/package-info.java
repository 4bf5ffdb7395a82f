@NullMarked
package org.entente.ingest.worker;

import org.jspecify.annotations.NullMarked;
