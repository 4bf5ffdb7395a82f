package org.entente.text.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claim.EventType;
import org.entente.claim.Kind;

/**
 * Looks for what is wrong in rules that can be read: too few examples, codes that do not belong to the type, names used
 * twice, rules that another one hides, and rules that contradict each other on the same words.
 */
public final class RuleLint {

    private static final int MIN_EXAMPLES = 2;
    private static final Map<EventType, Set<String>> ROOTS = Map.ofEntries(
            Map.entry(EventType.AGREE, Set.of("03", "05")),
            Map.entry(EventType.CONSULT, Set.of("04")),
            Map.entry(EventType.SUPPORT, Set.of("05")),
            Map.entry(EventType.CONCEDE, Set.of("08")),
            Map.entry(EventType.COOPERATE, Set.of("06")),
            Map.entry(EventType.AID, Set.of("07")),
            Map.entry(EventType.RETREAT, Set.of("08")),
            Map.entry(EventType.REQUEST, Set.of("02", "10")),
            Map.entry(EventType.ACCUSE, Set.of("09", "11")),
            Map.entry(EventType.REJECT, Set.of("12")),
            Map.entry(EventType.THREATEN, Set.of("13")),
            Map.entry(EventType.SANCTION, Set.of("16")),
            Map.entry(EventType.PROTEST, Set.of("14")),
            Map.entry(EventType.MOBILIZE, Set.of("15")),
            Map.entry(EventType.COERCE, Set.of("17", "191")), // blockades
            Map.entry(EventType.ASSAULT, Set.of("18", "19", "20")));

    private RuleLint() {}

    /** Everything wrong in a book, the reading problems first. */
    public static List<Problem> of(RuleBook book) {
        List<Problem> problems = new ArrayList<>(book.problems());
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : book.rules()) {
            Rule twin = byId.put(rule.id(), rule);
            if (twin != null) {
                problems.add(
                        at(rule, "the name is used on line " + twin.line() + " too; give each rule a name of its own"));
            }
            single(rule, problems);
        }
        contradictions(book, problems);
        return problems;
    }

    private static Problem at(Rule rule, String message) {
        return new Problem(rule.id(), rule.line(), message);
    }

    private static void single(Rule rule, List<Problem> problems) {
        if (rule.examples().size() < MIN_EXAMPLES) {
            problems.add(at(rule, "it has " + rule.examples().size() + " examples; give at least " + MIN_EXAMPLES));
        }
        if (rule.not().isEmpty()) {
            problems.add(at(rule, "it has no \"not\" sentence; give at least one that must not fire it"));
        }
        if (rule.type() instanceof EventType event) {
            Set<String> roots = ROOTS.getOrDefault(event, Set.of());
            if (roots.stream().noneMatch(rule.cameo()::startsWith)) {
                problems.add(at(
                        rule, "CAMEO \"" + rule.cameo() + "\" does not belong to " + event + "; use one of " + roots));
            }
        } else if (rule.type().kind() != Kind.EVENT && !rule.cameo().isEmpty()) {
            problems.add(at(rule, "only events have a CAMEO code; take \"cameo\" out"));
        }
    }

    /** Rules that ask for exactly the same under a trigger: the second can never fire, and may say something else. */
    private static void contradictions(RuleBook book, List<Problem> problems) {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : book.rules()) {
            Set<String> own = new HashSet<>();
            for (Trigger trigger : rule.triggers()) {
                String asked = trigger.kind() + " " + trigger + " " + told(rule.conditions()) + " unless "
                        + told(rule.blocks()) + rule.needs();
                if (!own.add(asked)) {
                    continue;
                }
                Rule other = seen.putIfAbsent(asked, rule);
                if (other != null && !other.id().equals(rule.id())) {
                    String what = other.type() == rule.type() && other.cameo().equals(rule.cameo())
                            ? "says the same"
                            : "says " + other.type().name() + " " + other.cameo();
                    problems.add(at(
                            rule,
                            "with the trigger \"" + trigger + "\" it asks for what " + other.id() + " asks for, which "
                                    + what + "; take the trigger out of one, or ask for more"));
                }
            }
        }
    }

    /** Conditions in words, in an order that is the same on every machine. */
    private static String told(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition + "=" + told(condition.alternatives()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String told(Alternatives alternatives) {
        return new TreeSet<>(alternatives.lemmas()) + " " + new TreeMap<>(alternatives.phrases()) + " "
                + new TreeSet<>(alternatives.classes()) + " " + new TreeSet<>(alternatives.types());
    }
}
