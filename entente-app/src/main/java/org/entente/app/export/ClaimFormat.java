package org.entente.app.export;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.Document;

/** A way to write claims down. */
@FunctionalInterface
public interface ClaimFormat {

    /** The lines for one document, without line ends. */
    List<String> lines(Document document, List<Claim> claims);
}
