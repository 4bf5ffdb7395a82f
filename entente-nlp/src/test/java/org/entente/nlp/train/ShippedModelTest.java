package org.entente.nlp.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures that the shipped model must reach on the treebanks' dev parts, which stand beside the project. */
@Tag("slow")
class ShippedModelTest {

    private static ModelFile model() throws IOException {
        try (InputStream in = EnglishParser.class.getResourceAsStream(EnglishParser.MODEL)) {
            assertThat(in).as(EnglishParser.MODEL).isNotNull();
            return ModelFile.read(in, EnglishParser.MODEL);
        }
    }

    private static List<ConlluSentence> dev(String treebank) throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/treebanks"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "no folder shared/treebanks beside the project: the shipped model is not measured");
        return ConlluReader.read(at.resolve("shared/treebanks").resolve(treebank + "-ud-dev.conllu.gz"));
    }

    private static Scores scores(String treebank, Search search) throws IOException {
        Scores scores = Evaluation.withGoldWords(ParserModel.read(model(), search), dev(treebank));
        System.out.println(search + " " + treebank + " " + scores);
        return scores;
    }

    @Test
    void beamReachesItsFiguresOnWebText() throws IOException {
        Scores scores = scores("en_ewt", Search.BEAM);
        assertThat(scores.las()).isGreaterThanOrEqualTo(83);
        assertThat(scores.arguments()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void beamReachesItsFiguresOnManyGenres() throws IOException {
        Scores scores = scores("en_gum", Search.BEAM);
        assertThat(scores.las()).isGreaterThanOrEqualTo(85);
        assertThat(scores.arguments()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void greedyStaysClose() throws IOException {
        assertThat(scores("en_ewt", Search.GREEDY).las()).isGreaterThanOrEqualTo(82);
        assertThat(scores("en_gum", Search.GREEDY).las()).isGreaterThanOrEqualTo(84);
    }

    @Test
    void bareTextCostsLittle() throws IOException {
        EnglishParser parser =
                EnglishParser.of(model(), ParserOptions.standard().withSentencesOfTreebanks());
        Scores scores = Evaluation.fromText(parser, dev("en_gum"));
        System.out.println("from text en_gum " + scores);
        assertThat(scores.words()).isGreaterThan(98);
        assertThat(scores.las()).isGreaterThan(80);
    }
}
