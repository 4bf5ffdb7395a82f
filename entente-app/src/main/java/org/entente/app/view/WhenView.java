package org.entente.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.wire.Meaning;
import org.entente.time.When;

/** When something happened. */
@Meaning("When something happened, never more exactly than the text says")
public record WhenView(
        @Meaning("the interval in the Extended Date/Time Format")
        String edtf,

        @Meaning("the first day it can have been, null for an open beginning")
        Optional<LocalDate> from,

        @Meaning("the last day it can have been, null for an open end")
        Optional<LocalDate> to,

        @Meaning("what the date rests on") When.Basis basis) {

    static WhenView of(When when) {
        return new WhenView(when.edtf(), when.from(), when.to(), when.basis());
    }
}
