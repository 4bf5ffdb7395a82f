package org.entente.nlp.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.conllu.ConlluToken;
import org.entente.nlp.entity.EntityExample;
import org.entente.nlp.entity.EntityTrainer;
import org.entente.nlp.entity.GumEntities;
import org.entente.nlp.entity.MarkedSentences;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.Analysis;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.Search;

/**
 * Trains the finder of names on the treebanks that have names marked and on the sentences that come with this class,
 * and adds it to a model whose tagger is trained. As a command it renews that part of a model file alone.
 */
public final class EntityTraining {

    private static final String NEWS = "/org/entente/nlp/entity/news.txt";
    private static final int EPOCHS = 8;
    private static final int NEWS_WEIGHT = 4;
    private static final long SEED = 1;

    private EntityTraining() {}

    /** {@code EntityTraining TREEBANKS MODEL}: trains the finder of names anew and writes it into the model file. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: EntityTraining TREEBANKS MODEL");
            System.exit(2);
        }
        Path path = Path.of(arguments[1]);
        ModelFile file;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            file = ModelFile.read(in, path.toString());
        }
        addTo(file, Path.of(arguments[0]));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.write(out);
        }
    }

    static void addTo(ModelFile file, Path treebanks) throws IOException {
        ParserModel model = ParserModel.read(file, Search.GREEDY);
        List<EntityExample> examples = new ArrayList<>();
        for (Path treebank : Treebank.files(treebanks, "train")) {
            List<ConlluSentence> sentences = ConlluReader.read(treebank);
            if (GumEntities.isAnnotated(sentences)) {
                sentences.forEach(sentence -> examples.add(example(sentence)));
            }
        }
        List<EntityExample> news = news(model);
        for (int i = 0; i < NEWS_WEIGHT; i++) {
            examples.addAll(news);
        }
        new EntityTrainer(model.lexicon(), EPOCHS).train(examples, SEED).write(file);
    }

    private static EntityExample example(ConlluSentence sentence) {
        List<String> xposes = sentence.tokens().stream().map(ConlluToken::xpos).toList();
        return new EntityExample(Example.of(sentence).forms(), xposes, GumEntities.of(sentence));
    }

    private static List<EntityExample> news(ParserModel model) throws IOException {
        List<EntityExample> examples = new ArrayList<>();
        try (InputStream in = EntityTraining.class.getResourceAsStream(NEWS)) {
            if (in == null) {
                throw new IOException("the resource " + NEWS + " is not on the class path");
            }
            Analysis analysis = new Analysis(model);
            for (MarkedSentences.Marked marked : MarkedSentences.read(new InputStreamReader(in, UTF_8))) {
                examples.add(new EntityExample(marked.forms(), tags(analysis, model, marked.forms()), marked.spans()));
            }
        }
        return examples;
    }

    static List<String> tags(Analysis analysis, ParserModel model, List<String> forms) {
        analysis.begin(forms);
        int[] tags = analysis.tag();
        List<String> xposes = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            xposes.add(model.tags().xpos(tags[i]));
        }
        return xposes;
    }
}
