package org.entente.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.Sentence;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static List<Amount> read(String text) {
        return Amounts.in(Loaded.PARSER.parse(text).get(0)).all();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The army moved 2,500 troops. | 2,500
            The army moved some 3,000 troops. | 3,000
            The army moved at least twelve troops. | ≥ 12
            The army moved more than 300 troops. | ≥ 300
            The army moved no fewer than 40 troops. | ≥ 40
            The army moved 500 or more troops. | ≥ 500
            The army moved up to 9,000 troops. | ≤ 9,000
            The army moved no more than 80 troops. | ≤ 80
            The army moved fewer than 80 troops. | ≤ 80
            The army moved between 200 and 300 troops. | 200–300
            The army moved 10 to 15 thousand troops. | 10,000–15,000
            The army moved two or three tanks. | 2–3
            The army moved twenty-five tanks. | 25
            The army moved two hundred and five tanks. | 205
            The army moved half a million men. | 500,000
            The army moved a dozen tanks. | 12
            The army moved dozens of tanks. | 24–99
            The army moved hundreds of tanks. | 200–999
            The army moved tens of thousands of men. | 20,000–99,999
            The army moved hundreds of thousands of men. | 200,000–999,999
            The army moved several thousand men. | 3,000
            The army moved 1.5 million men. | 1,500,000
            """)
    void countsAreReadWithTheirBounds(String text, String quantity) {
        assertThat(read(text)).singleElement().satisfies(amount -> {
            assertThat(amount.quantity()).hasToString(quantity);
            assertThat(amount.money()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Oslo lent Amman $1.2 billion. | USD | 1,200,000,000
            Oslo lent Amman $3bn. | USD | 3,000,000,000
            Oslo lent Amman 300 million euros. | EUR | 300,000,000
            Oslo lent Amman more than €50m. | EUR | ≥ 50,000,000
            Oslo lent Amman two billion dollars. | USD | 2,000,000,000
            Oslo lent Amman billions of dollars. | USD | 2,000,000,000–999,000,000,000
            Oslo gave Amman a 300-million-dollar loan. | USD | 300,000,000
            Oslo lent Amman between $2 and $3 million. | USD | 2,000,000–3,000,000
            Oslo lent Amman USD 20 million. | USD | 20,000,000
            Oslo lent Amman 40 million Swiss francs. | CHF | 40,000,000
            """)
    void sumsOfMoneyHaveTheirCurrency(String text, String currency, String quantity) {
        assertThat(read(text)).singleElement().satisfies(amount -> {
            assertThat(amount.currency()).isEqualTo(currency);
            assertThat(amount.quantity()).hasToString(quantity);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 1998 the army moved its tanks.
            In 1956 Soviet tanks rolled in.
            Since 2014 Polish soldiers train there.
            The army moved a tank in May 2003.
            They fought over tens and threw 2,000 pounds of flour.
            """)
    void yearsAndWeightsAreNoCounts(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whatIsCountedIsFoundBehindAdjectivesAndOf() {
        for (String text : List.of(
                "The army moved 3,000 more Danish soldiers north.",
                "The army moved hundreds of soldiers north.",
                "The army moved at least 40 soldiers north.")) {
            Sentence s = Loaded.PARSER.parse(text).get(0);
            Amounts amounts = Amounts.in(s);
            assertThat(s.form(amounts.counted(amounts.all().get(0)))).as(text).isEqualTo("soldiers");
        }
    }
}
