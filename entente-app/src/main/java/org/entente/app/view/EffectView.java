package org.entente.app.view;

import java.util.List;
import org.entente.app.wire.Meaning;

/** What a correction changed. */
@Meaning("What a correction changed")
public record EffectView(
        @Meaning("the number of the entry") long number,
        @Meaning("what it says, in words") String told,

        @Meaning("the dyads that it touches, before and after")
        List<DyadEffect> dyads) {}
