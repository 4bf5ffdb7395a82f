package org.entente.app.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody sees is in the address of the page: loaded anew, or opened by somebody else, it shows the same. */
@Tag("slow")
class AddressTest extends OnThePage {

    private static final String CAMERA = "data-camera";

    /** Opens the address of a page as somebody else would. */
    private Page copied(Page page) {
        return Browser.open(browser().page(), page.url());
    }

    private static Locator canvas(Page page) {
        return page.locator("canvas[data-view]");
    }

    @Test
    void whereMapAndNetworkAreLookedAtIsInTheAddress() {
        for (String view : List.of("/map", "/network")) {
            Page page = open(view);
            assertThat(canvas(page)).hasAttribute(CAMERA, "everything");
            canvas(page).focus();
            for (String key : List.of("+", "+", "ArrowLeft", "ArrowUp")) {
                String before = page.url();
                page.keyboard().press(key);
                assertThat(page).not().hasURL(before);
            }
            assertThat(page).hasURL(Pattern.compile(".*[?&]at=.*"));
            String camera = String.valueOf(page.evaluate("new URLSearchParams(location.search).get('at')"));
            assertThat(camera).matches("-?[0-9.]+,-?[0-9.]+,1\\.96");
            assertThat(canvas(page)).hasAttribute(CAMERA, camera);
            Page other = copied(page);
            assertThat(canvas(other)).hasAttribute(CAMERA, camera);
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show everything"))
                    .click();
            assertThat(canvas(other)).hasAttribute(CAMERA, "everything");
            other.context().close();
            page.context().close();
        }
    }

    @Test
    void aMarkThatIsChosenOnTheMapIsInTheAddress() throws Exception {
        String site = "";
        String at = "";
        for (var mark : served().json("/api/marks?limit=all").path("items")) {
            if (mark.path("place").asText().equals("Addis Ababa")) {
                site = mark.path("site").asText();
                at = mark.path("longitude").asText() + ","
                        + mark.path("latitude").asText() + ",8";
            }
        }
        Page page = open("/map?at=" + at + "&here=" + site);
        Locator events = page.locator("section[aria-label=Events]");
        assertThat(events.locator("h2")).containsText("Events here");
        assertThat(events.locator("li").first()).containsText("Addis Ababa");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all"))
                .click();
        assertThat(events.locator("h2")).not().containsText("here");
        assertThat(page).not().hasURL(Pattern.compile(".*here=.*"));
        canvas(page).click();
        assertThat(page).hasURL(Pattern.compile(".*here=.*"));
        assertThat(events.locator("h2")).containsText("Events here");
        String told = events.locator("h2").textContent();
        Page other = copied(page);
        assertThat(other.locator("section[aria-label=Events] h2")).hasText(told);
        other.context().close();
        page.context().close();
    }

    @Test
    void aClaimThatIsChosenAndTheFormThatIsOpenAreInTheAddress() {
        Page page = open("/dyad/iran/saudi-arabia");
        page.locator(".claims li").nth(3).locator(".who").click();
        assertThat(page).hasURL(Pattern.compile(".*claim=.*"));
        Page other = copied(page);
        assertThat(other.locator(".claims li").nth(3)).hasClass(Pattern.compile(".*chosen.*"));
        other.context().close();
        page.navigate(served().origin() + "/document/sau-irn-2017-11-07");
        assertThat(page.locator(".claims li.chosen")).hasCount(1);
        page.keyboard().press("e");
        assertThat(page.locator("form.edit")).isVisible();
        other = copied(page);
        assertThat(other.locator(".claims li.chosen form.edit")).isVisible();
        other.keyboard().press("Escape");
        other.context().close();
        page.context().close();
    }

    @Test
    void theMonthAndTheTableOfTheNetworkAreInTheAddress() {
        Page page = open("/network?month=2016-01");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Network in Jan 2016");
        page.locator("details summary").click();
        assertThat(page).hasURL(Pattern.compile(".*table=yes.*"));
        Page other = copied(page);
        assertThat(other.locator("details table tbody tr").first()).isVisible();
        other.context().close();
        page.context().close();
    }

    @Test
    void howFarTheListOfReportsIsReadIsInTheAddress() {
        Page page = open("/documents");
        Locator rows = page.locator("section[aria-label=Reports] li");
        assertThat(rows).hasCount(50);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More reports"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*show=100.*"));
        assertThat(rows.nth(50)).isVisible();
        Page other = copied(page);
        assertThat(other.locator("section[aria-label=Reports] li").nth(50)).isVisible();
        other.context().close();
        page.context().close();
    }

    @Test
    void theReportOfAnIntakeIsInTheAddress() {
        try (Served own = Served.demo()) {
            Page page = Browser.open(browser().page(), own.origin() + "/ingest");
            page.locator("input[type=date]").fill("2021-05-05");
            assertThat(page).hasURL(Pattern.compile(".*published=2021-05-05.*"));
            page.locator("#files")
                    .setInputFiles(new FilePayload(
                            "news.txt",
                            "text/plain",
                            "Turkey imposed sanctions on Syria on Wednesday.".getBytes(StandardCharsets.UTF_8)));
            Locator rows = page.locator("section[aria-label=Files] li");
            assertThat(rows.first()).containsText("done");
            page.reload();
            assertThat(rows).hasCount(1);
            assertThat(rows.first()).containsText("news.txt");
            assertThat(rows.first()).containsText("done");
            assertThat(page.locator("input[type=date]")).hasValue("2021-05-05");
            page.navigate(own.origin() + "/ingest?intakes=no-such-intake");
            assertThat(rows.first()).containsText("there is no intake");
            page.context().close();
        }
    }
}
