package org.entente.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;

/**
 * The CAMEO codes of the events of one sentence: as the rule says, and as its refinement makes it. Where the rule names none,
 * the words decide among what lies below its code: first the other rules that they start, which agree that "arrest" is 173
 * whatever stands around it, then the refinements by code ({@code code-14}, then {@code code-141}).
 */
final class Codes {

    private static final int ROOT = 2;

    /** From a root to three digits and from three to four. */
    private static final int MOST_STEPS = 2;

    private final RuleBook book;
    private final SentenceMatcher matcher;
    private final Sentence s;
    private final Lemmas lemmas;
    private final Clauses clauses;

    Codes(RuleBook book, SentenceMatcher matcher, Sentence sentence, Lemmas lemmas, Clauses clauses) {
        this.book = book;
        this.matcher = matcher;
        this.s = sentence;
        this.lemmas = lemmas;
        this.clauses = clauses;
    }

    /** The code of what fired; empty for anything but an event. */
    String of(Firing firing) {
        Rule rule = firing.rule();
        int trigger = firing.frame().trigger();
        if (!(rule.type() instanceof EventType)) {
            return "";
        }
        if (rule.refinement().isPresent()) {
            return rule.refinement().get().refine(rule.cameo(), s, lemmas, clauses.predicate(trigger), trigger);
        }
        String code = rule.triggers().isEmpty() ? agreed(rule, firing.frame()) : rule.cameo();
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Refinement> below = book.below(code);
            if (below.isEmpty()) {
                break;
            }
            code = below.get().refine(code, s, lemmas, clauses.predicate(trigger), trigger);
        }
        return code;
    }

    /** As far as the rules of the type agree that the words of trigger, object or clause start, though none fires. */
    private String agreed(Rule rule, Frame frame) {
        return shared(codes(rule.type(), frame.trigger()))
                .or(() -> shared(codes(rule.type(), frame.fillers(Role.OBJECT))))
                .or(() -> shared(codes(rule.type(), frame.fillers(Role.CLAUSE))))
                .filter(code -> code.startsWith(rule.cameo().substring(0, ROOT)))
                .orElse(rule.cameo());
    }

    private List<String> codes(ClaimType type, int... tokens) {
        List<String> codes = new ArrayList<>();
        for (int token : tokens) {
            for (Rule rule : matcher.rulesOf(token)) {
                if (rule.type().equals(type) && rule.refinement().isEmpty()) {
                    codes.add(rule.cameo());
                }
            }
        }
        return codes;
    }

    /** What codes begin with alike; empty where that is not more than their root. */
    private static Optional<String> shared(List<String> codes) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String shared = codes.get(0);
        for (String code : codes) {
            while (!code.startsWith(shared)) {
                shared = shared.substring(0, shared.length() - 1);
            }
        }
        return shared.length() > ROOT ? Optional.of(shared) : Optional.empty();
    }
}
