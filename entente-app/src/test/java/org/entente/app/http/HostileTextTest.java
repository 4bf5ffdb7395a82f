package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Quantity;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.StoredDocument;
import org.entente.time.When;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text that tries to become code, in titles, bodies, actor names, places and addresses: it stays text. */
@Tag("slow")
class HostileTextTest {

    private static final int PAYLOADS = 300;
    private static final List<String> CODE = List.of(
            "alert(1)", "alert`1`", "top.alert(1)", "eval('al'+'ert(1)')", "confirm(1)", "prompt(1)", "print()");
    private static final List<String> SHAPES = List.of(
            "<script>%s</script>",
            "\"><script>%s</script>",
            "</title><script>%s</script>",
            "</textarea><script>%s</script>",
            "<img src=x onerror=%s>",
            "\" onmouseover=\"%s\" x=\"",
            "' onfocus='%s' autofocus='",
            "<svg onload=%s>",
            "<svg><script>%s</script></svg>",
            "<svg><animate onbegin=%s attributeName=x dur=1s>",
            "<iframe src=\"javascript:%s\"></iframe>",
            "<iframe srcdoc=\"<script>%s</script>\"></iframe>",
            "<a href=\"javascript:%s\">x</a>",
            "javascript:%s",
            "JaVaScRiPt:%s",
            "java\tscript:%s",
            "data:text/html,<script>%s</script>",
            "<math><mtext></table><img src=x onerror=%s>",
            "<details open ontoggle=%s>",
            "<body onload=%s>",
            "<input autofocus onfocus=%s>",
            "<video><source onerror=%s>",
            "<marquee onstart=%s>",
            "<object data=\"javascript:%s\"></object>",
            "<embed src=\"javascript:%s\">",
            "<form action=\"javascript:%s\"><button>x</button></form>",
            "<base href=\"javascript:%s//\">",
            "<link rel=import href=\"data:text/html,<script>%s</script>\">",
            "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
            "<style>@import 'javascript:%s';</style>",
            "<template><script>%s</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=%s>\">",
            "<xss onpointerenter=%s style=position:fixed;inset:0>x</xss>",
            "{{constructor.constructor('%s')()}}",
            "${%s}",
            "<!--><script>%s</script>-->",
            "<![CDATA[><script>%s</script>]]>",
            "\\u003cscript\\u003e%s\\u003c/script\\u003e",
            "&lt;script&gt;%s&lt;/script&gt;",
            "%%3Cscript%%3E%s%%3C/script%%3E",
            "\u202e<script>%s</script>",
            "\uff1cscript\uff1e%s\uff1c/script\uff1e",
            "__proto__[%s]");

    @Test
    void nothingThatATextSaysIsRun() throws Exception {
        List<String> payloads = payloads();
        assertThat(payloads).hasSize(PAYLOADS).doesNotHaveDuplicates();
        Batch batch = new Batch(Cause.INGEST, payloads.get(0));
        List<String> documents = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < PAYLOADS; i++) {
            actors.add(new Actor(
                    i % 5 == 0 ? payloads.get(i) : "actor-" + i,
                    payloads.get(i),
                    List.of(payloads.get((i + 7) % PAYLOADS)),
                    ActorKind.ORGANIZATION,
                    i % 2 == 0 ? "IRN" : "USA",
                    List.of(),
                    ""));
        }
        for (int i = 0; i < PAYLOADS; i++) {
            String id = i % 3 == 0 ? payloads.get(i) + i : "doc-" + i;
            documents.add(id);
            String text = "Before " + payloads.get(i) + " after " + payloads.get((i + 1) % PAYLOADS);
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
            Document document =
                    new Document(id, text, payloads.get(i), Optional.of(day), payloads.get((i + 3) % PAYLOADS));
            batch.coded(
                    StoredDocument.of(document),
                    Served.RUN,
                    List.of(claim(i, document, actors.get(i), actors.get((i + 1) % PAYLOADS), day)));
        }
        try (Browser browser = new Browser();
                Served served = Served.of(batch)) {
            Page page = browser.page();
            List<String> addresses = new ArrayList<>(List.of("/", "/documents", "/map", "/network", "/ingest"));
            for (int i = 0; i < PAYLOADS; i++) {
                addresses.add("/document/" + encoded(documents.get(i)));
                if (i % 30 == 0) {
                    String code = encoded(payloads.get(i));
                    addresses.add("/map?at=" + code + "&here=" + code + "&from=" + code);
                    addresses.add("/network?at=" + code + "&month=" + code + "&table=" + code);
                    addresses.add("/ingest?intakes=" + code + "&published=" + code);
                    addresses.add("/documents?show=" + code);
                }
                if (i % 3 == 0) {
                    addresses.add("/dyad/" + encoded(actors.get(i).id()) + "/"
                            + encoded(actors.get((i + 1) % PAYLOADS).id()) + "?turn=" + encoded(payloads.get(i)));
                    addresses.add("/actor/" + encoded(actors.get(i).id()));
                    addresses.add("/documents?q=" + encoded(payloads.get(i)));
                    addresses.add("/" + encoded(payloads.get(i)) + "?as_of=" + encoded(payloads.get(i)) + "#"
                            + encoded(payloads.get(i)));
                }
            }
            for (String address : addresses) {
                page.navigate(served.origin() + address);
                page.locator("main h1, main .problem").first().waitFor();
            }
            page.navigate(served.origin() + "/document/" + encoded(documents.get(1)));
            page.locator(".text mark").first().waitFor();
            assertThat(page.locator(".text").textContent())
                    .isEqualTo("Before " + payloads.get(1) + " after " + payloads.get(2));
            assertThat(browser.dialogs()).isEmpty();
            assertThat(browser.errors()).isEmpty();
            assertThat(served.serving().policyViolations()).isZero();
            assertThat(browser.requests()).allMatch(url -> url.startsWith("http://localhost:"));
            assertThat(served.failures()).isEmpty();
            page.evaluate("setTimeout(() => alert('seen'))");
            page.waitForCondition(() -> !browser.dialogs().isEmpty());
            assertThat(browser.dialogs()).as("a dialog would have been seen").containsExactly("seen");
        }
    }

    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        for (String code : CODE) {
            for (String shape : SHAPES) {
                if (payloads.size() < PAYLOADS) {
                    payloads.add(String.format(shape, code));
                }
            }
        }
        return payloads;
    }

    private static Claim claim(int number, Document document, Actor source, Actor target, LocalDate day) {
        int end = document.text().codePointCount(0, document.text().length());
        return new Claim(
                "claim-" + number,
                new Span(document.id(), 0, 7, end, document.text().substring(7)),
                number % 2 == 0 ? EventType.ASSAULT : EventType.AGREE,
                document.title(),
                "",
                number % 2 == 0 ? -9 : 3,
                Optional.of(new Party(source, 7, end, source.name())),
                Optional.of(new Party(target, 7, end, target.name())),
                false,
                Status.ASSERTED,
                Optional.of(new Party(source, 7, end, source.name())),
                Optional.of(When.parse(day.toString(), When.Basis.EXPLICIT)),
                Optional.of(new Place(source.name(), "IRN")),
                new Numbers(Optional.of(Quantity.of(1)), Optional.empty(), Optional.empty(), Optional.empty()),
                document.title(),
                0.9);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
