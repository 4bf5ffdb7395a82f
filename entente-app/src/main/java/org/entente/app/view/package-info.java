/** The answers of the server, one record each, with what every field means. */
@NullMarked
package org.entente.app.view;

import org.jspecify.annotations.NullMarked;
