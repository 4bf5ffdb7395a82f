package org.entente.bench.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.relation.State;
import org.entente.relation.ToldKind;
import org.entente.relation.Upheavals;

/**
 * A well-known pair as a handbook would put it, and what reports would tell of it: one of {@code histories.txt}.
 *
 * @param first one of the two
 * @param second the other
 * @param phases how they stood, in the order of time
 * @param acts what is told
 */
public record History(String first, String second, List<Phase> phases, List<Act> acts) {

    /** From a month on the pair stood so. */
    public record Phase(YearMonth from, State state) {}

    /**
     * A told act or tie.
     *
     * @param forward whether the first did it to the second
     * @param mutual whether both did it
     */
    public record Act(LocalDate day, boolean forward, boolean mutual, ClaimType type, String cameo, Status status) {}

    /** All histories that come with the bench to learn from. */
    public static List<History> all() throws IOException {
        return read("histories.txt");
    }

    /** Histories that nothing is learned from. */
    public static List<History> fresh() throws IOException {
        return read("histories-fresh.txt");
    }

    /** More of them; their errors were looked at. */
    public static List<History> later() throws IOException {
        return read("histories-later.txt");
    }

    private static List<History> read(String resource) throws IOException {
        List<History> all = new ArrayList<>();
        try (InputStream in = History.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("dyad ")) {
                    String[] names = line.substring("dyad ".length()).split(" \\| ", -1);
                    all.add(new History(names[0], names[1], new ArrayList<>(), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    all.get(all.size() - 1).add(line.strip().split("\\s+", -1));
                }
            }
        }
        return List.copyOf(all);
    }

    private void add(String[] words) {
        if (words[0].equals("state")) {
            phases.add(new Phase(YearMonth.parse(words[1]), state(words[2])));
            return;
        }
        boolean tie = Character.isLetter(words[2].charAt(0));
        ClaimType type = tie ? TieType.valueOf(words[2]) : type(words[2]);
        acts.add(new Act(
                LocalDate.parse(words[0]),
                !words[1].equals("<"),
                words[1].equals("="),
                type,
                tie ? "" : words[2],
                words.length > 3 ? Status.ENDED : Status.ASSERTED));
    }

    private static State state(String letter) {
        return switch (letter) {
            case "A" -> State.ALLIED;
            case "F" -> State.FRIENDLY;
            case "N" -> State.NEUTRAL;
            case "S" -> State.STRAINED;
            case "H" -> State.HOSTILE;
            case "W" -> State.AT_WAR;
            default -> throw new IllegalArgumentException("\"" + letter + "\" is no state; use A, F, N, S, H or W");
        };
    }

    private static EventType type(String cameo) {
        if (cameo.startsWith("087")) {
            return EventType.RETREAT;
        }
        return switch (cameo.substring(0, 2)) {
            case "01", "04" -> EventType.CONSULT;
            case "03" -> EventType.AGREE;
            case "05" -> EventType.SUPPORT;
            case "06" -> EventType.COOPERATE;
            case "07" -> EventType.AID;
            case "08" -> EventType.CONCEDE;
            case "09", "10" -> EventType.REQUEST;
            case "11" -> EventType.ACCUSE;
            case "12" -> EventType.REJECT;
            case "13" -> EventType.THREATEN;
            case "14" -> EventType.PROTEST;
            case "15" -> EventType.MOBILIZE;
            case "16" -> EventType.SANCTION;
            case "17" -> EventType.COERCE;
            default -> EventType.ASSAULT;
        };
    }

    /** The first month told of. */
    public YearMonth begin() {
        YearMonth first = phases.get(0).from();
        for (Act act : acts) {
            YearMonth month = YearMonth.from(act.day());
            first = month.isBefore(first) ? month : first;
        }
        return first;
    }

    /** The last month told of. */
    public YearMonth end() {
        YearMonth last = phases.get(phases.size() - 1).from();
        for (Act act : acts) {
            YearMonth month = YearMonth.from(act.day());
            last = month.isAfter(last) ? month : last;
        }
        return last;
    }

    /** How they stood in a month. */
    public State at(YearMonth month) {
        State state = phases.get(0).state();
        for (Phase phase : phases) {
            state = phase.from().isAfter(month) ? state : phase.state();
        }
        return state;
    }

    /** Months, counted from the first told of, in which those who rule one of the two were replaced. */
    public List<Integer> upheavals() {
        List<Integer> months = new ArrayList<>();
        for (String name : List.of(first, second)) {
            for (YearMonth month : Upheavals.standard().of(country(name))) {
                if (!month.isBefore(begin()) && !month.isAfter(end())) {
                    months.add((int) ChronoUnit.MONTHS.between(begin(), month));
                }
            }
        }
        return months;
    }

    /** ISO 3166-1 alpha-3 of a state by its English name, empty for what is none. */
    static String country(String name) {
        return switch (name) {
            case "Soviet Union" -> "SUN";
            case "Yugoslavia" -> "YUG";
            case "Democratic Republic of the Congo" -> "COD";
            case "Turkey" -> "TUR";
            case "Bosnia" -> "BIH";
            case "Burma" -> "MMR";
            default ->
                Arrays.stream(Locale.getISOCountries())
                        .map(code -> new Locale.Builder().setRegion(code).build())
                        .filter(locale ->
                                locale.getDisplayCountry(Locale.ENGLISH).equals(name))
                        .map(Locale::getISO3Country)
                        .findFirst()
                        .orElse("");
        };
    }

    /** The state of every month. */
    public List<State> states() {
        List<State> states = new ArrayList<>();
        for (YearMonth month = begin(); !month.isAfter(end()); month = month.plusMonths(1)) {
            states.add(at(month));
        }
        return states;
    }

    /** The acts told of every month. */
    public List<List<ToldKind>> kinds() {
        List<List<ToldKind>> kinds = new ArrayList<>();
        for (YearMonth month = begin(); !month.isAfter(end()); month = month.plusMonths(1)) {
            List<ToldKind> here = new ArrayList<>();
            for (Act act : acts) {
                if (!act.cameo().isEmpty() && YearMonth.from(act.day()).equals(month)) {
                    here.add(ToldKind.ofCameo(act.cameo()));
                }
            }
            kinds.add(here);
        }
        return kinds;
    }
}
