package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    @TempDir
    Path folder;

    private List<Wording> read(String text) throws IOException {
        return Wordings.read(Files.writeString(folder.resolve("wordings.txt"), text));
    }

    private List<Boolean> right(String line) throws IOException {
        Probe probe = new Probe(text -> Loaded.code(text).claims(), new SameActor(Loaded.ACTORS));
        return probe.of(read(line).get(0)).stream().map(Probe.Outcome::right).toList();
    }

    @Test
    void alternativesAreCombinedInOrder() throws IOException {
        Wording wording = read("# refusals\n\nREJECT/ACCUSE: X [spurned|] Y's [offer|plea]")
                .get(0);
        assertThat(wording.line()).isEqualTo(3);
        assertThat(wording.types()).containsExactlyInAnyOrder(EventType.REJECT, EventType.ACCUSE);
        assertThat(wording.variants())
                .extracting(Wording.Variant::text)
                .containsExactly("X spurned Y's offer.", "X spurned Y's plea.", "X  Y's offer.", "X  Y's plea.");
        assertThat(wording.variants().get(2).chosen()).containsExactly("offer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REJECT X spurned Y | tells no type
            REFUSE: X spurned Y | "REFUSE" is no claim type
            REJECT Chile: X spurned Y | "Chile" has no source and target
            REJECT: X [spurned Y | has a bracket without its other
            REJECT: X spurned] Y | has a bracket without its other
            """)
    void lineThatIsNoWordingIsToldWithItsPlaceAndTheForm(String line, String problem) {
        assertThatThrownBy(() -> read("# first\n" + line))
                .isInstanceOf(AnnotationException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining("write \"TYPE source > target")
                .hasMessageContaining("(line 2 of wordings.txt)");
    }

    @Test
    void moreSentencesThanAnybodyMeansAreRefused() {
        String ten = "[a|b|c|d|e|f|g|h|i|j]";
        assertThatThrownBy(() -> read("REJECT: X " + ten.repeat(5) + " Y"))
                .hasMessageContaining("these are 100000 sentences; part the line");
    }

    @Test
    void sentenceIsRightWhereItGivesTheTypeFromTheOneToTheOther() throws IOException {
        assertThat(right("ASSAULT: X [bombed|praised] Y")).containsExactly(true, false);
        assertThat(right("ASSAULT Chad > Mali: [Chad bombed Mali|Mali bombed Chad]"))
                .containsExactly(true, false);
        assertThat(right("ASSAULT * > Mali: [Chad|A jet] bombed Mali")).containsExactly(true, true);
        assertThat(right("ASSAULT _ > Mali: Mali was bombed [by Chad|]")).containsExactly(false, true);
        assertThat(right("NONE: X [slept|bombed Y]")).containsExactly(true, false);
    }
}
