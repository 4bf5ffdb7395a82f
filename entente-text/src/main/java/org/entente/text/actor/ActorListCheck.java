package org.entente.text.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorKind;

/**
 * Finds what is wrong in actor files: entries that cannot be read, ids used twice, parents that do not exist, a name
 * that means two actors at one date with nothing to tell them apart, an office with two holders at one date, and
 * entries that are not sorted. Every finding has its file and line.
 */
public final class ActorListCheck {

    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "king",
            "emir",
            "pope",
            "supreme leader",
            "foreign minister",
            "defense minister");

    /** Two reckonings of the day of change differ by so many days at most. */
    private static final int CHANGEOVER_DAYS = 3;

    private final List<Problem> found = new ArrayList<>();

    private ActorListCheck() {}

    /** What is wrong in the list that comes with Entente; empty where all is well. */
    public static List<Problem> ours() {
        ActorListCheck check = new ActorListCheck();
        List<Entry> entries = ActorFiles.ours(check.found, check.found);
        return check.all(entries, entries);
    }

    /** What is wrong in a user's files; their parents may stand in our list. */
    public static List<Problem> of(List<Path> files) {
        ActorListCheck check = new ActorListCheck();
        List<Entry> theirs = ActorFiles.of(files, check.found, check.found);
        List<Entry> known = new ArrayList<>(ActorFiles.ours());
        known.addAll(theirs);
        return check.all(theirs, known);
    }

    /** What is wrong among entries. */
    static List<Problem> of(Collection<Entry> entries) {
        return new ActorListCheck().all(entries, entries);
    }

    private List<Problem> all(Collection<Entry> entries, Collection<Entry> known) {
        ids(entries);
        parents(entries, known);
        names(ActorIndex.united(entries).values());
        offices(entries);
        found.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return List.copyOf(found);
    }

    private void problem(Entry entry, String message) {
        found.add(new Problem(entry.file(), entry.line(), message));
    }

    private void ids(Collection<Entry> entries) {
        Map<String, Entry> byId = new HashMap<>();
        for (Entry entry : entries) {
            Entry first = byId.putIfAbsent(entry.actor().id(), entry);
            if (first != null && !Persons.areOnePerson(first, entry)) {
                problem(
                        entry,
                        "the id \"" + entry.actor().id() + "\" is taken (" + first.file() + ":" + first.line()
                                + "); give another with \"id:\"");
            }
        }
    }

    private void parents(Collection<Entry> entries, Collection<Entry> known) {
        Map<String, Entry> byId = new HashMap<>();
        known.forEach(entry -> byId.put(entry.actor().id(), entry));
        for (Entry entry : entries) {
            String parent = entry.actor().parent();
            if (!parent.isEmpty() && !byId.containsKey(parent)) {
                problem(entry, "parent: there is no actor \"" + parent + "\"; add it or correct its id");
            }
        }
    }

    private record Bearer(Entry entry, Alias alias) {

        boolean overlaps(Bearer other) {
            return period(alias.period(), entry.period()).overlaps(period(other.alias.period(), other.entry.period()));
        }

        private static Period period(Period name, Period actor) {
            return name.overlaps(actor)
                    ? new Period(
                            name.from().isAfter(actor.from()) ? name.from() : actor.from(),
                            name.to().isBefore(actor.to()) ? name.to() : actor.to())
                    : name;
        }

        String country() {
            return entry.actor().country();
        }
    }

    private void names(Collection<Entry> entries) {
        Map<String, List<Bearer>> byName = new HashMap<>();
        for (Entry entry : entries) {
            for (Alias alias : entry.aliases()) {
                byName.computeIfAbsent(ActorFile.idOf(alias.text()), name -> new ArrayList<>(2))
                        .add(new Bearer(entry, alias));
            }
        }
        for (List<Bearer> bearers : byName.values()) {
            for (int i = 1; i < bearers.size(); i++) {
                for (int k = 0; k < i; k++) {
                    pair(bearers.get(k), bearers.get(i));
                }
            }
        }
    }

    /** Dates decide between two bearers of a name, then the use, the countries around it, and which is the main one. */
    private void pair(Bearer first, Bearer second) {
        boolean one = first.entry().actor().id().equals(second.entry().actor().id());
        boolean byUse = first.alias().use() != second.alias().use();
        if (one || byUse || !first.overlaps(second)) {
            return;
        }
        boolean bothMain = first.alias().main() && second.alias().main();
        boolean eitherMain = first.alias().main() || second.alias().main();
        if (bothMain || (first.country().equals(second.country()) && !eitherMain)) {
            problem(
                    second.entry(),
                    "\"" + second.alias().text() + "\" also means "
                            + first.entry().actor().name() + " ("
                            + first.entry().file() + ":" + first.entry().line()
                            + ") at the same time; date the names, or mark exactly one with (main)");
        }
    }

    private record Term(Entry entry, Role role) {}

    private void offices(Collection<Entry> entries) {
        Map<String, List<Term>> byOffice = new HashMap<>();
        for (Entry entry : entries) {
            for (Role role : entry.roles()) {
                if (entry.actor().kind() == ActorKind.PERSON && SINGLE.contains(role.office())) {
                    byOffice.computeIfAbsent(role.country() + " " + role.office(), key -> new ArrayList<>())
                            .add(new Term(entry, role));
                }
            }
        }
        byOffice.forEach((office, terms) -> {
            terms.sort(Comparator.comparing(term -> term.role().period().from()));
            for (int i = 1; i < terms.size(); i++) {
                Term before = terms.get(i - 1);
                Term after = terms.get(i);
                if (after.role()
                        .period()
                        .from()
                        .isBefore(before.role().period().to().minusDays(CHANGEOVER_DAYS))) {
                    problem(
                            after.entry(),
                            office + ": " + after.entry().actor().name() + " begins on "
                                    + after.role().period().from() + ", but "
                                    + before.entry().actor().name() + " is there until "
                                    + before.role().period().to());
                }
            }
        });
    }
}
