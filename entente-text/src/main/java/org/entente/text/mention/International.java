package org.entente.text.mention;

import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;

/** What belongs to no one state. */
final class International {

    private static final Set<String> CODES = Set.of("IGO", "NGO", "MNC", "IMG", "ISM", "UNO", "EUR");

    private International() {}

    /** Whether an actor's country is one of CAMEO's codes for what is no state. */
    static boolean isCode(String country) {
        return CODES.contains(country);
    }

    /** Whether people of such sectors are not of the country in which they work: "observers", "aid workers". */
    static boolean abroad(List<Sector> sectors) {
        return !sectors.isEmpty() && (sectors.get(0) == Sector.IGO || sectors.get(0) == Sector.NGO);
    }
}
