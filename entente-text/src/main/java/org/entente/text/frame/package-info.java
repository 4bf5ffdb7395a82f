@NullMarked
package org.entente.text.frame;

import org.jspecify.annotations.NullMarked;
