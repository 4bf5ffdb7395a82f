package org.entente.text.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose "the government", "federal troops" or "the army" is where the phrase does not tell: the state the text is about. */
final class UnsaidStates {

    private static final int MOST_TOLD = 20;
    private static final int REACH = 8;

    /** How much it counts that a town of the land has been told of: whoever governs does so where it happens. */
    private static final int TOWN = 4;

    private static final int MOST_TOWNS = 16;

    /** How many sentences back a state may stand whose "troops" without an article are. */
    private static final int NEAR = 1;

    /** How much it counts that a state is the one that the whole text names most. */
    private static final int ABOUT = 25;

    /** How much it counts that the clause says that it happens there. */
    private static final int HERE = 40;

    /** The same where an army strikes, which may do so in another land. */
    private static final int PERHAPS_ABROAD = 15;

    /** What a state counts in whose town soldiers keep order, though it is not named. */
    private static final int KEPT = 80;

    /** What a state counts that is not named nearby. */
    private static final int UNNAMED = 10;

    /** How much it counts that a state has such a ruler. */
    private static final int ROYAL = 60;

    /** How much it counts that another claims to govern, where the text says who is recognised. */
    private static final int CLAIMED = 60;

    /** How much it counts that a state is a federation where something is called federal. */
    private static final int FEDERAL = 30;

    /** How much it counts that the group is of that land with which the government is named together. */
    private static final int WITH_ITS_FOE = 60;

    private static final Set<String> DONE_TO_FOREIGNERS = Vocabulary.shared().wordClass("done-to-foreign-officers");
    private static final Set<String> FEDERATIONS = Vocabulary.shared().wordClass("federation");
    private static final Set<String> TOWARD_OTHERS = Vocabulary.shared().wordClass("toward-others");
    private static final Set<String> KEEPS_ORDER = Vocabulary.shared().wordClass("keeps-order");
    private static final Set<String> CONTESTED = Vocabulary.shared().wordClass("contested-land");

    private final Scene scene;
    private final Sentence s;

    private final Surroundings surroundings;

    UnsaidStates(Scene scene, Surroundings surroundings) {
        this.scene = scene;
        this.surroundings = surroundings;
        this.s = scene.sentence;
    }

    /** The state that "the government" or "the army" without more is of: the one the text is about. */
    Optional<Referent> of(int head, Sector sector) {
        String patrolled = patrolled(head);
        String here = patrolled.isEmpty() ? surroundings.clausePlace(head) : patrolled;
        int atHome = comesFromOutside(head) ? 0 : patrolled.isEmpty() && strikes(head, sector) ? PERHAPS_ABROAD : HERE;
        boolean disputed = recognised(head);
        boolean definite = Phrases.definite(s, head);
        Set<String> beside = namedBeside(head);
        Set<String> spokenOf = new HashSet<>();
        boolean toldOfBefore = false;
        Optional<Actor> best = Optional.empty();
        int bestWeight = Integer.MIN_VALUE;
        for (Draft candidate : Antecedents.before(scene, head, REACH)) {
            Actor actor = candidate.one() ? candidate.only().actor() : null;
            toldOfBefore |= actor != null && actor.country().equals(patrolled);
            if (actor == null
                    || candidate.coordination
                    || actor.country().isEmpty()
                    || beside.contains(actor.country())
                    || !definite && scene.number - candidate.sentence > NEAR) {
                continue;
            }
            boolean ruler = !candidate.isKind(ActorKind.INTERNATIONAL_ORGANIZATION)
                    && candidate.meant().contains(Sector.GOV);
            Optional<Actor> state = candidate.isKind(ActorKind.STATE)
                    ? Optional.of(actor)
                    : ruler ? scene.state(actor.country()) : Optional.empty();
            if (state.isEmpty()) {
                continue;
            }
            spokenOf.add(actor.country());
            int weight = candidate.prominence
                    - 10 * (scene.number - candidate.sentence)
                    + 4 * Math.min(6, candidate.only().mentions())
                    + (candidate.meant().contains(sector) ? 12 : 0)
                    + about(head, state.get(), disputed)
                    + (state.get().country().equals(here) ? atHome : 0)
                    + withinClause(head, candidate);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = state;
            }
        }
        boolean keepOrder = !definite && !patrolled.isEmpty();
        int unnamedWeight = !keepOrder ? UNNAMED : toldOfBefore ? HERE : KEPT;
        List<String> unnamed = keepOrder
                ? List.of(patrolled)
                : definite && !comesFromOutside(head) ? List.of(here, scene.memory.most(), ofItsFoe(head)) : List.of();
        for (String country : unnamed) {
            Optional<Actor> unsaid = beside.contains(country) || spokenOf.contains(country)
                    ? Optional.empty()
                    : scene.state(country)
                            .filter(state -> keepOrder || !country.equals(here) || realm(head, state) > 0);
            int weight = unsaid.map(state -> about(head, state, disputed) + unnamedWeight)
                    .orElse(Integer.MIN_VALUE);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = unsaid;
            }
        }
        return best.map(scene.memory::known);
    }

    /** "Troops <b>patrolled Naypyidaw</b>": the country of the town where soldiers keep order, mostly their own; empty where they do not. */
    private String patrolled(int head) {
        int clause = Phrases.clause(s, head);
        int object = clause < 0 || !KEEPS_ORDER.contains(s.lemma(clause)) ? -1 : s.child(clause, Relation.OBJ);
        Draft town = object < 0 ? null : scene.covering(object);
        if (town == null || !town.one()) {
            return "";
        }
        boolean home = town.isKind(ActorKind.PLACE) || town.isKind(ActorKind.STATE);
        return home ? town.only().actor().country() : "";
    }

    /** How much the text is about a state, wherever it speaks of it. */
    private int about(int head, Actor state, boolean disputed) {
        String country = state.country();
        return Math.min(MOST_TOLD, scene.memory.told(country))
                + (comesFromOutside(head) ? 0 : Math.min(MOST_TOWNS, TOWN * scene.memory.placesTold(country)))
                + (comesFromOutside(head) ? 0 : (int) (ABOUT * scene.memory.weight(country)))
                + (disputed && CONTESTED.contains(country.toLowerCase(Locale.ROOT)) ? CLAIMED : 0)
                + (federal(head) && FEDERATIONS.contains(country.toLowerCase(Locale.ROOT)) ? FEDERAL : 0)
                + (country.equals(ofItsFoe(head)) ? WITH_ITS_FOE : 0)
                + realm(head, state);
    }

    /** "the coalition" is of those who lead it, seldom of the land that it fights in. */
    private boolean comesFromOutside(int head) {
        return s.lemma(head).equals("coalition");
    }

    /** Whether an army does something that armies do to others. */
    private boolean strikes(int head, Sector sector) {
        int clause = Phrases.clause(s, head);
        return sector == Sector.MIL && clause >= 0 && TOWARD_OTHERS.contains(s.lemma(clause));
    }

    private boolean federal(int head) {
        int modifier = s.child(head, Relation.AMOD);
        return modifier >= 0 && s.lemma(modifier).equals("federal");
    }

    /** "<b>The government and the FARC</b> signed": a government and a group named together are of the land of the group. */
    private String ofItsFoe(int head) {
        int conjunct = s.relation(head) == Relation.CONJ ? s.head(head) : s.child(head, Relation.CONJ);
        Draft foe = conjunct < 0 ? null : scene.heading(conjunct);
        if (foe == null || !foe.one()) {
            return "";
        }
        boolean group = foe.isKind(ActorKind.ARMED_GROUP) || foe.isKind(ActorKind.PARTY);
        return group ? foe.only().actor().country() : "";
    }

    /** "The emir fled": an emirate has one. */
    private int realm(int head, Actor state) {
        if (Regimes.callsSoldiers(s.lemma(head), Phrases.plural(s, head))) {
            return Regimes.shared().military(state.country(), scene.date) ? ROYAL : 0;
        }
        String realm = switch (s.lemma(head)) {
            case "emir", "amir" -> "emirate";
            case "king", "queen", "monarch", "monarchy" -> "kingdom";
            case "sultan" -> "sultanate";
            default -> "";
        };
        return !realm.isEmpty() && scene.directory.describes(realm, state) ? ROYAL : 0;
    }

    /**
     * "federal troops and their Eritrean allies": the first are none of the land that the second are of; nor are "US-backed troops" of
     * the land that backs them.
     */
    private Set<String> namedBeside(int head) {
        Set<String> countries = new HashSet<>();
        countries.add(surroundings.attacker(head));
        countries.add(sentAwayBy(head));
        for (int token = Phrases.first(s, head); token < head; token++) {
            Draft backer = Owners.backs(s, token) ? scene.covering(token) : null;
            if (backer != null && backer.one()) {
                countries.add(backer.only().actor().country());
            }
        }
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            int possessor = s.relation(child) == Relation.CONJ ? s.child(child, Relation.NMOD_POSS) : -1;
            for (int token = possessor < 0 ? child : possessor; token < child; token++) {
                Draft named = scene.heading(token);
                if (named != null && named.one()) {
                    countries.add(named.only().actor().country());
                }
            }
        }
        return countries;
    }

    /** "<b>Canada</b> expelled two diplomats": they are none of its own. */
    private String sentAwayBy(int head) {
        int verb = s.relation(head) == Relation.OBJ ? s.head(head) : -1;
        int subject = verb >= 0 && DONE_TO_FOREIGNERS.contains(s.lemma(verb)) ? Phrases.subjectOf(s, verb) : -1;
        Draft host = subject < 0 ? null : scene.heading(subject);
        boolean foreign = Phrases.plural(s, head)
                || switch (s.lemma(head)) {
                    case "ambassador", "envoy", "diplomat", "consul" -> true;
                    default -> false;
                };
        return host == null || !host.one() || !host.isKind(ActorKind.STATE) || !foreign
                ? ""
                : host.only().actor().country();
    }

    /** "the internationally recognised government" is of a land where another claims to govern. */
    private boolean recognised(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            String form = s.form(child).toLowerCase(Locale.ROOT);
            if (child < head && (form.endsWith("recognised") || form.endsWith("recognized"))) {
                return true;
            }
        }
        return false;
    }

    /** "Abiy sent the army" is about his own; "Washington accused the regime" about somebody else's. */
    private int withinClause(int head, Draft candidate) {
        int clause = Phrases.clause(s, head);
        int subject = clause < 0 ? -1 : Phrases.subjectOf(s, clause);
        if (subject < 0) {
            return 0;
        }
        boolean self = candidate.sentence == scene.number && subject == Phrases.firstConjunct(s, candidate.head);
        if (TOWARD_OTHERS.contains(s.lemma(clause))) {
            return self || ofTheLandOf(scene.heading(subject), candidate) ? -60 : 0;
        }
        return self ? 10 : 0;
    }

    private static boolean ofTheLandOf(@Nullable Draft doer, Draft candidate) {
        return doer != null
                && doer.one()
                && doer.only().actor().country().equals(candidate.only().actor().country());
    }
}
