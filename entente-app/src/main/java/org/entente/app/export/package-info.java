@NullMarked
package org.entente.app.export;

import org.jspecify.annotations.NullMarked;
