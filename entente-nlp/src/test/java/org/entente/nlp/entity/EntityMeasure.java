package org.entente.nlp.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.Analysis;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.Search;
import org.entente.nlp.token.PlainForm;

/** Measures the names that the shipped model finds with the shipped tagger's tags; exact spans and kinds. */
final class EntityMeasure {

    private final ParserModel model;
    private final EntityModel entities;
    private final Analysis analysis;

    EntityMeasure() throws IOException {
        try (InputStream in = EnglishParser.class.getResourceAsStream(EnglishParser.MODEL)) {
            ModelFile file = ModelFile.read(in, EnglishParser.MODEL);
            model = ParserModel.read(file, Search.GREEDY);
            entities = EntityModel.read(file, model.lexicon());
            analysis = new Analysis(model);
        }
    }

    /** Found, right and due names of one kind. */
    record Counts(int found, int right, int due) {
        double f1() {
            return 200.0 * right / (found + due);
        }

        @Override
        public String toString() {
            return "P %.1f R %.1f F1 %.1f of %d".formatted(100.0 * right / found, 100.0 * right / due, f1(), due);
        }
    }

    static List<MarkedSentences.Marked> marked() throws IOException {
        try (InputStream in = EntityMeasure.class.getResourceAsStream("news-held-out.txt")) {
            return MarkedSentences.read(new InputStreamReader(in, UTF_8));
        }
    }

    static List<MarkedSentences.Marked> gum(Path folder) throws IOException {
        List<MarkedSentences.Marked> sentences = new ArrayList<>();
        for (ConlluSentence sentence : ConlluReader.read(folder.resolve("en_gum-ud-dev.conllu.gz"))) {
            List<String> forms = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                boolean before = i == 0 || sentence.spaceAfter(i - 1);
                boolean after = i == sentence.size() - 1 || sentence.spaceAfter(i);
                forms.add(PlainForm.of(sentence.tokens().get(i).form(), before, after));
            }
            sentences.add(new MarkedSentences.Marked(forms, GumEntities.of(sentence)));
        }
        return sentences;
    }

    static List<MarkedSentences.Marked> ewt(Path folder) throws IOException {
        List<MarkedSentences.Marked> sentences = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("en_ewt-ner-dev.iob2.gz"))), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    sentences.add(new MarkedSentences.Marked(List.copyOf(forms), spans(labels)));
                    forms.clear();
                    labels.clear();
                } else if (!line.startsWith("#")) {
                    List<String> columns = List.of(line.split("\t", -1));
                    forms.add(PlainForm.of(columns.get(1), false, false));
                    labels.add(columns.get(2));
                }
            }
        }
        return sentences;
    }

    private static List<EntitySpan> spans(List<String> labels) {
        List<EntitySpan> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("B-")) {
                int end = i + 1;
                while (end < labels.size() && labels.get(end).startsWith("I-")) {
                    end++;
                }
                EntityKind kind = switch (labels.get(i).substring(2)) {
                    case "PER" -> EntityKind.PERSON;
                    case "ORG" -> EntityKind.ORGANIZATION;
                    default -> EntityKind.PLACE;
                };
                spans.add(new EntitySpan(i, end, kind));
            }
        }
        return spans;
    }

    /** All kinds together, and a line of figures for each kind. */
    record Report(Counts all, String figures) {}

    Report measure(List<MarkedSentences.Marked> sentences, Set<EntityKind> kinds) {
        Set<String> found = new HashSet<>();
        Set<String> due = new HashSet<>();
        EntityTagger tagger = new EntityTagger(entities);
        for (int s = 0; s < sentences.size(); s++) {
            List<String> forms = sentences.get(s).forms();
            for (EntitySpan span :
                    tagger.tag(forms, tags(forms), Collections.nCopies(forms.size(), Optional.empty()))) {
                if (kinds.contains(span.kind())) {
                    found.add(span.kind() + " " + s + " " + span);
                }
            }
            for (EntitySpan span : sentences.get(s).spans()) {
                due.add(span.kind() + " " + s + " " + span);
            }
        }
        StringBuilder figures = new StringBuilder();
        for (EntityKind kind : kinds) {
            figures.append("\n  ").append(kind).append(' ').append(counts(found, due, kind + " "));
        }
        return new Report(counts(found, due, ""), counts(found, due, "") + figures.toString());
    }

    private static Counts counts(Set<String> found, Set<String> due, String prefix) {
        int right = (int) found.stream()
                .filter(name -> name.startsWith(prefix) && due.contains(name))
                .count();
        int of = (int) due.stream().filter(name -> name.startsWith(prefix)).count();
        return new Counts(
                (int) found.stream().filter(name -> name.startsWith(prefix)).count(), right, of);
    }

    private String[] tags(List<String> forms) {
        analysis.begin(forms);
        int[] tags = analysis.tag();
        String[] xposes = new String[forms.size()];
        for (int i = 0; i < xposes.length; i++) {
            xposes[i] = model.tags().xpos(tags[i]);
        }
        return xposes;
    }

    /** {@code EntityMeasure TREEBANKS}: prints all figures. */
    public static void main(String[] arguments) throws IOException {
        EntityMeasure measure = new EntityMeasure();
        Path folder = Path.of(arguments[0]);
        Set<EntityKind> all = EnumSet.allOf(EntityKind.class);
        Set<EntityKind> three = EnumSet.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE);
        System.out.println("GUM dev " + measure.measure(gum(folder), all).figures());
        System.out.println("EWT dev " + measure.measure(ewt(folder), three).figures());
        System.out.println("news held out " + measure.measure(marked(), all).figures());
    }
}
