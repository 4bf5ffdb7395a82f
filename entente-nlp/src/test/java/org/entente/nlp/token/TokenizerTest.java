package org.entente.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static String words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            joined.append(i == 0 ? "" : " ").append(tokens.form(i));
        }
        return joined.toString();
    }

    @Test
    void hyphensAreWordsButAffixesStayOn() {
        assertThat(words("U.S.-led pro-government ex-members re-elected"))
                .isEqualTo("U.S. - led pro-government ex-members re-elected");
        assertThat(words("the Tehreek-e-Taliban and al-Qaeda")).isEqualTo("the Tehreek - e - Taliban and al - Qaeda");
        assertThat(words("UN-backed and PRO-BEIJING")).isEqualTo("UN - backed and PRO-BEIJING");
        assertThat(words("a 26-year-old")).isEqualTo("a 26 - year - old");
    }

    @Test
    void cliticsAndNegationsComeOff() {
        assertThat(words("They don’t, can't and cannot; Iran's, the states' and I'd"))
                .isEqualTo("They do n't , ca n't and can not ; Iran 's , the states ' and I 'd");
        assertThat(words("O'Connor saw Shi'ite Qa'ida men")).isEqualTo("O'Connor saw Shi'ite Qa'ida men");
    }

    @Test
    void numbersTimesAndDatesStayWholeButRangesAndUnitsSplit() {
        assertThat(words("9/11 3.5 100,000 5:30 1990s 20th 2001-09-11"))
                .isEqualTo("9/11 3.5 100,000 5:30 1990s 20th 2001-09-11");
        assertThat(words("2010-2014 1914–1918 $5m 40% 5km 11am"))
                .isEqualTo("2010 - 2014 1914 - 1918 $ 5 m 40 % 5 km 11 am");
    }

    @Test
    void abbreviationsKeepTheirStop() {
        assertThat(words("Gen. J. Smith of the U.S. met Mr. Li on Jan. 5 at No. 10."))
                .isEqualTo("Gen. J. Smith of the U.S. met Mr. Li on Jan. 5 at No. 10 .");
        assertThat(words("He said no. Then he sat.")).isEqualTo("He said no . Then he sat .");
    }

    @Test
    void addressesStayWhole() {
        assertThat(words("See https://example.org/a-b(c)?d=1, www.un.org. Mail a.b-c@mail.example.com, or #peace @un."))
                .isEqualTo(
                        "See https://example.org/a-b(c)?d=1 , www.un.org . Mail a.b-c@mail.example.com , or #peace @un .");
    }

    @Test
    void typographyIsMadePlainInTheFormOnly() {
        String text = "“Stop—now…” he\u00a0said – so\u00adon \u200bhere";
        assertThat(words(text)).isEqualTo("\" Stop -- now ... \" he said -- soon here");
        Tokens tokens = Tokenizer.tokenize(text);
        assertThat(text.substring(tokens.begin(9), tokens.end(9))).isEqualTo("so\u00adon");
    }
}
