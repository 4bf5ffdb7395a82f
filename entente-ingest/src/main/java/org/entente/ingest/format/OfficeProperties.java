package org.entente.ingest.format;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a word processor's document says of itself.
 *
 * @param title empty where none
 * @param created when the file was made
 */
record OfficeProperties(String title, Optional<LocalDate> created) {

    static final OfficeProperties NONE = new OfficeProperties("", Optional.empty());

    private static final int LONGEST = 1000;

    static OfficeProperties read(InputStream in) throws XMLStreamException {
        OfficeProperties properties = NONE;
        XMLStreamReader xml = SafeXml.reader(in);
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
            } else if (event == XMLStreamConstants.CHARACTERS) {
                properties = properties.with(element, xml.getText());
            }
        }
        return properties;
    }

    private OfficeProperties with(String element, String value) {
        return switch (element) {
            case "title" -> title.length() > LONGEST ? this : new OfficeProperties(Spaces.one(title + value), created);
            case "created", "creation-date" -> new OfficeProperties(title, Days.read(value));
            default -> this;
        };
    }
}
