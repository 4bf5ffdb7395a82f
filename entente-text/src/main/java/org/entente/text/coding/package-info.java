@NullMarked
package org.entente.text.coding;

import org.jspecify.annotations.NullMarked;
