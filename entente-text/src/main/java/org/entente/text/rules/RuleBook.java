package org.entente.text.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.claim.ClaimType;
import org.entente.claim.Kind;
import org.entente.text.frame.TriggerKind;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * All rules, found by their trigger's word. Rules that could meet on one frame stand in the order in which they are to
 * be tried: the most specific first, then by id, so that the order of files decides nothing.
 */
public final class RuleBook {

    private static final String SETS = "sets.yaml";
    private static final String BY_CODE = "code-";

    private final List<Rule> rules;
    private final List<Problem> problems;
    private final Map<String, Refinement> refinements;
    private final Map<TriggerKind, Map<String, Started>> index = new EnumMap<>(TriggerKind.class);

    private RuleBook(List<Rule> rules, Map<String, Refinement> refinements, List<Problem> problems) {
        this.refinements = Map.copyOf(refinements);
        this.rules = List.copyOf(rules);
        this.problems = List.copyOf(problems);
        Map<TriggerKind, Map<String, List<Started.Entry>>> unsorted = new EnumMap<>(TriggerKind.class);
        for (Rule rule : rules) {
            for (Trigger trigger : rule.triggers()) {
                unsorted.computeIfAbsent(trigger.kind(), kind -> new HashMap<>())
                        .computeIfAbsent(trigger.head(), word -> new ArrayList<>())
                        .add(Started.Entry.of(rule, trigger));
            }
        }
        unsorted.forEach((kind, words) -> {
            Map<String, Started> started = new HashMap<>();
            words.forEach((word, entries) -> started.put(word, Started.of(entries)));
            index.put(kind, started);
        });
    }

    /**
     * Loads the rules that ship with Entente.
     *
     * @throws RuleFormatException where a file is damaged
     */
    public static RuleBook load() {
        Map<String, String> files = new HashMap<>();
        files.put(
                SETS,
                resource(SETS)
                        .orElseThrow(() ->
                                new IllegalStateException("the rule files are missing from the jar; build it again")));
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE, Kind.SHIFT)) {
            for (ClaimType type : ClaimType.of(kind)) {
                String file = kind.name().toLowerCase(Locale.ROOT) + "s/"
                        + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
                resource(file).ifPresent(text -> files.put(file, text));
            }
        }
        return of(files);
    }

    /**
     * Reads rules from texts.
     *
     * @param files content by file name; {@code sets.yaml} holds the shared sets
     */
    public static RuleBook of(Map<String, String> files) {
        List<Problem> problems = new ArrayList<>();
        WordSets shared = WordSets.none();
        Map<String, Refinement> refinements = Map.of();
        Yaml sets = new Yaml(SETS, problems);
        String text = files.get(SETS);
        if (text != null) {
            Map<String, Node> fields =
                    sets.document(text).map(document -> sets.fields(document)).orElse(Map.of());
            Node definitions = fields.get("sets");
            shared = definitions == null ? shared : WordSets.none().with(sets, definitions);
            Node finer = fields.get("refinements");
            refinements = finer == null ? refinements : RuleReader.refinements(sets, finer, shared);
        }
        List<Rule> rules = new ArrayList<>();
        for (String file : files.keySet().stream().sorted().toList()) {
            if (!file.equals(SETS)) {
                rules.addAll(new RuleReader(file, problems, shared, refinements).read(files.getOrDefault(file, "")));
            }
        }
        return new RuleBook(rules, refinements, problems);
    }

    private static Optional<String> resource(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes a code finer where no rule says so; empty where nothing does. */
    Optional<Refinement> below(String code) {
        return Optional.ofNullable(refinements.get(BY_CODE + (code.endsWith("0") ? code.substring(0, 2) : code)));
    }

    /** This book where it has no problems. */
    public RuleBook orThrow() {
        if (!problems.isEmpty()) {
            throw new RuleFormatException(problems);
        }
        return this;
    }

    /** This book without the rules of these ids. */
    public RuleBook without(Set<String> ids) {
        return new RuleBook(
                rules.stream().filter(rule -> !ids.contains(rule.id())).toList(), refinements, problems);
    }

    /** Every rule, by file and place. */
    public List<Rule> rules() {
        return rules;
    }

    /** What was wrong in the files. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether a word starts a rule of a type. */
    public boolean starts(TriggerKind kind, String word, ClaimType type) {
        return started(kind, word).types().contains(type);
    }

    /** Whether some rule has a verb with this lemma, in lower case, for its trigger. */
    public boolean knowsVerb(String lemma) {
        return !started(TriggerKind.VERB, lemma).rules().isEmpty();
    }

    /** Takes what a word starts. */
    interface EntrySink {
        void accept(TriggerKind kind, String word, List<Started.Entry> entries);
    }

    /** What makes a code finer where no rule says so, by {@code code-14}, in a fixed order. */
    SortedMap<String, Refinement> refinementsByCode() {
        SortedMap<String, Refinement> all = new TreeMap<>(refinements);
        all.keySet().removeIf(name -> !name.startsWith(BY_CODE));
        return all;
    }

    /** Everything that {@link #started} can answer, kind by kind. */
    void eachEntry(EntrySink sink) {
        index.forEach((kind, words) -> words.forEach((word, started) -> sink.accept(kind, word, started.entries())));
    }

    /** What a word starts as a trigger of a kind. */
    Started started(TriggerKind kind, String word) {
        return index.getOrDefault(kind, Map.of()).getOrDefault(word, Started.NOTHING);
    }
}
