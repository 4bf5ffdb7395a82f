package org.entente.text.mention;

import java.util.List;
import org.entente.actor.Sector;
import org.entente.text.actor.AgentLexicon.Form;

/**
 * A noun that names somebody by what he is: "soldier", "foreign ministry".
 *
 * @param words how many words (in a sentence: tokens) it has, at least 1
 * @param sectors what it tells of the sector, empty where the words around it decide
 * @param form one human being, unorganised people, or a body
 */
record AgentNoun(int words, List<Sector> sectors, Form form) {

    /** Whether the noun leaves the sector to the words around it: "leader", "spokesman". */
    boolean neutral() {
        return sectors.isEmpty();
    }

    /** The same where it takes so many tokens, some of which may hold several words. */
    AgentNoun of(int tokens) {
        return tokens == words ? this : new AgentNoun(tokens, sectors, form);
    }
}
