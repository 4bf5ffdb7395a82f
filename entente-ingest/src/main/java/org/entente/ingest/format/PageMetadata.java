package org.entente.ingest.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: JSON-LD first, then OpenGraph, then other {@code meta} tags, then {@code <time>}.
 *
 * @param title empty where none
 * @param published the day of publication
 * @param source the page's own address, else the site's name, else empty
 * @param articleBody the text that JSON-LD repeats, empty where none
 */
record PageMetadata(String title, Optional<LocalDate> published, String source, String articleBody) {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=date]",
            "meta[name=DC.date.issued]",
            "meta[name=DC.date]",
            "meta[name=dcterms.created]",
            "meta[name=citation_publication_date]");
    private static final List<String> TIMES =
            List.of("time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]");

    static PageMetadata of(Document page) {
        LinkedData linked = LinkedData.of(page);
        return new PageMetadata(title(page, linked), published(page, linked), source(page, linked), linked.body());
    }

    private static String title(Document page, LinkedData linked) {
        return first(
                linked.headline(),
                content(page, "meta[property=og:title]"),
                content(page, "meta[name=twitter:title]"),
                text(page, "article h1"),
                text(page, "main h1"),
                text(page, "h1"),
                page.title());
    }

    private static Optional<LocalDate> published(Document page, LinkedData linked) {
        Optional<LocalDate> day = Days.read(linked.published());
        for (int i = 0; i < DATES.size() && day.isEmpty(); i++) {
            day = Days.read(content(page, DATES.get(i)));
        }
        for (int i = 0; i < TIMES.size() && day.isEmpty(); i++) {
            Element time = page.selectFirst(TIMES.get(i));
            day = time == null ? day : Days.read(time.attr("datetime"));
        }
        return day;
    }

    private static String source(Document page, LinkedData linked) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String address = canonical == null ? "" : canonical.attr("href");
        return first(
                web(address),
                web(content(page, "meta[property=og:url]")),
                linked.publisher(),
                content(page, "meta[property=og:site_name]"),
                content(page, "meta[name=application-name]"));
    }

    private static String web(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }

    private static String content(Document page, String selector) {
        Element meta = page.selectFirst(selector);
        return meta == null ? "" : meta.attr("content");
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    private static String first(String... values) {
        for (String value : values) {
            String clean = Spaces.one(value);
            if (!clean.isEmpty()) {
                return clean;
            }
        }
        return "";
    }
}
