package org.entente.relation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.AliasType;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.time.When;

/** The annotated claims of an article that lies beside the project. */
final class Gold {

    private Gold() {}

    static List<Claim> redMosque() throws IOException {
        Optional<Path> folder = beside("shared/cases/red-mosque");
        assumeTrue(folder.isPresent(), "shared/cases/red-mosque does not lie beside the project: skipped");
        String text = Files.readString(folder.get().resolve("text.txt"));
        List<Claim> claims = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(folder.get().resolve("gold.jsonl"))) {
            claims.add(claim(mapper.readTree(line), text));
        }
        return claims;
    }

    private static Optional<Path> beside(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(name))) {
                return Optional.of(at.resolve(name));
            }
        }
        return Optional.empty();
    }

    private static Claim claim(JsonNode node, String text) {
        ClaimType type = ClaimType.of(node.get("type").get(0).asText());
        String evidence = node.get("evidence").asText();
        int begin = text.indexOf(evidence);
        return new Claim(
                node.get("id").asText(),
                new Span("red-mosque", 0, begin, begin + evidence.length(), evidence),
                type,
                "",
                type instanceof EventType event ? event.cameo() : "",
                type instanceof EventType event ? event.scale() : 0,
                type == AliasType.SAME_AS ? Optional.empty() : party(node.get("source")),
                party(node.get("target")),
                node.path("symmetric").asBoolean(),
                Status.valueOf(node.path("status").asText("asserted").toUpperCase(Locale.ROOT)),
                Optional.empty(),
                when(node.path("when").asText("null")),
                Optional.empty(),
                Numbers.NONE,
                "gold/" + node.get("id").asText(),
                1);
    }

    private static Optional<Party> party(JsonNode names) {
        return names.get(0).isNull()
                ? Optional.empty()
                : Optional.of(new Party(
                        actor(names.get(0).asText()), 0, 0, names.get(0).asText()));
    }

    private static Actor actor(String name) {
        return switch (name) {
            case "Pakistan" -> TestActors.PAKISTAN;
            case "United States" -> state(name, "USA");
            case "Soviet Union" -> state(name, "SUN");
            case "Afghanistan" -> state(name, "AFG");
            case "Inter-Services Intelligence", "Pakistan Army" ->
                new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE_BODY, "PAK", List.of(), "");
            case "Taliban", "Tehreek-e-Taliban Pakistan", "mujahideen" ->
                new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.ARMED_GROUP, "", List.of(), "");
            default ->
                new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.ORGANIZATION, "", List.of(), "");
        };
    }

    private static Actor state(String name, String country) {
        return new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE, country, List.of(), "");
    }

    /** The few shapes of dates that the annotation uses. */
    private static Optional<When> when(String edtf) {
        if (edtf.equals("null") || edtf.equals("publication")) {
            return Optional.empty();
        }
        if (edtf.endsWith("X")) {
            String decade = edtf.substring(0, 3);
            return dated(edtf, LocalDate.parse(decade + "0-01-01"), Optional.of(LocalDate.parse(decade + "9-12-31")));
        }
        if (edtf.endsWith("/..")) {
            return dated(edtf, LocalDate.parse(edtf.substring(0, 10)), Optional.empty());
        }
        return dated(edtf, LocalDate.parse(edtf + "-01-01"), Optional.of(LocalDate.parse(edtf + "-12-31")));
    }

    private static Optional<When> dated(String edtf, LocalDate from, Optional<LocalDate> to) {
        return Optional.of(new When(edtf, Optional.of(from), to, When.Basis.EXPLICIT));
    }
}
