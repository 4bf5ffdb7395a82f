package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.Kind;
import org.entente.claim.Party;

/** Codes every sentence that a wording makes and tells which of them give what they should. */
public final class Probe {

    private static final Pattern STAND_INS = Pattern.compile("\\b[XY]\\b");

    /** Who stands for X and Y, as a sentence writes them and as claims name them. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("Brazil", "Brazil", "Chile", "Chile"),
            new Pair("Kenya", "Kenya", "Uganda", "Uganda"),
            new Pair("Norway", "Norway", "Sweden", "Sweden"),
            new Pair("Hezbollah", "Hezbollah", "Israel", "Israel"),
            new Pair("the Turkish government", "Turkey", "Greece", "Greece"),
            new Pair("Beijing", "China", "Washington", "United States"),
            new Pair("Iran", "Iran", "Iraq", "Iraq"));

    private record Pair(String x, String source, String y, String target) {

        String fill(String text) {
            String filled = STAND_INS
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("X") ? x : y));
            return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
        }

        String named(String side) {
            return side.equals("X") ? source : side.equals("Y") ? target : side;
        }
    }

    /**
     * What came of one sentence.
     *
     * @param chosen the alternatives it is made of
     * @param text the sentence
     * @param right whether it gives what it should
     * @param claims what is claimed of it
     */
    public record Outcome(List<String> chosen, String text, boolean right, List<Claim> claims) {

        public Outcome {
            chosen = List.copyOf(chosen);
            claims = List.copyOf(claims);
        }
    }

    private final Function<String, List<Claim>> coder;
    private final SameActor same;
    private int next;

    /**
     * @param coder what a text claims
     * @param same which actors the names of wordings mean
     */
    public Probe(Function<String, List<Claim>> coder, SameActor same) {
        this.coder = coder;
        this.same = same;
    }

    /** The sentences of a wording in the order of its alternatives. */
    public List<Outcome> of(Wording wording) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Wording.Variant variant : wording.variants()) {
            Pair pair = PAIRS.get(next++ % PAIRS.size());
            String text = pair.fill(variant.text());
            List<Claim> claims = coder.apply(text).stream()
                    .filter(claim -> claim.kind() != Kind.ALIAS)
                    .toList();
            outcomes.add(new Outcome(variant.chosen(), text, right(wording, pair, claims), claims));
        }
        return outcomes;
    }

    private boolean right(Wording wording, Pair pair, List<Claim> claims) {
        if (wording.types().isEmpty()) {
            return claims.isEmpty();
        }
        String source = pair.named(wording.source());
        String target = pair.named(wording.target());
        return claims.stream()
                .filter(claim -> wording.types().contains(claim.type()))
                .anyMatch(claim -> is(source, claim.source()) && is(target, claim.target())
                        || claim.symmetric() && is(source, claim.target()) && is(target, claim.source()));
    }

    private boolean is(String name, Optional<Party> party) {
        if (name.equals(ClaimLine.NOBODY)) {
            return party.isEmpty();
        }
        return ExpectedClaim.anybody(name)
                || party.filter(one -> same.is(name, one)).isPresent();
    }
}
