package org.entente.app.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.event.Tie;
import org.entente.relation.PatronPhase;
import org.entente.relation.Phase;
import org.entente.relation.Reason;
import org.entente.relation.Relationship;
import org.entente.relation.TurningPoint;

/** Relationships as JSON, one dyad a line; the format is told in docs/reference/relationships.md. */
public final class RelationJson implements RelationFormat {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public List<String> lines(List<Relationship> relationships) {
        List<String> lines = new ArrayList<>();
        for (Relationship relationship : relationships) {
            lines.add(node(relationship).toString());
        }
        return lines;
    }

    private ObjectNode node(Relationship r) {
        ObjectNode dyad = mapper.createObjectNode();
        dyad.set("first", actor(r.dyad().first()));
        dyad.set("second", actor(r.dyad().second()));
        dyad.put("claims", r.claims());
        dyad.put("events", r.events().size());
        ArrayNode phases = dyad.putArray("phases");
        for (Phase phase : r.phases()) {
            phases.addObject()
                    .put("state", phase.state().words())
                    .put("from", phase.from().toString())
                    .put("to", phase.to().toString())
                    .put("probability", rounded(phase.probability()));
        }
        ArrayNode patronages = dyad.putArray("patronage");
        for (PatronPhase patronage : r.patronages()) {
            patronages
                    .addObject()
                    .put("patron", patronage.patron().name())
                    .put("client", patronage.client().name())
                    .put("from", patronage.from().toString())
                    .put("to", patronage.to().toString())
                    .put("probability", rounded(patronage.probability()));
        }
        ArrayNode turns = dyad.putArray("turning_points");
        r.turningPoints().forEach(turn -> turns.add(turn(turn)));
        ArrayNode ties = dyad.putArray("open_ties");
        r.openTies().forEach(tie -> ties.add(tie(tie)));
        return dyad;
    }

    private ObjectNode actor(Actor actor) {
        return mapper.createObjectNode()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("code", actor.code());
    }

    private ObjectNode turn(TurningPoint turn) {
        ObjectNode node = mapper.createObjectNode()
                .put("month", turn.month().toString())
                .put("earliest", turn.earliest().toString())
                .put("latest", turn.latest().toString())
                .put("from", turn.from().words())
                .put("to", turn.to().words())
                .put("probability", rounded(turn.probability()))
                .put("needed", turn.needed());
        reasons(node.putArray("reasons"), turn.reasons());
        reasons(node.putArray("before"), turn.before());
        reasons(node.putArray("after"), turn.after());
        return node;
    }

    private void reasons(ArrayNode into, List<Reason> reasons) {
        for (Reason reason : reasons) {
            into.add(claim(reason.claim()).put("weight", rounded(reason.weight())));
        }
    }

    private ObjectNode tie(Tie tie) {
        ObjectNode node = mapper.createObjectNode()
                .put("type", tie.type().name())
                .put("source", tie.source().name())
                .put("target", tie.target().name())
                .put("symmetric", tie.symmetric());
        ArrayNode claims = node.putArray("claims");
        tie.claims().forEach(claim -> claims.add(claim(claim)));
        return node;
    }

    private ObjectNode claim(Claim claim) {
        return mapper.createObjectNode()
                .put("id", claim.id())
                .put("doc", claim.span().doc())
                .put("begin", claim.span().begin())
                .put("end", claim.span().end())
                .put("text", claim.span().text())
                .put("type", claim.type().name())
                .put("status", claim.status().name().toLowerCase(Locale.ROOT))
                .put("when", claim.when().map(when -> when.edtf()).orElse(null));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
