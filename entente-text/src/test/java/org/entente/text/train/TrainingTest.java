package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TrainingTest {

    @Test
    void theSameSentencesGiveTheSameBytes() {
        AnnotatedSet few = new AnnotatedSet(AnnotatedSetTest.SET.sentences().subList(0, 150));
        byte[] once = new Workshop(few, Loaded.CODER, Loaded.ACTORS, Loaded.RULES, Optional.empty())
                .learner()
                .bytes();
        byte[] again = new Workshop(few, Loaded.CODER, Loaded.ACTORS, Loaded.RULES, Optional.empty())
                .learner()
                .bytes();
        assertThat(once).isEqualTo(again).hasSizeLessThan(20_000_000);
    }
}
