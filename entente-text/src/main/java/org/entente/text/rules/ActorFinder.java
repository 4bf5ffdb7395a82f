package org.entente.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.ForWhom;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;

/**
 * Finds who stands behind a phrase: the phrase itself where it is an actor, else the actor inside it ("bombed ISIS
 * positions", "Israeli shelling", "the outskirts of Aleppo").
 */
final class ActorFinder {

    private static final int MAX_DEPTH = 2;
    private static final int[] NOBODY = {};
    private static final Set<String> SUMMARY = Set.of(
            "campaign",
            "effort",
            "operation",
            "offensive",
            "war",
            "struggle",
            "insurgency",
            "uprising",
            "rebellion",
            "revolt",
            "fight",
            "resistance",
            "assault",
            "crusade",
            "drive",
            "revolution");
    /** "Hezbollah is a movement that Iran created": nouns that say no more than what kind of actor it is. */
    private static final Set<String> GENERIC = Set.of(
            "group",
            "movement",
            "organization",
            "organisation",
            "country",
            "nation",
            "state",
            "party",
            "force",
            "faction",
            "outfit",
            "power",
            "man",
            "woman",
            "politician",
            "regime");

    /** "the breakaway Georgian <b>region</b> of Abkhazia": nouns behind which the name of what they call so stands with "of". */
    private static final Set<String> LAND =
            Set.of("region", "republic", "territory", "province", "enclave", "statelet", "entity", "state");

    private static final Set<String> SUFFERED = WordClasses.shared().get("suffered");

    /** "<b>Hundreds</b> in Kenya marched": a crowd is not the land where it gathers. */
    private static final Set<String> HEADCOUNTS = WordClasses.shared().get("head-count");

    private static final Set<String> ADJECTIVAL = Set.of("neighbor", "neighbour", "war", "feud", "rule");

    private final Sentence s;
    private final SentenceFrames frames;
    private final Cast cast;

    ActorFinder(SentenceFrames frames, Cast cast) {
        this.s = frames.sentence();
        this.frames = frames;
        this.cast = cast;
    }

    /** The state that an actor is of; empty where that is not known. */
    Optional<Actor> landOf(Actor actor) {
        return cast.landOf(actor);
    }

    /** The actors behind the phrases with these heads, each mention once. */
    List<Mention> behind(int[] heads) {
        List<Mention> found = new ArrayList<>(heads.length);
        for (int head : heads) {
            if (!Contrast.leavesOut(s, head)) {
                behind(head, 0, found);
            }
        }
        return found;
    }

    /** The actor that a phrase names or describes itself. */
    Optional<Mention> at(int head) {
        return cast.at(head);
    }

    Optional<Mention> first(int head) {
        List<Mention> found = new ArrayList<>(2);
        behind(head, 0, found);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private boolean behind(int head, int depth, List<Mention> into) {
        if (any(ofTheClauseSummedUp(head), depth, into)) {
            return true;
        }
        Optional<Mention> direct = cast.at(head);
        if (direct.isPresent()) {
            if (!into.contains(direct.get())) {
                into.add(direct.get());
            }
            return true;
        }
        if (depth >= MAX_DEPTH || ForWhom.opens(s, head)) {
            return false;
        }
        Optional<Mention> named = namedBeside(head);
        if (named.isPresent()) {
            if (!into.contains(named.get())) {
                into.add(named.get());
            }
            return true;
        }
        Frame inside = switch (frames.kind(head)) {
            case NOUN -> frames.at(head);
            case VERB, ADJECTIVE -> null;
        };
        if (inside == null) {
            return neighbour(head, depth, into);
        }
        if (Apart.noun(s, head)) {
            return any(unowned(inside.fillers(Role.MODIFIER)), depth, into) || any(placePhrase(head), depth, into);
        }
        return LAND.contains(s.lemma(head)) && any(ofItsName(head), depth, into)
                || !suffersIt(head, inside) && any(inside.fillers(Role.POSSESSOR), depth, into)
                || any(inside.fillers(Role.MODIFIER), depth, into)
                || any(ofPhrase(head), depth, into)
                || any(Belongings.ownerOf(s, head), depth, into)
                || any(placePhrase(head), depth, into)
                || GENERIC.contains(s.lemma(head)) && any(inside.fillers(Role.BEARER), depth, into);
    }

    /** "condemned <b>Navalny's</b> arrest": a person whose misfortune it is, unless it is his deed to somebody. */
    private boolean suffersIt(int noun, Frame frame) {
        return SUFFERED.contains(s.lemma(noun))
                && !frame.has(Role.OF)
                && IntStream.of(frame.fillers(Role.POSSESSOR))
                        .mapToObj(cast::at)
                        .flatMap(Optional::stream)
                        .flatMap(mention -> mention.actors().stream())
                        .anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    /** "<b>Arab</b> neighbours" are Arabs, but "<b>Iran's</b> neighbours" and "<b>US</b> allies" are neither Iran nor the US. */
    private int[] unowned(int[] modifiers) {
        return IntStream.of(modifiers)
                .filter(modifier -> !Apart.owns(s, modifier))
                .toArray();
    }

    /** "the army's number two, <b>Dominic Ongwen</b>": who the phrase is about has a name, whosever he is. */
    private Optional<Mention> namedBeside(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Optional<Mention> mention = s.relation(child) == Relation.APPOS ? cast.at(child) : Optional.empty();
            boolean person = mention.isPresent()
                    && mention.get().kind() == MentionKind.NAME
                    && mention.get().actors().size() == 1
                    && mention.get().actors().get(0).kind() == ActorKind.PERSON;
            if (person) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /**
     * "X recruited fighters to attack Y, a campaign backed by Z": a noun that sums up the clause before it is the doing of
     * whoever does the last thing told there.
     */
    private int[] ofTheClauseSummedUp(int head) {
        if (!SUMMARY.contains(s.lemma(head)) || !hangsLoose(head)) {
            return NOBODY;
        }
        for (int token = head - 1; token >= 0; token--) {
            if (s.upos(token) == Upos.VERB && s.head(token) != head) {
                return frames.at(token).fillers(Role.SUBJECT);
            }
        }
        return NOBODY;
    }

    private boolean hangsLoose(int head) {
        return switch (s.relation(head)) {
            case APPOS, PARATAXIS, DEP, DISLOCATED -> true;
            case OBL, NMOD -> s.marker(head).isEmpty();
            default -> false;
        };
    }

    /** "from neighboring Chad", where the parser took the adjective for a verb. */
    private boolean neighbour(int head, int depth, List<Mention> into) {
        int object = s.child(head, Relation.OBJ);
        return object >= 0 && ADJECTIVAL.contains(s.lemma(head)) && behind(object, depth + 1, into);
    }

    private boolean any(int[] heads, int depth, List<Mention> into) {
        boolean found = false;
        for (int head : heads) {
            found |= behind(head, depth + 1, into);
        }
        return found;
    }

    private int[] ofPhrase(int head) {
        return phrase(head, "of");
    }

    private int[] ofItsName(int head) {
        int[] named = ofPhrase(head);
        return named.length > 0 && s.upos(named[0]) == Upos.PROPN ? named : NOBODY;
    }

    private int[] placePhrase(int head) {
        int[] in = HEADCOUNTS.contains(s.lemma(head)) ? NOBODY : phrase(head, "in");
        return in.length > 0 ? in : phrase(head, "from");
    }

    private int[] phrase(int head, String marker) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) == Relation.NMOD && s.marker(child).equals(marker)) {
                return frames.withConjuncts(child);
            }
        }
        return NOBODY;
    }
}
