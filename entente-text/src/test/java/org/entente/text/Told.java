package org.entente.text;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.TieType;

/** What a text tells, claim by claim, as {@code ASSAULT Chad > Libya}; a side that nobody fills is {@code _}. */
public final class Told {

    private Told() {}

    /** All claims, those of who is who too. */
    public static List<String> claims(String text) {
        return Loaded.code(text).claims().stream().map(Told::inWords).toList();
    }

    /** The events alone. */
    public static List<String> events(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() instanceof EventType)
                .map(Told::inWords)
                .toList();
    }

    /** The ties alone. */
    public static List<String> ties(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() instanceof TieType)
                .map(Told::inWords)
                .toList();
    }

    private static String inWords(Claim claim) {
        return claim.type() + " " + name(claim.source()) + " > " + name(claim.target());
    }

    private static String name(Optional<Party> party) {
        return party.map(side -> side.actor().name()).orElse("_");
    }
}
