package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.ingest.format.Extracted;
import org.entente.ingest.format.HtmlPage;
import org.entente.ingest.format.UnfitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final String ONE = "Iran and Iraq agreed on Monday to withdraw their troops from the shared border,"
            + " officials in both capitals said, after three weeks of talks that Oman had hosted in Muscat.";
    private static final String TWO = "The withdrawal is to begin within ten days, under the eyes of observers from the"
            + " Arab League, and to be complete before the end of the month, the foreign ministry said.";
    private static final String THREE =
            "Turkey, which had offered to mediate, welcomed the agreement and urged both sides"
                    + " to keep to it. Analysts said that the hardest questions had been put off.";

    private static Extracted read(String html) throws IOException, UnfitException {
        return new HtmlPage(Optional.empty()).read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String head, String article) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>"
                + "<header><div class=\"logo\">Desk</div><nav><ul><li><a href=\"/world\">World news</a></li>"
                + "<li><a href=\"/sport\">Sport results</a></li></ul></nav></header>"
                + "<div class=\"cookie-banner\"><p>We use cookies.</p><button>Accept all</button></div>"
                + article
                + "<aside><h3>Most read</h3><ul><li><a href=\"/1\">Cat rescued from tree</a></li>"
                + "<li><a href=\"/2\">Recipe of the day</a></li></ul></aside>"
                + "<div class=\"comments\"><h3>Comments</h3><p>First!</p></div>"
                + "<footer><p>Copyright Desk. All rights reserved.</p></footer>"
                + "<script>var tracking = 'pixel';</script></body></html>";
    }

    private static String paragraphs() {
        return "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><article><h1>Troops to leave</h1>P</article></main>",
                "<div id=\"content\"><div class=\"story-body\"><h1>Troops to leave</h1>P</div></div>",
                "<div id=\"help\"><h2>Keys</h2><p>Most read: press the arrow keys to see what others read.</p></div>"
                        + "<main>P</main>",
                "<table><tr><td class=\"left\"><a href=\"/a\">A</a></td><td>P</td></tr></table>",
                "<article><h1>Troops to leave</h1><figure><img src=\"a.jpg\"><figcaption>Soldiers wave</figcaption></figure>"
                        + "P<div class=\"share\"><a href=\"/s\">Share on social media</a></div></article>",
            })
    void mainTextIsFoundWithoutWhatStandsAroundIt(String layout) throws IOException, UnfitException {
        String text = read(page("<title>Troops to leave - Desk</title>", layout.replace("P", paragraphs())))
                .text();
        assertThat(text).contains(ONE + "\n\n" + TWO + "\n\n" + THREE);
        assertThat(text)
                .doesNotContain(
                        "World news",
                        "Sport",
                        "cookies",
                        "Most read",
                        "Cat rescued",
                        "rights reserved",
                        "pixel",
                        "Soldiers wave",
                        "First!");
    }

    @Test
    void linkedDataGivesTitleDayAndPublisher() throws IOException, UnfitException {
        String head =
                "<title>x</title><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
                        + "{\"@type\":\"WebSite\",\"name\":\"Desk\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Troops to leave\","
                        + "\"datePublished\":\"2021-05-03T23:30:00-05:00\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Desk\"}}"
                        + "]}</script>";
        Extracted read = read(page(head, "<article>" + paragraphs() + "</article>"));
        assertThat(read.title()).isEqualTo("Troops to leave");
        assertThat(read.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(read.source()).isEqualTo("The Desk");
    }

    @Test
    void openGraphGivesThemWhereLinkedDataAreBroken() throws IOException, UnfitException {
        String head = "<script type=\"application/ld+json\">{\"@type\": oops</script>"
                + "<meta property=\"og:title\" content=\"Troops &amp; tanks to leave\">"
                + "<meta property=\"og:site_name\" content=\"The Desk\">"
                + "<meta property=\"article:published_time\" content=\"2021-05-03T10:00:00Z\">"
                + "<link rel=\"canonical\" href=\"https://example.org/troops\">";
        Extracted read = read(page(head, "<article>" + paragraphs() + "</article>"));
        assertThat(read.title()).isEqualTo("Troops & tanks to leave");
        assertThat(read.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(read.source()).isEqualTo("https://example.org/troops");
    }

    @Test
    void timeElementGivesTheDayWhereNoMetadataDo() throws IOException, UnfitException {
        String article = "<article><h1>Troops to leave</h1><time datetime=\"2021-05-03\">yesterday</time>"
                + paragraphs() + "</article>";
        Extracted read = read(page("", article));
        assertThat(read.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(read.title()).isEqualTo("Troops to leave");
    }

    @Test
    void articleInLinkedDataIsReadWhereThePageShowsNone() throws IOException, UnfitException {
        String head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" + ONE + " "
                + TWO + "\"}</script>";
        assertThat(read(page(head, "<div id=\"app\"></div>")).text()).isEqualTo(ONE + " " + TWO);
    }

    @Test
    void shortPageIsReadWhole() throws IOException, UnfitException {
        assertThat(read("<p>Iran left.<p>Iraq stayed.").text()).isEqualTo("Iran left.\n\nIraq stayed.");
    }

    @Test
    void twoBreaksPartParagraphsAsOldPagesDo() throws IOException, UnfitException {
        assertThat(read("<body>Iran left.<br><br>Iraq<br>stayed.</body>").text())
                .isEqualTo("Iran left.\n\nIraq stayed.");
    }

    @Test
    void characterSetIsTakenFromThePage() throws IOException, UnfitException {
        String html = "<meta charset=\"windows-1251\"><p>Президент подписал договор.</p>";
        Extracted read = new HtmlPage(Optional.empty()).read(html.getBytes(Charset.forName("windows-1251")));
        assertThat(read.text()).isEqualTo("Президент подписал договор.");
    }
}
