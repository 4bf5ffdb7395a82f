package org.entente.bench.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Party;

/**
 * A sentence of the yardstick {@code plv} with the pair that it is asked about.
 *
 * @param source the words of the one who acts
 * @param target the words of the one acted upon
 * @param type the name of the type, with CONCEDE and RETREAT as one, YIELD
 */
record PairSentence(String id, String text, String source, String target, String type) {

    static final String YIELD = "YIELD";

    static List<PairSentence> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<PairSentence> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            rows.add(new PairSentence(
                    row.get("id").asText(),
                    row.get("text").asText(),
                    row.get("source").asText(),
                    row.get("target").asText(),
                    row.get("plover_root").asText()));
        }
        return rows;
    }

    Document document() {
        return new Document(id, text, "", Optional.empty(), "");
    }

    /** The claim that the yardstick would take: the first event of those that name most of the pair; empty where none does. */
    Optional<Claim> about(List<Claim> claims) {
        Optional<Claim> best = Optional.empty();
        int most = -1;
        for (Claim claim : claims) {
            if (claim.type() instanceof EventType) {
                int named = named(claim.source(), source) + named(claim.target(), target);
                if (named > most) {
                    most = named;
                    best = Optional.of(claim);
                }
            }
        }
        return best;
    }

    /** Whether a claim is of the row's type. */
    boolean typed(Claim claim) {
        return typeOf(claim).equals(type);
    }

    /** Whether a claim names a part of the pair, at least so many of the two. */
    boolean names(Claim claim, int least) {
        int straight = named(claim.source(), source) + named(claim.target(), target);
        int crossed = claim.symmetric() ? named(claim.source(), target) + named(claim.target(), source) : 0;
        return Math.max(straight, crossed) >= least;
    }

    /** Whether a claim names nobody but the pair, and one of them at least: the sentence is annotated for no others. */
    boolean isAbout(Claim claim) {
        boolean others = Stream.of(claim.source(), claim.target())
                .anyMatch(party -> party.isPresent() && named(party, source) + named(party, target) == 0);
        return !others && names(claim, 1);
    }

    static String typeOf(Claim claim) {
        return claim.type() == EventType.CONCEDE || claim.type() == EventType.RETREAT
                ? YIELD
                : claim.type().name();
    }

    private int named(Optional<Party> party, String words) {
        int at = text.indexOf(words);
        if (at < 0 || party.isEmpty()) {
            return 0;
        }
        int begin = text.codePointCount(0, at);
        int end = begin + words.codePointCount(0, words.length());
        return party.get().begin() < end && begin < party.get().end() ? 1 : 0;
    }
}
