package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/** Actors as JSON objects. */
final class ActorJson {

    private ActorJson() {}

    static ObjectNode write(Actor actor) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("id", actor.id()).put("name", actor.name());
        ArrayNode aliases = node.putArray("aliases");
        actor.aliases().forEach(aliases::add);
        node.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        node.put("code", actor.code()).put("country", actor.country());
        ArrayNode sectors = node.putArray("sectors");
        actor.sectors().forEach(sector -> sectors.add(sector.name()));
        return node.put("parent", actor.parent());
    }

    static Actor read(JsonNode node) {
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        List<Sector> sectors = new ArrayList<>();
        node.path("sectors").forEach(sector -> sectors.add(Fields.constant(Sector.class, sector.asText(), "sectors")));
        return new Actor(
                Fields.text(node, "id"),
                Fields.text(node, "name"),
                aliases,
                node.hasNonNull("kind")
                        ? Fields.constant(ActorKind.class, Fields.text(node, "kind"), "kind")
                        : ActorKind.ORGANIZATION,
                node.path("country").asText(""),
                sectors,
                node.path("parent").asText(""));
    }
}
