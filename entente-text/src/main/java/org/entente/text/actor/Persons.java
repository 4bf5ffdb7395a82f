package org.entente.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/** Unites what several office tables say of one person. */
final class Persons {

    private Persons() {}

    /** Two entries of one id as one; where they are not both the same person the later replaces the earlier. */
    static Entry unite(Entry first, Entry second) {
        Actor a = first.actor();
        Actor b = second.actor();
        if (!areOnePerson(first, second)) {
            return second;
        }
        Map<String, Alias> aliases = new LinkedHashMap<>();
        first.aliases().forEach(alias -> aliases.put(alias.text(), alias));
        second.aliases().forEach(alias -> aliases.putIfAbsent(alias.text(), alias));
        List<Role> roles = new ArrayList<>(first.roles());
        roles.addAll(second.roles());
        Actor person = new Actor(
                a.id(),
                a.name(),
                aliases.keySet().stream().filter(name -> !name.equals(a.name())).toList(),
                ActorKind.PERSON,
                home(a.country(), b.country()),
                a.sectors().isEmpty() ? b.sectors() : a.sectors(),
                a.parent().isEmpty() ? b.parent() : a.parent());
        return new Entry(
                person,
                first.period(),
                List.copyOf(aliases.values()),
                roles,
                "",
                List.of(),
                List.of(),
                first.file(),
                first.line());
    }

    /** A person's own country, where one of the offices is of an international body. */
    private static String home(String first, String second) {
        return first.isEmpty() || first.equals("IGO") ? second : first;
    }

    static boolean areOnePerson(Entry first, Entry second) {
        return first.actor().kind() == ActorKind.PERSON && second.actor().kind() == ActorKind.PERSON;
    }
}
