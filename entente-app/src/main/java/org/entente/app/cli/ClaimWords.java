package org.entente.app.cli;

import java.util.Locale;
import java.util.Optional;
import org.entente.app.export.Plain;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.claim.Status;

/** A claim on one line, as annotations write it: type, source and target, status where it is not asserted, and the rule. */
final class ClaimWords {

    private ClaimWords() {}

    static String of(Claim claim) {
        return claim.type().name() + " " + name(claim.source()) + " > " + name(claim.target()) + of(claim.status())
                + "  " + claim.rule();
    }

    static String of(Status status) {
        return status == Status.ASSERTED ? "" : " : " + status.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Optional<Party> party) {
        return party.map(side -> Plain.text(side.actor().name())).orElse("_");
    }
}
