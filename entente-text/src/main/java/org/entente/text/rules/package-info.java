@NullMarked
package org.entente.text.rules;

import org.jspecify.annotations.NullMarked;
