package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;
import org.junit.jupiter.api.Test;

class ClaimIdsTest {

    private static final int SENTENCES = 8;

    @Test
    void noTwoClaimsOfADocumentHaveOneIdWhateverStandsTogether() {
        long seed = Long.getLong("entente.seed", System.nanoTime() & 0xffffff);
        List<String> sentences =
                new ArrayList<>(AnnotatedSet.read(Path.of("src", "annotated")).training().sentences().stream()
                        .map(AnnotatedSentence::text)
                        .toList());
        Collections.shuffle(sentences, new Random(seed));
        Coder coder = new Coder(Loaded.PARSER, new MentionResolver(Loaded.ACTORS), Loaded.RULES, Learner.load());
        IntStream.range(0, sentences.size() / SENTENCES).parallel().forEach(number -> {
            String text = String.join(" ", sentences.subList(number * SENTENCES, (number + 1) * SENTENCES));
            Document document = new Document("d", text, "", Optional.of(LocalDate.of(2015, 1, 1)), "");
            assertThat(coder.code(document).claims())
                    .as("seed %d: %s", seed, text)
                    .extracting(Claim::id)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void whatIsInferredOfTwoIsNotSaidAgainBesideWhatIsToldOfThem() {
        String text = "Seoul scrambled jets after Chinese, Russian planes entered its air zone."
                + " Chinese planes attacked South Korea.";
        assertThat(Loaded.code(text).claims())
                .filteredOn(claim -> claim.type() == EventType.MOBILIZE)
                .extracting(claim -> claim.source().orElseThrow().actor().id() + " > "
                        + claim.target().map(party -> party.actor().id()).orElse(""))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void ofSeveralWhoAreEachInferredNoneIsLost() {
        assertThat(Loaded.code("The arrival of Libyan missiles near the border triggered a crisis for Chad and Sudan.")
                        .claims())
                .filteredOn(claim -> claim.type() == EventType.MOBILIZE)
                .extracting(claim -> claim.target().orElseThrow().actor().id())
                .containsExactlyInAnyOrder("chad", "sudan");
    }

    @Test
    void ofTheSameWordsAsDoneAndAsPossibleTheSurerIsTold() {
        List<Claim> claims = Loaded.code("The court ordered an investigation against President Jacob Zuma.")
                .claims();
        assertThat(claims).filteredOn(claim -> claim.type() == EventType.ACCUSE).hasSize(1);
        assertThat(claims.get(0).status().unreal()).isFalse();
    }
}
