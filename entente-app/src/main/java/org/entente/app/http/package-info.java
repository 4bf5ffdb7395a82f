/** The server: routes, what may come in, and how answers go out. The way in is {@link org.entente.app.http.Serving}. */
@NullMarked
package org.entente.app.http;

import org.jspecify.annotations.NullMarked;
