package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void confidenceThatIsAlwaysTooHighByAFifthHasThatError() {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            judged.add(new Calibration.Judged(0.85, i % 100 < 65));
        }
        assertThat(Calibration.of(judged).expectedError()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void claimsAsOftenRightAsTheySayShowOnAverageTheErrorOfChance() {
        SplittableRandom random = new SplittableRandom(5);
        double errors = 0;
        double byChance = 0;
        for (int trial = 0; trial < 400; trial++) {
            List<Calibration.Judged> judged = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                double confidence = 0.1 + 0.85 * random.nextDouble();
                judged.add(new Calibration.Judged(confidence, random.nextDouble() < confidence));
            }
            Calibration calibration = Calibration.of(judged);
            errors += calibration.expectedError() / 400;
            byChance += calibration.errorByChance() / 400;
        }
        assertThat(errors).isCloseTo(byChance, within(0.1 * byChance));
    }

    @Test
    void nothingJudgedIsNoError() {
        Calibration none = Calibration.of(List.of());
        assertThat(none.expectedError()).isZero();
        assertThat(none.errorByChance()).isZero();
    }
}
