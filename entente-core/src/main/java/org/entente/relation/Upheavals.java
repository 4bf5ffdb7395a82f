package org.entente.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/**
 * When those who rule a state were replaced otherwise than by its rules: revolutions, coups, conquests. Relations with
 * others begin, end and turn more often after such shocks (Goertz and Diehl 1995, "The initiation and termination of
 * enduring rivalries: the impact of political shocks"). The list is in {@code upheavals.txt}; how much more often is learned
 * by {@link ToldLearning}.
 */
public final class Upheavals {

    private static final String RESOURCE = "upheavals.txt";
    private static final Upheavals STANDARD = standardOnce();

    private final Map<String, List<Integer>> byCountry;
    private final Map<String, List<Integer>> byGroup;

    private Upheavals(Map<String, List<Integer>> byCountry, Map<String, List<Integer>> byGroup) {
        this.byCountry = Map.copyOf(byCountry);
        this.byGroup = Map.copyOf(byGroup);
    }

    /** The list that comes with the program. */
    public static Upheavals standard() {
        return STANDARD;
    }

    /** The months in which those who rule a state were replaced, by its ISO 3166-1 alpha-3 code, in order. */
    public List<YearMonth> of(String country) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .map((Integer month) -> Months.month(month))
                .toList();
    }

    /** The months that matter to a dyad. */
    int[] of(Dyad dyad) {
        return IntStream.concat(months(dyad.first()), months(dyad.second()))
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream months(Actor actor) {
        boolean state = actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.STATE_BODY;
        List<Integer> months = state
                ? byCountry.getOrDefault(actor.country(), List.of())
                : byGroup.getOrDefault(actor.id(), List.of());
        return months.stream().mapToInt(Integer::intValue);
    }

    private static Upheavals standardOnce() {
        try (InputStream in = Upheavals.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException cause) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", cause);
        }
    }

    private static Upheavals read(BufferedReader reader) throws IOException {
        Map<String, Set<Integer>> byCountry = new HashMap<>();
        Map<String, Set<Integer>> byGroup = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                int bracket = words[i].indexOf('(');
                String month = bracket < 0 ? words[i] : words[i].substring(0, bracket);
                int at = Months.of(YearMonth.parse(month));
                byCountry.computeIfAbsent(words[0], unused -> new TreeSet<>()).add(at);
                if (bracket >= 0) {
                    String group = words[i].substring(bracket + 1, words[i].length() - 1);
                    byGroup.computeIfAbsent(group, unused -> new TreeSet<>()).add(at);
                }
            }
        }
        return new Upheavals(lists(byCountry), lists(byGroup));
    }

    private static Map<String, List<Integer>> lists(Map<String, Set<Integer>> sets) {
        Map<String, List<Integer>> lists = new HashMap<>();
        sets.forEach((key, set) -> lists.put(key, set.stream().sorted().toList()));
        return lists;
    }
}
