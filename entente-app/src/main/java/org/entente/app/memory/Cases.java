package org.entente.app.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.correction.Correction.OfClaim;
import org.entente.correction.Correction.Reject;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.store.StoredDocument;
import org.entente.store.View;
import org.entente.store.json.ClaimNodes;

/**
 * What analysts said of documents, as cases: the document, the claims that must be found in it, and those that must not.
 * The format is told in docs/reference/store.md.
 */
final class Cases {

    private Cases() {}

    static List<String> of(View view) {
        Map<Long, Outcome> outcomes = view.outcomes();
        Map<String, Set<String>> right = new LinkedHashMap<>();
        Map<String, List<Claim>> wrong = new LinkedHashMap<>();
        for (Entry entry : view.corrections()) {
            boolean holds =
                    outcomes.get(entry.number()) != Outcome.UNDONE && outcomes.get(entry.number()) != Outcome.LOST;
            if (holds && entry instanceof Entry.Made made && made.correction() instanceof OfClaim ofClaim) {
                String doc = ofClaim.claim().span().doc();
                if (ofClaim instanceof Reject) {
                    wrong.computeIfAbsent(doc, unused -> new ArrayList<>()).add(ofClaim.claim());
                } else {
                    right.computeIfAbsent(doc, unused -> new LinkedHashSet<>())
                            .add(ofClaim.claim().span().begin() + " "
                                    + ofClaim.claim().span().end());
                }
            }
        }
        Set<String> docs = new LinkedHashSet<>(right.keySet());
        docs.addAll(wrong.keySet());
        List<String> cases = new ArrayList<>();
        for (StoredDocument document : view.documents(docs)) {
            ObjectNode one = JsonNodeFactory.instance.objectNode();
            one.set("document", document(document));
            ArrayNode expected = one.putArray("expected");
            Set<String> spans = right.getOrDefault(document.id(), Set.of());
            for (Claim claim : view.claimsOf(document.id())) {
                if (claim.confidence() == 1
                        && spans.contains(
                                claim.span().begin() + " " + claim.span().end())) {
                    expected.add(ClaimNodes.write(claim));
                }
            }
            ArrayNode absent = one.putArray("absent");
            wrong.getOrDefault(document.id(), List.of()).forEach(claim -> absent.add(ClaimNodes.write(claim)));
            cases.add(one.toString());
        }
        return cases;
    }

    private static JsonNode document(StoredDocument stored) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", stored.id())
                .put("text", stored.document().text())
                .put("title", stored.document().title());
        stored.document()
                .published()
                .ifPresentOrElse(day -> node.put("published", day.toString()), () -> node.putNull("published"));
        return node.put("source", stored.document().source());
    }
}
