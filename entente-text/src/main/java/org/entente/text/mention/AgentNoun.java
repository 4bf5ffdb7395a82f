package org.entente.text.mention;

import java.util.List;
import org.entente.actor.Sector;

/**
 * A noun that names somebody by what he is: "soldier", "foreign ministry".
 *
 * @param words how many words it has, at least 1
 * @param sectors what it tells of the sector, empty where the words around it decide
 * @param form one human being, unorganised people, or a body
 */
record AgentNoun(int words, List<Sector> sectors, Form form) {

    /** What a singular of the noun is. */
    enum Form {
        PERSON,
        PEOPLE,
        BODY,
        /** A body only in the plural or behind another noun: "forces", "a security force". */
        FORCES,
        /** A thing that acts only as somebody's: "Israeli jets", "the army's tanks". */
        EQUIPMENT
    }

    /** Whether the noun leaves the sector to the words around it: "leader", "spokesman". */
    boolean neutral() {
        return sectors.isEmpty();
    }
}
