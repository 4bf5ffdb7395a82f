package org.entente.app.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.cli.Failures;
import org.entente.app.cli.GivenFile;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Party;
import org.entente.store.json.ClaimNodes;
import org.entente.text.Coder;

/** Holds the coder against cases that {@link Cases} made. */
final class CaseCheck {

    private final Coder coder;
    private final PrintWriter out;
    private int held;
    private int broken;

    CaseCheck(Coder coder, PrintWriter out) {
        this.coder = coder;
        this.out = out;
    }

    int check(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int number = 0;
        for (String line : GivenFile.lines(file)) {
            number++;
            try {
                one(mapper.readTree(line));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new Failures.UserException("line " + number + " of " + file + " is no case (" + e.getMessage()
                        + "); make cases with \"entente corrections to-cases\"");
            }
        }
        out.println(held + " hold, " + broken + " do not");
        out.flush();
        return broken > 0 ? 1 : 0;
    }

    private void one(JsonNode node) {
        JsonNode written = node.path("document");
        Document document = new Document(
                written.path("id").asText(),
                written.path("text").asText(),
                written.path("title").asText(),
                written.hasNonNull("published")
                        ? Optional.of(LocalDate.parse(written.path("published").asText()))
                        : Optional.empty(),
                written.path("source").asText());
        List<Claim> found = coder.code(document).claims();
        for (Claim claim : claims(node.path("expected"))) {
            tell(found.stream().anyMatch(other -> same(claim, other)), "not found: ", claim);
        }
        for (Claim claim : claims(node.path("absent"))) {
            tell(found.stream().noneMatch(other -> same(claim, other)), "still found: ", claim);
        }
    }

    private static List<Claim> claims(JsonNode array) {
        List<Claim> claims = new ArrayList<>();
        array.forEach(node -> claims.add(ClaimNodes.read(node)));
        return claims;
    }

    private void tell(boolean holds, String fault, Claim claim) {
        if (holds) {
            held++;
        } else {
            broken++;
            out.println(
                    fault + DifferenceText.brief(claim) + "  " + claim.span().doc());
        }
    }

    /** Words that overlap, and the same type, status, actors and time. */
    private static boolean same(Claim wanted, Claim found) {
        return wanted.type().equals(found.type())
                && wanted.status() == found.status()
                && wanted.span().begin() < found.span().end()
                && found.span().begin() < wanted.span().end()
                && actor(wanted.source()).equals(actor(found.source()))
                && actor(wanted.target()).equals(actor(found.target()))
                && wanted.when().map(when -> when.edtf()).equals(found.when().map(when -> when.edtf()));
    }

    private static String actor(Optional<Party> party) {
        return party.map(named -> named.actor().id()).orElse("");
    }
}
