package org.entente.app.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Quantity;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The views of the page over the bundled reports, in a real browser. */
@Tag("slow")
class PageTest extends OnThePage {

    @Test
    void theOverviewTellsWhatTurnedAndWhoIsMostToldOf() {
        Page page = open("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What turned")))
                .isVisible();
        assertThat(page.locator("section[aria-labelledby=turned] li").first()).containsText("–");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Latest"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*order=latest.*"));
        assertThat(page.locator("section[aria-labelledby=turned] li").first()).containsText("2024");
        page.locator("section[aria-labelledby=active] a.pair").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/dyad/.*"));
        assertThat(page.locator(".ribbon svg").first()).isVisible();
        page.context().close();
    }

    @Test
    void aDyadShowsItsRibbonAndATurningPointOpensToItsSentences() {
        Page page = open("/dyad/iran/saudi-arabia");
        assertThat(page.locator(".ribbon path.fill-strained")).hasCount(1);
        assertThat(page.locator(".ribbon .event").first()).isVisible();
        page.locator("details.turn-card summary").first().click();
        assertThat(page.locator("details.turn-card .why .quote").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*turn=1.*"));
        page.context().close();
    }

    @Test
    void aStretchOfTimeThatIsDrawnFiltersTheEvidence() {
        Page page = open("/dyad/iran/saudi-arabia");
        assertThat(page.locator(".claims li").first()).isVisible();
        int all = page.locator(".claims li").count();
        var box = page.locator(".ribbon svg").boundingBox();
        page.mouse().move(box.x + 60, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.4, box.y + 60);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile(".*from=.*to=.*"));
        assertThat(page.locator(".claims li")).not().hasCount(all);
        int some = page.locator(".claims li").count();
        assertThat(some).isPositive().isLessThan(all);
        page.reload();
        page.waitForLoadState();
        assertThat(page.locator(".claims li")).hasCount(some);
        page.context().close();
    }

    @Test
    void everyStateIsInTheAddress() {
        Page page = open("/dyad/iran/saudi-arabia?as_of=2020-01-01&level=none&turn=1");
        assertThat(page.getByText("As known on 1 Jan 2020")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Each part by itself")))
                .hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".claims")).not().containsText("reopened");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("States as a whole"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*level=none.*"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*level=none.*"));
        page.context().close();
    }

    @Test
    void aRelationThatIsOverIsABarThoughNobodyTellsSinceWhenItHeld() {
        Page page = open("/dyad/pakistan/taliban");
        Locator over = page.locator(".ribbon .tie.ally.over");
        assertThat(over.locator("line.tie-doubt")).hasCount(1);
        assertThat(over.locator("line.tie-over")).hasCount(1);
        assertThat(over.locator("rect.tie-bar")).hasCount(0);
        assertThat(over.locator("title")).containsText("Since when is not told; over by 30 Dec 2024");
        page.context().close();
    }

    @Test
    void anActorsRelationsAreDrawnOverTheWidthOfTheirTable() {
        Page page = open("/actor/iran");
        assertThat(page.locator(".matrix .strip").first()).isVisible();
        double table = page.locator(".matrix table").boundingBox().width;
        assertThat(page.locator(".matrix .strip").first().boundingBox().width).isGreaterThan(table / 2);
        page.context().close();
    }

    @Test
    void whatATextCountsStandsWithItsClaim() throws Exception {
        Actor north = MadeUp.actor("north", "North", "");
        Actor south = MadeUp.actor("south", "South", "");
        LocalDate day = LocalDate.of(2020, 5, 4);
        Document document = new Document("doc", "A text that counts.", "A report", Optional.of(day), "");
        Numbers numbers = new Numbers(
                Optional.of(Quantity.of(12)),
                Optional.of(Quantity.atLeast(30)),
                Optional.of(Quantity.between(2000, 2500)),
                Optional.of(new Money(Quantity.atMost(1_200_000_000L), "EUR")));
        Batch batch = new Batch(Cause.IMPORT, "made up")
                .coded(
                        StoredDocument.of(document),
                        Served.RUN,
                        List.of(MadeUp.claim("counts", document, EventType.ASSAULT, north, south, day, numbers)));
        try (Served own = Served.of(batch)) {
            for (String path : List.of("/document/doc", "/dyad/north/south")) {
                Page page = Browser.open(browser().page(), own.origin() + path);
                assertThat(page.locator(".claims li").first())
                        .containsText(Pattern.compile("Dead: 12.*Injured: at least 30.*Troops: 2,000–2,500.*"
                                + "Money: EUR at most 1,200,000,000"));
                page.context().close();
            }
        }
    }

    @Test
    void whatIsKnownToTheCountryOnlyIsNoPointOnTheMap() {
        Page page = open("/map");
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Marks on the map")))
                .containsText("somewhere in a country it names");
        assertThat(page.locator("section[aria-label=Events] .meta").first()).isVisible();
        page.context().close();
        Page country = open("/map?here=ERI");
        assertThat(country.getByText("somewhere in Eritrea").first()).isVisible();
        country.context().close();
    }

    @Test
    void anEventWhoseTownIsKnownIsDrawnInTheTown() throws Exception {
        boolean town = false;
        for (var mark : served().json("/api/marks?limit=all").path("items")) {
            assertThat(mark.path("latitude").isNull())
                    .isEqualTo(mark.path("longitude").isNull());
            if (!mark.path("latitude").isNull()) {
                town = true;
                assertThat(mark.path("told").booleanValue()).isTrue();
            }
        }
        assertThat(town).isTrue();
        Page page = open("/map?only=told");
        assertThat(page.locator("canvas[data-view=map]")).isVisible();
        page.context().close();
    }

    @Test
    void whatWasKnownOnAnEarlierDayIsWorkedOutAndShown() throws Exception {
        Page page = open("/?as_of=2017-06-30");
        assertThat(page.locator("section[aria-labelledby=turned] li .pair").first())
                .isVisible();
        assertThat(page.locator("section[aria-labelledby=active] .strip").first())
                .isVisible();
        assertThat(page.locator(".numbers dd").first())
                .hasText(served().json("/api/status?as_of=2017-06-30")
                        .path("documents")
                        .asText());
        page.context().close();
    }

    @Test
    void theNetworkLeavesOutGroupsWithoutANameUnlessAskedAndCountsTownsAsTheirStates() {
        Page page = open("/network?table=yes");
        Locator pairs = page.locator("details table tbody");
        assertThat(pairs).containsText("Eritrea – Ethiopia");
        assertThat(pairs).containsText("Afghanistan – Pakistan");
        assertThat(pairs).not().containsText("Afghan refugees");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("places and nameless groups too"))
                .check();
        assertThat(pairs).containsText("Afghan refugees – Pakistan");
        assertThat(pairs).not().containsText("Khost");
        assertThat(page).hasURL(Pattern.compile(".*all=yes.*"));
        page.context().close();
    }

    @Test
    void theKeyboardAloneReachesAPairAndItsReasons() {
        Page page = open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        for (int i = 0; i < 40 && !"find".equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("saudi");
        assertThat(page.locator(".found a").first()).isVisible();
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("ArrowDown");
            if (String.valueOf(page.evaluate("document.activeElement.textContent"))
                    .contains("Iran –")) {
                break;
            }
        }
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/dyad/.*saudi-arabia.*"));
        Locator summary = page.locator("details.turn-card summary").first();
        assertThat(summary).isVisible();
        for (int i = 0; i < 120 && !(Boolean) summary.evaluate("it => it === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("details.turn-card .why .quote").first()).isVisible();
        page.context().close();
    }

    @Test
    void aDroppedFileIsReadAndItsProgressTold() throws Exception {
        try (Served own = Served.demo()) {
            Page page = Browser.open(browser().page(), own.origin() + "/ingest");
            page.locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload(
                        "news.txt",
                        "text/plain",
                        "ANKARA, May 5 2021 - Turkey imposed sanctions on Syria on Wednesday. Syria condemned Turkey."
                                .getBytes(StandardCharsets.UTF_8)),
                new FilePayload("broken.pdf", "application/pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8))
            });
            Locator rows = page.locator("section[aria-label=Files] li");
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("done");
            assertThat(rows.nth(1)).containsText("done");
            assertThat(page.locator("section[aria-labelledby=aside]")).containsText("broken.pdf");
            rows.first().locator("a.chip").first().click();
            assertThat(page.locator(".text")).containsText("Turkey imposed sanctions");
            page.context().close();
        }
    }
}
