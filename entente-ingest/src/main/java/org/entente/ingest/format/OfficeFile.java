package org.entente.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.entente.ingest.Reason;

/** A word processor's document: a zip of XML files, of which the text and the properties are read and nothing else. */
public final class OfficeFile implements DocumentFormat {

    private static final int PARTS = 10_000;

    private final OfficeKind kind;

    private OfficeFile(OfficeKind kind) {
        this.kind = kind;
    }

    /** Word's: Office Open XML, ECMA-376. */
    public static OfficeFile docx() {
        return new OfficeFile(OfficeKind.DOCX);
    }

    /** LibreOffice's: OpenDocument, ISO/IEC 26300. */
    public static OfficeFile odt() {
        return new OfficeFile(OfficeKind.ODT);
    }

    @Override
    public Extracted read(byte[] bytes) throws IOException, UnfitException {
        Optional<String> text = Optional.empty();
        OfficeProperties properties = OfficeProperties.NONE;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null && parts < PARTS; part = zip.getNextEntry()) {
                parts++;
                InputStream in = new CappedStream(zip, bytes.length);
                if (part.getName().equals(kind.textPart()) && text.isEmpty()) {
                    text = Optional.of(OfficeText.read(in, kind));
                } else if (part.getName().equals(kind.propertiesPart())) {
                    properties = OfficeProperties.read(in);
                } else {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken", e);
        }
        if (text.isEmpty()) {
            throw new IOException("it has no " + kind.textPart());
        }
        if (text.get().isBlank()) {
            throw new UnfitException(Reason.EMPTY, "the document is empty; there is nothing to code");
        }
        return new Extracted(properties.title(), text.get(), Optional.empty(), properties.created(), "");
    }
}
