package org.entente.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.ingest.Limits;

/** The paragraphs of a word processor's document. */
final class OfficeText {

    private final OfficeKind kind;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int inParagraph;
    private int inWords;

    private OfficeText(OfficeKind kind) {
        this.kind = kind;
    }

    static String read(InputStream in, OfficeKind kind) throws XMLStreamException, IOException {
        OfficeText reading = new OfficeText(kind);
        XMLStreamReader xml = SafeXml.reader(in);
        while (xml.hasNext()) {
            reading.accept(xml.next(), xml);
        }
        reading.end();
        return reading.text.toString();
    }

    private void accept(int event, XMLStreamReader xml) throws XMLStreamException, IOException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            if (kind.unread().contains(name)) {
                skip(xml);
            } else if (kind.paragraphs().contains(name)) {
                end();
                inParagraph++;
            } else if (kind.words().contains(name)) {
                inWords++;
            } else if (kind.spaces().contains(name)) {
                paragraph.append(' ');
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            String name = xml.getLocalName();
            if (kind.paragraphs().contains(name)) {
                end();
                inParagraph--;
            } else if (kind.words().contains(name)) {
                inWords--;
            }
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            if (inParagraph > 0 && (inWords > 0 || kind.words().isEmpty())) {
                paragraph.append(xml.getText());
            }
            if (text.length() + paragraph.length() > Limits.TEXT_BYTES) {
                throw new IOException("its text is longer than " + Limits.TEXT_BYTES + " characters");
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void end() {
        String words = Spaces.one(paragraph);
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }
}
