package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Role;
import org.entente.text.frame.SummedUp;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.rules.Apart;
import org.entente.text.rules.Firing;
import org.entente.text.rules.SceneNames;

/**
 * Fills the side of an event that its own phrase leaves open with somebody whom the sentence names around it: "Russia
 * threatened to stop talks if <b>the United States</b> deployed missiles", "students marched to demand the resignation of
 * <b>Suharto</b>". What hangs on the event comes before what stands above it, and a clause of its own bounds the search.
 * Only the names of states, of bodies and of people that belong to one count.
 */
final class OpenSide {

    private static final int HIGHEST = 6;
    /** Whoever gives way or moves troops is mostly named in the phrase itself: whoever else stands near it does not. */
    private static final Set<ClaimType> ITS_DOER_IS_NAMED = Set.of(EventType.CONCEDE, EventType.MOBILIZE);

    private static final Set<ClaimType> AIMED =
            Set.of(EventType.THREATEN, EventType.ASSAULT, EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE);
    private static final Set<ClaimType> IN_A_CRISIS = Set.of(
            EventType.THREATEN,
            EventType.ASSAULT,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.CONCEDE,
            EventType.AGREE,
            EventType.SUPPORT);
    private static final Set<ClaimType> MOVES = Set.of(EventType.MOBILIZE, EventType.RETREAT);
    private static final Set<String> HELPED = WordClasses.shared().get("helped");
    private static final Set<String> ONLY_WHERE = WordClasses.shared().get("only-where");
    private static final Set<String> STRUCK_OVER = WordClasses.shared().get("struck-over");
    private static final Set<String> AGAINST = Set.of("on", "against", "upon", "of");
    private static final Set<String> ATTACKS = WordClasses.shared().get("attack-on");
    private static final Set<String> SUFFERED = WordClasses.shared().get("suffered");

    private final Sentence s;
    private final NextDeed next;
    private final int sayer;
    private final List<Mention> mentions;

    /**
     * @param mentions those of the sentence, in its order
     * @param sayer the head of whoever says so, -1 for the author: he is no side of what he tells
     */
    OpenSide(Sentence s, List<Mention> mentions, int sayer) {
        this.s = s;
        this.next = new NextDeed(s);
        this.mentions = mentions;
        this.sayer = sayer;
    }

    /** The firing with both sides filled; empty where nothing is open or nobody is found. */
    Optional<Firing> fill(Firing firing) {
        boolean event = firing.rule().type() instanceof EventType;
        if (firing.rule().type() == EventType.THREATEN && Conditions.onlyPlaces(firing.whom())) {
            return conditions(firing)
                    .ofThreat(firing.frame().trigger())
                    .map(whom -> firing.with(firing.who(), withConjuncts(whom)));
        }
        if (!event || firing.who().isEmpty() == firing.whom().isEmpty()) {
            return Optional.empty();
        }
        if (movedByNobodyNamed(firing)) {
            Firing own = firing.with(firing.whom(), List.of());
            return fill(own).or(() -> Optional.of(own));
        }
        if (firing.whom().isEmpty()) {
            Optional<Mention> answered = new Answer(s)
                    .to(
                            firing,
                            mention ->
                                    fits(mention, firing.who(), firing.frame().trigger()),
                            mentions);
            if (answered.isPresent()) {
                return answered.map(found -> firing.with(firing.who(), withConjuncts(found)));
            }
            if (firing.rule().symmetric() && several(firing.who())) {
                return Optional.empty();
            }
            return target(firing).map(found -> firing.with(firing.who(), found));
        }
        if (firing.rule().symmetric() && several(firing.whom())) {
            return Optional.empty();
        }
        return source(firing).map(found -> firing.with(found, firing.whom()));
    }

    private Conditions conditions(Firing firing) {
        int trigger = firing.frame().trigger();
        return new Conditions(
                s,
                mentions.stream()
                        .filter(mention -> fits(mention, firing.who(), trigger))
                        .toList());
    }

    /** "<b>Chad's army</b> was placed on alert": whose troops are moved moves them. */
    private boolean movedByNobodyNamed(Firing firing) {
        int moved = s.child(firing.frame().trigger(), Relation.NSUBJ_PASS);
        return firing.who().isEmpty()
                && moved >= 0
                && MOVES.contains(firing.rule().type())
                && firing.whom().stream()
                        .allMatch(mention -> mention.head() == moved
                                && mention.actors().stream()
                                        .allMatch(actor -> actor.ofState()
                                                && actor.sectors().contains(Sector.MIL)));
    }

    private static boolean several(List<Mention> side) {
        return side.size() > 1 || side.get(0).actors().size() > 1;
    }

    /**
     * Whoever is named under the event, nearest behind it; then under what it hangs on, behind it. "an ultimatum by the Allies
     * led <b>by France</b>": an agent suffers nothing, though he may be protested against.
     */
    private Optional<List<Mention>> target(Firing firing) {
        int trigger = firing.frame().trigger();
        if (firing.rule().cameo().startsWith(CameoCode.YIELD_AT_HOME)) {
            return Optional.empty();
        }
        Optional<Mention> provoker = AIMED.contains(firing.rule().type())
                ? conditions(firing)
                        .before(trigger)
                        .or(() -> new Fears(s, mentions)
                                .whoFears(trigger)
                                .filter(mention -> fits(mention, firing.who(), trigger)))
                : Optional.empty();
        Withdrawals withdrawals = new Withdrawals(s, mentions);
        Optional<Mention> told = provoker.or(() -> IN_A_CRISIS.contains(
                                firing.rule().type())
                        ? new CrisisOf(s, mentions).inCrisis().filter(mention -> fits(mention, firing.who(), trigger))
                        : Optional.empty())
                .or(() -> withdrawals.asked(firing, mention -> fits(mention, firing.who(), trigger)));
        if (told.isPresent()) {
            return told.map(this::withConjuncts);
        }
        if (firing.rule().type() == EventType.ACCUSE && spokenOf(firing.frame().fillers(Role.OBJECT))) {
            return Optional.empty();
        }
        boolean complete = firing.frame().has(Role.OBJECT);
        boolean sent = firing.rule().type() == EventType.MOBILIZE;
        Bystanders beside = new Bystanders(s);
        boolean mediates = Adversaries.mediates(firing.rule().cameo());
        boolean overDeeds =
                firing.rule().type() == EventType.PROTEST || firing.rule().type() == EventType.ACCUSE;
        boolean blow = firing.rule().type() == EventType.ASSAULT;
        boolean suffers = !overDeeds && firing.rule().type() != EventType.REJECT;
        int top = trigger;
        for (int level = 0; level < HIGHEST && top >= 0; level++) {
            Optional<Mention> best = Optional.empty();
            for (Mention mention : mentions) {
                if (fits(mention, firing.who(), trigger)
                        && Clause.below(s, mention.head(), top)
                        && mention.head() > trigger
                        && !beside.partner(mention.head())
                        && !(suffers && s.marker(mention.head()).equals("by"))
                        && !beside.appealedTo(mention.head())
                        && !beside.objects(mention.head())
                        && !beside.demurs(mention.head(), top)
                        && !withdrawals.leftTo(firing, mention)
                        && !(sent && beside.helped(mention.head(), trigger))
                        && !(mediates && watches(mention, firing.who()))
                        && !(firing.rule().symmetric() && scene(mention))
                        && !beside(mention.head(), trigger)
                        && !onlyDefended(firing, mention.head())
                        && !toldOfThem(firing, mention.head())
                        && !(blow && s.marker(mention.head()).equals("from"))
                        && !Disputed.denies(s, mention.head())
                        && !SummedUp.judgedBy(s, mention.head())
                        && !(overDeeds && victim(mention, trigger))
                        && !(complete && next.doneTo(mention.head(), trigger))
                        && !next.saidOf(mention.head(), trigger)
                        && !next.somebodyElse(
                                mention.head(),
                                top,
                                AIMED.contains(firing.rule().type()))
                        && !beside.ownState(firing, mention)) {
                    best = Optional.of(mention);
                    break;
                }
            }
            if (best.isPresent()) {
                return best.map(this::withConjuncts);
            }
            if (beside.contrasted(top)) {
                return Optional.empty();
            }
            top = Clause.above(s, top);
        }
        return Optional.empty();
    }

    /** "would regard an attack on <b>Mali</b> as war": a threat is meant for whoever would attack it. */
    private boolean onlyDefended(Firing firing, int token) {
        int deed = s.head(token);
        return firing.rule().type() == EventType.THREATEN
                && deed >= 0
                && s.upos(deed) == Upos.NOUN
                && ATTACKS.contains(s.lemma(deed))
                && AGAINST.contains(s.marker(token));
    }

    /** "rejected the charge that it had armed <b>Chad</b>": whoever is said to have been helped has not said it. */
    private boolean toldOfThem(Firing firing, int token) {
        if (firing.rule().type() != EventType.REJECT) {
            return false;
        }
        if (s.lemma(firing.frame().trigger()).equals("deny")) { // "denied that it had attacked Chad"
            return next.inAClause(token, firing.frame().trigger());
        }
        for (int at = token; at >= 0 && at != firing.frame().trigger(); at = s.head(at)) {
            boolean said = s.relation(at) == Relation.CCOMP || s.relation(at) == Relation.ACL;
            if (said && s.marker(at).equals("that")) {
                return HELPED.contains(s.lemma(at));
            }
        }
        return false;
    }

    /**
     * Whoever is named first under what the event hangs on, the lowest first; nobody where only the scene is named. Whoever
     * does something about "the murder of" somebody did not do it.
     */
    private Optional<List<Mention>> source(Firing firing) {
        if (ITS_DOER_IS_NAMED.contains(firing.rule().type())) {
            return Optional.empty();
        }
        int trigger = firing.frame().trigger();
        if (spokenOf(firing.frame().fillers(Role.SUBJECT))) {
            return Optional.empty();
        }
        Innocent innocent = new Innocent(s);
        boolean suffered = s.upos(trigger) == Upos.NOUN && SUFFERED.contains(s.lemma(trigger));
        int top = trigger;
        for (int level = 0; level < HIGHEST && top >= 0; level++) {
            boolean placed = false;
            for (Mention mention : mentions) {
                if (!innocent.of(firing, mention)
                        && fits(mention, firing.whom(), trigger)
                        && (level == 0 || !suffered || agent(mention.head()))
                        && Clause.below(s, mention.head(), top)) {
                    if (!scene(mention) && !struckOver(firing, mention) && !SceneNames.is(s, firing.rule(), mention)) {
                        return Optional.of(withConjuncts(mention));
                    }
                    placed = true;
                }
            }
            if (placed) {
                return Optional.empty();
            }
            top = Clause.above(s, top);
        }
        return Optional.empty();
    }

    /** "<b>They</b> demanded that Chad leave Mali": a pronoun does it, whomever it means, and nobody who is named. */
    private boolean spokenOf(int[] side) {
        for (int head : side) {
            if (s.xpos(head).equals("PRP") && !(s.lemma(head).equals("it") && s.relation(head) == Relation.NSUBJ)) {
                return true;
            }
        }
        return false;
    }

    /** "deplored the shooting of a Nepali <b>by guards</b>": hung on a verb that is in the active voice, it is the noun's. */
    private boolean agent(int token) {
        int verb = s.head(token);
        return s.marker(token).equals("by") && verb >= 0 && s.child(verb, Relation.NSUBJ_PASS) < 0;
    }

    /** "Iran and Turkey": whoever is coordinated with him is meant with him. */
    private List<Mention> withConjuncts(Mention first) {
        List<Mention> all = new ArrayList<>(2);
        all.add(first);
        for (Mention other : mentions) {
            if (s.relation(other.head()) == Relation.CONJ && s.head(other.head()) == first.head()) {
                all.add(other);
            }
        }
        return all;
    }

    /** "the arrests and <b>the newspaper</b>": what is coordinated with an event noun is no side of it. */
    private boolean beside(int token, int trigger) {
        return s.relation(token) == Relation.CONJ && s.head(token) == trigger && s.upos(trigger) != Upos.VERB;
    }

    /** "protested against the killing of <b>a priest</b>", "over <b>his</b> arrest": whoever suffered the deed is not to blame for it. */
    private boolean victim(Mention mention, int trigger) {
        int token = mention.head();
        boolean person = mention.actors().stream().allMatch(actor -> actor.kind() == ActorKind.PERSON);
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            int deed = s.head(at);
            boolean suffers = s.marker(at).equals("of") || person && s.relation(at) == Relation.NMOD_POSS;
            if (deed >= 0 && suffers && SUFFERED.contains(s.lemma(deed))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Mention mention, List<Mention> others, int trigger) {
        if (mention.kind() == MentionKind.PRONOUN
                || sayer >= 0 && Clause.below(s, mention.head(), sayer)
                || mention.head() == trigger
                || Apart.owns(s, mention.head())
                || apart(mention.head(), trigger)) {
            return false;
        }
        boolean owner = s.relation(mention.head()) == Relation.NMOD_POSS;
        if (owner && others.stream().anyMatch(other -> Clause.below(s, mention.head(), other.head()))) {
            return false;
        }
        for (Actor actor : mention.actors()) {
            if (actor.country().isEmpty()
                    || others.stream().anyMatch(other -> same(other, actor) || together(other, actor))) {
                return false;
            }
        }
        return true;
    }

    /** "mediation under the auspices of <b>the OAU</b>", "through <b>its envoy</b>": who stands by a mediator is no party to the quarrel. */
    private static boolean watches(Mention mention, List<Mention> who) {
        return mention.actors().stream()
                .anyMatch(actor -> actor.kind() == ActorKind.INTERNATIONAL_ORGANIZATION
                        || who.stream()
                                .flatMap(one -> one.actors().stream())
                                .anyMatch(one -> one.country().equals(actor.country())));
    }

    /** Behind a semicolon something else is told, whatever the tree says. */
    private boolean apart(int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (s.form(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "killed in Baghdad": where it happens is not who does it. */
    private boolean scene(Mention mention) {
        return ONLY_WHERE.contains(s.marker(mention.head()));
    }

    /** "was shot down over <b>Ukraine</b>". */
    private boolean struckOver(Firing firing, Mention mention) {
        return firing.rule().type() == EventType.ASSAULT && STRUCK_OVER.contains(s.marker(mention.head()));
    }

    /** A state and its own soldiers are not the two sides of an act. */
    private static boolean together(Mention other, Actor actor) {
        return actor.sectors().contains(Sector.MIL)
                && other.actors().stream()
                        .anyMatch(one -> one.ofState() && one.country().equals(actor.country()));
    }

    private static boolean same(Mention other, Actor actor) {
        return other.actors().stream().anyMatch(one -> one.id().equals(actor.id()));
    }
}
