package org.entente.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Sector;

/**
 * The one list of nouns that say what somebody who acts is ("soldier", "foreign ministry"), from the resource {@code
 * agents.txt}, whose head tells its format. {@link AgentNouns} looks in it for what a phrase says, the mentions of a text for
 * whom a noun can stand for.
 */
public final class AgentLexicon {

    /** How much a noun says. */
    public enum Strength {
        /** The noun alone decides: "soldier". */
        STRONG,
        /** Its sector holds where nothing stronger stands beside it: "official". */
        WEAK,
        /** As weak, and it tells nothing where nobody else is named: "leader". */
        FAINT,
        /** It has no sector: "member". */
        NONE
    }

    /** What a singular of the noun is. */
    public enum Form {
        /** One human being. */
        PERSON,
        /** Unorganised people. */
        PEOPLE,
        /** An organised body. */
        BODY,
        /** A body only in the plural or behind another noun: "forces", "a security force". */
        FORCES,
        /** A thing that acts only as somebody's: "Israeli jets", "the army's tanks". */
        EQUIPMENT
    }

    private static final String PHRASE = "phrase";

    /**
     * One noun.
     *
     * @param words lower case, joined by blanks
     * @param sectors what it tells of the sector, the most telling first
     * @param form what a singular is; empty where it is read only in a phrase that is known to name somebody
     */
    public record Noun(String words, List<Sector> sectors, Strength strength, Optional<Form> form) {}

    private static final String RESOURCE = "/org/entente/text/agents.txt";

    private static final List<Noun> NOUNS = read();

    private AgentLexicon() {}

    /** All nouns, in the order of the resource. */
    public static List<Noun> nouns() {
        return NOUNS;
    }

    private static List<Noun> read() {
        List<Noun> nouns = new ArrayList<>(1 << 11);
        try (InputStream in = AgentLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, nouns);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return List.copyOf(nouns);
    }

    private static void add(String line, List<Noun> nouns) {
        String[] columns = line.strip().split("\\s*\\|\\s*", -1);
        if (columns.length != 4) {
            throw new IllegalStateException(
                    RESOURCE + ": \"" + line + "\" has no four columns; use SECTORS | strength | form | words");
        }
        List<Sector> sectors = new ArrayList<>(2);
        for (String code : columns[0].split("[,\\s]+", -1)) {
            if (!code.equals("-")) {
                sectors.add(Sector.valueOf(code));
            }
        }
        List<Sector> shared = List.copyOf(sectors);
        Strength strength = Strength.valueOf(columns[1].toUpperCase(Locale.ROOT));
        Optional<Form> form = columns[2].equals(PHRASE)
                ? Optional.empty()
                : Optional.of(Form.valueOf(columns[2].toUpperCase(Locale.ROOT)));
        for (String noun : columns[3].split(",", -1)) {
            nouns.add(new Noun(noun.strip(), shared, strength, form));
        }
    }
}
