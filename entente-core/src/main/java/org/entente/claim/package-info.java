@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
