package org.entente.text.mention;

import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Sentence;
import org.entente.text.actor.AgentLexicon.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whose a house of parliament is that is called by a common noun, as "the Senate" is: the list means that of one land, a
 * sentence may mean another's.
 */
final class Houses {

    /** "dissolved Congress", "impeached by the Senate": what is done to and by the house of one's own land. */
    static final Set<String> AT_HOME = Vocabulary.shared().wordClass("done-between-house-and-ruler");

    private final NameScan scan;
    private final Sentence s;

    Houses(NameScan scan) {
        this.scan = scan;
        this.s = scan.s;
    }

    /** Whether the name that begins at a token is a house of another land than the one of which the list has it. */
    boolean elsewhere(int token) {
        KnownName body = scan.known[token];
        if (body == null
                || body.actor().kind() != ActorKind.STATE_BODY
                || !AgentReader.agentPhrase(s, token, scan.knownEnd[token])) {
            return false;
        }
        String country = body.actor().country();
        return ofStateBefore(token, country)
                || body.actor().sectors().contains(Sector.LEG)
                        && (standsIn(token, country) || done(token, country) || asked(token, country));
    }

    /** "Brazil's Senate", "the Brazilian Congress". */
    private boolean ofStateBefore(int token, String country) {
        if (token == 0) {
            return false;
        }
        int end = s.form(token - 1).endsWith("s") && s.form(token - 1).length() <= 2 ? token - 1 : token;
        KnownName state = endingAt(end);
        return state != null && state.actor().kind() == ActorKind.STATE && foreign(state, country);
    }

    /** "The Senate <b>in Asuncion</b>", "Congress in Lima". */
    private boolean standsIn(int token, String country) {
        int in = scan.knownEnd[token];
        KnownName place = in + 1 < s.size() && s.lemma(in).equals("in") ? scan.known[in + 1] : null;
        return place != null && place.actor().kind() != ActorKind.PERSON && foreign(place, country);
    }

    /** "<b>Pedro Castillo dissolved</b> Congress", "the Senate <b>impeached Fernando Lugo</b>". */
    private boolean done(int token, String country) {
        int verb = Phrases.clause(s, token);
        return verb >= 0
                && s.head(scan.top(token, token, scan.knownEnd[token])) == verb
                && AT_HOME.contains(s.lemma(verb))
                && onlyForeign(country);
    }

    /** "<b>Brazilian prosecutors</b> asked Congress to lift his immunity": who turns to the house of his own land. */
    private boolean asked(int token, String country) {
        int verb = s.head(scan.top(token, token, scan.knownEnd[token]));
        int subject = verb < 0 ? -1 : Phrases.subjectOf(s, verb);
        if (subject <= 0 || subject == token || scan.known[subject] != null) {
            return false;
        }
        boolean athome = AgentReader.headed(s, subject)
                .filter(noun -> noun.form() != Form.EQUIPMENT && !noun.neutral())
                .filter(noun -> switch (noun.sectors().get(0)) {
                    case JUD, COP, LAB, OPP, LEG -> true;
                    default -> false;
                })
                .isPresent();
        return athome && onlyForeign(country);
    }

    /** Whether the sentence names somebody of another land, and nobody else of the land of which the list has the house. */
    private boolean onlyForeign(String country) {
        boolean foreign = false;
        for (int token = 0; token < s.size(); token++) {
            KnownName name = scan.known[token];
            if (name != null && !house(token, name)) {
                if (name.actor().country().equals(country)) {
                    return false;
                }
                foreign |= foreign(name, country);
            }
        }
        return foreign;
    }

    private boolean house(int token, KnownName name) {
        return name.actor().sectors().contains(Sector.LEG) && AgentReader.agentPhrase(s, token, scan.knownEnd[token]);
    }

    private @Nullable KnownName endingAt(int end) {
        int first = end - 1;
        while (first > 0 && scan.knownEnd[first] == end && scan.known[first] == null) {
            first--;
        }
        return first >= 0 && scan.knownEnd[first] == end ? scan.known[first] : null;
    }

    private static boolean foreign(KnownName name, String country) {
        String other = name.actor().country();
        return other.length() == 3 && !International.isCode(other) && !other.equals(country);
    }
}
