@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
