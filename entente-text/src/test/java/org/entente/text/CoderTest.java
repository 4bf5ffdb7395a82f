package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Quantity;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.junit.jupiter.api.Test;

class CoderTest {

    private static Claim only(String text, EventType type) {
        List<Claim> claims = Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() == type)
                .toList();
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }

    private static String source(Claim claim) {
        return claim.source().map(party -> party.actor().name()).orElse("");
    }

    private static String target(Claim claim) {
        return claim.target().map(party -> party.actor().name()).orElse("");
    }

    @Test
    void evidenceIsExactlyTheStretchOfTheTextInCodePoints() {
        String text = "😀 It rained. Russia attacked Georgia on Friday.";
        Claim claim = only(text, EventType.ASSAULT);
        int begin = text.offsetByCodePoints(0, claim.span().begin());
        int end = text.offsetByCodePoints(0, claim.span().end());
        assertThat(text.substring(begin, end)).isEqualTo(claim.span().text()).contains("Russia attacked Georgia");
        assertThat(claim.span().sentence()).isEqualTo(1);
    }

    @Test
    void conjunctionGivesOneClaimAPair() {
        List<Claim> claims = Loaded.code("France and Britain attacked Egypt.").claims();
        assertThat(claims.stream().map(CoderTest::source)).containsExactlyInAnyOrder("France", "United Kingdom");
        assertThat(claims.stream().map(CoderTest::target)).containsOnly("Egypt");
    }

    @Test
    void whatOneSideIntendsHoldsInOneDirectionAndWhatBothDoInTwo() {
        Claim offered = only("Tunisia said it would meet Morocco.", EventType.AGREE);
        assertThat(offered.symmetric()).isFalse();
        assertThat(source(offered)).isEqualTo("Tunisia");
        assertThat(only("Tunisia and Morocco agreed to meet.", EventType.AGREE).symmetric())
                .isTrue();
    }

    @Test
    void whatMayBeDoneByNobodyToldIsNoClaim() {
        assertThat(Loaded.code("Kenya will defend Uganda if it is attacked.").claims())
                .noneMatch(claim -> claim.type() == EventType.ASSAULT);
        assertThat(Loaded.code("Uganda was attacked on Monday.").claims())
                .anyMatch(claim -> claim.type() == EventType.ASSAULT);
    }

    @Test
    void symmetricActPairsItsActors() {
        Claim claim = only("Armenia and Azerbaijan signed a ceasefire agreement.", EventType.AGREE);
        assertThat(claim.symmetric()).isTrue();
        assertThat(List.of(source(claim), target(claim))).containsExactlyInAnyOrder("Armenia", "Azerbaijan");
    }

    @Test
    void accusationGivesTheAccusationAndAnAllegedAct() {
        List<Claim> claims =
                Loaded.code("Eritrea accused Ethiopia of attacking Asmara.").claims();
        assertThat(claims).anySatisfy(claim -> assertThat(claim.type()).isEqualTo(EventType.ACCUSE));
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.type()).isEqualTo(EventType.ASSAULT);
            assertThat(claim.status()).isEqualTo(Status.ALLEGED);
            assertThat(source(claim)).isEqualTo("Ethiopia");
        });
    }

    @Test
    void idsAndClaimsAreTheSameOnEveryRun() {
        Document document = new Document(
                "a",
                "Turkey shot down a Russian warplane. Russia imposed sanctions on Turkey.",
                "",
                Optional.of(LocalDate.of(2015, 11, 28)),
                "");
        assertThat(Loaded.CODER.code(document).claims())
                .isEqualTo(Loaded.CODER.code(document).claims());
        assertThat(Loaded.CODER.code(document).claims().stream().map(Claim::id))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void tieKnowsWhetherItStillHolds() {
        assertThat(Loaded.code("Syria once backed Hezbollah.").claims()).anySatisfy(claim -> {
            assertThat(claim.type()).isEqualTo(TieType.SPONSOR);
            assertThat(claim.status()).isEqualTo(Status.ENDED);
        });
        assertThat(Loaded.code("Iran now backs Hezbollah.").claims()).anySatisfy(claim -> {
            assertThat(claim.type()).isEqualTo(TieType.SPONSOR);
            assertThat(claim.status()).isEqualTo(Status.ONGOING);
            assertThat(source(claim)).isEqualTo("Iran");
        });
    }

    @Test
    void sayerIsKept() {
        Claim claim = only("Turkey said Russia attacked Georgia.", EventType.ASSAULT);
        assertThat(claim.attribution().map(party -> party.actor().name())).contains("Turkey");
    }

    @Test
    void deadAreCounted() {
        Claim claim = only("Russian troops killed 12 people in Georgia.", EventType.ASSAULT);
        assertThat(claim.numbers().dead()).hasValue(Quantity.of(12));
    }

    @Test
    void troopsAreThoseWhoAreMovedAndNotThoseWhoAreKilled() {
        Claim moved = only("Norway deployed 2,500 soldiers to Latvia.", EventType.MOBILIZE);
        assertThat(moved.numbers().troops()).hasValue(Quantity.of(2_500));
        Claim killed = only("Norwegian planes killed 20 soldiers in Latvia.", EventType.ASSAULT);
        assertThat(killed.numbers().troops()).isEmpty();
        assertThat(killed.numbers().dead()).hasValue(Quantity.of(20));
        Claim unit = only("Norway withdrew a battalion of up to 800 men from Latvia.", EventType.RETREAT);
        assertThat(unit.numbers().troops()).hasValue(Quantity.atMost(800));
    }

    @Test
    void moneyBelongsToTheClauseThatTellsWhatIsDoneWithIt() {
        List<Claim> claims = Loaded.code("Norway gave Kenya €40 million, and Kenya bombed Somalia.")
                .claims();
        assertThat(claims)
                .filteredOn(claim -> claim.type() == EventType.AID)
                .singleElement()
                .satisfies(
                        aid -> assertThat(aid.numbers().money()).hasValue(new Money(Quantity.of(40_000_000), "EUR")));
        assertThat(claims)
                .filteredOn(claim -> claim.type() == EventType.ASSAULT)
                .isNotEmpty()
                .allSatisfy(strike -> assertThat(strike.numbers()).isEqualTo(Numbers.NONE));
    }
}
