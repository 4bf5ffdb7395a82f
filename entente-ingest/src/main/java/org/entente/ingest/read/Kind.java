package org.entente.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file is, by its first bytes where they say it, else by its name. */
enum Kind {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    ODT,
    EML,
    FEED,
    JSON_LINES,
    CSV,
    TSV,
    WARC,
    ZIP,
    GZIP,
    /** JSON in one piece, XML that is no feed, a word processor's format of old, Zstandard: told with what to do instead. */
    UNREAD;

    /** How a line of JSON begins. */
    private static final Pattern OBJECT = Pattern.compile("\\{[ \\t]*\"");

    /** How many first bytes are looked at. */
    static final int HEAD = 4096;

    private static final int ZIP_NAME = 30;
    private static final Map<String, Kind> BY_SUFFIX = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("pdf", PDF),
            Map.entry("docx", DOCX),
            Map.entry("odt", ODT),
            Map.entry("eml", EML),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("csv", CSV),
            Map.entry("tsv", TSV),
            Map.entry("warc", WARC),
            Map.entry("wet", WARC),
            Map.entry("zip", ZIP),
            Map.entry("gz", GZIP),
            Map.entry("json", UNREAD),
            Map.entry("doc", UNREAD),
            Map.entry("rtf", UNREAD));

    /**
     * The kind of a file.
     *
     * @param name its name, without folders
     * @param head its first bytes, at most {@link #HEAD}
     */
    static Kind of(String name, byte[] head) {
        String suffix = suffix(name);
        String first = new String(head, StandardCharsets.ISO_8859_1);
        if (first.startsWith("PK\u0003\u0004") || first.startsWith("PK\u0005\u0006")) {
            return zip(suffix, first);
        }
        if (first.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (first.startsWith("WARC/")) {
            return WARC;
        }
        if (first.startsWith("%PDF-")) {
            return PDF;
        }
        if (first.startsWith("(\u00b5/\u00fd")) {
            return UNREAD;
        }
        if (first.startsWith("\u00d0\u00cf\u0011\u00e0") || first.startsWith("{\\rtf")) {
            return UNREAD;
        }
        Kind named = BY_SUFFIX.get(suffix);
        return named == null ? sniffed(suffix, first.toLowerCase(Locale.ROOT)) : named;
    }

    private static Kind zip(String suffix, String first) {
        Kind named = BY_SUFFIX.get(suffix);
        if (named == DOCX || named == ODT) {
            return named;
        }
        String entry = first.length() > ZIP_NAME ? first.substring(ZIP_NAME) : "";
        if (entry.startsWith("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        return entry.startsWith("[Content_Types].xml") || entry.startsWith("word/") ? DOCX : ZIP;
    }

    private static Kind sniffed(String suffix, String first) {
        String text =
                first.startsWith("\u00ef\u00bb\u00bf") ? first.substring(3).strip() : first.strip();
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return HTML;
        }
        if (text.startsWith("<?xml") || text.startsWith("<rss") || text.startsWith("<feed")) {
            if (text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf")) {
                return FEED;
            }
            return text.contains("<html") ? HTML : UNREAD;
        }
        if (suffix.isEmpty() && OBJECT.matcher(text).lookingAt()) {
            return JSON_LINES;
        }
        return suffix.equals("xml") ? UNREAD : TEXT;
    }

    private static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
