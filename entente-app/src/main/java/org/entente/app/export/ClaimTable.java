package org.entente.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Numbers;
import org.entente.claim.Party;

/** Claims as a table for people: one line a claim, control characters made visible. */
public final class ClaimTable implements ClaimFormat {

    private static final int ACTOR_WIDTH = 28;
    private static final int TEXT_WIDTH = 72;

    @Override
    public List<String> lines(Document document, List<Claim> claims) {
        List<String> lines = new ArrayList<>();
        lines.add("== " + Plain.text(document.id())
                + document.published().map(day -> " (" + day + ")").orElse("") + ": " + claims.size() + " claims");
        for (Claim claim : claims) {
            lines.add(String.format(
                            Locale.ROOT,
                            "%-10s %-" + ACTOR_WIDTH + "s %s %-" + ACTOR_WIDTH + "s %-10s %-12s %s",
                            claim.type().name(),
                            Plain.cut(actor(claim.source()), ACTOR_WIDTH),
                            claim.symmetric() ? "↔" : "→",
                            Plain.cut(actor(claim.target()), ACTOR_WIDTH),
                            claim.status().name().toLowerCase(Locale.ROOT),
                            claim.when().map(when -> when.edtf()).orElse("-"),
                            Plain.cut(Plain.text(claim.span().text()), TEXT_WIDTH))
                    + numbers(claim.numbers()));
        }
        return lines;
    }

    /** " (dead 12, money USD 3,000,000)", empty where there are none. */
    private static String numbers(Numbers numbers) {
        if (numbers.none()) {
            return "";
        }
        List<String> told = new ArrayList<>();
        numbers.dead().ifPresent(dead -> told.add("dead " + dead));
        numbers.injured().ifPresent(injured -> told.add("injured " + injured));
        numbers.troops().ifPresent(troops -> told.add("troops " + troops));
        numbers.money().ifPresent(money -> told.add("money " + money));
        return " (" + String.join(", ", told) + ")";
    }

    private static String actor(Optional<Party> party) {
        return party.map(p -> Plain.text(p.actor().name())
                        + (p.actor().sectors().isEmpty()
                                ? ""
                                : " " + p.actor().sectors().get(0)))
                .orElse("-");
    }
}
