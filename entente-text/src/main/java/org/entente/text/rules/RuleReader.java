package org.entente.text.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.text.frame.TriggerKind;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one rule file. Everything wrong is noted with its line; what can be read is. */
final class RuleReader {

    private final String name;
    private final Yaml yaml;
    private final WordSets shared;
    private final Map<String, Refinement> refinements;

    RuleReader(String file, List<Problem> problems, WordSets shared, Map<String, Refinement> refinements) {
        this.name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        this.yaml = new Yaml(file, problems);
        this.shared = shared;
        this.refinements = refinements;
    }

    List<Rule> read(String text) {
        List<Rule> rules = new ArrayList<>();
        yaml.document(text).ifPresent(document -> {
            Map<String, Node> fields = yaml.fields(document);
            Optional<ClaimType> type = type(document, fields);
            Node sets = fields.get("sets");
            WordSets own = sets == null ? shared : shared.with(yaml, sets);
            Node list = fields.get("rules");
            if (list == null) {
                yaml.problem(document, "the file has no \"rules:\"");
            } else if (type.isPresent()) {
                for (Node node : yaml.items(list)) {
                    rules.add(rule(node, type.get(), own));
                }
            }
        });
        return rules;
    }

    private Optional<ClaimType> type(Node document, Map<String, Node> fields) {
        Node node = fields.get("type");
        if (node == null) {
            yaml.problem(document, "the file has no \"type:\"");
            return Optional.empty();
        }
        try {
            return Optional.of(ClaimType.of(yaml.scalar(node)));
        } catch (IllegalArgumentException e) {
            yaml.problem(node, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Rule rule(Node node, ClaimType type, WordSets sets) {
        Map<String, Node> fields = yaml.fields(node);
        ConditionReader reader = new ConditionReader(yaml, sets);
        List<Trigger> triggers = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        List<Condition> blocks = new ArrayList<>();
        List<RolePath> who = List.of();
        List<RolePath> whom = List.of();
        Needs needs = Needs.EITHER;
        String ruleName = "";
        String cameo = type instanceof EventType event ? event.cameo() : "";
        Optional<Refinement> refinement = Optional.empty();
        String mode = "";
        Optional<Status> status = Optional.empty();
        boolean symmetric = false;
        List<Example> examples = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            Node value = field.getValue();
            switch (field.getKey()) {
                case "name" -> ruleName = yaml.scalar(value);
                case "verbs" -> triggers(triggers, TriggerKind.VERB, value, sets);
                case "nouns" -> triggers(triggers, TriggerKind.NOUN, value, sets);
                case "adjectives" -> triggers(triggers, TriggerKind.ADJECTIVE, value, sets);
                case "who" -> who = paths(value);
                case "whom" -> whom = paths(value);
                case "needs" -> needs = constant(Needs.class, value, Needs.EITHER);
                case "unless" ->
                    yaml.fields(value)
                            .forEach((key, words) -> reader.read(key, words).ifPresent(blocks::add));
                case "cameo" -> cameo = yaml.scalar(value);
                case "refine" -> refinement = refinement(value);
                case "mode" -> mode = yaml.scalar(value);
                case "status" -> status = Optional.of(constant(Status.class, value, Status.ASSERTED));
                case "symmetric" -> symmetric = yaml.scalar(value).equals("true");
                case "examples" -> yaml.items(value).forEach(item -> examples.add(example(item)));
                case "not" -> not.addAll(yaml.words(value));
                default -> reader.read(field.getKey(), value).ifPresent(conditions::add);
            }
        }
        if (ruleName.isEmpty() || triggers.isEmpty() || who.isEmpty() && whom.isEmpty()) {
            yaml.problem(node, "a rule needs a name, triggers (verbs, nouns or adjectives) and who or whom");
        }
        return new Rule(
                name + "/" + ruleName,
                type,
                triggers,
                who,
                whom,
                needs,
                cheapFirst(conditions),
                cheapFirst(blocks),
                cameo,
                refinement,
                mode,
                status,
                symmetric,
                examples,
                not,
                Yaml.line(node));
    }

    /** What is looked up before what asks other rules, and last what looks through a whole clause. */
    private static List<Condition> cheapFirst(List<Condition> conditions) {
        return conditions.stream()
                .sorted(Comparator.comparingInt(condition ->
                        condition.words() ? 2 : condition.alternatives().types().isEmpty() ? 0 : 1))
                .toList();
    }

    private Optional<Refinement> refinement(Node value) {
        Optional<Refinement> found = Optional.ofNullable(refinements.get(yaml.scalar(value)));
        if (found.isEmpty()) {
            yaml.problem(
                    value,
                    "no refinement is named \"" + yaml.scalar(value)
                            + "\"; define it under \"refinements:\" in sets.yaml");
        }
        return found;
    }

    /** The refinements of a file, each a mapping from a digit or code to words. */
    static Map<String, Refinement> refinements(Yaml yaml, Node definitions, WordSets sets) {
        Map<String, Refinement> all = new LinkedHashMap<>();
        yaml.fields(definitions).forEach((name, node) -> {
            Refinement same = node instanceof ScalarNode ? all.get(yaml.scalar(node)) : null;
            if (same != null) {
                all.put(name, same);
                return;
            }
            List<Refinement.Step> steps = new ArrayList<>();
            yaml.fields(node).forEach((code, words) -> {
                List<String> phrases = new ArrayList<>();
                for (String phrase : sets.expand(yaml, words, yaml.words(words))) {
                    phrases.add(phrase);
                    if (phrase.contains("-")) {
                        phrases.add(phrase.replace("-", " - "));
                    }
                }
                steps.add(Refinement.Step.of(code, phrases));
            });
            all.put(name, new Refinement(name, steps));
        });
        return all;
    }

    private void triggers(List<Trigger> into, TriggerKind kind, Node value, WordSets sets) {
        for (String words : new LinkedHashSet<>(sets.expand(yaml, value, yaml.words(value)))) {
            into.add(Trigger.of(kind, words));
            Trigger.apart(kind, words).ifPresent(into::add);
        }
    }

    private List<RolePath> paths(Node value) {
        try {
            return RolePath.alternatives(yaml.scalar(value));
        } catch (IllegalArgumentException e) {
            yaml.problem(value, String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private <E extends Enum<E>> E constant(Class<E> family, Node value, E otherwise) {
        String word = yaml.scalar(value);
        for (E constant : family.getEnumConstants()) {
            if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        yaml.problem(value, "\"" + word + "\" is none of " + List.of(family.getEnumConstants()));
        return otherwise;
    }

    private Example example(Node node) {
        Map<String, Node> fields = yaml.fields(node);
        Node status = fields.get("status");
        return new Example(
                text(fields, "text"),
                text(fields, "who"),
                text(fields, "whom"),
                status == null ? Optional.empty() : Optional.of(constant(Status.class, status, Status.ASSERTED)),
                Yaml.line(node));
    }

    private String text(Map<String, Node> fields, String key) {
        Node node = fields.get(key);
        return node == null ? "" : yaml.scalar(node);
    }
}
