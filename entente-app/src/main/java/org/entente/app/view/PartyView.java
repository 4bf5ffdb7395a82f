package org.entente.app.view;

import org.entente.app.wire.Meaning;
import org.entente.claim.Party;

/** An actor as a claim names it. */
@Meaning("An actor as a claim names it")
public record PartyView(
        @Meaning("its id") String id,
        @Meaning("its canonical English name") String name,

        @Meaning("country and sector as CAMEO and PLOVER write them")
        String code,

        @Meaning("where the mention begins in the text, in Unicode code points")
        int begin,

        @Meaning("where it ends, exclusive") int end,
        @Meaning("the words of the mention") String mention) {

    static PartyView of(Party party) {
        return new PartyView(
                party.actor().id(),
                party.actor().name(),
                party.actor().code(),
                party.begin(),
                party.end(),
                party.mention());
    }
}
