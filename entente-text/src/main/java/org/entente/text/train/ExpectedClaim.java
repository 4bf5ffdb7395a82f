package org.entente.text.train;

import java.util.List;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;

/**
 * A claim that an annotated sentence makes.
 *
 * @param required whether the coder must find it; one that need not be found is no error where it is
 * @param type what is claimed
 * @param root the first two digits of its CAMEO code where the type leaves them open, else empty
 * @param source names of who acts, all of which do; empty where the sentence names nobody
 * @param target names of who is acted upon; empty where the sentence names nobody
 * @param among whether it holds between any two of the source
 * @param symmetric whether it holds in both directions
 * @param status how the sentence puts it
 */
public record ExpectedClaim(
        boolean required,
        ClaimType type,
        Optional<String> root,
        List<String> source,
        List<String> target,
        boolean among,
        boolean symmetric,
        Status status) {

    /** The name that stands for anybody, or for nobody in particular. */
    public static final String ANYBODY = "*";

    /** Whether a name of an annotation leaves open who it is: "*", "Germany|*". */
    static boolean anybody(String names) {
        return names.equals(ANYBODY) || names.endsWith("|" + ANYBODY);
    }

    public ExpectedClaim {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
