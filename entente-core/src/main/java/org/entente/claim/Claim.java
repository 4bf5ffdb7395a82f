package org.entente.claim;

import java.util.Optional;
import org.entente.time.When;

/**
 * One thing that one clause says: who did what to whom, when; or how two actors stand.
 *
 * @param id derived from document, span, type and actors, so that the same input gives the same id everywhere
 * @param span the clause that says it
 * @param type what it says
 * @param mode PLOVER's mode of an event ({@code arrest}, {@code aerial}), empty where none
 * @param cameo for an event the CAMEO code with its leading zero, as specific as the text allows; else empty
 * @param scale conflict-cooperation score of an event, -10 to +10; 0 for anything else
 * @param source who acts, empty where the text names nobody
 * @param target who is acted upon, empty where the text names nobody
 * @param symmetric whether it holds in both directions: clashes, talks, an alliance
 * @param status how the text puts it
 * @param attribution who says so, empty for the author
 * @param when when it happened or held, empty where nothing is known
 * @param where where it happened, empty where the text does not say
 * @param numbers what the text counts: dead, injured, troops, money
 * @param rule the rule that found it, {@code file/name}
 * @param confidence share of such claims found right on held annotated text, 0 to 1
 */
public record Claim(
        String id,
        Span span,
        ClaimType type,
        String mode,
        String cameo,
        double scale,
        Optional<Party> source,
        Optional<Party> target,
        boolean symmetric,
        Status status,
        Optional<Party> attribution,
        Optional<When> when,
        Optional<Place> where,
        Numbers numbers,
        String rule,
        double confidence) {

    public Claim {
        if (scale < -10 || scale > 10) {
            throw new IllegalArgumentException("scale " + scale + " is outside -10..10");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is outside 0..1");
        }
    }

    /** The same said of other sides. */
    public Claim between(Optional<Party> one, Optional<Party> other) {
        return new Claim(
                id,
                span,
                type,
                mode,
                cameo,
                scale,
                one,
                other,
                symmetric,
                status,
                attribution,
                when,
                where,
                numbers,
                rule,
                confidence);
    }

    /** What kind of claim it is. */
    public Kind kind() {
        return type.kind();
    }

    /** The quad class of an event, empty for anything else. */
    public Optional<Quad> quad() {
        return type instanceof EventType event ? Optional.of(event.quad()) : Optional.empty();
    }
}
