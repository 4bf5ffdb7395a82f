package org.entente.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadWordsTest {

    private static String read(String sentence) {
        List<String> forms = List.of(sentence.split(" ", -1));
        return String.join(" ", MisreadWords.english().standIns(forms, forms));
    }

    @Test
    void whoDoesItInAHeadlineIsNoVerb() {
        assertThat(read("Haiti gangs storm prison")).isEqualTo("Haiti soldiers storm prison");
        assertThat(read("Kenya police arrest lawmaker")).isEqualTo("Kenya soldiers arrest lawmaker");
        assertThat(read("the police arrest of a monk")).isEqualTo("the police arrest of a monk");
        assertThat(read("He was held by police block guards")).isEqualTo("He was held by police block guards");
    }

    @Test
    void verbOfAHeadlineIsNoPlural() {
        assertThat(read("Airline strikes deal with pilots")).isEqualTo("Airline reaches deal with pilots");
        assertThat(read("Premier steps down")).isEqualTo("Premier comes down");
        assertThat(read("The union 's strikes deal with pay")).isEqualTo("The union 's strikes deal with pay");
        assertThat(read("Air strikes deal blow")).isEqualTo("Air strikes deal blow");
        assertThat(read("three steps down the stair")).isEqualTo("three steps down the stair");
    }

    @Test
    void wordIsReadAsAnotherWhereItsNeighboursSaySo() {
        assertThat(read("Fighting between clans spread .")).isEqualTo("war between clans spread .");
        assertThat(read("Trust between Chad and Mali has gone ."))
                .isEqualTo("friendship between Chad and Mali has gone .");
        assertThat(read("Yemen talks stall .")).isEqualTo("Yemen negotiations stall .");
        assertThat(read("Quetta Blasts kill six .")).isEqualTo("Quetta explosions kill six .");
        assertThat(read("He broke off his fast on Monday .")).isEqualTo("He broke off his strike on Monday .");
        assertThat(read("The king bent to the crowd .")).isEqualTo("The king yielded to the crowd .");
        assertThat(read("Kenya accused Eritrea of backing rebels ."))
                .isEqualTo("Kenya accused Eritrea of supporting rebels .");
        assertThat(read("French officers are training Malian troops ."))
                .isEqualTo("French officers are arming Malian troops .");
        assertThat(read("Malawi came to blows with Mali .")).isEqualTo("Malawi came to hostilities with Mali .");
        assertThat(read("Minister shot by gunmen")).isEqualTo("Minister killed by gunmen");
        assertThat(read("He demanded that Peru hand over Chile 's spy ."))
                .isEqualTo("He demanded that Peru bring over Chile 's spy .");
        assertThat(read("The peace institute condemned Peru .")).isEqualTo("The peace committee condemned Peru .");
    }

    @Test
    void nounsOfGoodwillVerbsOfHeadlinesAndOwnersAreReadAsWhatTheyAre() {
        assertThat(read("Backing for the junta grew .")).isEqualTo("support for the junta grew .");
        assertThat(read("Sweden 's backing for Norway grew .")).isEqualTo("Sweden 's support for Norway grew .");
        assertThat(read("Peru won time by promising to help .")).isEqualTo("Peru won time by vowing to help .");
        assertThat(read("A promising start by Peru .")).isEqualTo("A promising start by Peru .");
        assertThat(read("She spoke with her Latvian colleague .")).isEqualTo("She spoke with his Latvian colleague .");
        assertThat(read("The BRICS states praised Chad .")).isEqualTo("The BRICS countries praised Chad .");
        assertThat(read("Houthis edge towards truce")).isEqualTo("Houthis move towards truce");
        for (String sentence : List.of(
                "Paris is backing for once a rebel .",
                "He spoke with her in Rome .",
                "Chad states that it won .",
                "They stood at the edge towards the river .")) {
            assertThat(read(sentence)).as(sentence).isEqualTo(sentence);
        }
    }

    @Test
    void peopleOfRiotsAndStrikesAndWhatIsDoneToThemAreReadAsSuch() {
        assertThat(read("It ended after police arrested marchers ."))
                .isEqualTo("It ended after officers arrested marchers .");
        assertThat(read("Riots began when soldiers shot protesters ."))
                .isEqualTo("Riots began when soldiers killed protesters .");
        assertThat(read("Dockers downed tools .")).isEqualTo("miners downed tools .");
        assertThat(read("Seamen struck .")).isEqualTo("workers struck .");
        assertThat(read("The exit of Libyan forces from Chad .")).isEqualTo("The exit of Libyan troops from Chad .");
        assertThat(read("They fled from advancing troops .")).isEqualTo("They fled from hostile troops .");
        assertThat(read("Unrest swept Togo .")).isEqualTo("rioting swept Togo .");
        assertThat(read("They struck over pay .")).isEqualTo("They struck over wages .");
        for (String sentence : List.of(
                "They called the police arrested by nobody .",
                "The soldiers shot at deer .",
                "It forces from him a reply .",
                "He profited from advancing to Rome .",
                "They handed over pay for a week .",
                "Unrest is rare .")) {
            assertThat(read(sentence)).as(sentence).isEqualTo(sentence);
        }
    }

    @Test
    void wordStaysWhereTheyDoNot() {
        for (String sentence : List.of(
                "They were fighting between themselves .",
                "He talks to Yemen .",
                "Talks stall .",
                "It bombs towns .",
                "It accused Eritrea of bombing and murder .",
                "It spoke of backing rebels .",
                "It was accused of shelling .",
                "These are training camps .",
                "A shot by Messi won it .",
                "They demanded that rebels who hand over guns be freed .",
                "They drove a fast car .",
                "He is bent to the left .")) {
            List<String> forms = List.of(sentence.split(" ", -1));
            assertThat(MisreadWords.english().standIns(forms, forms))
                    .as(sentence)
                    .isSameAs(forms);
        }
    }

    @Test
    void wordsAlreadyReadOtherwiseStayRead() {
        List<String> forms = List.of("In", "May", "Yemen", "talks", "stall", ".");
        List<String> dated = List.of("In", "1978", "Yemen", "talks", "stall", ".");
        assertThat(MisreadWords.english().standIns(forms, dated))
                .containsExactly("In", "1978", "Yemen", "negotiations", "stall", ".");
    }

    @Test
    void onlyStandInsStandIn() {
        assertThat(MisreadWords.english().standsIn("negotiations")).isTrue();
        assertThat(MisreadWords.english().standsIn("talks")).isFalse();
    }
}
