package org.entente.text.actor;

import java.util.List;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.text.actor.PhraseItem.Kind;

/** What sort of thing an unknown actor is, from its sectors and whether it bears a name. */
final class OwnKind {

    private OwnKind() {}

    static ActorKind of(List<Sector> sectors, boolean proper, List<PhraseItem> part) {
        boolean personalName = !part.isEmpty() && part.get(part.size() - 1).is(Kind.UNKNOWN);
        if (personalName) {
            return ActorKind.PERSON;
        }
        if (sectors.isEmpty()) {
            return proper ? ActorKind.ORGANIZATION : ActorKind.PEOPLE;
        }
        return switch (sectors.get(0)) {
            case REB, UAF, PRM, CRM -> ActorKind.ARMED_GROUP;
            case GOV, MIL, SPY, COP, LEG, JUD -> ActorKind.STATE_BODY;
            case PTY, OPP -> ActorKind.PARTY;
            case IGO -> ActorKind.INTERNATIONAL_ORGANIZATION;
            case BUS, MNC, NGO, JRN, EDU -> ActorKind.ORGANIZATION;
            case CVL, PRO, REF, REL, LAB, AGR, MED, ELI, SOC, JEW, MUS, CHR, HIN, BUD, UNK -> ActorKind.PEOPLE;
        };
    }
}
