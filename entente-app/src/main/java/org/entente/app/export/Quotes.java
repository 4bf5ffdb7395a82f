package org.entente.app.export;

import java.text.BreakIterator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Span;

/**
 * The sentences that claims stand in, so that a reader sees the evidence with what is around it. Only the sentences are
 * kept, never whole documents.
 */
public final class Quotes {

    /** How far a sentence is looked for on either side of the evidence, in characters. */
    private static final int REACH = 400;

    private final Map<String, Quote> byClaim = new HashMap<>();
    private final Function<String, Optional<Document>> documents;

    /** Sentences of documents that are added. */
    public Quotes() {
        this(id -> Optional.empty());
    }

    private Quotes(Function<String, Optional<Document>> documents) {
        this.documents = documents;
    }

    /** Sentences of documents that are looked up by their ids when a claim of theirs is shown. */
    public static Quotes from(Function<String, Optional<Document>> documents) {
        return new Quotes(documents);
    }

    /**
     * A sentence with the evidence in it.
     *
     * @param before what stands before the evidence
     * @param evidence the evidence
     * @param after what stands after it
     */
    public record Quote(String before, String evidence, String after) {}

    /** Keeps the sentences of a document's claims. */
    public void add(Document document, Collection<Claim> claims) {
        claims.forEach(claim -> byClaim.put(claim.id(), quote(document.text(), claim.span())));
    }

    /** The sentence of a claim; of a claim whose document is not known, the evidence alone. */
    public Quote of(Claim claim) {
        Quote known = byClaim.get(claim.id());
        if (known != null) {
            return known;
        }
        return documents
                .apply(claim.span().doc())
                .map(document -> quote(document.text(), claim.span()))
                .orElseGet(() -> new Quote("", claim.span().text(), ""));
    }

    private static Quote quote(String text, Span span) {
        int begin = text.offsetByCodePoints(0, Math.min(span.begin(), text.codePointCount(0, text.length())));
        int end = Math.min(text.length(), begin + span.text().length());
        int from = Math.max(0, begin - REACH);
        int to = Math.min(text.length(), end + REACH);
        String window = text.substring(from, to);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(window);
        int first = sentences.preceding(Math.min(window.length(), begin - from + 1));
        int last = end - from >= window.length() ? window.length() : sentences.following(Math.max(0, end - from - 1));
        first = first == BreakIterator.DONE ? 0 : first;
        last = last == BreakIterator.DONE ? window.length() : last;
        return new Quote(
                window.substring(Math.min(first, begin - from), begin - from),
                text.substring(begin, end),
                window.substring(end - from, Math.max(last, end - from)).stripTrailing());
    }
}
