package org.entente.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityTaggerTest {

    private static EnglishParser parser;

    @BeforeAll
    static void load() {
        parser = EnglishParser.load();
    }

    private static List<String> names(String text) {
        Sentence sentence = parser.parse(text).get(0);
        return sentence.entities().stream()
                .map(span -> describe(text, sentence, span))
                .toList();
    }

    private static String describe(String text, Sentence sentence, EntitySpan span) {
        return span.kind() + " " + text.substring(sentence.begin(span.first()), sentence.end(span.end() - 1));
    }

    @Test
    void personsLoseTheirTitleAndPlacesTheirArticle() {
        assertThat(names("General Qamar Javed Bajwa met President Ilham Aliyev in the Netherlands."))
                .containsExactly("PERSON Qamar Javed Bajwa", "PERSON Ilham Aliyev", "PLACE Netherlands");
    }

    @Test
    void organisationsOfSeveralWordsAreOneName() {
        assertThat(names("The Ministry of Defence said the Ethiopian National Defense Force had taken the town."))
                .containsExactly("ORGANIZATION Ministry of Defence", "ORGANIZATION Ethiopian National Defense Force");
    }

    @Test
    void adjectivesOfNationAreNoNames() {
        assertThat(names("Turkish forces shelled Kurdish fighters.")).isEmpty();
    }

    @Test
    void namesInAllCapitalsAreFound() {
        assertThat(names("PAKISTAN ACCUSES INDIA OF BORDER ATTACK")).contains("PLACE PAKISTAN", "PLACE INDIA");
    }

    @Test
    void mostNamesInNewsItWasNotTrainedOnAreFound() throws IOException {
        double score = new EntityMeasure()
                .measure(EntityMeasure.marked(), EnumSet.allOf(EntityKind.class))
                .all()
                .f1();
        assertThat(score).isGreaterThan(78);
    }

    @Test
    void mostNamesOfTheTreebanksDevelopmentPartsAreFound() throws IOException {
        Optional<Path> folder = treebanks();
        assumeTrue(folder.isPresent(), "../shared/treebanks is not there: names are not measured");
        EntityMeasure measure = new EntityMeasure();
        Set<EntityKind> three = EnumSet.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE);
        assertThat(measure.measure(EntityMeasure.gum(folder.get()), EnumSet.allOf(EntityKind.class))
                        .all()
                        .f1())
                .isGreaterThan(80);
        assertThat(measure.measure(EntityMeasure.ewt(folder.get()), three).all().f1())
                .isGreaterThan(66);
    }

    private static Optional<Path> treebanks() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared").resolve("treebanks"))) {
                return Optional.of(at.resolve("shared").resolve("treebanks"));
            }
        }
        return Optional.empty();
    }
}
