package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The evidence about one dyad, month by month: what claims say through each channel, added up to what the chains of states
 * and of patronage are fed with. A month without evidence is a row of zeros, which tells the model nothing.
 */
final class EvidenceSeries {

    /** However much marks a change, it is never surer than this before it is asked what came before and after. */
    static final double SUREST = 0.98;

    /** A smaller probability is what rounding leaves of marks that were taken away, and marks nothing. */
    static final double LEAST_MARK = 1e-12;

    private final ToldModel model;
    private final int from;
    private final int months;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    /** ln of how many times as often as usual pairs change in a month. */
    private final double[] unsettled;

    private double[][] states = {};
    /** P(the pair changed then, for the worse, into each state), by month. */
    private double[][] worse = {};

    private double[][] better = {};

    /** Where a statement lies in the series, by which it can be taken away. */
    record Entry(int layer, int number) {}

    EvidenceSeries(ToldModel model, int from, int to) {
        this.model = model;
        this.from = from;
        this.months = Math.max(1, to - from + 1);
        unsettled = new double[months];
    }

    int from() {
        return from;
    }

    int months() {
        return months;
    }

    /** Adds what a claim says. */
    Entry add(Statement statement) {
        int layer = layer(statement.channel());
        return new Entry(layer, layers.get(layer).add(statement.spread()));
    }

    private int layer(Channel channel) {
        return byName.computeIfAbsent(channel.name(), unused -> {
            layers.add(new Layer(channel, from, months));
            return layers.size() - 1;
        });
    }

    /**
     * Adds that those who rule one of the two were replaced, in some months: for a while after that pairs change more often.
     */
    void upheavals(int[] when) {
        for (int month : when) {
            for (int age = 0; age < ToldModel.UNSETTLED_MONTHS; age++) {
                int t = month + age - from;
                if (t >= 0 && t < months()) {
                    unsettled[t] = Math.max(unsettled[t], Math.log(model.unsettled(age)));
                }
            }
        }
    }

    /** Adds everything up, once all is said. */
    private void settle() {
        if (states.length > 0) {
            return;
        }
        states = new double[months][State.count()];
        worse = new double[months][State.count()];
        better = new double[months][State.count()];
        for (Layer layer : layers) {
            for (int t = 0; t < months; t++) {
                double sum = layer.sum(t);
                if (sum > 0) {
                    layer.channel().addStates(states[t], sum);
                    layer.channel().addMarks(worse[t], better[t], sum, 1);
                }
            }
        }
    }

    /** ln b<sub>t</sub>(s) of the states. */
    double[][] logStates() {
        settle();
        return Arrays.stream(states).map(double[]::clone).toArray(double[][]::new);
    }

    /** ln b<sub>t</sub> of the patronage. */
    double[][] logPatrons() {
        double[][] log = new double[months][];
        for (int t = 0; t < months; t++) {
            log[t] = new double[Patronage.COUNT];
            for (Layer layer : layers) {
                layer.channel().addPatrons(log[t], layer.sum(t));
            }
        }
        return log;
    }

    /** What is known of the changes into each month. */
    Pull[] pulls() {
        settle();
        Pull[] pulls = Pull.none(months);
        for (int t = 0; t < months; t++) {
            pulls[t] = pull(worse[t], better[t], unsettled[t]);
        }
        return pulls;
    }

    /** ln b<sub>t</sub> of one state against another. */
    double logRatio(int t, int one, int other) {
        settle();
        return states[t][one] - states[t][other];
    }

    /** ln of the factor on one change into a month. */
    double logPull(int t, int before, int after) {
        settle();
        double mark = after > before ? worse[t][after] : after < before ? better[t][after] : 0;
        return unsettled[t] + Math.log1p(Math.min(SUREST, mark) / model.hazard(before));
    }

    /** The evidence of the months that are touched had some statements not been made, and others been. */
    Revision revised(List<Entry> without, List<Statement> with) {
        Map<Integer, BitSet> out = new HashMap<>();
        Map<Integer, List<Spread>> in = new HashMap<>();
        without.forEach(entry ->
                out.computeIfAbsent(entry.layer(), unused -> new BitSet()).set(entry.number()));
        with.forEach(statement -> in.computeIfAbsent(layer(statement.channel()), unused -> new ArrayList<>())
                .add(statement.spread()));
        settle();
        List<Layer.Change> changes = new ArrayList<>();
        Set<Integer> touched = new TreeSet<>(out.keySet());
        touched.addAll(in.keySet());
        for (int layer : touched) {
            Layer.Change change =
                    layers.get(layer).change(out.getOrDefault(layer, new BitSet()), in.getOrDefault(layer, List.of()));
            if (change.first() <= change.last()) {
                changes.add(change);
            }
        }
        int first = changes.stream().mapToInt(Layer.Change::first).min().orElse(months);
        int last = changes.stream().mapToInt(Layer.Change::last).max().orElse(-1);
        double[][] log = new double[Math.max(0, last - first + 1)][];
        List<Optional<Pull>> pulls = new ArrayList<>();
        for (int t = first; t <= last; t++) {
            log[t - first] = states[t].clone();
            pulls.add(revise(changes, t, log[t - first]));
        }
        return new Revision(first, log, pulls);
    }

    /** Adds what has changed in a month to its row; its pull where the changes are marked otherwise. */
    private Optional<Pull> revise(List<Layer.Change> changes, int t, double[] row) {
        double[] intoWorse = worse[t];
        double[] intoBetter = better[t];
        boolean marked = false;
        for (Layer.Change change : changes) {
            Channel channel = change.channel();
            double before = change.before(t);
            double now = change.now(t);
            if (now != before) {
                channel.addStates(row, now - before);
                if (channel.marking()) {
                    intoWorse = marked ? intoWorse : intoWorse.clone();
                    intoBetter = marked ? intoBetter : intoBetter.clone();
                    marked = true;
                    channel.addMarks(intoWorse, intoBetter, before, -1);
                    channel.addMarks(intoWorse, intoBetter, now, 1);
                }
            }
        }
        return marked ? Optional.of(pull(intoWorse, intoBetter, unsettled[t])) : Optional.empty();
    }

    /**
     * What each statement adds to the log odds of a turn, to first order: by layer, then by number. Of what a layer adds in
     * a month each has a share by its weight, so that what many say weighs little for each.
     *
     * @param smoothed what is known without some statements
     * @param without statements that are not made
     */
    double[][] leverages(Leverage.On on, Turn turn, Smoothed smoothed, List<Entry> without) {
        settle();
        Leverage leverage = new Leverage(on, turn, smoothed, model, new Leverage.Marks(worse, better));
        Map<Integer, BitSet> out = new HashMap<>();
        without.forEach(entry ->
                out.computeIfAbsent(entry.layer(), unused -> new BitSet()).set(entry.number()));
        double[][] leverages = new double[layers.size()][];
        for (int i = 0; i < leverages.length; i++) {
            leverages[i] = layers.get(i).leverage(leverage, out.getOrDefault(i, new BitSet()));
        }
        return leverages;
    }

    /** A mark multiplies the odds of a change by how much more probable it is then than in a silent month. */
    private Pull pull(double[] intoWorse, double[] intoBetter, double unsettled) {
        if (unsettled == 0 && !any(intoWorse) && !any(intoBetter)) {
            return Pull.NONE;
        }
        int count = State.count();
        double usual = Math.exp(unsettled);
        double[][] factors = new double[count][count];
        for (int s = 0; s < count; s++) {
            double hazard = model.hazard(s);
            for (int u = 0; u < count; u++) {
                double mark = u > s ? intoWorse[u] : u < s ? intoBetter[u] : 0;
                factors[s][u] = usual * (1 + Math.max(0, Math.min(SUREST, mark)) / hazard);
            }
        }
        return Pull.byFactors(factors);
    }

    private static boolean any(double[] marks) {
        for (double value : marks) {
            if (value > LEAST_MARK) {
                return true;
            }
        }
        return false;
    }
}
