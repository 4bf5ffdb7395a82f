package org.entente.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands on a page around its text: scripts and forms, and small boxes whose names say that they are something else. */
final class Clutter {

    private static final Pattern NAMES =
            Pattern.compile("cookie|consent|gdpr|newsletter|subscri|breadcrumb|share|social"
                    + "|sharing|related|recommend|most-read|promo|advert|sponsor|comment|paywall|login|signup|sign-up|byline-image"
                    + "|toolbar|pagination|site-footer|site-header|masthead|skip-link");
    private static final int SMALL = 600;

    private Clutter() {}

    /** Takes it off the page. */
    static void clear(Document page) {
        page.select(PlainBlocks.UNREAD).remove();
        for (Element box : page.body().select("div, section, ul, ol, span, p, td, header, footer")) {
            String named = (box.className() + " " + box.id()).toLowerCase(Locale.ROOT);
            if (named.length() > 1 && NAMES.matcher(named).find() && small(box)) {
                box.remove();
            }
        }
        for (Element line : List.copyOf(page.body().select("br"))) {
            if (!isBreak(beside(line.previousSibling(), false)) && !isBreak(beside(line.nextSibling(), true))) {
                line.replaceWith(new TextNode(" "));
            }
        }
    }

    /** The node itself, or the next one in a direction that is no white space. */
    static @Nullable Node beside(@Nullable Node from, boolean forward) {
        Node node = from;
        while (node instanceof TextNode words && words.isBlank()) {
            node = forward ? node.nextSibling() : node.previousSibling();
        }
        return node;
    }

    private static boolean small(Element box) {
        return box.wholeText().length() < SMALL;
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }
}
