package org.entente.nlp.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Word lists inside the Maven artifact {@code edu.emory.mathcs.nlp:nlp4j-english} (Apache-2.0): Brown clusters and
 * classes of possible tags. They are serialised Java maps packed by xz; the {@code xz} program unpacks them.
 */
final class ClusterSource {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLUSTERS = LEXICA + "en-brown-clusters-simplified-lowercase.xz";
    private static final String CLASSES = LEXICA + "en-ambiguity-classes-simplified-lowercase.xz";

    private final Path jar;

    ClusterSource(Path jar) {
        this.jar = jar;
    }

    /** Lower-case words and their cluster's path from the root, as a text of 0 and 1. */
    Map<String, String> clusters() throws IOException {
        Map<String, String> longest = new TreeMap<>();
        entries(CLUSTERS).forEach((word, prefixes) -> {
            String path = "";
            for (Object prefix : prefixes) {
                path = prefix.toString().length() > path.length() ? prefix.toString() : path;
            }
            longest.put(word, path);
        });
        return longest;
    }

    /** Lower-case words and the Penn Treebank tags they can have, the most frequent first, separated by spaces. */
    Map<String, String> tagClasses() throws IOException {
        Map<String, String> classes = new TreeMap<>();
        entries(CLASSES)
                .forEach((word, tags) -> classes.put(
                        word,
                        String.join(" ", tags.stream().map(Object::toString).toList())));
        return classes;
    }

    private Map<String, Collection<?>> entries(String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new IOException(jar + " holds no " + name + "; it should be nlp4j-english 1.1.3");
            }
            try (InputStream packed = zip.getInputStream(entry)) {
                return unpack(packed);
            }
        }
    }

    private Map<String, Collection<?>> unpack(InputStream packed) throws IOException {
        Process xz;
        try {
            xz = new ProcessBuilder("xz", "--decompress", "--stdout")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IOException("the program xz is needed to unpack " + jar + "; install it (package xz-utils)", e);
        }
        Thread feeder = new Thread(() -> feed(packed, xz));
        feeder.start();
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(xz.getInputStream(), 1 << 16))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
            return checked(in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(jar + " holds an unknown class", e);
        } finally {
            xz.destroy();
        }
    }

    private static void feed(InputStream packed, Process xz) {
        try (OutputStream out = xz.getOutputStream()) {
            packed.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Collection<?>> checked(Object map) throws IOException {
        Map<String, Collection<?>> result = new TreeMap<>();
        if (!(map instanceof Map<?, ?> entries)) {
            throw new InvalidObjectException("a map was due, not " + map.getClass());
        }
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (entry.getKey() instanceof String word && entry.getValue() instanceof Collection<?> values) {
                result.put(word, new ArrayList<>(values));
            }
        }
        return result;
    }
}
