package org.entente.text.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The annotated sentences written for Entente: what the type model and the confidence learn from, and what the whole coder
 * is tested on. Their format is told in docs/reference/annotated-set.md.
 *
 * @param sentences in the order of the files and of their lines
 */
public record AnnotatedSet(List<AnnotatedSentence> sentences) {

    private static final String SUFFIX = ".txt";

    public AnnotatedSet {
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads every {@code .txt} file of a folder, by name.
     *
     * @throws AnnotationException where a line is wrong
     * @throws UncheckedIOException where a file cannot be read
     */
    public static AnnotatedSet read(Path folder) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            for (Path file : texts) {
                sentences.addAll(
                        of(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read annotated sentences in " + folder, e);
        }
        return new AnnotatedSet(sentences);
    }

    /**
     * Reads the text of one file.
     *
     * @throws AnnotationException where a line is wrong
     */
    static List<AnnotatedSentence> of(String file, String text) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        Optional<LocalDate> published = Optional.empty();
        String sentence = "";
        int begun = 0;
        List<ExpectedClaim> claims = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("= ") || line.startsWith("? ")) {
                if (sentence.isEmpty()) {
                    throw new AnnotationException(file, number, "a claim needs its sentence on a line above it");
                }
                claims.add(new ClaimLine(file, number)
                        .read(line.charAt(0) == '=', line.substring(2).strip()));
                continue;
            }
            if (!sentence.isEmpty()) {
                sentences.add(new AnnotatedSentence(file + ":" + begun, published, sentence, claims));
                claims = new ArrayList<>();
                sentence = "";
            }
            if (line.startsWith("@")) {
                published = Optional.of(date(file, number, line.substring(1).strip()));
            } else {
                sentence = line.strip();
                begun = number;
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(new AnnotatedSentence(file + ":" + begun, published, sentence, claims));
        }
        return sentences;
    }

    private static LocalDate date(String file, int number, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new AnnotationException(file, number, "\"" + text + "\" is not a date; use YYYY-MM-DD");
        }
    }

    /** The sentences of which something holds. */
    public AnnotatedSet where(Predicate<AnnotatedSentence> holds) {
        return new AnnotatedSet(sentences.stream().filter(holds).toList());
    }

    /** The sentences to learn from. */
    public AnnotatedSet training() {
        return where(sentence -> !sentence.heldOut() && !sentence.unseen());
    }

    /** The fifth that nothing learns from, of files whose other sentences the coder was mended by. */
    public AnnotatedSet heldOut() {
        return where(AnnotatedSentence::heldOut);
    }

    /** What nothing learns from and nobody looks at, in files of its own: the nearest to a stranger's text. */
    public AnnotatedSet unseen() {
        return where(AnnotatedSentence::unseen);
    }
}
