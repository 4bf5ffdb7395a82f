@NullMarked
package org.entente.accurate;

import org.jspecify.annotations.NullMarked;
