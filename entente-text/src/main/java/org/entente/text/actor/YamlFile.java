package org.entente.text.actor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** A YAML file as nodes that know their line, and the problems found in it. */
final class YamlFile {

    private static final int MAX_BYTES = 64 << 20;

    private final String file;
    private final List<Problem> problems;

    YamlFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    /** Read whole, for where the library reads piece by piece it fails on a character that stands across two pieces. */
    Optional<Node> read(InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            problems.add(new Problem(file, 1, "cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(MAX_BYTES)
                .setBufferSize(bytes.length + 8)
                .build();
        try {
            return new Compose(settings).composeInputStream(new ByteArrayInputStream(bytes));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Problem(file, line, "is not YAML here: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 1, "is not YAML in UTF-8: " + e.getMessage()));
        }
        return Optional.empty();
    }

    void problem(Node at, String message) {
        problems.add(new Problem(file, line(at), message));
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** A mapping's values by key, empty (and a problem) where the node is none. */
    Map<String, Node> map(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "expected \"key: value\" lines");
            return Map.of();
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            values.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
        return values;
    }

    /** A sequence's items; a single value counts as a list of one. */
    List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    /** A scalar's text, stripped; empty (and a problem) where the node is none. */
    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(node, "expected a single value, not a list or a mapping");
        return "";
    }

    List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        for (Node item : list(node)) {
            texts.add(text(item));
        }
        return texts;
    }
}
