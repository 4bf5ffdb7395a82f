package org.entente.app.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pair of which nine thousand claims tell opens as fast as any other, and all of them can be reached. */
@Tag("slow")
class LargeDyadTest {

    private static final int CLAIMS = 9000;
    private static final int PER_DOCUMENT = 30;
    private static final int MOST_ROWS = 320;
    private static final int MOST_MARKS = 2500;
    private static final long SEED = 20261126;
    private static final List<EventType> FRIENDLY =
            List.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);
    private static final List<EventType> HOSTILE =
            List.of(EventType.ACCUSE, EventType.THREATEN, EventType.ASSAULT, EventType.SANCTION);

    @Test
    void nineThousandClaimsOpenWithTheirReasonsAndCanAllBeReached() throws Exception {
        System.out.println("seed " + SEED);
        try (Browser browser = new Browser();
                Served served = Served.of(batch(new Random(SEED))).related()) {
            Page page = browser.page();
            long began = System.nanoTime();
            page.navigate(served.origin() + "/dyad/north/south");
            Locator cards = page.locator("details.turn-card");
            cards.first().waitFor();
            System.out.printf(Locale.ROOT, "turning points after %.2f s%n", (System.nanoTime() - began) / 1e9);
            assertThat(page.locator("#evidence .count")).hasText("9,000");
            assertThat(page.locator(".claims li").count()).isBetween(50, MOST_ROWS);
            assertThat(page.locator(".ribbon .event").count()).isBetween(100, MOST_MARKS);
            cards.first().locator("summary").click();
            assertThat(cards.first().locator(".why")).isVisible();
            assertThat(cards.first().locator(".why .quote").first()).isVisible();
            for (int i = 0; i < 6; i++) {
                String last =
                        String.valueOf(page.locator(".claims li[id]").last().getAttribute("id"));
                page.locator(".claims li.more").last().evaluate("row => row.scrollIntoView()");
                assertThat(page.locator(".claims li[id]").last()).not().hasId(last);
            }
            assertThat(page.locator(".claims li").count()).isBetween(50, MOST_ROWS);
            page.navigate(served.origin() + "/dyad/north/south?claim=claim-" + (CLAIMS - 1));
            assertThat(page.locator(".claims li.chosen")).isVisible();
            page.navigate(served.origin() + "/dyad/north/south?from=2019-01-01&to=2019-01-31");
            assertThat(page.locator("#evidence .count")).containsText(" of 9,000");
            page.context().close();
            assertThat(browser.errors()).isEmpty();
            assertThat(served.failures()).isEmpty();
        }
    }

    /** Friends and foes by turns, three years each. */
    private static Batch batch(Random random) {
        Actor north = MadeUp.actor("north", "North", "");
        Actor south = MadeUp.actor("south", "South", "");
        Batch batch = new Batch(Cause.IMPORT, "made up");
        int documents = CLAIMS / PER_DOCUMENT;
        for (int d = 0; d < documents; d++) {
            LocalDate day = LocalDate.of(2005, 1, 1).plusDays(d * 24L);
            String text = "North and South did what is told here, in report " + d + ".";
            Document document = new Document("doc-" + d, text, "Report " + d, Optional.of(day), "made up");
            List<Claim> claims = new ArrayList<>();
            for (int c = 0; c < PER_DOCUMENT; c++) {
                boolean foes = (day.getYear() - 2005) / 3 % 2 == 1 ^ random.nextInt(10) == 0;
                List<EventType> types = foes ? HOSTILE : FRIENDLY;
                EventType type = types.get(random.nextInt(types.size()));
                boolean northActs = random.nextBoolean();
                claims.add(MadeUp.claim(
                        "claim-" + (d * PER_DOCUMENT + c),
                        document,
                        type,
                        northActs ? north : south,
                        northActs ? south : north,
                        day.minusDays(random.nextInt(20))));
            }
            batch.coded(StoredDocument.of(document), Served.RUN, claims);
        }
        return batch;
    }
}
