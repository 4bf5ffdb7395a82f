package org.entente.nlp.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files in CoNLL-U, the format of the Universal Dependencies treebanks. */
public final class ConlluReader {

    private static final int FIELDS = 10;

    private final String source;
    private final List<ConlluSentence> sentences = new ArrayList<>();
    private List<String> comments = new ArrayList<>();
    private List<ConlluToken> tokens = new ArrayList<>();
    private List<ConlluRange> ranges = new ArrayList<>();
    private int lineNumber;

    private ConlluReader(String source) {
        this.source = source;
    }

    /**
     * Reads a whole file; one whose name ends in {@code .gz} is unpacked on the way.
     *
     * @throws IOException where the file cannot be read or a line is not CoNLL-U; the message names file and line
     */
    public static List<ConlluSentence> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader reader = new InputStreamReader(unpacked, StandardCharsets.UTF_8)) {
            return read(reader, file.getFileName().toString());
        }
    }

    /**
     * Reads everything a reader gives.
     *
     * @param source what to call the input in messages
     * @throws IOException where a line is not CoNLL-U; the message names source and line
     */
    public static List<ConlluSentence> read(Reader reader, String source) throws IOException {
        ConlluReader conllu = new ConlluReader(source);
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            conllu.lineNumber++;
            conllu.take(line);
        }
        conllu.endSentence();
        return conllu.sentences;
    }

    private void take(String line) throws IOException {
        if (line.isBlank()) {
            endSentence();
        } else if (line.charAt(0) == '#') {
            comments.add(line);
        } else {
            takeWord(line.split("\t", -1));
        }
    }

    private void takeWord(String[] fields) throws IOException {
        if (fields.length != FIELDS) {
            throw failure("has " + fields.length + " fields; a word line has 10, separated by tabs");
        }
        String id = fields[0];
        if (id.indexOf('.') >= 0) {
            return;
        }
        int dash = id.indexOf('-');
        if (dash > 0) {
            ranges.add(new ConlluRange(
                    number(id.substring(0, dash)), number(id.substring(dash + 1)), fields[1], fields[9]));
            return;
        }
        if (number(id) != tokens.size() + 1) {
            throw failure("has id " + id + " where " + (tokens.size() + 1) + " was due");
        }
        tokens.add(new ConlluToken(
                fields[1], fields[2], fields[3], fields[4], fields[5], number(fields[6]), fields[7], fields[9]));
    }

    private int number(String field) throws IOException {
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw new IOException(
                    failure("has \"" + field + "\" where a number is due").getMessage(), e);
        }
    }

    private void endSentence() throws IOException {
        if (tokens.isEmpty()) {
            return;
        }
        for (ConlluToken token : tokens) {
            if (token.head() < 0 || token.head() > tokens.size()) {
                throw failure("ends a sentence of " + tokens.size() + " words with a head " + token.head());
            }
        }
        for (ConlluRange range : ranges) {
            if (range.first() < 1 || range.last() > tokens.size() || range.last() < range.first()) {
                throw failure("ends a sentence of " + tokens.size() + " words with a multiword token " + range.first()
                        + "-" + range.last());
            }
        }
        sentences.add(new ConlluSentence(comments, tokens, ranges));
        comments = new ArrayList<>();
        tokens = new ArrayList<>();
        ranges = new ArrayList<>();
    }

    private IOException failure(String what) {
        return new IOException(source + " line " + lineNumber + " " + what);
    }
}
