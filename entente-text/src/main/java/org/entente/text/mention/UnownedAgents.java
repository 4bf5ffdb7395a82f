package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;

/** Refers agents of whom the phrase does not tell whose they are: "the government", "police", "gunmen". */
final class UnownedAgents {

    private static final Set<String> ABROAD = Set.of("foreign", "external", "defence", "defense", "war");

    private static final Set<String> TOPPLES = Vocabulary.shared().wordClass("topples-a-ruler");

    /** How many sentences back a body of states may have been named. */
    private static final int REACH = 8;

    private final Scene scene;
    private final Sentence s;
    private final Composer composer;
    private final UnsaidStates states;
    private final Surroundings surroundings;

    UnownedAgents(Scene scene, Composer composer, Surroundings surroundings) {
        this.scene = scene;
        this.s = scene.sentence;
        this.composer = composer;
        this.states = new UnsaidStates(scene, surroundings);
        this.surroundings = surroundings;
    }

    /** An agent of whom the phrase does not tell whose he is. */
    void resolve(int head, Draft draft, AgentNoun noun) {
        List<Sector> sectors = composer.sectors(head, noun);
        boolean ofState = noun.form() != Form.EQUIPMENT
                && !sectors.isEmpty()
                && sectors.get(0).ofState();
        boolean several = severalBodies(head) != (noun.form() == Form.BODY);
        Optional<Referent> served = secretariat(head);
        if (served.isPresent()) {
            draft.who = List.of(served.get());
            finishAgent(draft, noun, head);
            return;
        }
        Optional<Draft> same = noun.form() == Form.PERSON ? sameAsBefore(head) : Optional.empty();
        if (same.isPresent()) {
            draft.who = same.get().who;
            draft.sectors = same.get().sectors;
            finishAgent(draft, noun, head);
            return;
        }
        Optional<Actor> ruled = scene.state(OnlyRuler.country(s, head));
        if (ruled.isPresent()) {
            draft.who = List.of(scene.memory.known(ruled.get()));
            draft.sectors = sectors;
            finishAgent(draft, noun, head);
            return;
        }
        boolean inFront = PeopleBeforeDeeds.at(s, head);
        boolean onePerson = noun.form() == Form.PERSON && !Phrases.plural(s, head) && !inFront;
        if (inFront) {
            draft.plurality = Draft.Plurality.MANY;
        }
        if (onePerson && (!determined(head) && !pluralName(head) && !headline(head) || calledSo(head))) {
            return;
        }
        boolean backed = noun.form() == Form.FORCES && backed(head);
        if (ofState && !backed && !Phrases.indefinite(s, head) && (Phrases.definite(s, head) || several)) {
            Optional<Actor> local = scene.state(ownLand(head, sectors.get(0)));
            if (local.isPresent()) {
                draft.who = List.of(scene.memory.known(local.get()));
                draft.sectors = sectors;
                finishAgent(draft, noun, head);
                return;
            }
            Optional<Referent> state = states.of(head, sectors.get(0));
            if (state.isPresent()) {
                draft.who = List.of(state.get());
                draft.sectors = sectors;
                finishAgent(draft, noun, head);
                return;
            }
        }
        boolean somebody = switch (noun.form()) {
            case PERSON, PEOPLE -> !noun.neutral() || !sectors.isEmpty();
            case BODY -> !noun.neutral();
            case FORCES -> Phrases.plural(s, head) || noun.words() > 1 || !sectors.equals(noun.sectors());
            case EQUIPMENT -> ownedByAgent(head, noun);
        };
        if (somebody) {
            draft.who = List.of(composer.generic(draft, noun));
            finishAgent(draft, noun, head);
        } else if (Phrases.thing(s, head)) {
            scene.add(draft);
        }
    }

    /** The land that the clause tells of a state's own: where it was attacked, keeps order, judges its ruler or is fought; or none. */
    private String ownLand(int head, Sector sector) {
        String attacked = surroundings.attacked(head);
        if (!attacked.isEmpty()) {
            return attacked;
        }
        if (keepsOrder(head, sector)) {
            return surroundings.here(head);
        }
        String ruled = sector == Sector.LEG ? ofItsRuler(head) : sector == Sector.MIL ? ofWhomItTopples(head) : "";
        return ruled.isEmpty() ? foughtAtHome(head) : ruled;
    }

    /** "Morsi was president of Egypt. But <b>the generals</b> overthrew him": an army is of the land whose ruler it overthrows. */
    private String ofWhomItTopples(int head) {
        int clause = Phrases.clause(s, head);
        if (clause < 0 || !TOPPLES.contains(s.lemma(clause))) {
            return "";
        }
        int ruler = Math.max(s.child(clause, Relation.OBJ), s.child(clause, Relation.NSUBJ_PASS));
        if (ruler < 0 || ruler == head) {
            return "";
        }
        Draft named = scene.heading(ruler);
        if (named == null && s.upos(ruler) == Upos.PRON) {
            named = Antecedents.before(scene, head, 2).stream()
                    .filter(before -> before.isKind(ActorKind.PERSON))
                    .findFirst()
                    .orElse(null);
        }
        String country = named != null && named.isKind(ActorKind.PERSON)
                ? named.only().actor().country()
                : "";
        return International.isCode(country) ? "" : country;
    }

    /** "the Secretary-General": of the body of states spoken of last; where none is, of the United Nations. */
    private Optional<Referent> secretariat(int head) {
        if (!Phrases.definite(s, head) || !secretaryGeneral(head)) {
            return Optional.empty();
        }
        for (Draft candidate : Antecedents.before(scene, head, REACH)) {
            if (candidate.one() && candidate.isKind(ActorKind.INTERNATIONAL_ORGANIZATION)) {
                return Optional.of(candidate.only());
            }
        }
        return scene.directory.named("United Nations", scene.date).map(scene.memory::known);
    }

    /** "The foreign ministers of Chad and Mali met. <b>The ministers</b> agreed": several who were called so before. */
    private Optional<Draft> sameAsBefore(int head) {
        if (!Phrases.plural(s, head) || !Phrases.definite(s, head) || s.child(head, Relation.NUMMOD) >= 0) {
            return Optional.empty();
        }
        String noun = s.form(head).toLowerCase(Locale.ROOT);
        return Antecedents.before(scene, head, REACH).stream()
                .filter(before -> before.noun.equals(noun) && before.who.size() > 1 && before.sentence < scene.number)
                .findFirst();
    }

    /** Whether "secretary" or "general" is one of both, with a hyphen or without. */
    private boolean secretaryGeneral(int head) {
        boolean second = s.form(head).equalsIgnoreCase("general");
        int step = second ? -1 : 1;
        int other = head + step;
        if (other > 0 && other < s.size() && Phrases.isHyphen(s, other)) {
            other += step;
        }
        return other >= 0
                && other < s.size()
                && s.form(head).equalsIgnoreCase(second ? "general" : "secretary")
                && s.form(other).equalsIgnoreCase(second ? "secretary" : "general");
    }

    /** "The Maoists agreed to a truce with the government": that of the land whose group it is. */
    private String foughtAtHome(int head) {
        int clause = Phrases.clause(s, head);
        int subject = clause < 0 ? -1 : Phrases.subjectOf(s, clause);
        Draft group = subject < 0 || subject > head ? null : scene.heading(subject);
        if (group == null || !group.one() || !(group.isKind(ActorKind.ARMED_GROUP) || group.isKind(ActorKind.PARTY))) {
            return "";
        }
        String country = group.only().actor().country();
        return International.isCode(country) ? "" : country;
    }

    /** "The senate impeached <b>Lugo</b>": a house is of the land whose ruler it judges, or who closes it. */
    private String ofItsRuler(int head) {
        int clause = Phrases.clause(s, head);
        if (clause < 0 || !Houses.AT_HOME.contains(s.lemma(clause))) {
            return "";
        }
        for (int i = 0; i < s.childCount(clause); i++) {
            Draft other = scene.heading(s.child(clause, i));
            boolean party = switch (s.relation(s.child(clause, i))) {
                case NSUBJ, NSUBJ_PASS, OBJ, OBL_AGENT -> true;
                default -> false;
            };
            if (party && other != null && other.head != head && other.one()) {
                String country = other.only().actor().country();
                return International.isCode(country) ? "" : country;
            }
        }
        return "";
    }

    /** "served the agency <b>as a cadet</b>" tells what somebody was, and of nobody else. */
    private boolean calledSo(int head) {
        return s.marker(head).equals("as") && Phrases.indefinite(s, head);
    }

    /** "armies" are several, "police" and "troops" are one for all their plural. */
    private boolean severalBodies(int head) {
        return Phrases.plural(s, head)
                && !s.form(head).equalsIgnoreCase(s.lemma(head))
                && !s.lemma(head).equals("troop");
    }

    /** "US-backed forces": of whatever land they are, they are no state's. */
    private boolean backed(int head) {
        return IntStream.range(Phrases.first(s, head), head).anyMatch(token -> Owners.backs(s, token));
    }

    /** Whoever keeps order in a land is of the land where it happens; an army also acts in others. */
    private boolean keepsOrder(int head, Sector sector) {
        return switch (sector) {
            case COP, JUD -> true;
            case MIL ->
                s.lemma(head).equals("force") && head > 0 && s.lemma(head - 1).equals("security");
            case GOV ->
                s.lemma(head).equals("authority")
                        || AgentReader.lemma(s, head, s.form(head).toLowerCase(Locale.ROOT))
                                        .equals("ministry")
                                && atHome(head);
            default -> false;
        };
    }

    /** "<b>Jihadists</b> laid an ambush": a plural that begins the sentence, which the parser took for a name. */
    private boolean pluralName(int head) {
        return head == 0 && s.upos(head) == Upos.PROPN && s.form(head).endsWith("s");
    }

    /** "Kabul drone strike killed <b>aid worker</b>": in headlines nothing determines anybody. */
    private boolean headline(int head) {
        boolean party = switch (s.relation(head)) {
            case NSUBJ, NSUBJ_PASS, OBJ -> true;
            case ROOT -> passive(head);
            default -> false;
        };
        return party
                && s.upos(s.size() - 1) != Upos.PUNCT
                && IntStream.range(0, s.size()).noneMatch(token -> s.relation(token) == Relation.DET);
    }

    /** "<b>Journalist</b> jailed in Turkey": a participle behind the noun that is all the sentence. */
    private boolean passive(int head) {
        int deed = s.child(head, Relation.ACL);
        return deed > head && s.xpos(deed).equals("VBN");
    }

    /** Whether a ministry sees to what is at home, as neither that of foreign affairs nor that of defence does. */
    private boolean atHome(int head) {
        return IntStream.range(Phrases.first(s, head), Phrases.end(s, head))
                .noneMatch(token -> ABROAD.contains(s.lemma(token).toLowerCase(Locale.ROOT)));
    }

    /** "a <b>police</b> convoy", "a <b>rebel</b> boat": arms and vehicles of whoever the word before them names. */
    private boolean ownedByAgent(int head, AgentNoun noun) {
        int before = head - noun.words();
        if (before < 0 || s.head(before) != head || s.relation(before) != Relation.COMPOUND) {
            return false;
        }
        return AgentReader.longestAgent(s, before, before)
                .filter(agent -> agent.form() != Form.EQUIPMENT && !agent.neutral())
                .isPresent();
    }

    /** Whether anything but an adjective tells which one: "as president", "taken hostage" speak of nobody. */
    private boolean determined(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            switch (s.relation(s.child(head, i))) {
                case DET, DET_PREDET, NMOD_POSS, NUMMOD -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private void finishAgent(Draft draft, AgentNoun noun, int head) {
        boolean one = draft.plurality == Draft.Plurality.ONE;
        draft.person = one && (noun.form() == Form.PERSON || noun.form() == Form.PEOPLE);
        if (one && !draft.person) {
            draft.plurality = Draft.Plurality.EITHER;
        }
        gender(draft, head);
        scene.add(draft);
    }

    void gender(Draft draft, int head) {
        String lemma = s.lemma(head);
        if (Vocabulary.shared().wordClass("female").contains(lemma)) {
            draft.gender = Gender.FEMALE;
        } else if (Vocabulary.shared().wordClass("male").contains(lemma)) {
            draft.gender = Gender.MALE;
        }
    }
}
