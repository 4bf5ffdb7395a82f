/** When things happened: time expressions of sentences, and the date of each clause from the discourse. */
@NullMarked
package org.entente.text.when;

import org.jspecify.annotations.NullMarked;
