package org.entente.relation;

import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link ToldModel} from histories whose states are known: counts, smoothed by what the states and the scale mean
 * by themselves (a Dirichlet prior, so each estimate is (count + prior) / (total + prior's weight)). The constants were
 * chosen on the same histories, for turning points found and states right; those held out had no part in it.
 */
public final class ToldLearning {

    /** μ of allied to at war on the scale: what the states mean in the scale's own words; σ is wide, for allies quarrel. */
    private static final double[] MEAN = {6, 3.5, 1, -3, -6.5, -9.5};

    private static final double DEVIATION = 5;
    /** How many told acts the prior counts for, a state. */
    private static final double PRIOR_ACTS = 20;
    /** How many acts of a kind the prior counts for when it is asked whether they mark a change. */
    private static final double PRIOR_MARKS = 4;
    /** How many turns after upheavals the prior counts for, that they come as often as else. */
    private static final double PRIOR_UNSETTLED = 4;
    /** How many months of each state the starting transitions count for. */
    private static final double PRIOR_MONTHS = 1000;
    /** P(a war of which nothing is told any more is over) a month: it fades within a year or two. */
    private static final double WAR_FADES = 0.08;
    /** Pairs change more often than a handbook has phases. */
    private static final double FINER_THAN_PHASES = 2.5;
    /** Silent months have a share of that counted for them, which one turn in silence more than counted is part of. */
    private static final double SILENT = 0.39;
    /** What one told act weighs against the shares: what is told is picked to mark its time. */
    private static final double SALIENCE = 2.65;

    /** Share of pairs at war of which nothing is told: wars are told of. */
    private static final double WAR_SHARE = 3e-5;

    private final StateModel start;
    private final double[][] acts = new double[State.count()][ToldKind.all().size()];
    private final double[] told = new double[ToldKind.all().size()];
    private final double[] marking = new double[ToldKind.all().size()];
    private final double[][] turns = new double[State.count()][State.count()];
    private final double[] months = new double[State.count()];
    /** Months and turns in them by the time since an upheaval; the last those with none. */
    private final double[] unsettledMonths = new double[4];

    private final double[] unsettledTurns = new double[4];
    private double silentMonths;
    private double silentTurns;

    /** Learning with a starting model for the transitions and the long-run shares of the states. */
    public ToldLearning(StateModel start) {
        this.start = start;
    }

    /**
     * Learns from one history.
     *
     * @param states the state of every month
     * @param kinds the acts told of every month
     * @param upheavals months, counted from the first, in which those who rule one of the two were replaced
     */
    public void add(List<State> states, List<List<ToldKind>> kinds, List<Integer> upheavals) {
        for (int t = 1; t < states.size(); t++) {
            int now = t;
            int stretch = upheavals.stream()
                    .map(month -> now - month)
                    .filter(age -> age >= 0 && age < ToldModel.UNSETTLED_MONTHS)
                    .min(Integer::compare)
                    .map((Integer age) -> ToldModel.stretch(age))
                    .orElse(unsettledMonths.length - 1);
            unsettledMonths[stretch]++;
            unsettledTurns[stretch] += states.get(t) == states.get(t - 1) ? 0 : 1;
        }
        for (int t = 0; t < states.size(); t++) {
            int here = states.get(t).level();
            int before = t == 0 ? here : states.get(t - 1).level();
            months[here]++;
            if (here != before) {
                turns[before][here]++;
            }
            if (kinds.get(t).isEmpty()) {
                silentMonths++;
                silentTurns += here != before ? 1 : 0;
            }
            for (ToldKind kind : kinds.get(t)) {
                acts[here][kind.index()]++;
                told[kind.index()]++;
                boolean marks = kind.cooperative() ? here < before : here > before;
                marking[kind.index()] += marks ? 1 : 0;
            }
        }
    }

    /** The model learned. */
    public ToldModel model() {
        return new ToldModel(transition(), shares(), turning(), SALIENCE, unsettled());
    }

    /** Turns a month after an upheaval against turns a month else, never fewer. */
    private double[] unsettled() {
        int quiet = unsettledMonths.length - 1;
        double usual = (unsettledTurns[quiet] + 1) / (unsettledMonths[quiet] + 1);
        double[] ratio = new double[quiet];
        for (int i = 0; i < quiet; i++) {
            double expected = usual * unsettledMonths[i];
            ratio[i] = Math.max(1, (unsettledTurns[i] + PRIOR_UNSETTLED) / (expected + PRIOR_UNSETTLED));
        }
        return ratio;
    }

    private double[][] shares() {
        double all = total(told);
        double[][] shares = new double[State.count()][told.length];
        for (int s = 0; s < shares.length; s++) {
            double[] prior = new double[told.length];
            for (ToldKind kind : ToldKind.all()) {
                double distance = (kind.scale() - MEAN[s]) / DEVIATION;
                double usual = (told[kind.index()] + 1) / (all + told.length);
                prior[kind.index()] = usual * Math.exp(-distance * distance / 2);
            }
            double sum = total(prior);
            double counted = total(acts[s]);
            for (int k = 0; k < told.length; k++) {
                shares[s][k] = (acts[s][k] + PRIOR_ACTS * prior[k] / sum) / (counted + PRIOR_ACTS);
            }
        }
        poolTruces(shares);
        return shares;
    }

    /**
     * A truce or a retreat speaks of a fight that is over. In which of the states without quarrels few are told of says
     * nothing, so these have one share of them.
     */
    private void poolTruces(double[][] shares) {
        int truce = ToldKind.TRUCE.index();
        double pooled = 0;
        double all = 0;
        for (int s = 0; s < State.STRAINED.level(); s++) {
            double weight = total(acts[s]) + PRIOR_ACTS;
            pooled += shares[s][truce] * weight;
            all += weight;
        }
        for (int s = 0; s < State.STRAINED.level(); s++) {
            double rest = (1 - pooled / all) / (1 - shares[s][truce]);
            for (int k = 0; k < shares[s].length; k++) {
                shares[s][k] = k == truce ? pooled / all : shares[s][k] * rest;
            }
        }
    }

    private double[] turning() {
        double usual = total(marking) / Math.max(1, total(told));
        double[] turning = new double[told.length];
        for (int k = 0; k < turning.length; k++) {
            double counted = (marking[k] + PRIOR_MARKS * usual) / (told[k] + PRIOR_MARKS);
            turning[k] = Math.min(1, FINER_THAN_PHASES * counted);
        }
        return turning;
    }

    /**
     * Transitions of silent months: where states lead as counted, how often by the share of changes that fall into months
     * of which nothing is told. The flows between two states are made equal both ways about the long-run shares of the
     * starting model (detailed balance), so that no evidence still gives those shares.
     */
    private double[][] transition() {
        double[][] prior = start.transition();
        double all = total(months);
        double allTurns = Arrays.stream(turns).mapToDouble(ToldLearning::total).sum();
        double silent = SILENT * (silentTurns + 1) / (silentMonths + 1) / ((allTurns + 1) / (all + 1));
        double[][] rate = new double[State.count()][State.count()];
        for (int s = 0; s < rate.length; s++) {
            double leaving = 0;
            for (int u = 0; u < rate.length; u++) {
                if (u != s) {
                    rate[s][u] = (turns[s][u] + PRIOR_MONTHS * prior[s][u]) / (months[s] + PRIOR_MONTHS);
                    leaving += rate[s][u];
                }
            }
            double factor = s == State.AT_WAR.level() ? WAR_FADES / leaving : silent;
            for (int u = 0; u < rate.length; u++) {
                rate[s][u] *= factor;
            }
        }
        double[] pi = longRun();
        int war = State.AT_WAR.level();
        double[][] settled = new double[rate.length][rate.length];
        for (int s = 0; s < rate.length; s++) {
            settled[s][s] = 1;
            for (int u = 0; u < rate.length; u++) {
                if (u != s) {
                    double flow = s == war || u == war
                            ? pi[war] * rate[war][s == war ? u : s]
                            : Math.sqrt(pi[s] * rate[s][u] * pi[u] * rate[u][s]);
                    settled[s][u] = flow / pi[s];
                    settled[s][s] -= settled[s][u];
                }
            }
        }
        return settled;
    }

    /** Of pairs of which nothing is known, few are at war. */
    private double[] longRun() {
        double[] pi = start.initial();
        int war = State.AT_WAR.level();
        double rest = 1 - pi[war];
        for (int s = 0; s < pi.length; s++) {
            pi[s] = s == war ? WAR_SHARE : pi[s] / rest * (1 - WAR_SHARE);
        }
        return pi;
    }

    private static double total(double[] values) {
        return Arrays.stream(values).sum();
    }
}
