package org.entente.text.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads actor files. */
final class ActorFiles {

    /** Our families, in the order in which they are read. */
    static final List<String> FAMILIES = List.of(
            "states",
            "historical-states",
            "international-organizations",
            "state-bodies",
            "armed-groups",
            "parties",
            "peoples",
            "organizations",
            "leaders-africa",
            "leaders-americas",
            "leaders-before-1990",
            "leaders-europe",
            "leaders-middle-east-asia",
            "places");

    private ActorFiles() {}

    /** Our own entries. */
    static List<Entry> ours() {
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = ours(problems, new ArrayList<>());
        refuse(problems);
        return entries;
    }

    static List<Entry> ours(List<Problem> problems, List<Problem> remarks) {
        List<Entry> entries = new ArrayList<>();
        for (String family : FAMILIES) {
            String name = family + ".yaml";
            try (InputStream in = ActorFiles.class.getResourceAsStream("/org/entente/text/actors/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the actor file " + name + " is missing from the program");
                }
                entries.addAll(ActorFile.read(name, in, problems, remarks));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
        return entries;
    }

    /** The entries of a user's files. */
    static List<Entry> of(List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = of(files, problems, new ArrayList<>());
        refuse(problems);
        return entries;
    }

    static List<Entry> of(List<Path> files, List<Problem> problems, List<Problem> remarks) {
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                entries.addAll(ActorFile.read(file.toString(), in, problems, remarks));
            } catch (IOException e) {
                problems.add(
                        new Problem(file.toString(), 1, "cannot be read; does the file exist, and may you read it?"));
            }
        }
        return entries;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ActorFileException(problems);
        }
    }
}
