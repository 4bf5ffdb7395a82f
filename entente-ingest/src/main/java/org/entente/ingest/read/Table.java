package org.entente.ingest.read;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.Days;
import org.entente.ingest.format.Extracted;

/** A table with a heading, a document each record. */
final class Table implements Reading {

    private final String place;
    private final Format format;
    private final RecordBytes in;
    private Optional<Iterator<CSVRecord>> records = Optional.empty();
    private Optional<TableColumns> columns = Optional.empty();
    private long record = 1;
    private boolean done;

    Table(String place, InputStream in, Format format) {
        this.place = place;
        this.format = format;
        this.in = new RecordBytes(in);
    }

    @Override
    public Optional<Found> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            Iterator<CSVRecord> rows = records.isPresent() ? records.get() : open();
            if (columns.isEmpty()) {
                if (!rows.hasNext()) {
                    return end(Reason.EMPTY, "the table is empty; there is nothing to code");
                }
                TableColumns heading = TableColumns.of(rows.next());
                if (heading.text() < 0) {
                    return end(Reason.BAD_VALUE, TableColumns.REMEDY);
                }
                columns = Optional.of(heading);
            }
            in.restart();
            if (!rows.hasNext()) {
                done = true;
                return record > 1
                        ? Optional.empty()
                        : end(Reason.EMPTY, "the table has a heading and nothing below it; there is nothing to code");
            }
            record++;
            return Optional.of(read(rows.next(), columns.get()));
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            return end(reason(e), said(e));
        }
    }

    private Found read(CSVRecord row, TableColumns heading) {
        String here = "record " + record + " of " + place;
        String text = heading.value(row, heading.text());
        if (text.isBlank()) {
            return Found.Fault.at(here, Reason.EMPTY, "its text is empty; there is nothing to code");
        }
        if (text.length() > Limits.TEXT_BYTES) {
            return Found.Fault.at(
                    here, Reason.TOO_LARGE, "its text is longer than " + Limits.TEXT_BYTES + " characters; split it");
        }
        String written = heading.value(row, heading.published()).strip();
        Optional<LocalDate> published = Days.read(written);
        if (!written.isEmpty() && published.isEmpty()) {
            String shown = written.length() > 60 ? written.substring(0, 60) + "…" : written;
            return new Found.Fault(
                    here,
                    Reason.BAD_VALUE,
                    "published: \"" + shown + "\" is not a date (" + here + "); use YYYY-MM-DD");
        }
        Extracted content = new Extracted(
                heading.value(row, heading.title()),
                text,
                published,
                Optional.empty(),
                heading.value(row, heading.source()));
        return new Found.Draft(here, format, heading.value(row, heading.id()).strip(), content);
    }

    private Iterator<CSVRecord> open() throws IOException {
        BufferedReader characters = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        characters.mark(1);
        if (characters.read() != '\uFEFF') {
            characters.reset();
        }
        CSVFormat rules = format == Format.TSV ? CSVFormat.TDF : CSVFormat.DEFAULT;
        CSVParser parser = rules.builder().setIgnoreEmptyLines(true).get().parse(characters);
        Iterator<CSVRecord> rows = parser.iterator();
        records = Optional.of(rows);
        return rows;
    }

    private static Reason reason(Exception e) {
        return e.getCause() instanceof RecordBytes.TooLongException || e instanceof RecordBytes.TooLongException
                ? Reason.TOO_LARGE
                : Reason.DAMAGED;
    }

    private String said(Exception e) {
        String rest = "; the rest of the file is left out";
        if (reason(e) == Reason.TOO_LARGE) {
            return "record " + (record + 1) + " is longer than " + Limits.LINE_BYTES / 1_000_000
                    + " MB; look for a quotation mark that is never closed" + rest;
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause instanceof CharacterCodingException
                ? "near record " + (record + 1) + " it is not UTF-8; convert the file, for instance with iconv" + rest
                : "near record " + (record + 1) + " " + Fault.damaged(format.name(), cause) + rest;
    }

    private Optional<Found> end(Reason reason, String what) {
        done = true;
        return Optional.of(Found.Fault.at(place, reason, what));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The bytes of the table, of which a record may take so many and no more. */
    private static final class RecordBytes extends FilterInputStream {

        static final class TooLongException extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private long taken;

        RecordBytes(InputStream in) {
            super(in);
        }

        void restart() {
            taken = 0;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = super.read(bytes, from, count);
            count(read);
            return read;
        }

        private void count(int bytes) throws TooLongException {
            taken += bytes;
            if (taken > Limits.LINE_BYTES) {
                throw new TooLongException();
            }
        }
    }
}
