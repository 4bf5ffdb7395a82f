package org.entente.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.entente.ingest.Reason;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (WARC, ISO 28500), as Common Crawl publishes its news: the pages that were answered with 200. Pictures,
 * scripts and the archive's own records are passed over in silence.
 */
final class WebArchive implements Reading {

    private static final int OK = 200;

    private final Entry archive;
    private final Opening opening;
    private Optional<WarcReader> reader = Optional.empty();
    private Optional<Reading> open = Optional.empty();
    private String target = "";
    private Optional<LocalDate> fetched = Optional.empty();
    private long documents;
    private boolean done;

    WebArchive(Entry archive, Opening opening) {
        this.archive = archive;
        this.opening = opening;
    }

    @Override
    public Optional<Found> next() {
        try {
            if (reader.isEmpty()) {
                reader = Optional.of(new WarcReader(archive.in()));
            }
            while (!done) {
                if (open.isPresent()) {
                    Optional<Found> found = open.get().next();
                    if (found.isPresent()) {
                        documents++;
                        return found.map(this::attributed);
                    }
                    open = Optional.empty();
                }
                Optional<WarcRecord> record = reader.get().next();
                if (record.isEmpty()) {
                    done = true;
                    return documents > 0
                            ? Optional.empty()
                            : end(Reason.EMPTY, "the web archive holds no page; there is nothing to read");
                }
                enter(record.get());
            }
            return Optional.empty();
        } catch (Expansion.OverException e) {
            return end(Reason.TOO_LARGE, e.getMessage() + "; the rest is left out; unpack it yourself if you trust it");
        } catch (IOException | RuntimeException e) {
            return end(Reason.DAMAGED, Fault.damaged("WARC", e) + "; the rest is left out");
        }
    }

    private void enter(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord page)) {
            return;
        }
        try {
            Optional<WarcPayload> payload = payload(page);
            if (payload.isEmpty()) {
                return;
            }
            MediaType type = payload.get().type();
            Optional<String> suffix = suffix(type);
            if (suffix.isEmpty()) {
                return;
            }
            // A damaged header may lack what the standard asks for; the library gives null for it.
            target = Optional.ofNullable(page.target()).orElse("");
            fetched = Optional.ofNullable(page.date()).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
            InputStream in = payload.get().body().stream();
            Optional<String> charset =
                    Optional.ofNullable(type.parameters().get("charset")).filter(WebArchive::known);
            open = Optional.of(opening.open(
                    archive.inner(target.isEmpty() ? "record" : target, "page." + suffix.get(), charset, in)));
        } catch (ParsingException | IllegalArgumentException e) {
            // One record's broken HTTP header; the next record has its own length and can be read.
            open = Optional.of(Told.fault(
                    archive.inner("record", "record", Optional.empty(), InputStream.nullInputStream()),
                    Reason.DAMAGED,
                    Fault.damaged("HTTP", e)));
        }
    }

    private static Optional<WarcPayload> payload(WarcTargetRecord page) throws IOException {
        if (page instanceof WarcResponse response) {
            boolean web = response.contentType().base().equals(MediaType.HTTP.base());
            if (!web || response.http().status() != OK) {
                return Optional.empty();
            }
            return response.payload();
        }
        if (page instanceof WarcResource resource) {
            return resource.payload();
        }
        return page instanceof WarcConversion conversion ? conversion.payload() : Optional.empty();
    }

    private static Optional<String> suffix(MediaType type) {
        return switch ((type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> Optional.of("html");
            case "text/plain" -> Optional.of("txt");
            case "text/markdown" -> Optional.of("md");
            case "application/pdf" -> Optional.of("pdf");
            default -> Optional.empty();
        };
    }

    private static boolean known(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A page's address is where it came from, and the day it was fetched is not before the day it was published. */
    private Found attributed(Found found) {
        if (found instanceof Found.Draft draft) {
            return new Found.Draft(
                    draft.place(),
                    draft.format(),
                    draft.id(),
                    draft.content().withSource(target).withCreated(fetched));
        }
        return found;
    }

    private Optional<Found> end(Reason reason, String what) {
        done = true;
        return Optional.of(Found.Fault.at(archive.place(), reason, what));
    }

    @Override
    public void close() throws IOException {
        archive.in().close();
    }
}
