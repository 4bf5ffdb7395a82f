package org.entente.ingest.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A tree of HTML as plain text: a paragraph for each block, an empty line between paragraphs, nothing that is not prose. */
final class PlainBlocks implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "dl",
            "dt",
            "dd",
            "hr",
            "body",
            "figure",
            "address");
    static final String UNREAD =
            "script, style, noscript, template, nav, aside, form, button, select, textarea, iframe, object, embed, svg,"
                    + " math, figcaption, video, audio, canvas, menu, dialog, [hidden], [aria-hidden=true]";

    private static final int LABEL = 80;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private int linked;
    private int inLinks;

    /** The text of a page, or of a piece of one as feeds and messages hold it. */
    static String of(String html) {
        return of(Jsoup.parse(html).body());
    }

    /** The text of an element; the element loses what is not prose. */
    static String of(Element element) {
        element.select(UNREAD).remove();
        PlainBlocks blocks = new PlainBlocks();
        element.traverse(blocks);
        blocks.end();
        return blocks.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            block.append(words.getWholeText());
            linked += inLinks > 0 ? words.getWholeText().length() : 0;
        } else if (node instanceof Element element) {
            inLinks += element.normalName().equals("a") ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
                end();
            } else if (element.normalName().equals("br")) {
                breaks(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            inLinks -= element.normalName().equals("a") ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
                end();
            }
        }
    }

    /** Two line breaks in a row are how old pages part paragraphs; one is a space. */
    private void breaks(Element element) {
        if (isBreak(Clutter.beside(element.previousSibling(), false))) {
            end();
        } else {
            block.append(' ');
        }
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    /** Short blocks that are nothing but links lead elsewhere. */
    private void end() {
        String words = Spaces.one(block);
        boolean leadsAway = words.length() < LABEL && linked * 10 >= block.length() * 9;
        block.setLength(0);
        linked = 0;
        if (!words.isEmpty() && !leadsAway) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }
}
