package org.entente.text.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;
import org.entente.time.When;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final Parser PARSER = EnglishParser.load();
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2024, 6, 1));

    /** When the clause of a word happened, by a chronicle that is published today. */
    private static String when(String text, String word) {
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.ofLines(text, sentences, TODAY);
        for (int i = 0; i < sentences.size(); i++) {
            for (int token = 0; token < sentences.get(i).size(); token++) {
                if (sentences.get(i).form(token).equals(word)) {
                    return chronology
                            .at(i, token)
                            .map(When::edtf)
                            .map(Object::toString)
                            .orElse("none");
                }
            }
        }
        throw new AssertionError(word + " is not in the text");
    }

    @Test
    void thePresentOfAnEntryIsItsDate() {
        String text = "1962 - The emperor annexes Eritrea.\n1991 May - The Front captures Asmara; the army flees.\n"
                + "1998-2000 - The two fight a war.\n2018, 9 July: Ethiopia recognises the border.";
        assertThat(when(text, "annexes")).isEqualTo("1962");
        assertThat(when(text, "captures")).isEqualTo("1991-05");
        assertThat(when(text, "flees")).isEqualTo("1991-05");
        assertThat(when(text, "fight")).isEqualTo("1998/2000");
        assertThat(when(text, "recognises")).isEqualTo("2018-07-09");
    }

    @Test
    void aDateOnALineOfItsOwnIsThatOfTheParagraphsBelow() {
        String text = "12 March 1999\n\nPoland joins NATO. Hungary follows.\n\n24 March 1999\n\nNATO bombs Serbia.\n\n"
                + "Russia protests.";
        assertThat(when(text, "joins")).isEqualTo("1999-03-12");
        assertThat(when(text, "follows")).isEqualTo("1999-03-12");
        assertThat(when(text, "bombs")).isEqualTo("1999-03-24");
        assertThat(when(text, "protests")).isEqualTo("1999-03-24");
    }

    @Test
    void aMonthWithoutAYearGoesOnFromTheEntryBefore() {
        String text = "2011 March - Protests erupt in Deraa.\nJuly - Officers desert the army.\n"
                + "October - Russia vetoes a resolution.";
        assertThat(when(text, "desert")).isEqualTo("2011-07");
        assertThat(when(text, "vetoes")).isEqualTo("2011-10");
    }

    @Test
    void whatAnEntryDatesItselfHasThatDate() {
        String text = "2005 - Syria withdraws from Lebanon.\n2006 - Hezbollah seizes two soldiers on 12 July.";
        assertThat(when(text, "seizes")).isEqualTo("2006-07-12");
    }

    @Test
    void whatFollowsAListOfEntriesIsOfTheDayOfPublicationAgain() {
        String text =
                "1993 - Israel recognises the PLO.\n1994 - Jordan signs a peace treaty.\nToday the border is open."
                        + " Jordan guards it.";
        assertThat(when(text, "guards")).isEqualTo("2024-06-01");
    }

    @Test
    void oneDateAtTheHeadOfATextMakesNoChronicle() {
        assertThat(when("12 March 1999\n\nPoland joins the alliance.", "joins")).isEqualTo("2024-06-01");
        assertThat(when("12 March 1999\n\nPoland joins the alliance.\n\nFriday, 12 March 1999", "joins"))
                .isEqualTo("2024-06-01");
        assertThat(when("Kenya's envoy left.\n2023: Somalia protests.", "protests"))
                .isEqualTo("2024-06-01");
    }
}
