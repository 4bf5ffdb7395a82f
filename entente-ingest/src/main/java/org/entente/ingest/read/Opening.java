package org.entente.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.DocumentFormat;
import org.entente.ingest.format.HtmlPage;
import org.entente.ingest.format.MarkdownText;
import org.entente.ingest.format.OfficeFile;
import org.entente.ingest.format.PdfFile;

/** Opens one file and whatever lies in it. */
public final class Opening {

    private final Expansion expansion = new Expansion();
    private final Watch watch;

    public Opening(Watch watch) {
        this.watch = watch;
    }

    /**
     * Whether a file is plain text or JSON lines, which can be read without a grammar's risks.
     *
     * @param in its bytes; stands at the beginning afterwards
     */
    public static boolean harmless(String name, BufferedInputStream in) throws IOException {
        Kind kind = kind(name, in);
        return kind == Kind.TEXT || kind == Kind.JSON_LINES;
    }

    private static Kind kind(String name, BufferedInputStream in) throws IOException {
        in.mark(Kind.HEAD);
        byte[] head = in.readNBytes(Kind.HEAD);
        in.reset();
        return Kind.of(name, head);
    }

    /**
     * Opens a file.
     *
     * @param place where it stands, for messages
     * @param name its name without folders
     * @param in its bytes; closed with what is returned
     */
    public Reading file(String place, String name, InputStream in) throws IOException {
        return open(new Entry(place, name, Optional.empty(), expansion.outermost(in), 0));
    }

    Reading open(Entry entry) throws IOException {
        BufferedInputStream in = new BufferedInputStream(entry.in(), 1 << 16);
        Entry whole = new Entry(entry.place(), entry.name(), entry.charset(), in, entry.depth());
        return open(whole, kind(entry.name(), in));
    }

    private Reading open(Entry entry, Kind kind) throws IOException {
        return switch (kind) {
            case TEXT -> watched(entry, new PlainText(entry.place(), entry.in()));
            case JSON_LINES -> watched(entry, new JsonLines(entry.place(), entry.in()));
            case CSV -> watched(entry, new Table(entry.place(), entry.in(), Format.CSV));
            case TSV -> watched(entry, new Table(entry.place(), entry.in(), Format.TSV));
            case MARKDOWN -> whole(entry, Format.MARKDOWN, new MarkdownText());
            case HTML -> whole(entry, Format.HTML, new HtmlPage(entry.charset()));
            case PDF -> whole(entry, Format.PDF, new PdfFile());
            case DOCX -> whole(entry, Format.DOCX, OfficeFile.docx());
            case ODT -> whole(entry, Format.ODT, OfficeFile.odt());
            case EML -> new Mail(entry, watch, this);
            case FEED -> new Feed(entry, watch);
            case WARC -> tooDeep(entry).orElseGet(() -> new WebArchive(entry, this));
            case ZIP -> tooDeep(entry).orElseGet(() -> new ZipArchive(entry, this, expansion));
            case GZIP -> {
                Optional<Reading> refused = tooDeep(entry);
                yield refused.isPresent() ? refused.get() : gunzipped(entry);
            }
            case UNREAD ->
                Told.fault(
                        entry,
                        Reason.UNKNOWN_FORMAT,
                        "this format is not read; save it as .docx, .pdf, .html or .txt, JSON as one object a line in a"
                                + " .jsonl, and unpack .zst");
        };
    }

    private Reading watched(Entry entry, Reading reading) {
        return watch.begins(entry.place()) ? reading : Told.nothing(entry);
    }

    private Reading whole(Entry entry, Format format, DocumentFormat reader) {
        return new WholeDocument(entry, format, reader, watch);
    }

    private Reading gunzipped(Entry entry) throws IOException {
        String name = entry.name();
        boolean suffixed = name.regionMatches(true, name.length() - 3, ".gz", 0, 3);
        try {
            InputStream out = expansion.unpacked(new GZIPInputStream(entry.in(), 1 << 16));
            Reading inner = open(entry.unpacked(suffixed ? name.substring(0, name.length() - 3) : name, out));
            return new Unpacked(inner, entry);
        } catch (Expansion.OverException e) {
            return Told.fault(entry, Reason.TOO_LARGE, e.getMessage() + "; unpack it yourself if you trust it");
        } catch (IOException e) {
            return Told.fault(entry, Reason.DAMAGED, Fault.damaged("gzip", e));
        }
    }

    private static Optional<Reading> tooDeep(Entry entry) {
        return entry.depth() < Limits.DEPTH
                ? Optional.empty()
                : Optional.of(Told.fault(
                        entry,
                        Reason.TOO_LARGE,
                        "it lies " + entry.depth() + " archives deep; at most " + Limits.DEPTH + " are opened"));
    }
}
