package org.entente.text.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;

/**
 * Tells actors of public life from anybody: a claim needs one who is named, belongs to a country, or governs, fights,
 * protests or seeks refuge. "The boy asked his mother" claims nothing.
 */
final class Anchor {

    private static final Set<Sector> PUBLIC = EnumSet.of(
            Sector.GOV,
            Sector.MIL,
            Sector.SPY,
            Sector.COP,
            Sector.LEG,
            Sector.JUD,
            Sector.REB,
            Sector.UAF,
            Sector.PRM,
            Sector.OPP,
            Sector.PTY,
            Sector.IGO,
            Sector.NGO,
            Sector.PRO,
            Sector.LAB,
            Sector.REF);

    private Anchor() {}

    /** Whether any of the mentions is anchored. */
    static boolean any(List<Mention> mentions) {
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                if (holds(mention, actor)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Mention mention, Actor actor) {
        if (!actor.country().isEmpty() || mention.kind() == MentionKind.NAME) {
            return true;
        }
        return actor.kind() == ActorKind.STATE || actor.sectors().stream().anyMatch(PUBLIC::contains);
    }
}
