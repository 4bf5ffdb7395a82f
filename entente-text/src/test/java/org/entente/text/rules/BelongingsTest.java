package org.entente.text.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Told.events;

import org.junit.jupiter.api.Test;

/** Whose a thing is may be told by a participle behind it. */
class BelongingsTest {

    @Test
    void whatIsDoneToAThingIsDoneToWhomItBelongsTo() {
        assertThat(events("Chad bombed a camp belonging to Libya.")).containsExactly("ASSAULT Chad > Libya");
        assertThat(events("Chad bombed an airfield run by Libya.")).containsExactly("ASSAULT Chad > Libya");
        assertThat(events("Chad shelled a refinery owned by Libya.")).containsExactly("ASSAULT Chad > Libya");
    }

    @Test
    void whoOnlyStandsBehindAParticipleOwnsNothing() {
        assertThat(events("Chad bombed a camp found by Libya.")).doesNotContain("ASSAULT Chad > Libya");
    }
}
