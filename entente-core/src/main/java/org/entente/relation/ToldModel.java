package org.entente.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/**
 * What the few acts that reports tell of say about how a pair stands. Tables of events hold every trifle, and their counts
 * speak by their shares ({@link StateModel}); a report tells what marks its time. So a told act speaks twice:
 *
 * <ul>
 *   <li>by its kind, for the states in which such acts are told: ln P(kind | state);
 *   <li>for a change in its own month: changes between months of which nothing is told are rare, and a break of relations,
 *       a treaty or an outbreak of fighting marks a change so often that the change most probably lies there. P(a change
 *       in that month | kind) is learned, and multiplies the odds of the changes into the states that the act fits.
 * </ul>
 *
 * <p>Silence leaves a pair as it stands, except at war: wars are told of, and one that is not told of any more fades.
 * Learned by {@link ToldLearning}; the result and its provenance are in {@code told-model.properties}.
 */
public final class ToldModel {

    /** How long pairs change more often after an upheaval. */
    static final int UNSETTLED_MONTHS = 24;

    private static final String RESOURCE = "told-model.properties";
    /** The months after an upheaval are looked at in these stretches: as far as it is no longer ago than so many. */
    private static final int[] AGES = {6, 12, UNSETTLED_MONTHS};

    private final double[][] transition;
    private final double[][] shares;
    private final double[] turning;
    private final double salience;
    private final double[] unsettled;
    private final double[][] logShares;
    private final HiddenChain chain;
    private final double[] initial;
    private final double[] hazards;

    /**
     * A model.
     *
     * @param transition P(next month's state | this month's) where nothing is told of, rows sum to 1
     * @param shares share of each {@link ToldKind} in what is told of pairs in each state, rows sum to 1
     * @param turning P(the pair turns in the month of such an act), by kind, 0 to 1
     * @param salience how many acts drawn by the shares one told act weighs, above 0
     * @param unsettled how many times as often as else pairs turn in the first half year, the second, and the second year
     *     after those who rule one of the two were replaced by an upheaval, each at least 1
     */
    public ToldModel(double[][] transition, double[][] shares, double[] turning, double salience, double[] unsettled) {
        this.transition = copy(transition);
        this.shares = copy(shares);
        this.turning = turning.clone();
        this.salience = salience;
        this.unsettled = unsettled.clone();
        int kinds = ToldKind.all().size();
        logShares = new double[kinds][State.count()];
        for (ToldKind kind : ToldKind.all()) {
            double[] log = logShares[kind.index()];
            for (int s = 0; s < log.length; s++) {
                log[s] = Math.log(shares[s][kind.index()]);
            }
            double most = HiddenChain.max(log);
            for (int s = 0; s < log.length; s++) {
                log[s] -= most;
            }
        }
        initial = StateModel.stationary(this.transition);
        chain = new HiddenChain(initial, this.transition);
        hazards = new double[State.count()];
        for (int s = 0; s < hazards.length; s++) {
            hazards[s] = hazardOf(s);
        }
    }

    /** The model that comes with the program. */
    public static ToldModel standard() {
        try (InputStream in = ToldModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", cause);
        }
    }

    /**
     * The model in a properties file.
     *
     * @param reader the file; not closed
     * @throws IllegalArgumentException where something is missing
     */
    public static ToldModel read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        double[][] transition = new double[State.count()][];
        double[][] shares = new double[State.count()][ToldKind.all().size()];
        for (State state : State.all()) {
            transition[state.level()] = StateModel.distribution(
                    "transition." + state, StateModel.numbers(properties, "transition." + state));
        }
        double[] turning = new double[ToldKind.all().size()];
        for (ToldKind kind : ToldKind.all()) {
            double[] row = StateModel.numbers(properties, "shares." + kind);
            for (int s = 0; s < State.count(); s++) {
                shares[s][kind.index()] = row[s];
            }
            turning[kind.index()] = StateModel.numbers(properties, "turning." + kind)[0];
        }
        return new ToldModel(
                transition,
                shares,
                turning,
                StateModel.numbers(properties, "salience")[0],
                StateModel.numbers(properties, "unsettled"));
    }

    /**
     * The model as the properties that {@link #read} reads.
     *
     * @param provenance where it comes from, written above it
     */
    public String written(String provenance) {
        StringBuilder out = new StringBuilder();
        out.append("# What told acts say of a relationship (see ToldModel).\n");
        out.append("# Columns: allied, friendly, neutral, strained, hostile, at war.\n");
        provenance.lines().forEach(line -> out.append("# ").append(line).append('\n'));
        for (State state : State.all()) {
            row(out, "transition." + state, transition[state.level()]);
        }
        row(out, "salience", salience);
        row(out, "unsettled", unsettled);
        for (ToldKind kind : ToldKind.all()) {
            double[] row = new double[State.count()];
            for (int s = 0; s < row.length; s++) {
                row[s] = shares[s][kind.index()];
            }
            row(out, "shares." + kind, row);
        }
        for (ToldKind kind : ToldKind.all()) {
            row(out, "turning." + kind, turning[kind.index()]);
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String key, double... values) {
        out.append(key).append(" =");
        for (double value : values) {
            out.append(String.format(Locale.ROOT, " %.7f", value));
        }
        out.append('\n');
    }

    /** P(state) where nothing is known. */
    public double[] initial() {
        return initial.clone();
    }

    HiddenChain chain() {
        return chain;
    }

    /** ln P(kind | state), the best state's 0. */
    double[] logShares(ToldKind kind) {
        return logShares[kind.index()];
    }

    /** What one told act weighs. */
    double salience() {
        return salience;
    }

    /** Which stretch of the months after an upheaval one of them is in. */
    static int stretch(int age) {
        int stretch = 0;
        while (age >= AGES[stretch]) {
            stretch++;
        }
        return stretch;
    }

    /** How many times as often as else pairs turn so many months after an upheaval. */
    double unsettled(int age) {
        return unsettled[stretch(age)];
    }

    /** P(a change in its month | kind). */
    double turning(ToldKind kind) {
        return turning[kind.index()];
    }

    /**
     * P(a pair turns in a month of which nothing is told): one rate for all states, so that the same mark says the same of
     * each. For war, which also fades by itself, it is a mean of that rate and of its own, a geometric one.
     */
    double hazard(int state) {
        return hazards[state];
    }

    private double hazardOf(int state) {
        int war = State.AT_WAR.level();
        double leaving = 0;
        for (int s = 0; s < initial.length; s++) {
            leaving += initial[s] * (1 - transition[s][s]);
        }
        return state == war ? Math.pow(leaving, 0.75) * Math.pow(1 - transition[war][war], 0.25) : leaving;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
