package org.entente.text.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One YAML file as nodes that know their line; what is malformed is noted and read as empty. */
final class Yaml {

    private static final int MAX_CHARACTERS = 4_000_000;

    private final String file;
    private final List<Problem> problems;

    Yaml(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<MappingNode> document(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MAX_CHARACTERS)
                .setBufferSize(bufferSize(text.length()))
                .build();
        try {
            Optional<Node> node = new Compose(settings).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(new Problem(file, 1, "the file is no mapping; begin it with \"type:\""));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Problem(
                    file, line, "this is not YAML: " + e.getProblem() + "; quote words with signs in them"));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 1, "this is not YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * Room for a whole text: where the library fills its buffer piece by piece it fails on a character beyond the basic plane
     * that stands across two pieces.
     */
    private static int bufferSize(int length) {
        return Math.min(length, MAX_CHARACTERS) + 8;
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    void problem(Node at, String message) {
        problems.add(new Problem(file, line(at), message));
    }

    /** The fields of a mapping, in order; empty, with a problem noted, where the node is none. */
    Map<String, Node> fields(Node node) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "a mapping is expected here");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (fields.put(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "\"" + key + "\" stands here twice; join the two");
            }
        }
        return fields;
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(node, "one value is expected here, not a list or mapping");
        return "";
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return node instanceof ScalarNode ? List.of(node) : reject(node);
    }

    private List<Node> reject(Node node) {
        problem(node, "a list is expected here");
        return List.of();
    }

    List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        for (Node item : items(node)) {
            String word = scalar(item);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
