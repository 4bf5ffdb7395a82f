package org.entente.app.view;

import java.util.List;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.claim.ShiftType;
import org.entente.event.Shift;

/** A relation said to change. */
@Meaning("A relation said to change")
public record ShiftView(
        @Meaning("which way") ShiftType type,
        @Meaning("id of one of the two") String source,
        @Meaning("id of the other") String target,
        @Meaning("ids of the claims") List<String> claims) {

    static ShiftView of(Shift shift) {
        return new ShiftView(
                shift.type(),
                shift.source().id(),
                shift.target().id(),
                shift.claims().stream().map(Claim::id).toList());
    }
}
