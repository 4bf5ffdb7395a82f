package org.entente.text.train;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.entente.claim.Document;
import org.entente.claim.EventType;

/**
 * A sentence with what it claims.
 *
 * @param id file and line, unique in the set
 * @param published the day on which it is taken to be written
 * @param text the sentence
 * @param claims what it claims; empty where it tells of no event and no tie
 */
public record AnnotatedSentence(String id, Optional<LocalDate> published, String text, List<ExpectedClaim> claims) {

    private static final int PARTS = 5;

    /** With which the names of the files begin that nobody reads. */
    private static final String UNSEEN = "unseen-";

    public AnnotatedSentence {
        claims = List.copyOf(claims);
    }

    /** The fifth of the set a sentence belongs to, 0 to 4, by a checksum of its words: it stays while others come and go. */
    public int part() {
        return (int) (checksum() % PARTS);
    }

    /** Which of so many folds it falls into, 0 to one less, in the same way; sentences of one part fall into all of them. */
    int fold(int folds) {
        return (int) (checksum() / PARTS % folds);
    }

    private long checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    /** Whether it is kept out of everything that learns, though its like is not. */
    public boolean heldOut() {
        return part() == 0 && !unseen();
    }

    /** Whether it stands in a file of which nothing is learned and by whose errors nothing is mended. */
    public boolean unseen() {
        return id.startsWith(UNSEEN);
    }

    /** Whether it tells of an event that must be found. */
    public boolean tellsOfAnEvent() {
        return claims.stream().anyMatch(claim -> claim.required() && claim.type() instanceof EventType);
    }

    /** Whether nothing at all may be claimed of it. */
    public boolean tellsOfNothing() {
        return claims.isEmpty();
    }

    /** The sentence as a document of its own. */
    public Document document() {
        return new Document(id, text, "", published, "");
    }
}
