package org.entente.accurate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Sentence;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.learn.Learner;
import org.entente.text.learn.VectorModel;
import org.entente.text.learn.WordVectors;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.Evaluation;
import org.entente.text.train.Scores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AccurateModelTest {

    private static final ActorList ACTORS = ActorList.load();
    private static final EnglishParser PARSER =
            EnglishParser.load(ParserOptions.standard().with(ACTORS));
    private static final VectorModel MODEL = VectorModel.find().orElseThrow();
    private static final WordVectors VECTORS = MODEL.vectors();
    private static final Coder CODER =
            new Coder(PARSER, new MentionResolver(ACTORS), RuleBook.load(), Learner.load(MODEL));

    @Test
    void aWordIsNearerToItselfInTheSameMeaningThanInAnother() {
        float[] troops = vector("Rebel troops charged the garrison at dawn.", "charged");
        float[] horsemen = vector("The horsemen charged the barricade.", "charged");
        float[] phone = vector("She charged the phone in the kitchen.", "charged");
        assertThat(cosine(troops, horsemen)).isGreaterThan(cosine(troops, phone));
    }

    @Test
    void moreOfTheHeldOutFifthIsFoundThanWithoutVectors() {
        AnnotatedSet apart =
                AnnotatedSet.read(Path.of("../entente-text/src/annotated")).heldOut();
        Coder standard = new Coder(PARSER, new MentionResolver(ACTORS), RuleBook.load(), Learner.load());
        Scores with = Evaluation.of(apart, CODER, ACTORS).heldOut();
        Scores without = Evaluation.of(apart, standard, ACTORS).heldOut();
        assertThat(with.types().recall()).isGreaterThan(without.types().recall());
        assertThat(with.relevance().f1()).isGreaterThan(without.relevance().f1());
    }

    @Test
    void everyWordAndTheSentenceHaveAVector() {
        Sentence sentence = PARSER.parse("Erdoğan's envoys met U.S. officials.").get(0);
        float[][] vectors = VECTORS.of(sentence);
        assertThat(vectors).hasNumberOfRows(sentence.size() + 1);
        for (float[] vector : vectors) {
            assertThat(cosine(vector, vector)).isGreaterThan(0.99);
        }
    }

    @Test
    void aSentenceLongerThanTheNetworkIsReadAsFarAsItGoes() {
        Sentence sentence = PARSER.parse("Iran " + "Khuzestanis, ".repeat(150) + "and Iraq agreed.")
                .get(0);
        assertThat(VECTORS.of(sentence)).hasNumberOfRows(sentence.size() + 1);
    }

    @Test
    void severalThreadsGetWhatOneGets() {
        Document document = document("Riyadh and Tehran patched up their quarrel, and Egypt dispatched tents to Gaza.");
        List<Claim> alone = CODER.code(document).claims();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> CODER.code(document).claims())
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    void rulesStillSayWhatTheySay() {
        assertThat(CODER.code(document("Washington imposed sanctions on Iran.")).claims())
                .anyMatch(claim -> claim.type() == EventType.SANCTION
                        && claim.rule().startsWith("sanction/")
                        && claim.confidence() > 0.5);
    }

    private static Document document(String text) {
        return new Document("d", text, "", Optional.of(LocalDate.of(2023, 3, 11)), "");
    }

    private static float[] vector(String text, String word) {
        Sentence sentence = PARSER.parse(text).get(0);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.form(i).equals(word)) {
                return VECTORS.of(sentence)[i];
            }
        }
        throw new AssertionError(word + " is not in " + text);
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double squares = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            squares += one[i] * one[i];
            others += other[i] * other[i];
        }
        return product / Math.sqrt(squares * others);
    }
}
