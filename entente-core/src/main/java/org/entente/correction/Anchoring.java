package org.entente.correction;

import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Party;
import org.entente.claim.Span;

/**
 * How a claim seen earlier is found again. Its words must still stand in the document: at the same place, or, where the
 * document was revised, at the nearest place that has exactly those words. Among the claims there the likest is taken:
 * one whose evidence is largely the same and that is of the same kind and says the same of the same actors.
 */
final class Anchoring {

    /** Evidence is the same where at least this share of the two stretches is common (Jaccard 1912). */
    private static final double SAME_WORDS = 0.5;

    private Anchoring() {}

    /** The claim with its span where its words stand now; empty where they are gone. */
    static Optional<Claim> moved(Claim claim, Document document) {
        Span span = claim.span();
        if (!span.doc().equals(document.id())) {
            return Optional.empty();
        }
        String text = document.text();
        int length = text.codePointCount(0, text.length());
        if (span.end() <= length) {
            int from = text.offsetByCodePoints(0, span.begin());
            if (text.startsWith(span.text(), from)) {
                return Optional.of(claim);
            }
        }
        if (span.text().isEmpty()) {
            return Optional.empty();
        }
        int wanted = text.offsetByCodePoints(0, Math.min(span.begin(), length));
        int before = text.lastIndexOf(span.text(), wanted);
        int after = text.indexOf(span.text(), wanted);
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        boolean later = before < 0 || (after >= 0 && after - wanted < wanted - before);
        int begin = text.codePointCount(0, later ? after : before);
        return Optional.of(shifted(claim, begin - span.begin()));
    }

    private static Claim shifted(Claim claim, int by) {
        Span span = claim.span();
        Span there = new Span(span.doc(), span.sentence(), span.begin() + by, span.end() + by, span.text());
        return Amending.at(
                claim,
                there,
                claim.source().map(party -> shifted(party, by)),
                claim.target().map(party -> shifted(party, by)),
                claim.attribution().map(party -> shifted(party, by)));
    }

    /** A mention outside the evidence may stand before it; it is kept within the text. */
    private static Party shifted(Party party, int by) {
        int begin = Math.max(0, party.begin() + by);
        return new Party(party.actor(), begin, begin + party.end() - party.begin(), party.mention());
    }

    /** How alike a claim seen and a claim found are; 0 where they cannot be the same. */
    static double likeness(Claim seen, Claim found) {
        if (seen.kind() != found.kind()) {
            return 0;
        }
        double words = overlap(seen.span(), found.span());
        if (words < SAME_WORDS) {
            return 0;
        }
        double actors = same(seen.source(), found.source()) + same(seen.target(), found.target());
        double crossed = same(seen.source(), found.target()) + same(seen.target(), found.source());
        double type = seen.type().equals(found.type()) ? 1 : 0;
        double sides = Math.max(actors, seen.symmetric() || found.symmetric() ? crossed : 0);
        return type + sides == 0 ? 0 : words + type + sides;
    }

    private static double same(Optional<Party> one, Optional<Party> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 0.25 : 0;
        }
        return one.get().actor().id().equals(other.get().actor().id()) ? 1 : 0;
    }

    private static double overlap(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
        return common <= 0 ? 0 : (double) common / all;
    }
}
