package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.EventType;
import org.entente.claim.Place;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.mention.Mention;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.Firing;
import org.entente.text.where.Gazetteer;
import org.entente.text.where.Settlement;

/**
 * Finds where something happened: the phrases of place of the event, then those of its arguments ("shelled a village near
 * Herat"), then a town that is itself what was struck ("bombed Aleppo"), then the dateline. The gazetteer tells which place
 * a name means, by the countries that the text speaks of around it.
 */
final class Places {

    private static final Role[] PLACE_ROLES = {
        Role.IN, Role.AT, Role.NEAR, Role.ALONG, Role.ACROSS, Role.OUTSIDE, Role.INSIDE, Role.AROUND, Role.WITHIN
    };
    private static final Role[] BOUND = {Role.TO, Role.INTO, Role.ON, Role.FROM, Role.OBJECT};
    private static final Role[] STRUCK = {Role.OBJECT, Role.ON, Role.OF, Role.AGAINST};
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "along", "within", "throughout");

    private static final Set<Relation> INSIDE = EnumSet.of(
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.COMPOUND,
            Relation.APPOS,
            Relation.FLAT,
            Relation.NMOD_DESC,
            Relation.AMOD);
    private static final Set<Relation> ARGUMENTS = EnumSet.of(
            Relation.OBJ,
            Relation.OBL,
            Relation.NMOD,
            Relation.XCOMP,
            Relation.NSUBJ_PASS,
            Relation.COMPOUND,
            Relation.NSUBJ);
    private static final int DEEPEST = 3;
    private static final int KNOWN_TOWN = 20_000;

    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final Gazetteer gazetteer;
    private final Optional<Place> dateline;

    Places(List<Sentence> sentences, Mentions mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.gazetteer = Gazetteer.shared();
        this.dateline = Dateline.of(sentences).flatMap(line -> place(0, line.name(), line.end()));
    }

    /** Where what a rule read in a sentence happened; empty where the text does not say. */
    Optional<Place> of(int number, Firing firing) {
        Frame frame = firing.frame();
        List<Place> found = new ArrayList<>();
        for (Role role : PLACE_ROLES) {
            for (int head : frame.fillers(role)) {
                inPhrase(number, head, 0).ifPresent(found::add);
            }
        }
        Sentence s = sentences.get(number);
        int top = frame.trigger();
        for (int level = 0; level < DEEPEST && top >= 0 && found.isEmpty(); level++) {
            below(number, top, 0, found);
            top = Clause.above(s, top);
        }
        if (!(firing.rule().type() instanceof EventType event)) {
            return finest(found);
        }
        if (found.isEmpty()) {
            for (Role role : event == EventType.MOBILIZE || event == EventType.RETREAT ? BOUND : STRUCK) {
                for (int head : frame.fillers(role)) {
                    named(number, head)
                            .filter(place -> place.point().isPresent())
                            .ifPresent(found::add);
                }
            }
        }
        return found.isEmpty() ? dateline : finest(found);
    }

    /** A town before a province, a province before a state. */
    private static Optional<Place> finest(List<Place> places) {
        for (Place place : places) {
            if (place.geonames().isPresent()) {
                return Optional.of(place);
            }
        }
        for (Place place : places) {
            if (place.point().isPresent()) {
                return Optional.of(place);
            }
        }
        return places.stream().findFirst();
    }

    /** A phrase's own name of a place, or one inside it: "the outskirts of Aleppo", "a village near Herat". */
    private Optional<Place> inPhrase(int number, int head, int depth) {
        Optional<Place> own = named(number, head);
        if (own.isPresent() || depth >= DEEPEST) {
            return own;
        }
        Sentence s = sentences.get(number);
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Optional<Place> place =
                    INSIDE.contains(s.relation(child)) ? inPhrase(number, child, depth + 1) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The phrases of place that hang on a word or on its arguments, the nearest first. */
    private void below(int number, int head, int depth, List<Place> found) {
        Sentence s = sentences.get(number);
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Relation relation = s.relation(child);
            if ((relation == Relation.NMOD || relation == Relation.OBL) && LOCATIVE.contains(s.marker(child))) {
                inPhrase(number, child, 0).ifPresent(found::add);
            }
        }
        for (int i = 0; i < s.childCount(head) && depth < DEEPEST; i++) {
            int child = s.child(head, i);
            if (ARGUMENTS.contains(s.relation(child)) && found.isEmpty()) {
                below(number, child, depth + 1, found);
            }
        }
    }

    /** The place that a word names: one the parser took for a place, one the actors know, or a town of the gazetteer. */
    private Optional<Place> named(int number, int head) {
        Sentence s = sentences.get(number);
        for (EntitySpan span : s.entities()) {
            if (span.first() <= head && head < span.end() && span.kind() == EntityKind.PLACE) {
                int end = span.first() + 1;
                while (end < span.end() && !s.form(end).equals(",")) {
                    end++;
                }
                return place(number, name(s, span.first(), end), end);
            }
        }
        if (s.upos(head) != Upos.PROPN) {
            return Optional.empty();
        }
        Optional<Mention> mention = mentions.at(number, head);
        Optional<Place> place = place(number, s.form(head), head + 1);
        if (mention.isEmpty()) {
            boolean town = gazetteer
                    .find(s.form(head), List.of())
                    .filter(found -> found.population() >= KNOWN_TOWN)
                    .isPresent();
            return town ? place : Optional.empty();
        }
        Actor actor = mention.get().actors().get(0);
        return switch (actor.kind()) {
            case PLACE -> place;
            case STATE ->
                place.filter(
                        found -> found.geonames().isPresent() && found.country().equals(actor.country()));
            case STATE_BODY, PERSON, ARMED_GROUP, PARTY, ORGANIZATION, INTERNATIONAL_ORGANIZATION, PEOPLE ->
                Optional.empty();
        };
    }

    private Optional<Place> place(int number, String name, int end) {
        Optional<Actor> known =
                mentions.at(number, end - 1).map(mention -> mention.actors().get(0));
        if (known.isPresent()
                && known.get().kind() == ActorKind.STATE
                && known.get().name().equalsIgnoreCase(name)) {
            return Optional.of(new Place(known.get().name(), known.get().country()));
        }
        Sentence s = sentences.get(number);
        if (end + 1 < s.size() && s.form(end).equals(",")) {
            Optional<Settlement> within = gazetteer.within(name, s.form(end + 1));
            if (within.isPresent()) {
                return within.map(Places::place);
            }
        }
        Set<String> countries = new LinkedHashSet<>();
        mentions.at(number, end + 1).ifPresent(next -> beside(s, end, next, countries));
        around(number, end - 1, countries);
        known.filter(actor -> !actor.country().isEmpty()).ifPresent(actor -> countries.add(actor.country()));
        for (int before = number - 1; before >= Math.max(0, number - DEEPEST); before--) {
            around(before, -1, countries);
        }
        Optional<Settlement> found = gazetteer.find(name, countries);
        if (found.isEmpty()) {
            return known.filter(actor -> !actor.country().isEmpty()).map(actor -> new Place(name, actor.country()));
        }
        boolean abroad = known.isPresent()
                && !known.get().country().isEmpty()
                && !countries.contains(found.get().country());
        return Optional.of(abroad ? new Place(name, known.get().country()) : place(found.get()));
    }

    /** "Córdoba, Argentina": the country named right behind the comma decides. */
    private static void beside(Sentence s, int end, Mention next, Set<String> countries) {
        if (end < s.size() && s.form(end).equals(",")) {
            next.actors().forEach(actor -> countries.add(actor.country()));
        }
    }

    /** The countries that a sentence speaks of but for the place itself. */
    private void around(int number, int head, Set<String> countries) {
        for (Mention mention : mentions.in(number)) {
            if (head < 0 || mention.first() > head || mention.end() <= head) {
                mention.actors().stream()
                        .map(Actor::country)
                        .filter(country -> !country.isEmpty())
                        .forEach(countries::add);
            }
        }
    }

    private static Place place(Settlement found) {
        return new Place(
                found.name(),
                found.country(),
                Optional.of(new Place.Point(found.latitude(), found.longitude())),
                found.geonames());
    }

    private static String name(Sentence s, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && s.begin(i) > s.end(i - 1)) {
                name.append(' ');
            }
            name.append(s.form(i));
        }
        return name.toString();
    }
}
