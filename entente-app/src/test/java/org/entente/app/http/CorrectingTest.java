package org.entente.app.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims are gone through and corrected on the page, in a real browser. */
@Tag("slow")
class CorrectingTest extends OnThePage {

    @Test
    void aCorrectionGoesAllTheWayToTheRibbonAndBack() throws Exception {
        try (Served own = Served.demo().related()) {
            Page page = Browser.open(browser().page(), own.origin() + "/dyad/cuba/united-states");
            String before = ribbon(page);
            int claims = page.locator(".claims li").count();
            page.locator("details.turn-card summary").first().click();
            page.locator("details.turn-card .why a").first().click();
            assertThat(page.locator(".text mark.chosen").first()).isVisible();
            page.keyboard().press("r");
            assertThat(page.locator(".effect")).containsText("Rejected");
            assertThat(page.locator(".effect .strip").first()).isVisible();
            assertThat(page.locator(".claims li.chosen.rejected")).hasCount(1);
            page.locator(".effect a.pair").click();
            assertThat(page.locator(".ribbon svg")).isVisible();
            assertThat(page.locator(".claims li")).hasCount(claims - 1);
            assertThat(ribbon(page)).isNotEqualTo(before);
            page.goBack();
            assertThat(page.locator(".claims li.chosen.rejected")).hasCount(1);
            page.keyboard().press("u");
            assertThat(page.locator(".effect")).containsText("Taken back");
            assertThat(page.locator(".claims li.rejected")).hasCount(0);
            page.locator(".effect a.pair").click();
            assertThat(page.locator(".claims li")).hasCount(claims);
            assertThat(ribbon(page)).isEqualTo(before);
            page.context().close();
        }
    }

    /** The shapes of the ribbon as they are drawn. */
    private static String ribbon(Page page) {
        assertThat(page.locator(".ribbon path").first()).isVisible();
        return String.valueOf(page.evaluate(
                "[...document.querySelectorAll('.ribbon path')].map((path) => path.getAttribute('d')).join(' ')"));
    }

    @Test
    void noKeyIsLostWhereTheyComeFasterThanAnswers() throws Exception {
        try (Served own = Served.demo()) {
            Page page = Browser.open(browser().page(), own.origin() + "/document/sau-irn-2017-11-07");
            assertThat(page.locator(".claims li").nth(2)).isVisible();
            for (String key : List.of("r", "j", "r", "j", "c", "u", "r")) {
                page.keyboard().press(key);
            }
            assertThat(page.locator(".claims li.rejected")).hasCount(3);
            assertThat(own.json("/api/corrections").path("items")).hasSize(5);
            page.keyboard().press("u");
            assertThat(page.locator(".claims li.rejected")).hasCount(2);
            page.context().close();
        }
    }

    @Test
    void hundredsOfClaimsAreGoneThroughWithoutAMouseAndWithTheirReasons() throws Exception {
        try (Served own = Served.demo()) {
            Page page = Browser.open(browser().page(), own.origin() + "/document/sau-irn-2017-11-07");
            assertThat(page.locator(".claims li.chosen")).isVisible();
            int claims = page.locator(".claims li").count();
            page.keyboard().press("w");
            assertThat(page.locator(".why-said")).isFocused();
            page.keyboard().type("seen on film");
            page.keyboard().press("Enter");
            page.keyboard().press("Shift+C");
            assertThat(page.locator(".claims li").nth(1)).hasClass(Pattern.compile(".*chosen.*"));
            assertThat(page.locator(".claims li").first()).containsText("seen on film");
            for (int i = 1; i < claims; i++) {
                page.keyboard().press(i % 2 == 0 ? "Shift+C" : "Shift+R");
            }
            assertThat(page.getByText(claims + " of " + claims + " gone through"))
                    .isVisible();
            assertThat(own.json("/api/corrections?limit=all").path("items")).hasSize(claims);
            assertThat(page.locator(".claims li.rejected")).hasCount(claims / 2);
            Locator next = page.getByText("Next report:");
            assertThat(next).isVisible();
            String title = next.locator("a").textContent();
            page.keyboard().press("n");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(title);
            assertThat(page.locator(".claims li.chosen")).hasCount(1);
            page.context().close();
        }
    }

    @Test
    void aClaimIsEditedWithAReason() throws Exception {
        try (Served own = Served.demo()) {
            Page page = Browser.open(browser().page(), own.origin() + "/document/sau-irn-2017-11-07");
            assertThat(page.locator(".claims li.chosen")).isVisible();
            page.keyboard().press("e");
            page.locator("select[name=type]").selectOption("THREATEN");
            page.locator("input[name=when]").fill("2017-10");
            page.locator("input[name=reason]").fill("it was a threat");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(page.locator(".effect")).containsText("Changed: type threaten, time 2017-10");
            assertThat(page.locator(".claims li.chosen")).containsText("it was a threat");
            assertThat(page.locator(".claims li.chosen")).containsText("Oct 2017");
            page.keyboard().press("e");
            page.locator("input[name=when]").fill("last winter");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(page.locator(".problem")).containsText("last winter");
            page.context().close();
        }
    }
}
