package org.entente.app.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every view of the page: it downloads, asks nobody else, can be read by everybody, fits a phone, is quick. */
@Tag("slow")
class EveryViewTest extends OnThePage {

    private static final Path AXE = Path.of("src", "main", "web", "node_modules", "axe-core", "axe.min.js");
    private static final long MOST_BYTES = 900_000;
    private static final double MOST_SECONDS = 1.5;

    private static final List<String> VIEWS = List.of(
            "/",
            "/dyad/iran/saudi-arabia?turn=1",
            "/actor/iran",
            "/documents",
            "/document/sau-irn-2017-11-07",
            "/map",
            "/network",
            "/ingest",
            "/no/such/view");

    @Test
    void everyViewDownloadsAsCsvAndJson() throws Exception {
        for (String view : VIEWS.subList(0, VIEWS.size() - 1)) {
            Page page = open(view);
            Locator csv = page.locator(".downloads a:text-is('CSV')");
            Locator json = page.locator(".downloads a:text-is('JSON')");
            assertThat(csv.first()).isVisible();
            assertThat(json.first()).isVisible();
            for (Locator links : List.of(csv, json)) {
                for (int i = 0; i < links.count(); i++) {
                    String href = String.valueOf(links.nth(i).getAttribute("href"));
                    assertThat(served().get(href).statusCode())
                            .as(view + " " + href)
                            .isEqualTo(200);
                }
            }
            page.context().close();
        }
    }

    @Test
    void everyListDownloads() throws Exception {
        Page page = open("/dyad/iran/saudi-arabia");
        Download csv = page.waitForDownload(
                () -> page.locator("a[aria-label='Download this pair as CSV']").click());
        String text = Files.readString(csv.path());
        assertThat(text).startsWith("id,doc,sentence,begin,end,text,");
        assertThat(text.lines().count()).isGreaterThan(5);
        Download json = page.waitForDownload(
                () -> page.locator("a[aria-label='Download this pair as JSON']").click());
        assertThat(Served.JSON.readTree(Files.readString(json.path())).has("phases"))
                .isTrue();
        page.context().close();
    }

    @Test
    void noRequestLeavesTheMachine() {
        for (String view : VIEWS) {
            open(view).context().close();
        }
        assertThat(browser().requests()).isNotEmpty().allMatch(url -> url.startsWith("http://localhost:"));
    }

    @Test
    void axeFindsNothingSerious() throws Exception {
        String axe = Files.readString(AXE);
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String view : VIEWS) {
                Page page = Browser.open(browser().page(scheme, 1280, 900), served().origin() + view);
                page.evaluate(axe);
                Object result = page.evaluate("""
                        async () => (await axe.run()).violations
                          .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                          .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + node.failureSummary.slice(0, 200)).join(' | '))""");
                for (Object one : (List<?>) result) {
                    found.add(scheme + " " + view + " " + one);
                }
                page.context().close();
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyViewFitsAPhone() {
        for (String view : VIEWS) {
            Page page = Browser.open(browser().page(ColorScheme.LIGHT, 360, 740), served().origin() + view);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(view + " does not scroll sideways")
                    .isTrue();
            page.context().close();
        }
    }

    @Test
    void thePageIsSmallAndQuick() {
        assertThat(new PageFiles().compressedBytes()).isBetween(50_000L, MOST_BYTES);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 15 && best >= MOST_SECONDS; i++) {
            Page page = browser().page();
            long began = System.nanoTime();
            page.navigate(served().origin() + "/");
            page.locator("section[aria-labelledby=turned] li").first().waitFor();
            best = Math.min(best, (System.nanoTime() - began) / 1e9);
            page.context().close();
        }
        System.out.printf("interactive after %.2f s, %d bytes compressed%n", best, new PageFiles().compressedBytes());
        assertThat(best).isLessThan(MOST_SECONDS);
    }
}
