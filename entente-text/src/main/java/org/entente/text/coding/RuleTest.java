package org.entente.text.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Party;
import org.entente.text.rules.Example;
import org.entente.text.rules.Problem;
import org.entente.text.rules.Rule;

/** Runs the examples of rules: each must be read by its own rule with the actors it names, no "not" sentence may be. */
public final class RuleTest {

    private final Function<Document, Coding> coder;

    public RuleTest(Function<Document, Coding> coder) {
        this.coder = coder;
    }

    /** What fails, each with its line in the rule file. */
    public List<Problem> run(Rule rule) {
        List<Problem> problems = new ArrayList<>();
        for (Example example : rule.examples()) {
            List<Claim> claims = claims(example.text());
            List<Claim> own = claims.stream()
                    .filter(claim -> claim.rule().equals(rule.id()))
                    .toList();
            if (own.stream().noneMatch(claim -> reads(example, claim))) {
                problems.add(new Problem(rule.id(), example.line(), complaint(example, own, claims)));
            }
        }
        for (String sentence : rule.not()) {
            for (Claim claim : claims(sentence)) {
                if (claim.rule().equals(rule.id())) {
                    problems.add(
                            new Problem(rule.id(), rule.line(), "fires on \"" + sentence + "\", which it must not"));
                }
            }
        }
        return problems;
    }

    /**
     * Whether every example of a rule is read as what it says, to three digits of its code, though by other rules. With a
     * coder that lacks the rule this tells whether anything would be lost without it.
     */
    public boolean readByOthers(Rule rule) {
        return rule.examples().stream()
                .allMatch(example -> claims(example.text()).stream()
                        .anyMatch(claim -> claim.type() == rule.type()
                                && !claim.rule().equals(rule.id())
                                && coarse(claim.cameo()).equals(coarse(rule.cameo()))
                                && reads(example, claim)));
    }

    private static String coarse(String cameo) {
        return cameo.substring(0, Math.min(3, cameo.length()));
    }

    private List<Claim> claims(String text) {
        return coder.apply(new Document("example", text, "", Optional.<LocalDate>empty(), ""))
                .claims();
    }

    private static boolean reads(Example example, Claim claim) {
        boolean straight = is(example.who(), claim.source()) && is(example.whom(), claim.target());
        boolean crossed = claim.symmetric() && is(example.who(), claim.target()) && is(example.whom(), claim.source());
        boolean status = example.status().isEmpty() || example.status().get() == claim.status();
        return (straight || crossed) && status;
    }

    /** An example may name an actor by any of its names. */
    private static boolean is(String name, Optional<Party> party) {
        return name.isEmpty()
                || party.map(Party::actor)
                        .filter(actor ->
                                actor.name().equals(name) || actor.aliases().contains(name))
                        .isPresent();
    }

    private static String complaint(Example example, List<Claim> own, List<Claim> claims) {
        String wanted = "\"" + example.text() + "\" should give " + name(example.who()) + " -> " + name(example.whom())
                + example.status().map(status -> " " + status).orElse("");
        if (!own.isEmpty()) {
            return wanted + ", gave " + shown(own);
        }
        return claims.isEmpty() ? wanted + ", gave nothing" : wanted + ", was read by " + shown(claims);
    }

    private static String name(String name) {
        return name.isEmpty() ? "(anybody)" : name;
    }

    private static String shown(List<Claim> claims) {
        List<String> all = new ArrayList<>();
        for (Claim claim : claims) {
            all.add(claim.rule() + " " + actor(claim.source()) + " -> " + actor(claim.target()) + " " + claim.status());
        }
        return String.join("; ", all);
    }

    private static String actor(Optional<Party> party) {
        return party.map(p -> p.actor().name()).orElse("(nobody)");
    }
}
