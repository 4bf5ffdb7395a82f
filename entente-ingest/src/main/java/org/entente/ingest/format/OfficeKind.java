package org.entente.ingest.format;

import java.util.Set;

/**
 * Which elements of a word processor's XML are what; local names, as the prefixes' namespaces differ between strict and
 * transitional files.
 *
 * @param textPart the file in the zip that holds the text
 * @param propertiesPart the file that holds title and dates
 * @param paragraphs elements that are a paragraph each
 * @param words elements whose characters are text; where empty, all characters in a paragraph are
 * @param spaces elements that stand for white space
 * @param unread elements left out with all they hold
 */
record OfficeKind(
        String textPart,
        String propertiesPart,
        Set<String> paragraphs,
        Set<String> words,
        Set<String> spaces,
        Set<String> unread) {

    static final OfficeKind DOCX = new OfficeKind(
            "word/document.xml",
            "docProps/core.xml",
            Set.of("p"),
            Set.of("t"),
            Set.of("tab", "br", "cr"),
            Set.of("Fallback", "del", "moveFrom"));

    static final OfficeKind ODT = new OfficeKind(
            "content.xml",
            "meta.xml",
            Set.of("p", "h"),
            Set.of(),
            Set.of("s", "tab", "line-break"),
            Set.of("tracked-changes", "annotation", "note", "bookmark-start", "desc", "title", "scripts"));
}
