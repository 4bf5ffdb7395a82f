package org.entente.text.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short text whose mentions are written in brackets with whom they mean; read from {@code coreference.txt}. */
record AnnotatedText(String name, LocalDate date, String text, List<Gold> mentions) {

    private static final Pattern MENTION = Pattern.compile("\\[([^\\]=]+) = ([^\\]]+)\\]");

    /** One annotated mention: where it stands in the text, and whom it means; nobody where {@code names} is empty. */
    record Gold(int begin, int end, Set<String> names, Set<String> sectors) {}

    static List<AnnotatedText> read() {
        List<AnnotatedText> texts = new ArrayList<>();
        String name = "";
        LocalDate date = LocalDate.EPOCH;
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                String[] head = line.substring(3).split(" ", -1);
                name = head[0];
                date = LocalDate.parse(head[1]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                texts.add(of(name, date, line));
            }
        }
        return texts;
    }

    static AnnotatedText of(String name, LocalDate date, String marked) {
        StringBuilder text = new StringBuilder();
        List<Gold> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int begin = text.length();
            text.append(matcher.group(1));
            Set<String> names = new TreeSet<>();
            Set<String> sectors = new TreeSet<>();
            for (String actor : matcher.group(2).split(" \\+ ", -1)) {
                String[] parts = actor.strip().split("/", -1);
                if (!parts[0].equals("-")) {
                    names.add(parts[0]);
                }
                if (parts.length > 1) {
                    sectors.add(parts[1]);
                }
            }
            mentions.add(new Gold(begin, text.length(), names, sectors));
            from = matcher.end();
        }
        text.append(marked.substring(from));
        return new AnnotatedText(name, date, text.toString(), mentions);
    }

    private static List<String> lines() {
        try (InputStream in = AnnotatedText.class.getResourceAsStream("coreference.txt")) {
            if (in == null) {
                throw new IllegalStateException("coreference.txt is not among the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
