package org.entente.nlp.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A treebank's raw text, rebuilt from its words and spaces, with its words and sentences as spans of that text. */
record Treebank(String text, List<Word> words, List<int[]> sentences) {

    record Word(int begin, int end, String form, String lemma, String upos, String xpos) {}

    /** The treebanks' folder beside the project, found from the working directory upwards. */
    static Optional<Path> folder() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path folder = at.resolve("shared").resolve("treebanks");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    static Treebank read(Path gzipped) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), UTF_8))) {
            Reader reader = new Reader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
            return new Treebank(reader.text.toString(), reader.words, reader.sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {
        final StringBuilder text = new StringBuilder();
        final List<Word> words = new ArrayList<>();
        final List<int[]> sentences = new ArrayList<>();
        private int multiwordEnd;
        private int multiwordBegin;
        private String multiwordForm = "";
        private String multiwordMisc = "";
        private int sentenceBegin = -1;

        void line(String line) {
            if (line.isEmpty()) {
                sentences.add(
                        new int[] {sentenceBegin, words.get(words.size() - 1).end()});
                sentenceBegin = -1;
                multiwordEnd = 0;
            } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                    text.append("\n\n");
                }
            } else if (!line.startsWith("#")) {
                word(line.split("\t"));
            }
        }

        private void word(String[] columns) {
            if (columns[0].contains(".")) {
                return;
            }
            if (columns[0].contains("-")) {
                multiwordEnd = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
                multiwordBegin = text.length();
                multiwordForm = columns[1];
                multiwordMisc = columns[9];
                return;
            }
            int id = Integer.parseInt(columns[0]);
            if (sentenceBegin < 0) {
                sentenceBegin = id <= multiwordEnd ? multiwordBegin : text.length();
            }
            int begin = text.length();
            text.append(columns[1]);
            words.add(new Word(begin, text.length(), columns[1], columns[2], columns[3], columns[4]));
            if (id == multiwordEnd) {
                // the treebank's multiword token is what the text holds; its words may be spelled otherwise
                if (!text.substring(multiwordBegin).equals(multiwordForm)) {
                    text.setLength(multiwordBegin);
                    text.append(multiwordForm);
                    Word last = words.remove(words.size() - 1);
                    words.add(new Word(
                            Math.min(last.begin(), text.length() - 1),
                            text.length(),
                            last.form(),
                            last.lemma(),
                            last.upos(),
                            last.xpos()));
                }
                space(multiwordMisc);
                multiwordEnd = 0;
            } else if (id > multiwordEnd) {
                space(columns[9]);
            }
        }

        private void space(String misc) {
            if (!misc.contains("SpaceAfter=No")) {
                text.append(' ');
            }
        }
    }
}
