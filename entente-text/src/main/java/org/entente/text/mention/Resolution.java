package org.entente.text.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;
import org.entente.text.mention.Vocabulary.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the noun phrases of one sentence from left to right; whose an agent is ("leaders of the group") is resolved
 * before the agent, wherever it stands.
 */
final class Resolution {

    private static final Set<String> SENDING = Vocabulary.shared().wordClass("sending");
    private static final Set<String> TRANSPARENT = Vocabulary.shared().wordClass("transparent");

    private final Scene scene;
    private final Sentence s;
    private final Composer composer;
    private final Owners owners;
    private final Descriptions descriptions;
    private final Officers officers;
    private final BothOfThem both;
    private final Pronouns pronouns;
    private final Surroundings surroundings;
    private final Appositions appositions;
    private final UnownedAgents unowned;
    private final UnlistedBodies unlisted;
    private final Others others;
    private final Several several;
    private final FormerLatter ranks;
    private final Coordinations coordinations;
    private final Holders holders;
    private final boolean[] begun;

    Resolution(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.composer = new Composer(scene);
        this.owners = new Owners(scene);
        Pairs pairs = new Pairs(scene);
        this.descriptions = new Descriptions(scene);
        this.officers = new Officers(scene, descriptions);
        this.both = new BothOfThem(scene, descriptions, pairs);
        this.pronouns = new Pronouns(scene, pairs, this);
        this.surroundings = new Surroundings(scene);
        this.appositions = new Appositions(scene, composer, owners, descriptions, this, surroundings);
        this.unowned = new UnownedAgents(scene, composer, surroundings);
        this.unlisted = new UnlistedBodies(scene, composer, descriptions);
        this.others = new Others(scene);
        this.several = new Several(scene, descriptions, this);
        this.ranks = new FormerLatter(scene);
        this.coordinations = new Coordinations(scene);
        this.holders = new Holders(scene, composer);
        this.begun = new boolean[s.size()];
    }

    void run() {
        for (int token = 0; token < s.size(); token++) {
            Draft draft = scene.heading(token);
            if (draft != null && draft.one() && !draft.only().known() && !draft.modifier) {
                countryOf(draft);
            }
        }
        new Minorities(scene, surroundings).read();
        for (int token = 0; token < s.size(); token++) {
            at(token);
            coordinations.read(token);
        }
        pronouns.note();
    }

    /** An unknown person or body learns its country from what stands before the name, an officer of state also around it. */
    private void countryOf(Draft name) {
        List<Draft> bases = new ArrayList<>(owners.ofName(name.head, this));
        Draft before = name.nameFirst > 0 ? scene.covering(name.nameFirst - 1) : null;
        boolean demonym = before != null && before.modifier && before.resolved() && before.nameEnd == name.nameFirst;
        if (before != null && demonym && !bases.contains(before)) {
            bases.add(before);
        }
        Referent referent = name.only();
        String country = Composer.country(bases);
        boolean office = referent.actor().sectors().stream().anyMatch(Sector::ofState);
        boolean homeless = country.isEmpty() && (office || told(referent));
        referent.learn(referent.kind(), homeless ? surroundings.country(name.head) : country, List.of());
        if (before != null && demonym) {
            swallow(before, name);
            name.first = Math.min(name.first, before.nameFirst);
        }
    }

    /** Whether the text tells what an unknown one is, other than a body of many countries or the press. */
    private static boolean told(Referent referent) {
        List<Sector> sectors = referent.actor().sectors();
        return !sectors.isEmpty()
                && !International.abroad(sectors)
                && sectors.get(0) != Sector.JRN
                && sectors.get(0) != Sector.REL;
    }

    /** The mention that a token heads, resolved now where it was not yet; null where there is none. */
    @Nullable
    Draft at(int token) {
        Draft draft = scene.heading(token);
        if (draft != null || begun[token]) {
            return draft;
        }
        begun[token] = true;
        if (scene.covering(token) != null) {
            return null;
        }
        @Nullable Draft ranked = ranks.at(token);
        if (ranked != null) {
            scene.add(ranked);
            return ranked;
        }
        switch (s.upos(token)) {
            case PRON -> pronoun(token);
            case NOUN, PROPN -> noun(token);
            case NUM, DET -> {
                if (!Phrases.counts(s, token)) {
                    pair(token);
                }
            }
            case ADJ -> {
                boolean noun = !holders.at(token) && AgentReader.adjective(s, token);
                if (noun || PeopleBeforeDeeds.at(s, token)) {
                    noun(token);
                } else if (scene.heading(token) == null) {
                    partitive(token, scene.draft(token, MentionKind.DESCRIPTION));
                }
            }
            default -> {}
        }
        return scene.heading(token);
    }

    private void pronoun(int token) {
        if (s.lemma(token).equals("both")) {
            pair(token);
            return;
        }
        pronouns.resolve(token).ifPresent(scene::add);
    }

    private boolean pair(int token) {
        List<Referent> halves = DividedLands.both(scene, token);
        List<Referent> more = halves.isEmpty() ? several.at(token) : halves;
        List<Referent> two = more.isEmpty() ? both.at(token) : more;
        if (two.isEmpty()) {
            return false;
        }
        Draft draft = scene.draft(token, MentionKind.DESCRIPTION);
        draft.who = two;
        draft.plurality = Draft.Plurality.MANY;
        scene.add(draft);
        return true;
    }

    private void noun(int head) {
        Optional<AgentNoun> agent = AgentReader.headed(s, head).or(() -> UnlistedPersons.at(scene, head));
        if (appositions.partOfName(head) || partOfAgent(head) || holders.at(head)) {
            return;
        }
        Draft draft = scene.draft(head, MentionKind.DESCRIPTION);
        if (pair(head) || appositions.named(head, draft, agent) || partitive(head, draft) || role(head, draft)) {
            return;
        }
        List<Draft> bases = owners.of(head, this);
        if (bases.isEmpty() && agent.isPresent()) {
            bases = sender(head, agent.get());
        }
        if (unlisted.at(head, draft, agent, bases)
                || anaphor(head, draft, agent, bases)
                || agent.filter(noun -> !noun.neutral()).isEmpty() && others.at(head, draft, bases)) {
            return;
        }
        boolean colours = s.relation(head) == Relation.COMPOUND
                && agent.isPresent()
                && (agent.get().form() == Form.EQUIPMENT || agent.get().neutral());
        if (colours) {
            return;
        }
        if (agent.isPresent() && !bases.isEmpty() && actsAs(agent.get(), head, bases)) {
            composer.compose(draft, agent.get(), bases);
            absorb(draft, bases);
            unowned.gender(draft, head);
            scene.add(draft);
        } else if (agent.isPresent()) {
            unowned.resolve(head, draft, agent.get());
        } else if (ownersCountries(head, draft)) {
            scene.add(draft);
        } else if (Phrases.thing(s, head)) {
            scene.add(draft);
        }
    }

    /** "sent 20 observers", "agreed to contribute troops": whom somebody sends are his own. */
    private List<Draft> sender(int head, AgentNoun noun) {
        int verb = s.head(head);
        if (verb < 0
                || noun.neutral()
                || s.relation(head) != Relation.OBJ
                || Phrases.definite(s, head)
                || !SENDING.contains(s.lemma(verb))) {
            return List.of();
        }
        boolean envoys = switch (noun.sectors().get(0)) {
            case MIL, GOV, COP, SPY, IGO -> true;
            default -> false;
        };
        int subject = envoys ? Phrases.subjectOf(s, verb) : -1;
        Draft draft = subject < 0 || subject > head ? null : at(subject);
        boolean master =
                draft != null && (draft.isKind(ActorKind.STATE) || draft.isKind(ActorKind.INTERNATIONAL_ORGANIZATION));
        return draft != null && master ? List.of(draft) : List.of();
    }

    /** "police" in "police officer", "government" in "government forces". */
    private boolean partOfAgent(int head) {
        Relation relation = s.relation(head);
        int governor = s.head(head);
        return governor > head
                && (relation == Relation.COMPOUND || relation == Relation.NMOD_DESC)
                && (AgentReader.headed(s, governor).isPresent() || scene.heading(governor) != null);
    }

    /** "a group of rebels", "dozens of villagers", "members of Hamas". */
    private boolean partitive(int head, Draft draft) {
        if (!TRANSPARENT.contains(s.lemma(head))) {
            return false;
        }
        int of = Phrases.phrase(s, head, "of");
        if (of < 0
                && s.upos(head) == Upos.ADJ
                && head + 1 < s.size()
                && s.lemma(head + 1).equals("of")) {
            of = s.head(head + 1);
        }
        if (of <= head) {
            return false;
        }
        Draft whole = at(of);
        boolean land = whole != null
                && (whole.isKind(ActorKind.STATE) || whole.isKind(ActorKind.PLACE))
                && whole.kind == MentionKind.NAME;
        if (whole == null || !whole.resolved() || land && !s.lemma(head).equals("member")) {
            return false;
        }
        draft.who = whole.who;
        draft.sectors = whole.sectors;
        draft.plurality = Draft.Plurality.MANY;
        scene.add(draft);
        return true;
    }

    private boolean role(int head, Draft draft) {
        int possessor = s.child(head, Relation.NMOD_POSS);
        Optional<DescriptionNoun> noun = descriptions.noun(head, Reference.ROLE);
        if (noun.isEmpty() || possessor < 0) {
            return false;
        }
        if (roleOfNamed(head, draft, noun.get())) {
            return true;
        }
        boolean plural = Phrases.plural(s, head);
        if (plural && !descriptions.formerly(head)) {
            return false;
        }
        Draft owner = at(possessor);
        Draft other = owner == null || !owner.one() ? null : descriptions.role(head, owner, noun.get());
        if (other == null || plural && !other.armed()) {
            return false;
        }
        draft.follow(other);
        draft.plurality = Draft.Plurality.EITHER;
        scene.add(draft);
        return true;
    }

    /** "their Russian partners", "its Iranian patron": whoever the word before the noun names. */
    private boolean roleOfNamed(int head, Draft draft, DescriptionNoun noun) {
        List<Draft> named = owners.of(head, this);
        if (named.isEmpty()
                || !named.stream()
                        .allMatch(base -> modifies(base, head)
                                && base.one()
                                && noun.fits(base.only().kind()))) {
            return false;
        }
        draft.who = named.stream().map(Draft::only).distinct().toList();
        draft.plurality = Draft.Plurality.EITHER;
        absorb(draft, named);
        scene.add(draft);
        return true;
    }

    private boolean anaphor(int head, Draft draft, Optional<AgentNoun> agent, List<Draft> bases) {
        if (!Phrases.definite(s, head) || Phrases.newcomer(s, head)) {
            return false;
        }
        boolean owned = s.child(head, Relation.NMOD_POSS) >= 0 || Phrases.ofSomebody(s, head);
        Draft antecedent = null;
        Optional<DescriptionNoun> noun = descriptions.noun(head, Reference.ANAPHOR);
        boolean one = !Phrases.plural(s, head);
        if (agent.isPresent() && agent.get().form() == Form.PERSON && one) {
            antecedent = owned ? null : officers.person(head, agent.get(), bases);
        } else if (noun.isPresent()
                && !owned
                && (one || noun.get().armedPeople(agent))
                && agent.filter(longer -> longer.words() > noun.get().words()).isEmpty()) {
            antecedent = descriptions.anaphor(head, noun.get(), bases);
        }
        if (antecedent == null
                || rules(head) && (antecedent.armed() || antecedent.meant().contains(Sector.OPP))) {
            return false;
        }
        draft.follow(antecedent);
        if (antecedent.plurality != Draft.Plurality.ONE) {
            draft.plurality = antecedent.plurality;
        }
        absorb(draft, bases);
        unowned.gender(draft, head);
        scene.add(draft);
        return true;
    }

    /** "the <b>ruling party</b>" is none that fights the government or stands against it. */
    private boolean rules(int head) {
        return head > 0
                && (s.form(head - 1).equals("ruling") || s.form(head - 1).equals("governing"));
    }

    /** "their countries": the states of those two. */
    private boolean ownersCountries(int head, Draft draft) {
        int possessor = s.child(head, Relation.NMOD_POSS);
        if (possessor < 0 || !s.lemma(head).equals("country") && !s.lemma(head).equals("nation")) {
            return false;
        }
        Draft owner = s.upos(possessor) == Upos.PRON ? at(possessor) : null;
        if (owner == null || !owner.resolved()) {
            return false;
        }
        Set<Referent> states = new LinkedHashSet<>(2);
        for (Referent referent : owner.who) {
            Optional<Actor> state = scene.state(referent.actor().country());
            if (state.isEmpty()) {
                return false;
            }
            states.add(scene.memory.known(state.get()));
        }
        draft.who = List.copyOf(states);
        return true;
    }

    private boolean actsAs(AgentNoun noun, int head, List<Draft> bases) {
        if (noun.form() == Form.EQUIPMENT) {
            int base = bases.get(0).head;
            return !owners.getsIt(base, head)
                    && (!bases.get(0).isKind(ActorKind.PEOPLE) || composer.armsOfState(noun, bases.get(0)))
                    && (base < head || s.marker(base).equals("of"));
        }
        return noun.form() != Form.FORCES || Phrases.plural(s, head) || s.childCount(head) > 0;
    }

    /** Adjectives and compounds that tell whose an agent is are a part of his mention. */
    private void absorb(Draft draft, List<Draft> bases) {
        for (Draft base : bases) {
            if (base.sentence == scene.number && base.kind == MentionKind.NAME && modifies(base, draft.head)) {
                swallow(base, draft);
            }
        }
    }

    private void swallow(Draft base, Draft whole) {
        scene.remove(base);
        for (int token = base.nameFirst; token < base.nameEnd; token++) {
            scene.absorb(token, whole);
        }
    }

    private boolean modifies(Draft base, int head) {
        int first = Phrases.firstConjunct(s, base.head);
        return s.head(first) == head && s.relation(first) != Relation.NMOD_POSS && s.relation(first) != Relation.NMOD;
    }
}
