package org.entente.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD, in the words of schema.org; each field empty where it is not said.
 *
 * @param headline its headline
 * @param published its {@code datePublished}, as written
 * @param publisher its publisher's name
 * @param body its text
 */
record LinkedData(String headline, String published, String publisher, String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int NODES = 10_000;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle",
            "SocialMediaPosting");

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(tree(script.data()));
            if (!article.isMissingNode()) {
                return of(article);
            }
        }
        return new LinkedData("", "", "", "");
    }

    /** Broken JSON-LD is common, and then counts as none; the page's other tags say the same. */
    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    private static LinkedData of(JsonNode article) {
        JsonNode publisher = article.path("publisher");
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return new LinkedData(
                article.path("headline").asText(article.path("name").asText("")),
                article.path("datePublished").asText(""),
                one.isTextual() ? one.asText() : one.path("name").asText(""),
                article.path("articleBody").asText("").strip());
    }

    /** The first node of an article's type, breadth first. */
    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.add(root);
        for (int seen = 0; seen < NODES && !waiting.isEmpty(); seen++) {
            JsonNode node = waiting.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(waiting::add);
        }
        return MAPPER.missingNode();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(type.asText());
    }
}
