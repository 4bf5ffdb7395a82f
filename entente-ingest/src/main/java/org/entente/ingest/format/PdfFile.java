package org.entente.ingest.format;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;

/** A PDF: the text of its pages in reading order, lines joined to paragraphs. Pictures of text are not read. */
public final class PdfFile implements DocumentFormat {

    private static final String PARAGRAPH = "\u2029";

    static {
        FontMappers.set(new BundledFont());
    }

    @Override
    public Extracted read(byte[] bytes) throws IOException, UnfitException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new UnfitException(
                        Reason.TOO_LARGE,
                        "it has " + document.getNumberOfPages() + " pages, over the limit of " + Limits.PAGES
                                + "; split it");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd(PARAGRAPH);
            stripper.setPageEnd("\n");
            LimitedText raw = new LimitedText(Limits.TEXT_BYTES);
            stripper.writeText(document, raw);
            String text = Reflow.paragraphs(raw.toString(), PARAGRAPH);
            if (text.isBlank()) {
                throw new UnfitException(
                        Reason.EMPTY, "its pages hold no text, maybe pictures of text; run a text recognition on it");
            }
            PDDocumentInformation information = document.getDocumentInformation();
            String title = information.getTitle() == null ? "" : Spaces.one(information.getTitle());
            return new Extracted(title, text, Optional.empty(), Days.of(information.getCreationDate()), "");
        } catch (InvalidPasswordException e) {
            throw new UnfitException(Reason.ENCRYPTED, "it is locked by a password; save it without one");
        }
    }
}
