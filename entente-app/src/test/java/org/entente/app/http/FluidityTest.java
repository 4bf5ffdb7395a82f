package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Place;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Map and network stay fluid at the size that is promised. */
@Tag("slow")
class FluidityTest {

    private static final int MARKS = 5000;
    private static final int ACTORS = 2000;
    /** Everybody is told of with one of so many. */
    private static final int HUBS = 150;

    private static final double LEAST_FRAMES = 30;
    /** Others may run beside it: it is shown as soon as one of these shows it. */
    private static final int TRIES = 10;

    private static final long SEED = 20260101;
    private static final List<EventType> TYPES = List.of(EventType.values());
    /** Drags in a circle for two seconds and gives the frames a second that came of it. */
    private static final String DRAG = """
            async () => {
              const canvas = document.querySelector('canvas[data-view]');
              const box = canvas.getBoundingClientRect();
              const at = (i) => ({ pointerId: 1, button: 0, bubbles: true, clientX: box.left + box.width / 2 + 120 * Math.cos(i / 9), clientY: box.top + box.height / 2 + 80 * Math.sin(i / 9) });
              canvas.setPointerCapture = () => undefined;
              canvas.dispatchEvent(new PointerEvent('pointerdown', at(0)));
              const frame = () => new Promise((done) => requestAnimationFrame(done));
              await frame();
              const began = performance.now();
              let frames = 0;
              while (performance.now() - began < 2000) {
                canvas.dispatchEvent(new PointerEvent('pointermove', at(frames)));
                if (frames % 10 === 0) canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: frames % 20 === 0 ? -40 : 40, clientX: box.left + 200, clientY: box.top + 200, cancelable: true }));
                await frame();
                frames++;
              }
              canvas.dispatchEvent(new PointerEvent('pointerup', at(frames)));
              return frames / ((performance.now() - began) / 1000);
            }""";

    @Test
    void mapAndNetworkKeepThirtyFramesASecond() throws Exception {
        System.out.println("seed " + SEED);
        try (Browser browser = new Browser();
                Served served = Served.of(batch(new Random(SEED)))) {
            served.related();
            for (String view : List.of("/map", "/network")) {
                Page page = Browser.open(browser.page(), served.origin() + view);
                page.locator("canvas[data-view]").waitFor();
                if (view.equals("/network")) {
                    page.locator("canvas[data-settled]")
                            .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
                }
                String told = String.valueOf(page.locator("canvas[data-view]").getAttribute("aria-label"));
                assertThat(told).contains(view.equals("/map") ? MARKS + " events" : ACTORS + " actors");
                double best = 0;
                for (int i = 0; i < TRIES && best < LEAST_FRAMES; i++) {
                    best = Math.max(best, ((Number) page.evaluate(DRAG)).doubleValue());
                }
                System.out.printf(Locale.ROOT, "%s: %.0f frames a second%n", view, best);
                assertThat(best).as(view).isGreaterThanOrEqualTo(LEAST_FRAMES);
                page.context().close();
            }
        }
    }

    /** No two of them at the same place: the map has as many marks to draw as there are events. */
    private static Place somewhere(int number, Random random) {
        return new Place(
                "Place " + number,
                "FRA",
                Optional.of(new Place.Point(random.nextDouble() * 130 - 60, random.nextDouble() * 350 - 175)),
                OptionalInt.empty());
    }

    /** Every actor at least once, the first of them far more often, as in the news. */
    private static Batch batch(Random random) {
        String[] countries = {"IRN", "USA", "CHN", "IND", "RUS", "TUR", "SAU", "ETH", "BRA", "NGA", "FRA", "IDN"};
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            actors.add(MadeUp.actor(
                    String.format(Locale.ROOT, "actor-%04d", i), "Actor " + i, countries[i % countries.length]));
        }
        Batch batch = new Batch(Cause.IMPORT, "made up");
        int perDocument = 50;
        for (int d = 0; d < MARKS / perDocument; d++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(d * 40L);
            String text = "x".repeat(10);
            Document document = new Document("doc-" + d, text, "Report " + d, Optional.of(day), "made up");
            List<Claim> claims = new ArrayList<>();
            for (int c = 0; c < perDocument; c++) {
                int number = d * perDocument + c;
                Actor source = actors.get(number % ACTORS);
                Actor target = actors.get(number % ACTORS * 7919 % HUBS);
                Actor other = source.equals(target) ? actors.get(ACTORS - 1) : target;
                EventType type = TYPES.get(random.nextInt(TYPES.size()));
                claims.add(MadeUp.at(
                        somewhere(number, random),
                        MadeUp.claim("claim-" + number, document, type, source, other, day)));
            }
            batch.coded(StoredDocument.of(document), Served.RUN, claims);
        }
        return batch;
    }
}
