package org.entente.claim;

/**
 * The evidence of a claim: a stretch of a document's text.
 *
 * @param doc the document's id
 * @param sentence the sentence's number in the document, from 0
 * @param begin where it begins in the text, in Unicode code points
 * @param end where it ends, exclusive
 * @param text exactly that stretch
 */
public record Span(String doc, int sentence, int begin, int end, String text) {

    public Span {
        if (begin < 0 || end < begin || sentence < 0) {
            throw new IllegalArgumentException("evidence span " + begin + ".." + end + " in \"" + doc + "\"");
        }
    }
}
