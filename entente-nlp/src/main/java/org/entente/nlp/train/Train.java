package org.entente.nlp.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;

/** Trains the model of the English parser: {@code Train TREEBANKS CLUSTERS OUTPUT [THREADS]}. */
public final class Train {

    private static final String USAGE = """
            usage: Train TREEBANKS CLUSTERS OUTPUT [THREADS]
              TREEBANKS  directory with *-ud-train.conllu or .conllu.gz
              CLUSTERS   the file nlp4j-english-1.1.3.jar
              OUTPUT     the model file to write
              THREADS    how many threads to use; the result does not depend on it""";

    private Train() {}

    /** The command; exits with 2 where it is called wrongly, with 1 where a file cannot be read or written. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length < 3 || arguments.length > 4) {
            System.err.println(USAGE);
            System.exit(2);
        }
        try {
            int threads = arguments.length == 4
                    ? Integer.parseInt(arguments[3])
                    : Runtime.getRuntime().availableProcessors();
            train(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), threads);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void train(Path treebanks, Path clusters, Path output, int threads)
            throws IOException, InterruptedException {
        List<Example> examples =
                Treebank.read(treebanks, "train").stream().map(Example::of).toList();
        ClusterSource source = new ClusterSource(clusters);
        TagSet tags = ModelTrainer.tagsOf(examples);
        Lexicon lexicon = new LexiconBuilder().build(source.clusters(), source.tagClasses(), examples, tags);
        System.err.println("training on " + examples.size() + " sentences");
        ModelTrainer trainer =
                new ModelTrainer(Augmentation.apply(examples), tags, lexicon, TrainingPlan.standard(), threads);
        ModelFile model = trainer.train();
        EntityTraining.addTo(model, treebanks);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
            model.write(out);
        }
        System.err.println("wrote " + output + ", " + Files.size(output) / 1_000_000 + " MB");
    }
}
