package org.entente.text.actor;

import java.util.List;
import org.entente.actor.Sector;

/** Sectors that behave alike when phrases are composed. */
final class SectorClasses {

    private SectorClasses() {}

    static boolean bearsArms(Sector sector) {
        return switch (sector) {
            case MIL, REB, UAF, PRM, CRM, GOV, COP -> true;
            default -> false;
        };
    }

    static boolean isReligion(Sector sector) {
        return switch (sector) {
            case MUS, CHR, JEW, HIN, BUD -> true;
            default -> false;
        };
    }

    /** Whether the first sector is a part of a state or its politics, which one can be a former holder of. */
    static boolean isOffice(List<Sector> sectors) {
        return !sectors.isEmpty() && sectors.get(0).ofState();
    }
}
