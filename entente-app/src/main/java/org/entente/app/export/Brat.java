package org.entente.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Party;

/**
 * Claims as standoff annotations in the format of the brat annotation tool (Stenetorp et al. 2012): text-bound spans
 * {@code T}, events {@code E} with source and target, attributes {@code A}.
 */
public final class Brat implements ClaimFormat {

    @Override
    public List<String> lines(Document document, List<Claim> claims) {
        List<String> lines = new ArrayList<>();
        lines.add("#0\tDocument " + Plain.text(document.id()));
        Map<String, String> actors = new LinkedHashMap<>();
        int event = 0;
        int attribute = 0;
        for (Claim claim : claims) {
            String trigger = "T" + (actors.size() + event + 1);
            event++;
            lines.add(span(
                    trigger,
                    claim.type().name(),
                    claim.span().begin(),
                    claim.span().end(),
                    claim.span().text()));
            StringBuilder arguments =
                    new StringBuilder("E" + event + "\t" + claim.type().name() + ":" + trigger);
            argument(arguments, "Source", claim.source(), actors, event, lines);
            argument(arguments, "Target", claim.target(), actors, event, lines);
            lines.add(arguments.toString());
            lines.add("A" + ++attribute + "\tStatus E" + event + " " + claim.status());
        }
        return lines;
    }

    private static void argument(
            StringBuilder event,
            String role,
            Optional<Party> party,
            Map<String, String> actors,
            int events,
            List<String> lines) {
        if (party.isEmpty()) {
            return;
        }
        Party p = party.get();
        String key = p.begin() + ":" + p.end();
        String id = actors.get(key);
        if (id == null) {
            id = "T" + (actors.size() + events + 1);
            actors.put(key, id);
            lines.add(span(id, "Actor", p.begin(), p.end(), p.mention()));
        }
        event.append(' ').append(role).append(':').append(id);
    }

    private static String span(String id, String label, int begin, int end, String text) {
        return id + "\t" + label + " " + begin + " " + end + "\t" + Plain.text(text);
    }
}
