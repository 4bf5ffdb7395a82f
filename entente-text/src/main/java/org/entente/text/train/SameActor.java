package org.entente.text.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Party;
import org.entente.text.actor.ActorList;
import org.entente.text.actor.Sense;

/**
 * Whether an actor is the one that an annotation names: by its name or an alias, by any sense that the actor list gives
 * the name, or, for those no list knows, by the words of the mention.
 */
public final class SameActor {

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "two", "three", "four", "some", "several");

    private final ActorList actors;

    public SameActor(ActorList actors) {
        this.actors = actors;
    }

    /** Whether a party is whom a name of an annotation means. */
    public boolean is(String name, Party party) {
        return is(name, party.actor(), party.mention());
    }

    /** Whether an actor, mentioned in these words, is whom a name of an annotation means; "a|b" means either. */
    public boolean is(String names, Actor actor, String mention) {
        int bar = names.indexOf('|');
        return bar < 0
                ? single(names, actor, mention)
                : single(names.substring(0, bar), actor, mention) || is(names.substring(bar + 1), actor, mention);
    }

    private boolean single(String name, Actor actor, String mention) {
        if (name.equals(ExpectedClaim.ANYBODY) || named(name, actor)) {
            return true;
        }
        List<Sense> senses = actors.senses(name);
        for (Sense sense : senses) {
            if (sense.actor().id().equals(actor.id())) {
                return true;
            }
        }
        boolean place =
                actor.kind() == ActorKind.STATE && senses.isEmpty() && !name.equals(name.toLowerCase(Locale.ROOT));
        List<String> words = words(name);
        List<String> said = words(mention);
        return !place
                && !words.isEmpty()
                && (said.equals(words)
                        || (senses.isEmpty()
                                && (said.containsAll(words)
                                        || words(actor.name()).containsAll(words))));
    }

    private static boolean named(String name, Actor actor) {
        return actor.name().equalsIgnoreCase(name)
                || actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).replace("'s", "").split("[\\s,]+")).stream()
                .filter(word -> !word.isEmpty() && !DETERMINERS.contains(word))
                .toList();
    }
}
