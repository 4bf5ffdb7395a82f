package org.entente.text.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.rules.Rule;
import org.entente.text.rules.SentenceMatcher;

/**
 * The CAMEO code of an event that the model proposes: as far as the rules of its type agree that start with the words of
 * trigger, object or clause, though none of them fires. "arrest" is 173 whatever stands around it.
 */
final class LearnedCodes {

    private static final int ROOT = 2;

    private LearnedCodes() {}

    /** The code of an event of a label; that of the label where the words tell no more. */
    static String of(LearnedType label, SentenceMatcher matcher, Frame frame) {
        ClaimType type = label.type().orElseThrow();
        if (!(type instanceof EventType)) {
            return "";
        }
        String plain = type == EventType.AGREE ? LearnedType.INTENT : label.cameo();
        return shared(codes(frame.trigger(), type, matcher))
                .or(() -> shared(codes(frame.fillers(Role.OBJECT), type, matcher)))
                .or(() -> shared(codes(frame.fillers(Role.CLAUSE), type, matcher)))
                .filter(code -> code.startsWith(plain.substring(0, ROOT)))
                .orElse(plain);
    }

    private static List<String> codes(int[] tokens, ClaimType type, SentenceMatcher matcher) {
        List<String> codes = new ArrayList<>();
        for (int token : tokens) {
            codes.addAll(codes(token, type, matcher));
        }
        return codes;
    }

    private static List<String> codes(int token, ClaimType type, SentenceMatcher matcher) {
        return matcher.rulesOf(token).stream()
                .filter(rule -> rule.type().equals(type) && rule.refinement().isEmpty())
                .map(Rule::cameo)
                .distinct()
                .toList();
    }

    /** What codes begin with alike; empty where that is not more than their root. */
    private static Optional<String> shared(List<String> codes) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String shared = codes.get(0);
        for (String code : codes) {
            int length = 0;
            while (length < Math.min(shared.length(), code.length()) && shared.charAt(length) == code.charAt(length)) {
                length++;
            }
            shared = shared.substring(0, length);
        }
        return shared.length() > ROOT ? Optional.of(shared) : Optional.empty();
    }
}
