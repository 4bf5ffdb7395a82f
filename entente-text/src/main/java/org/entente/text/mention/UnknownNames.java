package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.EntityKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.ActorList;
import org.entente.text.actor.AgentLexicon.Form;
import org.entente.text.where.Gazetteer;
import org.entente.text.where.Settlement;

/** Decides what a name names that no list knows: a person, a body, or nobody who acts. */
final class UnknownNames {

    private static final int KNOWN_TOWN = 50_000;
    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> AGENTIVE = WORDS.wordClass("agentive");
    private static final Set<String> BODIES = WORDS.wordClass("bodies-by-one-word");
    private static final Set<String> ORGANS = Set.of("council", "assembly");
    private static final Set<String> OWN_ORGANS =
            Set.of("council", "assembly", "commission", "secretariat", "parliament", "presidency");
    private static final Set<String> WORLD_BODIES = Set.of("united-nations", "league-of-nations");
    private static final Set<String> NO_ACTOR = WORDS.wordClass("no-actor");

    private static final Set<String> DONE_TO_PERSONS = WORDS.wordClass("done-to-persons");
    private static final Set<String> MOSTLY_TO_PERSONS = WORDS.wordClass("mostly-done-to-persons");

    private final NameScan scan;
    private final Scene scene;
    private final Sentence s;

    UnknownNames(NameScan scan) {
        this.scan = scan;
        this.scene = scan.scene;
        this.s = scan.s;
    }

    /**
     * Refers a draft to whom the name means; false where it names nobody who acts.
     *
     * @param whole where the name begins if the country before it is a part of it: "the <b>Swedish</b> Relief Fund"
     */
    boolean refer(
            Draft draft, int whole, int begin, int end, boolean titled, boolean religious, Optional<Actor> country) {
        String name = scene.text(begin, end);
        Optional<Referent> before = scene.memory.named(name).or(() -> whoseOrgan(end, country));
        if (before.isEmpty()) {
            before = scene.memory
                    .partlyNamed(s.form(end - 1))
                    .filter(r -> end == begin + 1
                            || ActorList.folded(r.actor().name()).contains(ActorList.folded(name)));
        }
        if (before.isEmpty()
                && end == begin + 1
                && begin > 0
                && s.lemma(begin - 1).equals("the")) {
            before = body(scan.lower(begin));
        }
        if (before.isPresent()) {
            draft.who = List.of(before.get());
            draft.person = before.get().kind() == ActorKind.PERSON;
            draft.gender = before.get().gender();
            draft.plurality =
                    before.get().kind() == ActorKind.ARMED_GROUP ? Draft.Plurality.EITHER : Draft.Plurality.ONE;
            return true;
        }
        Optional<Vocabulary.NameHint> hint = hint(begin, end);
        ActorKind kind = kind(begin, end, titled || religious, hint);
        if (kind == ActorKind.PLACE) {
            return !Waters.called(scan.lower(end - 1)) && town(draft, begin, name);
        }
        List<Sector> sectors = hint.isPresent() && kind == hint.get().kind()
                ? hint.get().sectors()
                : religious ? List.of(Sector.REL) : List.of();
        boolean national = whole < begin && kind != ActorKind.PERSON;
        Referent referent = scene.memory.unknown(
                national ? scene.text(whole, end) : name,
                kind,
                country.map(Actor::country).orElse(""),
                sectors);
        if (national) {
            scene.memory.alias(name, referent);
            draft.nameFirst = whole;
        }
        draft.who = List.of(referent);
        draft.person = kind == ActorKind.PERSON;
        draft.plurality = kind == ActorKind.ARMED_GROUP ? Draft.Plurality.EITHER : Draft.Plurality.ONE;
        return true;
    }

    /** "the African Union Commission": what an organ of an international body does, the body does. */
    private Optional<Referent> whoseOrgan(int end, Optional<Actor> body) {
        return body.filter(actor -> actor.kind() == ActorKind.INTERNATIONAL_ORGANIZATION
                        && OWN_ORGANS.contains(scan.lower(end - 1)))
                .map(scene.memory::known);
    }

    /** "the League", "the Council": the international body spoken of last whose name begins or ends so, or whose organ it is. */
    private Optional<Referent> body(String word) {
        for (int n = 0; n < scene.memory.size(); n++) {
            for (Referent referent : scene.memory.latest(n).who) {
                if (referent.kind() == ActorKind.INTERNATIONAL_ORGANIZATION && means(word, referent.actor())) {
                    return Optional.of(referent);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean means(String word, Actor body) {
        String name = body.name().toLowerCase(Locale.ROOT);
        boolean organ = ORGANS.contains(word) && WORLD_BODIES.contains(body.id());
        return organ || BODIES.contains(word) && (name.startsWith(word + " ") || name.endsWith(" " + word));
    }

    /** A town that the gazetteer knows tells the country of whoever is named with it ("police in Kisumu"). */
    private boolean town(Draft draft, int begin, String name) {
        if (scan.entity[begin] != EntityKind.PLACE) {
            return false;
        }
        Optional<Settlement> found = Gazetteer.shared().find(name, scene.memory.countries());
        boolean sure = found.isPresent()
                && (found.get().population() >= KNOWN_TOWN
                        || scene.memory.countries().contains(found.get().country()));
        if (!sure) {
            return false;
        }
        draft.who =
                List.of(scene.memory.unknown(name, ActorKind.PLACE, found.get().country(), List.of()));
        draft.person = false;
        draft.plurality = Draft.Plurality.ONE;
        return true;
    }

    private Optional<Vocabulary.NameHint> hint(int begin, int end) {
        for (int token = end - 1; token >= begin; token--) {
            if (token == end - 1 || token == begin || s.upos(token + 1) == Upos.ADP) {
                Optional<Vocabulary.NameHint> hint = WORDS.hint(scan.lower(token));
                if (hint.isPresent() && (end > begin + 1 || theParty(begin, hint.get()))) {
                    return hint;
                }
            }
        }
        return Optional.empty();
    }

    /** "the <b>Greens</b>": a party that is called by the name of its people. */
    private boolean theParty(int token, Vocabulary.NameHint hint) {
        return hint.kind() == ActorKind.PARTY && s.xpos(token).equals("NNPS");
    }

    /** What an unknown name names; {@code PLACE} also for whatever is no actor. */
    private ActorKind kind(int begin, int end, boolean titled, Optional<Vocabulary.NameHint> hint) {
        for (int token = begin; token < end; token++) {
            if (NO_ACTOR.contains(scan.lower(token)) && !titled && !colours(token, end, hint)) {
                return ActorKind.PLACE;
            }
        }
        if (scan.officialBody(end - 1)) {
            return ActorKind.ORGANIZATION;
        }
        EntityKind told = scan.entity[begin] != null ? scan.entity[begin] : scan.entity[end - 1];
        if (titled) {
            return ActorKind.PERSON;
        }
        if (hint.isPresent() && told != EntityKind.PERSON) {
            return hint.get().kind();
        }
        Optional<ActorKind> apposed = apposedBody(begin, end);
        if (apposed.isPresent() && told != EntityKind.PERSON) {
            return apposed.get();
        }
        if (told != null) {
            return switch (told) {
                case PERSON -> ActorKind.PERSON;
                case ORGANIZATION -> ActorKind.ORGANIZATION;
                case PLACE -> actsTogether(begin, end) || undergoes(begin, end) ? ActorKind.PERSON : ActorKind.PLACE;
                case EVENT, TIME -> ActorKind.PLACE;
            };
        }
        return byShape(begin, end);
    }

    /** "Al Wefaq, <b>the largest opposition party</b>": the kind of body that a noun beside the name tells. */
    private Optional<ActorKind> apposedBody(int begin, int end) {
        int head = scan.top(begin, begin, end);
        int beside = s.child(head, Relation.APPOS);
        boolean noun =
                beside > end && s.upos(beside) == Upos.NOUN && s.form(end).equals(",");
        return noun
                ? AgentReader.headed(s, beside)
                        .filter(agent -> agent.form() == Form.BODY
                                && !agent.neutral()
                                && !agent.sectors().get(0).ofState())
                        .map(Composer::kind)
                : Optional.empty();
    }

    /** "World" in "World Monuments Fund": the last word tells that it is a body, whatever stands before it. */
    private boolean colours(int token, int end, Optional<Vocabulary.NameHint> hint) {
        if (hint.isEmpty()
                || token == end - 1
                || WORDS.hint(scan.lower(end - 1)).isEmpty()) {
            return false;
        }
        for (int between = token + 1; between < end; between++) {
            if (s.upos(between) == Upos.ADP) {
                return false;
            }
        }
        return true;
    }

    /** "Nasir ordered": one capital without an article that does what somebody does. */
    private boolean actsAlone(int head) {
        Relation relation = s.relation(head);
        int verb = s.head(head);
        return verb >= 0
                && s.form(head).length() > 2
                && s.upos(verb) == Upos.VERB
                && (relation == Relation.NSUBJ && AGENTIVE.contains(s.lemma(verb)) || relation == Relation.OBL_AGENT)
                && s.childCount(head) <= (relation == Relation.OBL_AGENT ? 1 : 0);
    }

    /** "Milan Radic resigned": somebody called like a town, who does what only somebody does. */
    private boolean actsTogether(int begin, int end) {
        int head = scan.top(begin, begin, end);
        int verb = s.relation(head) == Relation.NSUBJ ? s.head(head) : -1;
        return end == begin + 2
                && verb >= 0
                && AGENTIVE.contains(s.lemma(verb))
                && s.upos(begin) == Upos.PROPN
                && s.upos(begin + 1) == Upos.PROPN
                && Gazetteer.shared().find(scene.text(begin, end), List.of()).isEmpty();
    }

    /** "Rwanda pardoned <b>Victoire Ingabire</b>": what is done to nobody but persons. */
    private boolean undergoes(int begin, int end) {
        int head = scan.top(begin, begin, end);
        int verb = s.head(head);
        Relation relation = s.relation(head);
        return end == begin + 2
                && verb >= 0
                && (relation == Relation.OBJ || relation == Relation.NSUBJ_PASS)
                && (DONE_TO_PERSONS.contains(s.lemma(verb)) || MOSTLY_TO_PERSONS.contains(s.lemma(verb)))
                && s.upos(begin) == Upos.PROPN
                && s.upos(begin + 1) == Upos.PROPN
                && Gazetteer.shared().find(scene.text(begin, end), List.of()).isEmpty();
    }

    /** "the charity <b>Molham</b>": what a noun for a body straight before it tells. */
    private boolean behindABody(int name) {
        boolean called = switch (s.relation(name)) {
            case APPOS, FLAT, NMOD_DESC -> s.head(name) == name - 1;
            default -> false;
        };
        return called
                && AgentReader.headed(s, name - 1)
                        .filter(noun -> noun.form() == Form.BODY)
                        .isPresent();
    }

    /** Where nothing else tells: two or more capitals without an article are a person, capitals only a body. */
    private ActorKind byShape(int begin, int end) {
        int head = scan.top(begin, begin, end);
        boolean article = begin > 0 && s.lemma(begin - 1).equals("the");
        String marker = s.marker(head);
        boolean place = marker.equals("in") || marker.equals("at") || marker.equals("near") || marker.equals("into");
        if (scan.headline || place || s.upos(head) != Upos.PROPN) {
            return ActorKind.PLACE;
        }
        if (end == begin + 1) {
            if (behindABody(begin)) {
                return ActorKind.ORGANIZATION;
            }
            if (actsAlone(head) && !article) {
                return ActorKind.PERSON;
            }
            String form = s.form(begin);
            boolean bracket = begin > 1 && s.form(begin - 1).equals("(") && scene.covering(begin - 2) == null;
            boolean acronym = !bracket && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
            return acronym && scan.capital(begin) ? ActorKind.ORGANIZATION : ActorKind.PLACE;
        }
        if (article || Phrases.modifies(s, head)) {
            return ActorKind.PLACE;
        }
        for (int token = begin; token < end; token++) {
            if (s.upos(token) != Upos.PROPN && s.upos(token) != Upos.PUNCT) {
                return ActorKind.PLACE;
            }
        }
        return end - begin <= 4 ? ActorKind.PERSON : ActorKind.PLACE;
    }
}
