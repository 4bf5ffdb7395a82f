package org.entente.text.mention;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.text.actor.ActorList;
import org.jspecify.annotations.Nullable;

/**
 * What a reader remembers of a document so far: whom it has named, and the last mentions. Only a bounded number of
 * mentions can be antecedents, so that reading is linear in the document's length.
 */
final class Memory {

    private static final int CAPACITY = 96;

    private final @Nullable Draft[] ring = new @Nullable Draft[CAPACITY];
    private int added;
    private int accord = -1;
    private final Map<String, Referent> byId = new HashMap<>();
    private final Map<String, Referent> byName = new HashMap<>();
    private final Map<String, Referent> byNamePart = new HashMap<>();

    private final Set<String> otherwise = new HashSet<>();

    private final Couples couples = new Couples();
    private final Speech speech = new Speech();
    private final Ranks ranks = new Ranks();

    private static final int COUNTRIES = 6;

    private final Deque<String> countries = new ArrayDeque<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final CountriesNamed named;

    Memory(CountriesNamed named) {
        this.named = named;
    }

    /** Adds a mention as the latest. */
    void add(Draft draft) {
        ring[added++ % CAPACITY] = draft;
        for (Referent referent : draft.who) {
            referent.mentioned();
            String country = referent.actor().country();
            told.merge(country, 1, Integer::sum);
            if (referent.kind() == ActorKind.PLACE) {
                places.merge(country, 1, Integer::sum);
            }
            if (!country.isEmpty() && !country.equals(countries.peekFirst())) {
                countries.remove(country);
                countries.addFirst(country);
                if (countries.size() > COUNTRIES) {
                    countries.removeLast();
                }
            }
        }
    }

    /** Which two have been spoken of together. */
    Couples couples() {
        return couples;
    }

    /** Who speaks. */
    Speech speech() {
        return speech;
    }

    /** A sentence tells of an accord. */
    void accord(int sentence) {
        accord = sentence;
    }

    /** Whether a sentence or the one before it tells of an accord. */
    boolean accordNear(int sentence) {
        return accord >= 0 && sentence - accord <= 1;
    }

    /** By which rank whom has been called. */
    Ranks ranks() {
        return ranks;
    }

    /** Codes of the countries spoken of last, the latest first. */
    Collection<String> countries() {
        return countries;
    }

    /** How often somebody of a country has been spoken of. */
    int told(String country) {
        return told.getOrDefault(country, 0);
    }

    /** How often a place in a country has been spoken of, other than for its government. */
    int placesTold(String country) {
        return places.getOrDefault(country, 0);
    }

    /** How much of the whole text is about a country, from 0 to 1 for the one that is named most. */
    double weight(String country) {
        return named.weight(country);
    }

    /** The country that the whole text names most; empty where it names none. */
    String most() {
        return named.most();
    }

    /** How many mentions can be looked back to. */
    int size() {
        return Math.min(added, CAPACITY);
    }

    /** The n-th latest mention, from 0. */
    Draft latest(int n) {
        Draft draft = ring[Math.floorMod(added - 1 - n, CAPACITY)];
        if (draft == null || n >= size()) {
            throw new IndexOutOfBoundsException(n + " of " + size());
        }
        return draft;
    }

    /** The referent of a known actor. */
    Referent known(Actor actor) {
        Referent referent = byId.get(actor.id());
        if (referent == null) {
            referent = new Referent(actor, true);
            byId.put(actor.id(), referent);
            if (actor.kind() == ActorKind.PERSON) {
                rememberParts(actor.name(), referent);
            }
        }
        return referent;
    }

    /** The referent that a name, or an abbreviation told in the text, has had in this document. */
    Optional<Referent> named(String name) {
        return Optional.ofNullable(byName.get(ActorList.folded(name)));
    }

    /** The person that a surname or another part of a name has had in this document. */
    Optional<Referent> partlyNamed(String part) {
        return Optional.ofNullable(byNamePart.get(ActorList.folded(part)));
    }

    /** The referent of an unknown name or of people without a name, made where the document has none yet. */
    Referent unknown(String name, ActorKind kind, String country, List<Sector> sectors) {
        String id = slug(name);
        Referent referent = byId.get(id);
        if (referent == null) {
            referent = new Referent(new Actor(id, name, List.of(), kind, country, sectors, ""), false);
            byId.put(id, referent);
        }
        byName.putIfAbsent(ActorList.folded(name), referent);
        if (kind == ActorKind.PERSON) {
            rememberParts(name, referent);
        }
        return referent;
    }

    /** From here on a name means a referent. */
    void alias(String name, Referent referent) {
        byName.put(ActorList.folded(name), referent);
        referent.alias(name);
    }

    /** From here on a name means a referent and nobody whom the list knows by it. */
    void rename(String name, Referent referent) {
        otherwise.add(name);
        alias(name, referent);
    }

    /** Whether the text gives a name to somebody else than the list does. */
    boolean renamed(String name) {
        return !otherwise.isEmpty() && otherwise.contains(name);
    }

    /** From here on a part of a name can mean a referent where the document uses it alone. */
    void part(String word, Referent referent) {
        byNamePart.put(ActorList.folded(word), referent);
    }

    private void rememberParts(String name, Referent referent) {
        int begin = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ') {
                if (i - begin > 2) {
                    byNamePart.put(ActorList.folded(name.substring(begin, i)), referent);
                }
                begin = i + 1;
            }
        }
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        if (end > 0 && slug.charAt(end - 1) == '-') {
            slug.setLength(end - 1);
        }
        return slug.isEmpty() ? name : slug.toString();
    }
}
