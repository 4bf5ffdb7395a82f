package org.entente.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class SameActorTest {

    private static final SameActor SAME = new SameActor(Loaded.ACTORS);

    private static Actor people(String name, String country, Sector... sectors) {
        return new Actor(
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                List.of(),
                ActorKind.PEOPLE,
                country,
                List.of(sectors),
                "");
    }

    private static Actor kenya(Sector... sectors) {
        return new Actor("kenya", "Kenya", List.of(), ActorKind.STATE, "KEN", List.of(sectors), "");
    }

    @Test
    void articlesAndNumbersCountForNothing() {
        Actor villagers = people("villagers", "", Sector.CVL);
        assertThat(SAME.is("villagers", villagers, "some twelve villagers")).isTrue();
        assertThat(SAME.is("2,500 villagers", villagers, "the villagers")).isTrue();
        assertThat(SAME.is("farmers", villagers, "the villagers")).isFalse();
    }

    @Test
    void peopleNamedByAStatesAdjectiveStandForItButNotItsRebels() {
        assertThat(SAME.is("China", people("Chinese nationals", "CHN", Sector.CVL), "six Chinese nationals"))
                .isTrue();
        assertThat(SAME.is("Japan", people("Chinese nationals", "CHN", Sector.CVL), "six Chinese nationals"))
                .isFalse();
        assertThat(SAME.is("Chad", people("Chadian rebels", "TCD", Sector.REB), "Chadian rebels"))
                .isFalse();
        assertThat(SAME.is(
                        "Chinese nationals",
                        new Actor("china", "China", List.of(), ActorKind.STATE, "CHN", List.of(), ""),
                        "China"))
                .isFalse();
    }

    @Test
    void aCourtIsItsStateButAPlaceIsNot() {
        assertThat(SAME.is("Supreme Court", kenya(Sector.JUD), "the Supreme Court of Kenya"))
                .isTrue();
        assertThat(SAME.is("Lodwar Town", kenya(), "Lodwar Town")).isFalse();
    }

    @Test
    void whoIsMeantButNotNamedMayBeLeftOut() {
        ExpectedClaim claim = AnnotatedSet.of("a.txt", "Denmark capitulated.\n= RETREAT Denmark > Germany|*")
                .get(0)
                .claims()
                .get(0);
        assertThat(ExpectedClaim.anybody(claim.target().get(0))).isTrue();
        assertThat(ExpectedClaim.anybody("Germany|Prussia")).isFalse();
    }
}
