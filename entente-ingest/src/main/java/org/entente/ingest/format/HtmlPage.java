package org.entente.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.entente.ingest.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A web page: its main text without navigation, its title, date and address. The main text is found by Mozilla's Readability
 * (the library readability4j); where that finds next to nothing, it is the article that the page declares in its JSON-LD,
 * else its {@code article} or {@code main} element, else its body.
 */
public final class HtmlPage implements DocumentFormat {

    private static final int ENOUGH = 200;
    private static final String ANYWHERE = "https://page.invalid/";

    private final Optional<String> charset;

    /**
     * A reader of pages.
     *
     * @param charset the character set that the page came with, where known
     */
    public HtmlPage(Optional<String> charset) {
        this.charset = charset;
    }

    @Override
    public Extracted read(byte[] bytes) throws IOException, UnfitException {
        @Nullable String named = charset.orElse(null);
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), named, ANYWHERE);
        PageMetadata metadata = PageMetadata.of(page);
        String text = mainText(page, metadata);
        if (text.isBlank()) {
            throw new UnfitException(Reason.EMPTY, "the page has no text; it may build its text by script");
        }
        return new Extracted(metadata.title(), text, metadata.published(), Optional.empty(), metadata.source());
    }

    private static String mainText(Document page, PageMetadata metadata) {
        Document body = page.clone();
        Clutter.clear(body);
        narrow(body);
        String readable = readable(body.clone());
        if (readable.length() >= ENOUGH
                && readable.length() * 2 >= metadata.articleBody().length()) {
            return readable;
        }
        if (metadata.articleBody().length() >= ENOUGH) {
            return metadata.articleBody();
        }
        for (String part : new String[] {"article", "[itemprop=articleBody]", "main", "[role=main]"}) {
            Element first = body.selectFirst(part);
            if (first != null) {
                String text = PlainBlocks.of(first);
                if (text.length() >= readable.length() && !text.isBlank()) {
                    return text;
                }
            }
        }
        String whole = PlainBlocks.of(body.body());
        return readable.isBlank() || whole.length() < 2 * ENOUGH ? whole : readable;
    }

    /** Where a page says which one part of it is the text, the rest of it is not. */
    private static void narrow(Document body) {
        for (String part : new String[] {"main, [role=main]", "article"}) {
            Elements parts = body.select(part);
            if (parts.size() == 1 && parts.get(0).text().length() >= ENOUGH) {
                Element text = parts.get(0);
                text.remove();
                body.body().empty().appendChild(text);
            }
        }
    }

    private static String readable(Document page) {
        try {
            Element content = new Readability4J(ANYWHERE, page).parse().getArticleContent();
            return content == null ? "" : PlainBlocks.of(content);
        } catch (RuntimeException e) {
            // Its many heuristics meet pages they did not foresee; the simpler ways below read those.
            return "";
        }
    }
}
