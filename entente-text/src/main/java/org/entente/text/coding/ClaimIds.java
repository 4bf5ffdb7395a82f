package org.entente.text.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.Party;
import org.entente.claim.Span;

/** Derives a claim's id from its content, so that the same input gives the same id on every machine. */
final class ClaimIds {

    private static final int BYTES = 8;

    private final MessageDigest digest;

    ClaimIds() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String of(Span span, ClaimType type, String cameo, Optional<Party> source, Optional<Party> target) {
        String content = String.join(
                "\u0000",
                span.doc(),
                Integer.toString(span.begin()),
                Integer.toString(span.end()),
                type.name(),
                cameo,
                party(source),
                party(target));
        byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String party(Optional<Party> party) {
        return party.map(p -> p.actor().id() + "/" + p.actor().code() + "/" + p.begin())
                .orElse("");
    }
}
