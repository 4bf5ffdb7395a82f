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
 * The parameters of the hidden-state model: how long states last, where they lead, and which acts are usual in each.
 *
 * <p>The acts of one month, counted by {@link ActClass}, are Dirichlet-multinomial given their number (Mosimann 1962):
 * a multinomial whose shares vary from month to month, which is what makes event counts overdispersed. Given the number
 * of acts the likelihood says nothing about how much is reported, so a pair that the press ignores is not thereby at
 * peace. The precision is one for all states; so the normalising constant is the same for all, and every further act of
 * a class makes the states in which that class is most usual more probable, never less.
 */
public final class StateModel {

    /** The model in the resource {@code state-model.properties}. */
    private static final String RESOURCE = "state-model.properties";

    private final double[] initial;
    private final double[][] transition;
    private final double precision;
    private final double[][] shares;
    private final double[] patronInitial;
    private final double patronStay;
    private final HiddenChain chain;
    private final HiddenChain patronChain;
    private final RisingFactorial[][] rising;

    /**
     * A model.
     *
     * @param transition P(next month's state | this month's), rows sum to 1
     * @param precision Σα of the Dirichlet, above 0: the higher the less the shares vary from month to month
     * @param shares mean share of each class of acts in each state, rows sum to 1
     * @param patronInitial P(patronage) where nothing is known
     * @param patronStay P(patronage does not change from one month to the next)
     */
    public StateModel(
            double[][] transition, double precision, double[][] shares, double[] patronInitial, double patronStay) {
        this.transition = new double[State.count()][];
        this.shares = new double[State.count()][];
        this.rising = new RisingFactorial[State.count()][ActClass.COUNT];
        for (State state : State.all()) {
            int s = state.level();
            this.transition[s] = distribution("transition." + state, transition[s], State.count());
            this.shares[s] = distribution("shares." + state, shares[s], ActClass.SHARES);
            for (int k = 0; k < ActClass.SHARES; k++) {
                rising[s][k] = new RisingFactorial(precision * this.shares[s][k]);
            }
            rising[s][ActClass.MATERIAL_CONFLICT.index()] = new RisingFactorial(
                    precision * (this.shares[s][ActClass.COERCION.index()] + this.shares[s][ActClass.FORCE.index()]));
        }
        this.precision = precision;
        this.patronInitial = distribution("patron.initial", patronInitial, Patronage.COUNT);
        this.patronStay = patronStay;
        this.initial = stationary(this.transition);
        this.chain = new HiddenChain(initial, this.transition);
        double[][] patron = new double[Patronage.COUNT][Patronage.COUNT];
        for (int s = 0; s < Patronage.COUNT; s++) {
            for (int u = 0; u < Patronage.COUNT; u++) {
                patron[s][u] = (s == u ? patronStay : 0) + (1 - patronStay) * patronInitial[u];
            }
        }
        this.patronChain = new HiddenChain(patronInitial, patron);
    }

    /** The model that comes with the program. */
    public static StateModel standard() {
        try (InputStream in = StateModel.class.getResourceAsStream(RESOURCE)) {
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
     */
    public static StateModel read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return of(properties);
    }

    /**
     * The model written down as properties: {@code transition.STATE}, {@code precision},
     * {@code shares.STATE}, {@code patron.initial}, {@code patron.stay}.
     *
     * @throws IllegalArgumentException where one is missing or no distribution
     */
    public static StateModel of(Properties properties) {
        double[][] transition = new double[State.count()][];
        double[][] shares = new double[State.count()][];
        for (State state : State.all()) {
            transition[state.level()] = numbers(properties, "transition." + state);
            shares[state.level()] = numbers(properties, "shares." + state);
        }
        return new StateModel(
                transition,
                numbers(properties, "precision")[0],
                shares,
                numbers(properties, "patron.initial"),
                numbers(properties, "patron.stay")[0]);
    }

    /**
     * The model as the properties that {@link #of} reads.
     *
     * @param provenance where it comes from, written above it
     */
    public String written(String provenance) {
        StringBuilder out = new StringBuilder();
        out.append("# The hidden-state model of a relationship, month by month (see StateModel).\n");
        out.append("# Rows are states; columns of transition: allied, friendly, neutral, strained, hostile, at war;\n");
        out.append(
                "# columns of shares: verbal cooperation, material cooperation, verbal conflict, coercion, force.\n");
        provenance.lines().forEach(line -> out.append("# ").append(line).append('\n'));
        for (State state : State.all()) {
            write(out, "transition." + state, transition[state.level()]);
        }
        write(out, "precision", precision);
        for (State state : State.all()) {
            write(out, "shares." + state, shares[state.level()]);
        }
        write(out, "patron.initial", patronInitial);
        write(out, "patron.stay", patronStay);
        return out.toString();
    }

    private static void write(StringBuilder out, String key, double... values) {
        out.append(key).append(" =");
        for (double value : values) {
            out.append(String.format(Locale.ROOT, " %.9f", value));
        }
        out.append('\n');
    }

    /** P(state) where nothing is known: the long-run share of each state under the transitions. */
    public double[] initial() {
        return initial.clone();
    }

    /** P(next month's state | this month's). */
    public double[][] transition() {
        return copy(transition);
    }

    /** Mean share of each class of acts in each state. */
    public double[][] shares() {
        return copy(shares);
    }

    /** How little the shares vary from month to month. */
    public double precision() {
        return precision;
    }

    /** P(patronage) where nothing is known. */
    public double[] patronInitial() {
        return patronInitial.clone();
    }

    /** P(patronage does not change in a month). */
    public double patronStay() {
        return patronStay;
    }

    /** The same model for steps shorter than a month: 1/n of the way is gone in 1/n of a month. */
    StateModel everyMonthTimes(double steps) {
        double[][] slower = transition();
        for (int s = 0; s < slower.length; s++) {
            for (int u = 0; u < slower.length; u++) {
                slower[s][u] = slower[s][u] / steps + (s == u ? 1 - 1 / steps : 0);
            }
        }
        return new StateModel(slower, precision, shares, patronInitial, 1 - (1 - patronStay) / steps);
    }

    HiddenChain chain() {
        return chain;
    }

    HiddenChain patronChain() {
        return patronChain;
    }

    /** ln P(counts | state, their number), up to a constant that is the same for all states. */
    double logShares(int state, double[] counts) {
        double sum = 0;
        for (int k = 0; k < ActClass.COUNT; k++) {
            sum += counts[k] > 0 ? rising[state][k].log(counts[k]) : 0;
        }
        return sum;
    }

    /** The distribution that the transitions leave as it is, by power iteration. */
    static double[] stationary(double[][] transition) {
        double[] at = new double[transition.length];
        Arrays.fill(at, 1.0 / at.length);
        for (int round = 0; round < 100_000; round++) {
            double[] next = new double[at.length];
            double moved = 0;
            for (int u = 0; u < at.length; u++) {
                for (int s = 0; s < at.length; s++) {
                    next[u] += at[s] * transition[s][u];
                }
                moved += Math.abs(next[u] - at[u]);
            }
            at = next;
            if (moved < 1e-15) {
                break;
            }
        }
        return at;
    }

    /** The same for every state. */
    double[] logCounts(double[] counts) {
        double[] log = new double[State.count()];
        for (int s = 0; s < log.length; s++) {
            log[s] = logShares(s, counts);
        }
        return log;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    static double[] numbers(Properties properties, String key) {
        String value = properties.getProperty(key, "").trim();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(key + " is missing from the state model");
        }
        return Arrays.stream(value.split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static double[] distribution(String name, double[] values) {
        return distribution(name, values, State.count());
    }

    private static double[] distribution(String name, double[] values, int size) {
        double sum = Arrays.stream(values).sum();
        if (values.length != size
                || Math.abs(sum - 1) > 1e-6
                || Arrays.stream(values).anyMatch(value -> !(value > 0))) {
            throw new IllegalArgumentException(name + " of the state model must be " + size
                    + " positive numbers that sum to 1, not " + Arrays.toString(values));
        }
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }
}
