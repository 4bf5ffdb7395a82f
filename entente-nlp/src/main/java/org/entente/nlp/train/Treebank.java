package org.entente.nlp.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;

/** Finds and reads the parts of the treebanks in a directory, by the naming of Universal Dependencies. */
final class Treebank {

    private Treebank() {}

    /**
     * All sentences of one part of all treebanks in a directory, in the order of the files' names.
     *
     * @param part {@code train} or {@code dev}
     * @throws IOException where there is no such file or one cannot be read
     */
    static List<ConlluSentence> read(Path directory, String part) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (Path file : files(directory, part)) {
            sentences.addAll(ConlluReader.read(file));
        }
        return sentences;
    }

    /** The files of one part of all treebanks in a directory, in the order of their names. */
    static List<Path> files(Path directory, String part) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new IOException(directory + " is not a directory; name the one that holds the treebanks' files");
        }
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> found = all.filter(
                            file -> file.getFileName().toString().matches(".*-ud-" + part + "\\.conllu(\\.gz)?"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(directory + " holds no file *-ud-" + part + ".conllu or .conllu.gz");
            }
            return found;
        }
    }
}
