package org.entente.bench.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Area under the receiver operating characteristic: P(a true example scores above a false one), ties half. */
final class RankingScore {

    private RankingScore() {}

    /** By the rank-sum of Mann and Whitney (1947). */
    static double areaUnderCurve(List<Double> scores, List<Boolean> labels) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(scores::get));
        double rankSum = 0;
        double positive = 0;
        for (int begin = 0; begin < order.size(); ) {
            int end = begin;
            double score = scores.get(order.get(begin));
            double hits = 0;
            while (end < order.size() && scores.get(order.get(end)) == score) {
                hits += labels.get(order.get(end)) ? 1 : 0;
                end++;
            }
            rankSum += hits * (begin + 1 + end) / 2.0;
            positive += hits;
            begin = end;
        }
        double negative = scores.size() - positive;
        return (rankSum - positive * (positive + 1) / 2) / (positive * negative);
    }
}
