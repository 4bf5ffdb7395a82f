package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class AnnotatedSetTest {

    static final Path FOLDER = Path.of("src/annotated");
    static final AnnotatedSet SET = AnnotatedSet.read(FOLDER);

    /** The files of sentences that were written to find what the coder lacks, or only to learn from. */
    private static boolean mendedBy(AnnotatedSentence sentence) {
        return Stream.of("34-", "35-", "36-").anyMatch(sentence.id()::startsWith);
    }

    @Test
    void readsSentencesDatesClaimsAndStatuses() {
        List<AnnotatedSentence> read = AnnotatedSet.of("made-up.txt", """
                # theme
                @ 1999-05-01
                Chad and Niger warned Mali that Togo may have bombed Benin.
                = THREATEN Chad, Niger > Mali
                ? ASSAULT/18.aerial Togo > Benin : possible
                It rained.
                Egypt, Turkey and Qatar talked.
                = CONSULT Egypt & Turkey & Qatar
                """);
        assertThat(read).hasSize(3);
        AnnotatedSentence first = read.get(0);
        assertThat(first.id()).isEqualTo("made-up.txt:3");
        assertThat(first.published().orElseThrow()).hasToString("1999-05-01");
        assertThat(first.claims().get(0).source()).containsExactly("Chad", "Niger");
        assertThat(first.claims().get(1).status()).isEqualTo(Status.POSSIBLE);
        assertThat(first.claims().get(1).root()).contains("18");
        assertThat(first.claims().get(1).required()).isFalse();
        assertThat(read.get(1).tellsOfNothing()).isTrue();
        assertThat(Alignment.pairs(read.get(2).claims().get(0))).hasSize(3);
    }

    @Test
    void complaintsCarryTheValueThePlaceAndTheForm() {
        assertThatThrownBy(() -> AnnotatedSet.of("a.txt", "Chad slept.\n= SLEEP Chad > _"))
                .hasMessage("\"SLEEP\" is no claim type; write \"= TYPE source > target : status\" (line 2 of a.txt)");
        assertThatThrownBy(() -> AnnotatedSet.of("a.txt", "@ 1999-13-01\nChad slept."))
                .hasMessage("\"1999-13-01\" is not a date; use YYYY-MM-DD (line 1 of a.txt)");
        assertThatThrownBy(() -> AnnotatedSet.of("a.txt", "= AID Chad > Niger"))
                .hasMessageContaining("needs its sentence");
    }

    @Test
    void theSetIsLargeAndManySentencesTellOfNothing() {
        assertThat(SET.sentences()).hasSizeGreaterThanOrEqualTo(1500);
        assertThat(SET.where(AnnotatedSentence::tellsOfNothing).sentences()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(SET.sentences().stream().map(AnnotatedSentence::text)).doesNotHaveDuplicates();
    }

    @Test
    void aFifthIsHeldOutOfWhatTheCoderWasNotMendedBy() {
        AnnotatedSet others = SET.where(sentence -> !mendedBy(sentence) && !sentence.unseen());
        double share = others.heldOut().sentences().size()
                / (double) others.sentences().size();
        assertThat(share).isBetween(0.17, 0.23);
    }

    @Test
    void nothingByWhichTheCoderWasMendedIsHeldOut() {
        AnnotatedSet mendedBy = SET.where(AnnotatedSetTest::mendedBy);
        assertThat(mendedBy.sentences()).isNotEmpty();
        assertThat(mendedBy.heldOut().sentences()).isEmpty();
    }

    @Test
    void whatNobodyLooksAtIsNeitherLearnedFromNorShown() {
        AnnotatedSet unseen = SET.unseen();
        assertThat(unseen.sentences()).hasSizeGreaterThan(1000);
        assertThat(unseen.training().sentences()).isEmpty();
        assertThat(unseen.heldOut().sentences()).isEmpty();
        assertThat(unseen.where(sentence -> sentence.part() == 0).sentences()).isNotEmpty();
        assertThat(Disagreement.in(unseen, Loaded.CODER, Loaded.ACTORS)).isEmpty();
    }

    @Test
    void whatNobodyLooksAtSharesNoRunOfWordsWithWhatIsLearned() {
        Set<List<String>> learned = new HashSet<>();
        SET.training().sentences().forEach(sentence -> learned.addAll(runs(sentence.text())));
        assertThat(SET.unseen()
                        .where(sentence -> runs(sentence.text()).stream().anyMatch(learned::contains))
                        .sentences())
                .isEmpty();
    }

    /** Every eight words in a row. */
    private static List<List<String>> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
        return IntStream.rangeClosed(0, words.size() - 8)
                .mapToObj(from -> words.subList(from, from + 8))
                .toList();
    }

    @Test
    void everyTypeAndEveryStatusOccurs() {
        List<ExpectedClaim> claims =
                SET.sentences().stream().flatMap(s -> s.claims().stream()).toList();
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE, Kind.SHIFT)) {
            for (ClaimType type : ClaimType.of(kind)) {
                int least =
                        type instanceof EventType ? 40 : type instanceof TieType || type instanceof ShiftType ? 8 : 0;
                assertThat(claims.stream().filter(claim -> claim.type() == type).count())
                        .as(type.name())
                        .isGreaterThanOrEqualTo(least);
            }
        }
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        claims.forEach(claim -> statuses.merge(claim.status(), 1, Integer::sum));
        for (Status status : Status.values()) {
            if (status != Status.THREATENED) {
                assertThat(statuses.getOrDefault(status, 0)).as(status.name()).isGreaterThan(2);
            }
        }
    }

    @Test
    void sentencesComeFromAllDecadesOfACentury() {
        List<Integer> decades = SET.sentences().stream()
                .map(AnnotatedSentence::published)
                .flatMap(Optional::stream)
                .map(date -> date.getYear() / 10)
                .distinct()
                .toList();
        assertThat(decades).contains(191, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202);
    }
}
