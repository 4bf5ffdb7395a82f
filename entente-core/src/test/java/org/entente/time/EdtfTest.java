package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.entente.time.When.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2021,            2021-01-01, 2021-12-31",
        "2023-04,         2023-04-01, 2023-04-30",
        "2024-02,         2024-02-01, 2024-02-29",
        "2023-04-15,      2023-04-15, 2023-04-15",
        "198X,            1980-01-01, 1989-12-31",
        "18XX,            1800-01-01, 1899-12-31",
        "1XXX,            1000-01-01, 1999-12-31",
        "2021~,           2021-01-01, 2021-12-31",
        "2021-06-10~,     2021-06-07, 2021-06-13",
        "2021-21,         2021-03-01, 2021-05-31",
        "2021-22,         2021-06-01, 2021-08-31",
        "2021-23,         2021-09-01, 2021-11-30",
        "1941-24,         1941-12-01, 1942-02-28",
        "2020-35,         2020-07-01, 2020-09-30",
        "2020-36,         2020-10-01, 2020-12-31",
        "2020-40,         2020-01-01, 2020-06-30",
        "2020-41,         2020-07-01, 2020-12-31",
        "0071,            0071-01-01, 0071-12-31",
        "-0043,           -0043-01-01, -0043-12-31",
        "1914/1918,       1914-01-01, 1918-12-31",
        "2004-06/2006,    2004-06-01, 2006-12-31",
    })
    void dateReachesFromItsFirstToItsLastDay(String edtf, LocalDate from, LocalDate to) {
        Edtf date = Edtf.parse(edtf);

        assertThat(date.from()).contains(from);
        assertThat(date.to()).contains(to);
        assertThat(date).hasToString(edtf);
    }

    @Test
    void openEndHasNoDay() {
        assertThat(Edtf.parse("2001-09-11/..").to()).isEmpty();
        assertThat(Edtf.parse("../2021").from()).isEmpty();
        assertThat(Edtf.parse("/2021")).hasToString("../2021");
    }

    @Test
    void unspecifiedMonthOrDayIsTheCoarserDate() {
        assertThat(Edtf.parse("2004-XX")).isEqualTo(EdtfDate.year(2004));
        assertThat(Edtf.parse("2004-06-XX")).isEqualTo(EdtfDate.month(2004, 6));
        assertThat(Edtf.parse("2004-XX-XX")).isEqualTo(EdtfDate.year(2004));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-02-30",
                "2021-00",
                "2021-1-1",
                "XXXX",
                "../..",
                "/",
                "2021/2020",
                "abcd",
                "2021-25",
                "198X-05",
                "2021-21-03",
                "2021-01-01-01",
                "2021//2022",
                "~"
            })
    void whatIsNoDateIsRefusedWithItsText(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1724,       2,   YEAR,    1726",
        "1724-05,    2,   YEAR,    1726",
        "1974-08-08, -10, MONTH,   1973-10",
        "2020-02-28, -2,  DAY,     2020-02-26",
        "2020-12-31, 1,   DAY,     2021-01-01",
        "2020-12,    1,   MONTH,   2021-01",
        "2020-12,    5,   DAY,     2020-12",
        "2023-02-23, -2,  DECADE,  200X",
        "198X,       -3,  YEAR,    197X",
        "2013-10-09, -1,  CENTURY, 19XX",
    })
    void reckoningIsNoMoreExactThanItsUnit(String edtf, int amount, Precision unit, String expected) {
        assertThat(((EdtfDate) Edtf.parse(edtf)).plus(amount, unit)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-08-15, true",
        "2021, 2022-01-01, false",
        "../2021, 199X, true",
        "2001-09-11/.., 2000, false",
        "2001-09-11/.., 2001, true",
        "1914/1918, 1918/1939, true",
    })
    void timesOverlapWhereTheyShareADay(String left, String right, boolean overlap) {
        assertThat(Edtf.parse(left).overlaps(Edtf.parse(right))).isEqualTo(overlap);
        assertThat(Edtf.parse(right).overlaps(Edtf.parse(left))).isEqualTo(overlap);
        assertThat(When.parse(left, Basis.EXPLICIT).overlaps(When.parse(right, Basis.EXPLICIT)))
                .isEqualTo(overlap);
    }

    @Test
    void openIntervalContainsOnlyWhatBeginsInIt() {
        Edtf since = Edtf.parse("2014/..");

        assertThat(since.contains(Edtf.parse("2021"))).isTrue();
        assertThat(since.contains(Edtf.parse("2021/.."))).isTrue();
        assertThat(since.contains(Edtf.parse("../2021"))).isFalse();
        assertThat(Edtf.parse("2021").contains(since)).isFalse();
    }

    @Test
    void printedFormReadsBackAsTheSameValue() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Edtf value = random.nextInt(4) == 0 ? interval(random) : date(random);
            assertThat(Edtf.parse(value.toString())).as("seed %d", seed).isEqualTo(value);
            if (value.from().isPresent() && value.to().isPresent()) {
                assertThat(value.from().get())
                        .as("%s, seed %d", value, seed)
                        .isBeforeOrEqualTo(value.to().get());
                assertThat(value.contains(value)).as("%s, seed %d", value, seed).isTrue();
            }
            assertThat(value.overlaps(value)).as("%s, seed %d", value, seed).isTrue();
        }
    }

    @Test
    void coarserDateContainsTheFinerOne() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            EdtfDate date =
                    EdtfDate.of(LocalDate.of(1 + random.nextInt(9998), 1, 1).plusDays(random.nextInt(365)));
            for (Precision precision : Precision.values()) {
                assertThat(date.atMost(precision).contains(date))
                        .as("%s at %s, seed %d", date, precision, seed)
                        .isTrue();
            }
        }
    }

    private static Edtf interval(Random random) {
        EdtfDate one = date(random);
        EdtfDate other = date(random);
        return switch (random.nextInt(3)) {
            case 0 -> EdtfInterval.since(one);
            case 1 -> EdtfInterval.until(one);
            default ->
                one.first().isAfter(other.first())
                        ? EdtfInterval.between(other, one)
                        : EdtfInterval.between(one, other);
        };
    }

    private static EdtfDate date(Random random) {
        int year = random.nextInt(19998) - 9999;
        Qualification qualification = Qualification.ofSign("?~%-".charAt(random.nextInt(4)));
        int month = 1 + random.nextInt(12);
        EdtfDate date = switch (random.nextInt(6)) {
            case 0 -> EdtfDate.year(year);
            case 1 -> EdtfDate.month(year, month);
            case 2 -> EdtfDate.month(year, new int[] {21, 22, 23, 24, 33, 34, 35, 36, 40, 41}[random.nextInt(10)]);
            case 3 -> EdtfDate.decade(year);
            case 4 -> EdtfDate.century(year);
            default ->
                EdtfDate.day(
                        year,
                        month,
                        1 + random.nextInt(YearMonth.of(year, month).lengthOfMonth()));
        };
        return date.qualified(qualification);
    }

    @Test
    void whenTakesItsBoundsFromTheValue() {
        When when = When.parse("2001-09-11/..", Basis.EXPLICIT);

        assertThat(when)
                .isEqualTo(new When(
                        "2001-09-11/..", Optional.of(LocalDate.of(2001, 9, 11)), Optional.empty(), Basis.EXPLICIT));
    }
}
