package org.entente.text.mention;

import java.util.List;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** Refers the noun of an office or a rank ("the president", "the general", "the strongman") to somebody spoken of before. */
final class Officers {

    private static final int REACH = 8;

    private final Scene scene;
    private final Sentence s;
    private final Descriptions descriptions;

    Officers(Scene scene, Descriptions descriptions) {
        this.scene = scene;
        this.s = scene.sentence;
        this.descriptions = descriptions;
    }

    /** "the president", "the cleric": who holds such an office on the day told, else the latest person in one; null where none. */
    @Nullable
    Draft person(int head, AgentNoun noun, List<Draft> bases) {
        String words = AgentReader.words(s, head, noun);
        List<Draft> before = Antecedents.before(scene, head, REACH).stream()
                .filter(candidate -> candidate.one() && candidate.person && !Antecedents.barred(scene, head, candidate))
                .filter(candidate -> descriptions.ofCountry(candidate, bases))
                .toList();
        @Nullable Draft holder = governs(noun) && !noun.neutral() && plain(head, noun) ? holder(words, before) : null;
        if (holder != null) {
            return holder;
        }
        Draft ruler = null;
        for (Draft candidate : before) {
            List<Sector> meant = candidate.meant();
            boolean office = inOffice(words, noun, candidate)
                    || noun.neutral() && !meant.isEmpty()
                    || !noun.neutral() && (meant.contains(noun.sectors().get(0)) || soldier(noun, candidate));
            if (office
                    && !scene.memory.ranks().other(candidate.only(), words)
                    && (!governs(noun)
                            || scene.directory.called(candidate.only().actor(), words))) {
                if (Protagonist.commands(words)) {
                    return Protagonist.commander(scene, words, candidate, before);
                }
                if (!Protagonist.rules(words)) {
                    return candidate;
                }
                ruler = Protagonist.more(ruler, candidate);
            }
        }
        if (!bases.isEmpty() || !Protagonist.commands(words) && !Protagonist.rules(words)) {
            return ruler;
        }
        @Nullable Draft most = Protagonist.of(scene, head, REACH);
        return most == null || scene.memory.ranks().other(most.only(), words) ? ruler : Protagonist.more(ruler, most);
    }

    /** "the <b>detained</b> president", "the incoming minister": whoever is told more of need not hold the office. */
    private boolean plain(int head, AgentNoun noun) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean colours = s.relation(child) == Relation.AMOD && child <= head - noun.words();
            if (colours && scene.covering(child) == null) {
                return false;
            }
        }
        return true;
    }

    /** "the Turkish prime minister": who is that on the day that the text tells of; null where the list knows none of those told. */
    private @Nullable Draft holder(String office, List<Draft> before) {
        if (scene.date.isEmpty()) {
            return null;
        }
        for (Draft candidate : before) {
            if (candidate.only().known()
                    && scene.directory.holds(candidate.only().actor(), office, scene.date.get())) {
                return candidate;
            }
        }
        return null;
    }

    /** Whom the list does not yet know in the office on the day that the text tells of, or no longer. */
    private boolean inOffice(String words, AgentNoun noun, Draft candidate) {
        return candidate.only().known()
                && governs(noun)
                && scene.directory.held(candidate.only().actor(), words);
    }

    private static boolean governs(AgentNoun noun) {
        return noun.neutral() || noun.sectors().get(0) == Sector.GOV;
    }

    /** A warlord is a general, too. */
    private static boolean soldier(AgentNoun noun, Draft candidate) {
        return noun.sectors().get(0) == Sector.MIL
                && candidate.isKind(ActorKind.PERSON)
                && candidate.meant().stream().anyMatch(s -> s == Sector.REB || s == Sector.PRM || s == Sector.UAF);
    }
}
