package org.entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;
import org.entente.text.coding.Coding;
import org.entente.text.coding.DocumentCoder;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.mention.Mentions;
import org.entente.text.reread.SecondReadings;
import org.entente.text.rules.RuleBook;
import org.entente.text.when.Chronology;

/**
 * From a document to its claims: the one way in. Sentences are parsed, dated, their actors found, their predicates framed
 * and matched with the rules. Safe for use by several threads at once; the same document always gives the same claims.
 */
public final class Coder {

    private final Parser parser;
    private final MentionResolver resolver;
    private final RuleBook rules;
    private final Learner learner;
    private final SecondReadings readings;
    private final Offices offices;

    /** A coder that follows the rules and nothing else. */
    public Coder(Parser parser, MentionResolver resolver, RuleBook rules) {
        this(parser, resolver, rules, Learner.none());
    }

    /** A coder whose learner proposes claims where the rules are silent. */
    public Coder(Parser parser, MentionResolver resolver, RuleBook rules, Learner learner) {
        this.parser = parser;
        this.resolver = resolver;
        this.rules = rules;
        this.learner = learner;
        this.readings = new SecondReadings(rules, resolver);
        this.offices = new Offices(resolver);
    }

    /** The same coder without the rules of these ids. */
    public Coder without(Set<String> ids) {
        return new Coder(parser, resolver, rules.without(ids), learner);
    }

    /**
     * A document read as far as its frames: what explanation and coding both start from.
     *
     * @param coder finds the claims
     */
    public record Reading(List<Sentence> sentences, Mentions mentions, DocumentCoder coder) {}

    /** Parses a document, dates its clauses and finds its actors. */
    public Reading read(Document document) {
        List<Sentence> sentences = readings.choose(parser.parse(document.text()));
        Chronology chronology = Chronology.ofLines(document.text(), sentences, document.published());
        Mentions mentions = resolver.resolve(sentences, chronology::dayOf);
        return new Reading(
                sentences, mentions, new DocumentCoder(document, sentences, mentions, chronology, rules, learner));
    }

    /** Codes one document. */
    public Coding code(Document document) {
        Reading reading = read(document);
        List<Sentence> sentences = reading.sentences();
        List<Claim> claims = new ArrayList<>();
        reading.coder().claims().forEach(claim -> claims.add(offices.inOffice(claim)));
        claims.sort(Comparator.comparingInt((Claim claim) -> claim.span().begin())
                .thenComparingInt(claim -> claim.span().end())
                .thenComparing(Claim::id));
        int tokens = 0;
        long cut = 0;
        for (Sentence sentence : sentences) {
            tokens += sentence.size();
            cut += sentence.cut() ? 1 : 0;
        }
        return new Coding(claims, notes(cut), sentences.size(), tokens);
    }

    private static List<String> notes(long cut) {
        return cut == 0
                ? List.of()
                : List.of("sentences of more than 200 words were read in pieces (" + cut
                        + " cuts); what spans a cut may be missed");
    }
}
