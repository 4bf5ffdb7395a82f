package org.entente.text.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Actor;
import org.entente.actor.Sector;
import org.entente.text.actor.AgentLexicon.Strength;
import org.entente.text.actor.AgentNouns.Agent;
import org.entente.text.actor.PhraseItem.Kind;

/** The sectors that the parts of a phrase give together. */
final class PhraseSectors {

    private final ActorList list;
    private final ActorPhrase phrase;
    private final List<String> words;
    private final Function<PhraseItem, Optional<Sense>> senses;

    PhraseSectors(
            ActorList list, ActorPhrase phrase, List<String> words, Function<PhraseItem, Optional<Sense>> senses) {
        this.list = list;
        this.phrase = phrase;
        this.words = words;
        this.senses = senses;
    }

    /** Sectors of the items before {@code end}: strong nouns and institutions first, right to left. */
    List<Sector> of(List<PhraseItem> head, int end) {
        Set<Sector> strong = new LinkedHashSet<>();
        Set<Sector> named = new LinkedHashSet<>();
        Set<Sector> weak = new LinkedHashSet<>();
        for (int i = end - 1; i >= 0; i--) {
            PhraseItem item = head.get(i);
            boolean rank = i + 1 < head.size() && head.get(i + 1).is(Kind.AGENT) && isRank(item);
            if (item.agent().isPresent() && !rank) {
                Agent agent = item.agent().get();
                switch (agent.strength()) {
                    case STRONG -> strong.addAll(agent.sectors());
                    case WEAK, FAINT -> weak.addAll(agent.sectors());
                    case NONE -> {}
                }
            }
            if (item.is(Kind.NAME)) {
                senses.apply(item).ifPresent(sense -> named.addAll(ofModifier(sense)));
            }
        }
        if (!strong.isEmpty()) {
            strong.addAll(named.stream().filter(SectorClasses::isReligion).toList());
            return List.copyOf(strong);
        }
        return List.copyOf(named.isEmpty() ? weak : named);
    }

    /** "deputy" before another office is a rank, not a member of parliament. */
    private boolean isRank(PhraseItem item) {
        return item.end() == item.begin() + 1 && words.get(item.begin()).equalsIgnoreCase("deputy");
    }

    private List<Sector> ofModifier(Sense sense) {
        Actor actor = list.at(sense, phrase.date());
        return switch (actor.kind()) {
            case STATE -> sense.alias().use() == NameUse.METONYM && !isCapital(sense) ? actor.sectors() : List.of();
            case PERSON, PLACE -> List.of();
            case PEOPLE ->
                actor.sectors().stream().filter(SectorClasses::isReligion).toList();
            case INTERNATIONAL_ORGANIZATION, STATE_BODY, ARMED_GROUP, PARTY, ORGANIZATION -> actor.sectors();
        };
    }

    private boolean isCapital(Sense sense) {
        return sense.alias().sectors().equals(List.of(Sector.GOV))
                && sense.alias().text().indexOf(' ') < 0
                && !sense.alias().text().equals("Kremlin");
    }

    static Strength strongest(List<PhraseItem> head) {
        Strength best = Strength.NONE;
        for (PhraseItem item : head) {
            if (item.agent().isPresent() && item.agent().get().strength().compareTo(best) < 0) {
                best = item.agent().get().strength();
            }
        }
        return best;
    }
}
