package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon;

/**
 * Makes an actor of an agent noun and what stands around it: "Pakistani forces" is Pakistan with MIL, "Taliban fighters"
 * the Taliban, "Iranian protesters" people of Iran, "officials of the ministry" whoever the ministry is.
 */
final class Composer {

    /** Sectors of a modifier that outweigh the head's: "a rebel commander", "the opposition's general". */
    private static final Set<Sector> OUTWEIGHING =
            Set.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM, Sector.OPP, Sector.COP, Sector.REL, Sector.REF);

    /** Those who bear arms outside a state's forces. */
    private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF, Sector.PRM);

    /** Adjectives that tell the sector; others ("radical", "conservative") only colour it. */
    private static final Set<String> TELLING = Set.of("military", "paramilitary", "rebel", "guerrilla", "militant");

    private final Scene scene;
    private final Sentence s;
    private final Surroundings surroundings;

    Composer(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.surroundings = new Surroundings(scene);
    }

    /** The first country that one of the mentions tells; empty where none does. */
    static String country(List<Draft> bases) {
        for (Draft base : bases) {
            if (base.one() && !base.only().actor().country().isEmpty()) {
                return base.only().actor().country();
            }
        }
        return "";
    }

    /** The sectors of an agent noun with those its modifiers tell: "rebel leader", "military spokesman". */
    List<Sector> sectors(int head, AgentNoun noun) {
        int nounBegin = head - noun.words() + 1;
        List<Sector> own = noun.sectors();
        for (int i = s.childCount(head) - 1; i >= 0; i--) {
            int child = s.child(head, i);
            Relation relation = s.relation(child);
            boolean before = child < nounBegin && (relation == Relation.AMOD || relation == Relation.COMPOUND);
            if (!before && relation != Relation.NMOD_POSS) {
                continue;
            }
            if (s.lemma(child).equals("former") || s.lemma(child).equals("retired")) {
                if (own.isEmpty() || own.get(0).ofState()) {
                    return List.of(Sector.ELI);
                }
                continue;
            }
            Optional<AgentNoun> modifier = AgentReader.longestAgent(s, child, child);
            boolean adjective = s.upos(child) == Upos.ADJ && !TELLING.contains(s.lemma(child));
            if (modifier.isPresent() && !modifier.get().neutral() && !adjective) {
                List<Sector> told = modifier.get().sectors();
                if (own.isEmpty() || OUTWEIGHING.contains(told.get(0))) {
                    own = told;
                }
            }
        }
        return own;
    }

    /** Refers a draft to what an agent noun and its bases make. */
    void compose(Draft draft, AgentNoun noun, List<Draft> bases) {
        List<Sector> sectors = sectors(draft.head, noun);
        List<Referent> who = new ArrayList<>(2);
        for (Draft base : bases) {
            for (Referent referent : base.who) {
                Referent made = compose(draft, noun, sectors, base, referent);
                if (!who.contains(made)) {
                    who.add(made);
                }
            }
        }
        draft.who = who;
        if (noun.form() == AgentLexicon.Form.PERSON) {
            draft.person = draft.plurality == Draft.Plurality.ONE;
        } else if (noun.form() == AgentLexicon.Form.PEOPLE) {
            draft.person = draft.plurality == Draft.Plurality.ONE;
        } else if (draft.plurality == Draft.Plurality.ONE) {
            draft.plurality = Draft.Plurality.EITHER;
        }
    }

    private Referent compose(Draft draft, AgentNoun noun, List<Sector> sectors, Draft base, Referent whose) {
        Actor actor = whose.actor();
        boolean stateSector = sectors.isEmpty() || sectors.stream().anyMatch(Sector::ofState);
        switch (actor.kind()) {
            case STATE -> {
                if (stateSector) {
                    draft.sectors = sectors.isEmpty()
                            ? List.of(Sector.GOV)
                            : sectors.stream().filter(Sector::ofState).toList();
                    return whose;
                }
                return people(draft, noun, actor.country(), sectors, base);
            }
            case PERSON -> {
                if (ownFighters(actor, sectors) || ownMen(draft, base)) {
                    draft.sectors = base.sectors;
                    return whose;
                }
                Optional<Actor> state =
                        stateSector && !sectors.isEmpty() ? scene.state(actor.country()) : Optional.empty();
                if (state.isPresent()) {
                    draft.sectors = sectors;
                    return scene.memory.known(state.get());
                }
                return people(draft, noun, actor.country(), sectors, base);
            }
            case PEOPLE, PLACE -> {
                Optional<Actor> state = stateSector && !sectors.isEmpty() ? ofItsPeople(actor) : Optional.empty();
                if (state.isPresent()) {
                    draft.sectors = sectors.stream().filter(Sector::ofState).toList();
                    return scene.memory.known(state.get());
                }
                return people(draft, noun, actor.country(), sectors.isEmpty() ? actor.sectors() : sectors, base);
            }
            case STATE_BODY, INTERNATIONAL_ORGANIZATION, ARMED_GROUP, PARTY, ORGANIZATION -> {
                boolean ownMen = actor.kind() == ActorKind.ARMED_GROUP
                        && s.lemma(draft.head).equals("man");
                boolean hands = actor.kind() == ActorKind.ORGANIZATION
                        && !actor.sectors().contains(Sector.NGO)
                        && !sectors.isEmpty()
                        && sectors.get(0) == Sector.LAB;
                if (hands || !ownMen && !sectors.isEmpty() && foreignTo(sectors.get(0))) {
                    return people(draft, noun, actor.country(), sectors, base);
                }
                boolean blueHelmets =
                        actor.kind() == ActorKind.INTERNATIONAL_ORGANIZATION && sectors.contains(Sector.MIL);
                draft.sectors = blueHelmets ? List.of(Sector.MIL) : base.sectors;
                return whose;
            }
        }
        throw new AssertionError(actor.kind());
    }

    /** "His <b>men</b> hold the town": those of whoever rules or bears arms act for him. */
    private boolean ownMen(Draft draft, Draft base) {
        boolean armed = base.meant().stream()
                .anyMatch(sector -> sector == Sector.MIL || sector == Sector.GOV || ARMED.contains(sector));
        return armed && s.lemma(draft.head).equals("man") && draft.plurality == Draft.Plurality.MANY;
    }

    /** "the warlord's troops": they fight for him, not for the state that he lives in. */
    private static boolean ownFighters(Actor leader, List<Sector> sectors) {
        return !leader.sectors().isEmpty()
                && !sectors.isEmpty()
                && ARMED.contains(leader.sectors().get(0))
                && (sectors.get(0) == Sector.MIL || ARMED.contains(sectors.get(0)));
    }

    /** "Tajik tanks": a people's arms are those of the state that bears its name. */
    boolean armsOfState(AgentNoun noun, Draft people) {
        return !noun.sectors().isEmpty()
                && noun.sectors().get(0) == Sector.MIL
                && people.one()
                && ofItsPeople(people.only().actor()).isPresent();
    }

    /** "Uzbek soldiers": the state that bears the name of its people, "Uzbek militiamen" being of the people alone. */
    private Optional<Actor> ofItsPeople(Actor people) {
        String name = people.name();
        return people.kind() == ActorKind.PEOPLE && name.endsWith("s")
                ? scene.state(people.country())
                        .filter(state -> state.name().startsWith(name.substring(0, name.length() - 1)))
                : Optional.empty();
    }

    /** Sectors of people who stand outside an organisation named before them: "Taliban victims", "NATO protesters". */
    private static boolean foreignTo(Sector sector) {
        return switch (sector) {
            case PRO, REF, CVL, OPP, JRN -> true;
            default -> false;
        };
    }

    /** People who have no name: "Iranian protesters", "villagers". */
    private Referent people(Draft draft, AgentNoun noun, String country, List<Sector> sectors, Draft base) {
        String words = words(draft.head, noun, false);
        boolean adjective = base.head < draft.head && s.relation(base.head) != Relation.NMOD_POSS;
        String whose = adjective
                ? scene.text(base.nameFirst, base.nameEnd)
                : base.only().actor().name();
        String name = adjective ? whose + " " + words : words + " of " + whose;
        boolean homeless = country.isEmpty() && !International.abroad(sectors);
        String land = homeless ? surroundings.country(draft.head) : country;
        return scene.memory.unknown(name, kind(noun), land, sectors);
    }

    /** Several people whom only a modifier of a place names: "rebel positions in Syria". */
    Referent holders(int modifier, AgentNoun noun) {
        String one = s.form(modifier).toLowerCase(Locale.ROOT);
        String country = surroundings.country(s.head(modifier));
        return scene.memory.unknown(one + "s", kind(noun), country, noun.sectors());
    }

    /** People of whom nothing but the noun is known. */
    Referent generic(Draft draft, AgentNoun noun) {
        String said = words(draft.head, noun, true);
        String words = PeopleBeforeDeeds.at(s, draft.head) ? PeopleBeforeDeeds.several(said) : said;
        List<Sector> sectors = sectors(draft.head, noun);
        String country = International.abroad(sectors)
                ? ""
                : surroundings.country(
                        draft.head, !sectors.isEmpty() && sectors.get(0).ofState());
        if (country.isEmpty() && !sectors.isEmpty() && sectors.get(0) == Sector.OPP) {
            country = surroundings.ofWhoActs(draft.head);
        }
        if (country.isEmpty() && !sectors.isEmpty() && sectors.get(0).ofState()) {
            country = ofCompanion(draft.head);
        }
        return scene.memory.unknown(words, kind(noun), country, sectors);
    }

    /** "the French speaker and a group of deputies": officers of a state come from the land of the one they come with. */
    private String ofCompanion(int head) {
        int phrase = s.relation(head) == Relation.NMOD && s.marker(head).equals("of") ? s.head(head) : head;
        Draft companion = s.relation(phrase) == Relation.CONJ ? scene.heading(s.head(phrase)) : null;
        return companion == null ? "" : country(List.of(companion));
    }

    static ActorKind kind(AgentNoun noun) {
        return switch (noun.form()) {
            case PERSON, PEOPLE -> ActorKind.PEOPLE;
            case BODY, FORCES, EQUIPMENT -> {
                if (noun.neutral()) {
                    yield ActorKind.ORGANIZATION;
                }
                yield switch (noun.sectors().get(0)) {
                    case REB, UAF, PRM -> ActorKind.ARMED_GROUP;
                    case GOV, MIL, SPY, COP, LEG, JUD -> ActorKind.STATE_BODY;
                    case PTY -> ActorKind.PARTY;
                    case IGO -> ActorKind.INTERNATIONAL_ORGANIZATION;
                    default -> ActorKind.ORGANIZATION;
                };
            }
        };
    }

    /** The agent noun as the text has it, with the one modifier that tells its sector. */
    private String words(int head, AgentNoun noun, boolean ethnonym) {
        int first = head - noun.words() + 1;
        int before = first - 1;
        if (before >= 0
                && s.head(before) == head
                && s.upos(before) != Upos.PROPN
                && AgentReader.longestAgent(s, before, before).isPresent()) {
            first = before;
        }
        if (ethnonym
                && first > 0
                && s.head(first - 1) == head
                && s.upos(first - 1) == Upos.ADJ
                && (capital(first - 1) || s.lemma(first - 1).equals("former"))) {
            return s.form(first - 1) + " " + scene.text(first, head + 1).toLowerCase(Locale.ROOT);
        }
        return scene.text(Math.max(0, first), head + 1).toLowerCase(Locale.ROOT);
    }

    private boolean capital(int token) {
        return token > 0 && Character.isUpperCase(s.form(token).charAt(0));
    }
}
