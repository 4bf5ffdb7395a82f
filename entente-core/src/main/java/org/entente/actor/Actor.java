package org.entente.actor;

import java.util.List;

/**
 * Somebody who acts or is acted upon.
 *
 * @param id stable, lower case, unique in an actor list ({@code pakistan}, {@code ttp}); for an actor no list knows it
 *     is derived from the name
 * @param name the canonical English name
 * @param aliases other names, without the canonical one
 * @param kind what sort of thing it is
 * @param country ISO 3166-1 alpha-3 of the state it belongs to or acts in ({@code KOS} for Kosovo), or one of CAMEO's
 *     IGO, NGO, MNC, IMG, UNO, EUR; empty where none
 * @param sectors the parts of society it belongs to, the most telling first; empty for a state as a whole
 * @param parent id of the actor it is a part of (the ISI's is Pakistan's), empty where none
 */
public record Actor(
        String id,
        String name,
        List<String> aliases,
        ActorKind kind,
        String country,
        List<Sector> sectors,
        String parent) {

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id and a name, not \"" + id + "\", \"" + name + "\"");
        }
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }

    /**
     * The actor as CAMEO and PLOVER write it: country or organisation code, then the first sector. {@code PAKGOV},
     * {@code RUS}, {@code IGO}; empty where neither is known.
     */
    public String code() {
        return sectors.isEmpty() ? country : country + sectors.get(0).name();
    }

    /** Whether it is a state, a body of one, or whoever acts for a part of one. */
    public boolean ofState() {
        return kind == ActorKind.STATE
                || kind == ActorKind.STATE_BODY
                || sectors.stream().anyMatch(Sector::ofState);
    }

    /** The same actor as another part of the same state or society ("Turkish forces": Turkey with MIL). */
    public Actor withSectors(List<Sector> others) {
        return new Actor(id, name, aliases, kind, country, others, parent);
    }
}
