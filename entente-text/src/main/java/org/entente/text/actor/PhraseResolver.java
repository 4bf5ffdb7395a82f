package org.entente.text.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.text.actor.PhraseItem.Kind;

/**
 * Resolves a phrase to an actor by composition: a name of the list, a country or demonym with an agent noun ("Pakistani
 * forces": Pakistan with MIL), an institution with one ("Hamas fighters": Hamas), or an actor of its own with the
 * country and sectors that its words tell ("Afghan refugees", "President Jane Doe of Chile"). Immutable; safe for any
 * number of threads.
 */
public final class PhraseResolver {

    private final ActorList list;
    private final AgentNouns agents;
    private final NameVariants variants;

    /** A resolver over a list and an agent-noun lexicon. */
    public PhraseResolver(ActorList list, AgentNouns agents) {
        this.list = list;
        this.agents = agents;
        this.variants = new NameVariants(list);
    }

    /** Resolves a phrase; always gives an actor, under the phrase's own words where nobody is known. */
    public Actor resolve(ActorPhrase phrase) {
        List<String> words = PhraseWords.of(phrase.text());
        return new PhraseReading(list, agents, variants, phrase, words).actor();
    }

    /** The countries that a text names, in its order; for use as a phrase's context. */
    public List<String> countries(String text) {
        List<String> words = PhraseWords.of(text);
        Set<String> countries = new LinkedHashSet<>();
        for (PhraseItem item : PhraseScanner.scan(list, agents, words)) {
            if (item.is(Kind.NAME)) {
                list.choose(item.senses(), Optional.empty(), countries)
                        .map(sense -> sense.actor().country())
                        .filter(country -> !country.isEmpty())
                        .ifPresent(countries::add);
            }
        }
        return List.copyOf(countries);
    }
}
