package org.entente.text.train;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;

/**
 * How well claims tell what annotated sentences say.
 *
 * @param whoWhatWhom type, source and target all right, events, ties and shifts alike
 * @param kinds the same for each kind alone
 * @param types event types by sentence, whoever acts
 * @param byType the same for each event type alone
 * @param relevance sentences with an event, told from those without
 * @param statusRight of the claims that are right, the share with the right status, in per cent
 */
public record Scores(
        Figure whoWhatWhom,
        Map<Kind, Figure> kinds,
        Figure types,
        Map<EventType, Figure> byType,
        Figure relevance,
        double statusRight) {

    public Scores {
        kinds = Map.copyOf(kinds);
        byType = Map.copyOf(byType);
    }

    /** Scores the claims of each sentence; both lists go in step. */
    public static Scores of(List<AnnotatedSentence> sentences, List<List<Claim>> claims, SameActor same) {
        Figure whole = Figure.NONE;
        Map<Kind, Figure> kinds = new EnumMap<>(Kind.class);
        Map<EventType, Figure> byType = new EnumMap<>(EventType.class);
        Figure types = Figure.NONE;
        Figure relevance = Figure.NONE;
        int rightStatus = 0;
        for (int i = 0; i < sentences.size(); i++) {
            AnnotatedSentence sentence = sentences.get(i);
            Alignment alignment = Alignment.of(sentence, claims.get(i), same);
            whole = whole.plus(
                    alignment.right().size(),
                    alignment.right().size() + alignment.wrong().size(),
                    alignment.right().size() + alignment.missed().size());
            for (Alignment.Match match : alignment.right()) {
                add(kinds, match.claim().kind(), 1, 1, 1);
                rightStatus += Statuses.agree(match) ? 1 : 0;
            }
            alignment.missed().forEach(pair -> add(kinds, pair.claim().type().kind(), 0, 0, 1));
            alignment.wrong().forEach(claim -> add(kinds, claim.kind(), 0, 1, 0));
            TypeCounts counts = TypeCounts.of(sentence, claims.get(i));
            for (Map.Entry<EventType, Figure> entry : counts.byType().entrySet()) {
                Figure figure = entry.getValue();
                add(byType, entry.getKey(), figure.right(), figure.found(), figure.expected());
                types = types.plus(figure.right(), figure.found(), figure.expected());
            }
            relevance = counts.relevance(relevance);
        }
        double share = whole.right() == 0 ? 0 : 100.0 * rightStatus / whole.right();
        return new Scores(whole, kinds, types, byType, relevance, share);
    }

    private static <K> void add(Map<K, Figure> figures, K key, int right, int found, int expected) {
        figures.merge(key, new Figure(right, found, expected), (a, b) -> a.plus(b.right(), b.found(), b.expected()));
    }

    /** Mean F1 of the event types that occur, in per cent. */
    public double macroTypeF1() {
        return byType.values().stream()
                .filter(figure -> figure.expected() > 0)
                .mapToDouble(Figure::f1)
                .average()
                .orElse(0);
    }

    /** Event types of one sentence, expected and found. */
    private record TypeCounts(AnnotatedSentence sentence, Map<EventType, Figure> byType, boolean found) {

        static TypeCounts of(AnnotatedSentence sentence, List<Claim> claims) {
            Map<ClaimType, Boolean> expected = new HashMap<>();
            for (ExpectedClaim claim : sentence.claims()) {
                expected.merge(claim.type(), claim.required(), Boolean::logicalOr);
            }
            Map<EventType, Figure> counts = new TreeMap<>();
            boolean any = false;
            for (EventType type : EventType.values()) {
                boolean found = claims.stream().anyMatch(claim -> claim.type() == type);
                any |= found;
                Boolean need = expected.get(type);
                if (need == null) {
                    counts.put(type, new Figure(0, found ? 1 : 0, 0));
                } else if (need) {
                    counts.put(type, new Figure(found ? 1 : 0, found ? 1 : 0, 1));
                }
            }
            return new TypeCounts(sentence, counts, any);
        }

        /** A sentence with nothing but events that need not be found says nothing about relevance. */
        Figure relevance(Figure before) {
            boolean told = sentence.tellsOfAnEvent();
            boolean perhaps = sentence.claims().stream().anyMatch(claim -> claim.type() instanceof EventType);
            if (!told && perhaps) {
                return before;
            }
            return before.plus(told && found ? 1 : 0, found ? 1 : 0, told ? 1 : 0);
        }
    }
}
