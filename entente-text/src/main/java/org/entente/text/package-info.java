@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
