/**
 * Change points in series of numbers or counts, usable by themselves. {@link org.entente.changepoint.ChangePoints} looks
 * back over a whole series with one default setting; {@link org.entente.changepoint.BayesianOnline} follows a series as
 * it arrives.
 */
@NullMarked
package org.entente.changepoint;

import org.jspecify.annotations.NullMarked;
