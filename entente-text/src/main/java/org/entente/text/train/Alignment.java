package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;
import org.entente.claim.Party;
import org.entente.claim.TieType;

/**
 * The claims found in a sentence beside those it makes. Each pair of a source and a target of an expected claim is matched
 * with one claim of its type and actors; what matches a claim that need not be found counts neither way, and no more does
 * what says a claim that was found once more ("declared war and shelled the capital"), or an office told in passing
 * ("Jordan's king, ...").
 *
 * @param right claims that are right, each with what was expected
 * @param missed pairs that were not found
 * @param wrong claims that the sentence does not make
 * @param neutral claims that count neither way
 */
public record Alignment(List<Match> right, List<ExpectedPair> missed, List<Claim> wrong, List<Claim> neutral) {

    /** A claim and the pair it tells. */
    public record Match(Claim claim, ExpectedPair pair) {}

    /**
     * One source and one target of an expected claim.
     *
     * @param source empty where nobody is named
     * @param target empty where nobody is named
     */
    public record ExpectedPair(ExpectedClaim claim, Optional<String> source, Optional<String> target) {}

    public Alignment {
        right = List.copyOf(right);
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
        neutral = List.copyOf(neutral);
    }

    /** Aligns the claims of one sentence; that two names are one actor is no claim that the annotations tell. */
    static Alignment of(AnnotatedSentence sentence, List<Claim> claims, SameActor same) {
        List<Claim> open = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() != Kind.ALIAS) {
                open.add(claim);
            }
        }
        List<Match> right = new ArrayList<>();
        List<ExpectedPair> missed = new ArrayList<>();
        List<Claim> neutral = new ArrayList<>();
        for (ExpectedClaim expected : sentence.claims()) {
            for (ExpectedPair pair : expected.required() ? pairs(expected) : List.<ExpectedPair>of()) {
                Optional<Claim> found =
                        open.stream().filter(claim -> tells(pair, claim, same)).findFirst();
                if (found.isPresent()) {
                    open.remove(found.get());
                    right.add(new Match(found.get(), pair));
                } else {
                    missed.add(pair);
                }
            }
        }
        for (ExpectedClaim expected : sentence.claims()) {
            for (ExpectedPair pair : pairs(expected)) {
                open.removeIf(claim -> (tells(pair, claim, same) || goesWith(pair, claim, same)) && neutral.add(claim));
            }
        }
        open.removeIf(claim -> claim.type() == TieType.ROLE && neutral.add(claim));
        return new Alignment(right, missed, open, neutral);
    }

    /** What an act brings with it is annotated as the act: whoever arms a group gives it aid, who hosts it was asked to. */
    private static boolean goesWith(ExpectedPair pair, Claim claim, SameActor same) {
        ClaimType expected = pair.claim().type();
        ClaimType found = claim.type();
        boolean along = expected == TieType.SPONSOR && (found == EventType.AID || found == EventType.SUPPORT)
                || expected == TieType.SHELTER && found == EventType.AID
                || expected == EventType.AID && found == TieType.SHELTER
                || expected == EventType.ASSAULT && found == TieType.CONTROL
                || expected == EventType.SUPPORT && found == TieType.PART_OF;
        boolean back = expected == TieType.SHELTER && found == EventType.REQUEST;
        return along && is(pair.source(), claim.source(), same) && is(pair.target(), claim.target(), same)
                || back && is(pair.source(), claim.target(), same) && is(pair.target(), claim.source(), same);
    }

    /** The pairs of an expected claim. */
    static List<ExpectedPair> pairs(ExpectedClaim claim) {
        List<ExpectedPair> pairs = new ArrayList<>();
        if (claim.among()) {
            for (int i = 0; i < claim.source().size(); i++) {
                for (int j = i + 1; j < claim.source().size(); j++) {
                    pairs.add(new ExpectedPair(
                            claim,
                            Optional.of(claim.source().get(i)),
                            Optional.of(claim.source().get(j))));
                }
            }
            return pairs;
        }
        for (Optional<String> source : orNobody(claim.source())) {
            for (Optional<String> target : orNobody(claim.target())) {
                pairs.add(new ExpectedPair(claim, source, target));
            }
        }
        return pairs;
    }

    private static List<Optional<String>> orNobody(List<String> names) {
        return names.isEmpty()
                ? List.of(Optional.empty())
                : names.stream().map(Optional::of).toList();
    }

    private static boolean tells(ExpectedPair pair, Claim claim, SameActor same) {
        if (claim.type() != pair.claim().type()) {
            return false;
        }
        boolean straight = is(pair.source(), claim.source(), same) && is(pair.target(), claim.target(), same);
        boolean mutual = claim.symmetric() || pair.claim().symmetric();
        return straight || mutual && is(pair.source(), claim.target(), same) && is(pair.target(), claim.source(), same);
    }

    private static boolean is(Optional<String> name, Optional<Party> party, SameActor same) {
        if (name.isEmpty()) {
            return party.isEmpty();
        }
        return ExpectedClaim.anybody(name.get())
                || party.filter(actor -> same.is(name.get(), actor)).isPresent();
    }
}
