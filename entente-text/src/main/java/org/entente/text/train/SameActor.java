package org.entente.text.train;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.Party;
import org.entente.text.actor.ActorList;
import org.entente.text.actor.Sense;

/**
 * Whether an actor is the one that an annotation names: by its name or an alias, by any sense that the actor list gives
 * the name, or, for those no list knows, by the words of the mention. As annotations name a state for whoever of its people
 * stands for it, "Chinese nationals" are whom "China" means; those who fight or oppose it are not. A state that is only
 * where something is ("Chibok") is not what stands there, but its court is.
 */
public final class SameActor {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "some", "several", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "twenty", "thirty", "forty", "fifty",
            "sixty");

    /** Sectors of people who do not stand for their state. */
    private static final Set<Sector> AGAINST =
            EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM, Sector.OPP, Sector.PRO, Sector.PTY, Sector.REF);

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
            if (sense.actor().id().equals(actor.id()) || standsFor(sense.actor(), actor, mention)) {
                return true;
            }
        }
        boolean place = actor.kind() == ActorKind.STATE
                && actor.sectors().isEmpty()
                && senses.isEmpty()
                && Arrays.stream(name.split(" ", -1)).noneMatch(word -> Character.isLowerCase(word.charAt(0)));
        List<String> words = words(name);
        List<String> said = words(mention);
        return !place
                && !words.isEmpty()
                && (said.equals(words)
                        || (senses.isEmpty()
                                && (said.containsAll(words)
                                        || words(actor.name()).containsAll(words))));
    }

    /** Whether unnamed people stand for a state whose adjective is the first word of their mention. */
    private boolean standsFor(Actor state, Actor people, String mention) {
        if (state.kind() != ActorKind.STATE
                || people.kind() != ActorKind.PEOPLE
                || !state.country().equals(people.country())
                || people.sectors().stream().anyMatch(AGAINST::contains)) {
            return false;
        }
        return firstNames(words(mention), state) || firstNames(words(people.name()), state);
    }

    /** Whether the first of several words is a state's: also "Sudanese engineers" where a text has "Ethiopian and Sudanese". */
    private boolean firstNames(List<String> words, Actor state) {
        return words.size() > 1
                && actors.senses(capital(words.get(0))).stream()
                        .anyMatch(sense -> sense.actor().id().equals(state.id()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean named(String name, Actor actor) {
        return actor.name().equalsIgnoreCase(name)
                || actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).replace("'s", "").split("[\\s,]+")).stream()
                .filter(word -> !word.isEmpty() && !DETERMINERS.contains(word) && !Character.isDigit(word.charAt(0)))
                .toList();
    }
}
