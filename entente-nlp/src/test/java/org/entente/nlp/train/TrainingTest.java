package org.entente.nlp.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.Search;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final TrainingPlan PLAN = new TrainingPlan(3, 4, 4, 4);

    /** A small language: who (DET NOUN) did what (VERB) to whom (DET NOUN), in the active and the passive. */
    private static List<ConlluSentence> sentences() throws IOException {
        StringBuilder text = new StringBuilder();
        String[] nouns = {"army", "rebel", "envoy", "minister", "militia", "crowd"};
        String[] verbs = {"attacked", "freed", "blamed", "praised"};
        for (String one : nouns) {
            for (String other : nouns) {
                String verb = verbs[(one.length() + other.length()) % verbs.length];
                row(text, 1, "the", "DET", "DT", 2, "det");
                row(text, 2, one, "NOUN", "NN", 3, "nsubj");
                row(text, 3, verb, "VERB", "VBD", 0, "root");
                row(text, 4, "the", "DET", "DT", 5, "det");
                row(text, 5, other, "NOUN", "NN", 3, "obj");
                row(text, 6, ".", "PUNCT", ".", 3, "punct");
                text.append('\n');
                row(text, 1, "the", "DET", "DT", 2, "det");
                row(text, 2, one, "NOUN", "NN", 4, "nsubj:pass");
                row(text, 3, "was", "AUX", "VBD", 4, "aux:pass");
                row(text, 4, verb, "VERB", "VBN", 0, "root");
                row(text, 5, "by", "ADP", "IN", 7, "case");
                row(text, 6, "the", "DET", "DT", 7, "det");
                row(text, 7, other, "NOUN", "NN", 4, "obl:agent");
                row(text, 8, ".", "PUNCT", ".", 4, "punct");
                text.append('\n');
            }
        }
        return ConlluReader.read(new StringReader(text.toString()), "made here");
    }

    private static void row(StringBuilder text, int id, String form, String upos, String xpos, int head, String label) {
        String fields = String.join(
                "\t", Integer.toString(id), form, form, upos, xpos, "_", Integer.toString(head), label, "_", "_");
        text.append(fields).append('\n');
    }

    private static byte[] trained(int threads) throws IOException, InterruptedException {
        List<Example> examples =
                new ArrayList<>(sentences().stream().map(Example::of).toList());
        TagSet tags = ModelTrainer.tagsOf(examples);
        Map<String, String> clusters = Map.of("army", "0010", "militia", "0010", "envoy", "0111");
        Lexicon lexicon = new LexiconBuilder().build(clusters, Map.of("army", "NN"), examples, tags);
        ModelFile model = new ModelTrainer(Augmentation.apply(examples), tags, lexicon, PLAN, threads).train();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void sameModelToTheByteOnEveryRunAndAnyNumberOfThreads() throws IOException, InterruptedException {
        byte[] first = trained(1);
        assertThat(trained(1)).as("again").isEqualTo(first);
        assertThat(trained(2)).as("by two threads").isEqualTo(first);
    }

    @Test
    void smallLanguageIsLearnedByBothSearches() throws IOException, InterruptedException {
        ModelFile file = ModelFile.read(new java.io.ByteArrayInputStream(trained(2)), "trained");
        for (Search search : Search.values()) {
            Scores scores = Evaluation.withGoldWords(ParserModel.read(file, search), sentences());
            assertThat(scores.las()).as("%s", search).isGreaterThan(99);
            assertThat(scores.argumentsOfTaggedVerbs()).as("%s", search).isGreaterThan(99);
        }
    }
}
