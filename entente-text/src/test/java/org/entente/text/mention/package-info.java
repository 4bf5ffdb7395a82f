@NullMarked
package org.entente.text.mention;

import org.jspecify.annotations.NullMarked;
