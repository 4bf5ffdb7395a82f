package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventTableTest {

    @Test
    void bothDirectionsAreOneDyad() throws IOException {
        DyadCounts counts = counts("date,source,target,code\n2014-03-01,RUS,UKR,190\n2014-03-02,UKR,RUS,112\n");
        assertThat(counts.size()).isEqualTo(1);
        double[] march = counts.series().iterator().next().rows(counts.last())[0];
        assertThat(march[ActClass.FORCE.index()]).isEqualTo(1);
        assertThat(march[ActClass.VERBAL_CONFLICT.index()]).isEqualTo(1);
    }

    @Test
    void aClosedBorderIsCoercionAndNoForce() throws IOException {
        DyadCounts counts = counts("date,source,target,code\n2015-08-19,VEN,COL,191\n2015-08-20,VEN,COL,1911\n");
        double[] august = counts.series().iterator().next().rows(counts.last())[0];
        assertThat(august[ActClass.COERCION.index()]).isEqualTo(2);
        assertThat(august[ActClass.FORCE.index()]).isZero();
    }

    @Test
    void aYearlyTableIsSpreadOverItsMonths() throws IOException {
        DyadCounts counts = counts("a,b,year,verbCoop,matlCoop,verbConf,matlConf\nAFG,PAK,2005,365,0,0,0\n");
        double[][] rows = counts.series().iterator().next().rows(counts.last());
        assertThat(rows).hasNumberOfRows(12);
        assertThat(rows[1][0]).isCloseTo(28, within(1e-9));
    }

    @Test
    void aWeeklyTableIsReadByWeek() throws IOException {
        assertThat(EventTable.isByWeek("week,a,b,verbCoop,matCoop,verbConf,matConf"))
                .isTrue();
        assertThat(EventTable.isByWeek("month,a,b,verbCoop,matCoop,verbConf,matConf"))
                .isFalse();
        DyadCounts counts = new DyadCounts(TimeStep.WEEK);
        String table =
                "week,a,b,verbCoop,matCoop,verbConf,matConf\n2008-W32,GEO,RUS,0,0,0,7\n2008-08-11,GEO,RUS,0,0,0,14\n";
        EventTable.read("events.csv", new BufferedReader(new StringReader(table)), counts);
        double[][] rows = counts.series().iterator().next().rows(counts.last());
        assertThat(rows).hasNumberOfRows(2);
        assertThat(rows[0][ActClass.MATERIAL_CONFLICT.index()]).isCloseTo(7, within(1e-9));
        assertThat(rows[1][ActClass.MATERIAL_CONFLICT.index()]).isCloseTo(14, within(1e-9));
    }

    @Test
    void badRowsAreToldAndTheRestRead() throws IOException {
        List<String> problems = new ArrayList<>();
        DyadCounts counts = new DyadCounts(TimeStep.MONTH);
        String table =
                "date,source,target,code\n2014-03-01,RUS,UKR,190\n2014-13-01,RUS,UKR,190\n2014-03-02,UKR,RUS,ZZ\n";
        long rows = EventTable.read("events.csv", new BufferedReader(new StringReader(table)), counts, problems::add);
        assertThat(rows).isEqualTo(1);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("line 3", "2014-13-01", "use YYYY-MM-DD");
    }

    @Test
    void quotedNamesKeepTheirCommas() throws IOException {
        DyadCounts counts =
                counts("source,target,date,code\n\"Korea, \"\"North\"\"\",\"Korea, South\",2010-11-23,190\n");
        assertThat(counts.series().iterator().next().first()).isEqualTo("Korea, \"North\"");
    }

    @Test
    void messagesNameLineAndRemedy() {
        assertThatThrownBy(() -> counts("date,source,target,code\n2014-13-01,RUS,UKR,190\n"))
                .hasMessageContaining("events.csv, line 2");
        assertThatThrownBy(() -> counts("date,source,target,code\n1 March,RUS,UKR,190\n"))
                .hasMessageContaining("use YYYY-MM-DD");
        assertThatThrownBy(() -> counts("date,source,target,code\n2014-03-01,RUS,UKR,ZZ\n"))
                .hasMessageContaining("no CAMEO code");
        assertThatThrownBy(() -> counts("day,who\n")).hasMessageContaining("no column \"source\"");
        assertThatThrownBy(() -> counts("")).hasMessageContaining("no column \"date\"");
        assertThatThrownBy(() -> counts("date,source,target,code\n2014-03-01,RUS\n"))
                .hasMessageContaining("the row has 2 values");
    }

    @Test
    void warBreaksOutInTheMonthItBreaksOut() throws IOException {
        StringBuilder table = new StringBuilder("date,source,target,code\n");
        for (int month = 0; month < 96; month++) {
            String day = YearMonth.of(2010, 1).plusMonths(month) + "-15";
            String[] codes =
                    month < 50 ? new String[] {"042", "040", "057", "042"} : new String[] {"190", "193", "190", "112"};
            for (String code : codes) {
                table.append(day).append(",Arda,Brin,").append(code).append('\n');
            }
        }
        Timeline timeline =
                TableRelating.standard().relate(counts(table.toString())).get(0);
        assertThat(timeline.turns()).hasSize(1);
        assertThat(timeline.turns().get(0).at()).isEqualTo(LocalDate.of(2014, 3, 1));
        assertThat(timeline.turns().get(0).probability()).isGreaterThan(0.99);
        assertThat(timeline.phases()).extracting(Timeline.Stretch::state).containsExactly(State.FRIENDLY, State.AT_WAR);
        assertThat(timeline.breaks()).extracting(Timeline.Break::at).contains(LocalDate.of(2014, 3, 1));
        TablePoint surest = timeline.turningPoints().get(0);
        assertThat(surest.at()).isEqualTo(LocalDate.of(2014, 3, 1));
        assertThat(surest.change()).isPresent();
        assertThat(surest.pace()).isPresent();
        assertThat(surest.worse()).isTrue();
    }

    @Test
    void aDyadFollowedMonthByMonthKnowsOfWarOnceItIsThere() {
        GrowingTimeline timeline = new GrowingTimeline(StateModel.standard(), YearMonth.of(2010, 1));
        for (int month = 0; month < 24; month++) {
            timeline.append(month < 18 ? Map.of(ActClass.VERBAL_COOPERATION, 5.0) : Map.of(ActClass.FORCE, 5.0));
        }
        assertThat(timeline.at(10).state()).isEqualTo(State.FRIENDLY);
        assertThat(timeline.at(23).state()).isEqualTo(State.AT_WAR);
    }

    @Test
    void learningFindsTheSharesThatCountsWereDrawnFrom() {
        double[] peace = {0.9, 0.05, 0.04, 0.008, 0.002};
        double[] war = {0.05, 0.02, 0.08, 0.15, 0.7};
        DyadCounts counts = new DyadCounts(TimeStep.MONTH);
        Random random = new Random(5);
        for (int dyad = 0; dyad < 40; dyad++) {
            for (int month = 0; month < 60; month++) {
                double[] shares = dyad % 2 == 0 || month < 30 ? peace : war;
                for (int i = 0; i < 10; i++) {
                    LocalDate day = LocalDate.of(2010, 1, 1).plusMonths(month);
                    counts.add(day, day, "a" + dyad, "b", drawn(random, shares), 1);
                }
            }
        }
        StateModel start = StateModel.standard();
        StateLearning learning = new StateLearning(counts, 1, start);
        StateLearning.Round first = learning.round(start);
        StateModel model = first.model();
        StateLearning.Round last = first;
        for (int round = 0; round < 10; round++) {
            last = learning.round(model);
            model = last.model();
        }
        assertThat(last.logLikelihood()).isGreaterThan(first.logLikelihood());
        assertThat(model.shares()[State.AT_WAR.level()][ActClass.FORCE.index()]).isCloseTo(0.7, within(0.05));
        double[] long_run = learning.settled(model).initial();
        for (int s = 0; s < long_run.length; s++) {
            assertThat(long_run[s]).isCloseTo(start.initial()[s], within(1e-6));
        }
    }

    private static ActClass drawn(Random random, double[] shares) {
        double at = random.nextDouble();
        for (ActClass act : List.of(ActClass.values()).subList(0, ActClass.SHARES)) {
            at -= shares[act.index()];
            if (at < 0) {
                return act;
            }
        }
        return ActClass.FORCE;
    }

    private static DyadCounts counts(String table) throws IOException {
        DyadCounts counts = new DyadCounts(TimeStep.MONTH);
        EventTable.read("events.csv", new BufferedReader(new StringReader(table)), counts);
        return counts;
    }
}
