@NullMarked
package org.entente.app.input;

import org.jspecify.annotations.NullMarked;
