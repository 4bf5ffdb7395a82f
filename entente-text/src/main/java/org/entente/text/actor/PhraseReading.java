package org.entente.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.text.actor.AgentLexicon.Strength;
import org.entente.text.actor.AgentNouns.Agent;
import org.entente.text.actor.PhraseItem.Kind;

/** One reading of one phrase: its head, what stands before and behind it, and the actor they make together. */
final class PhraseReading {

    private final ActorList list;
    private final AgentNouns agents;
    private final NameVariants variants;
    private final ActorPhrase phrase;
    private final List<String> words;
    private final List<PhraseItem> items;
    private final int headEnd;
    private final boolean former;
    private final PhraseSectors sectorReader;

    PhraseReading(ActorList list, AgentNouns agents, NameVariants variants, ActorPhrase phrase, List<String> words) {
        this.list = list;
        this.agents = agents;
        this.variants = variants;
        this.phrase = phrase;
        this.words = words;
        this.items = PhraseScanner.scan(list, agents, words);
        this.sectorReader = new PhraseSectors(list, phrase, words, this::sense);
        this.headEnd = headEnd();
        this.former = items.subList(0, headEnd).stream().anyMatch(item -> item.is(Kind.FORMER));
    }

    /** Where the head of the phrase ends: at the first preposition or break behind something that names. */
    private int headEnd() {
        boolean named = false;
        for (int i = 0; i < items.size(); i++) {
            PhraseItem item = items.get(i);
            if (named && (item.is(Kind.PREPOSITION) || item.is(Kind.BREAK))) {
                return i;
            }
            named |= item.is(Kind.NAME) || item.is(Kind.AGENT) || item.is(Kind.UNKNOWN) || item.is(Kind.WORD);
        }
        return items.size();
    }

    Actor actor() {
        List<PhraseItem> head = items.subList(0, headEnd);
        Optional<Actor> person = person(head);
        if (person.isPresent()) {
            return known(person.get(), head);
        }
        int last = lastMeaning(head);
        if (last < 0) {
            return own(head, List.of(), "");
        }
        return switch (head.get(last).kind()) {
            case AGENT -> agentHead(head, last);
            case NAME -> nameHead(head, last);
            case UNKNOWN -> unknownHead(head, last);
            default -> wordHead(head);
        };
    }

    private int lastMeaning(List<PhraseItem> head) {
        for (int i = head.size() - 1; i >= 0; i--) {
            Kind kind = head.get(i).kind();
            boolean noun = kind == Kind.AGENT || kind == Kind.NAME || kind == Kind.UNKNOWN;
            boolean word = kind == Kind.WORD
                    && Character.isLetter(words.get(head.get(i).begin()).charAt(0));
            if (noun || word) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Sense> sense(PhraseItem item) {
        return list.choose(item.senses(), phrase.date(), contextCountries(item));
    }

    private List<String> contextCountries(PhraseItem ambiguous) {
        List<String> near = new ArrayList<>();
        for (PhraseItem item : items) {
            if (!item.equals(ambiguous) && item.is(Kind.NAME) && item.senses().size() < 3) {
                item.senses().forEach(sense -> near.add(sense.actor().country()));
            }
        }
        near.addAll(phrase.countries());
        return near;
    }

    private Optional<Actor> person(List<PhraseItem> head) {
        for (PhraseItem item : head) {
            if (item.is(Kind.NAME)) {
                Optional<Sense> sense = sense(item).filter(s -> s.actor().kind() == ActorKind.PERSON);
                if (sense.isPresent() && item.equals(head.get(lastMeaning(head)))) {
                    return sense.map(Sense::actor);
                }
            } else if (item.is(Kind.UNKNOWN) && item.equals(head.get(lastMeaning(head)))) {
                return variants.find(text(item), ActorKind.PERSON);
            }
        }
        return Optional.empty();
    }

    /** A known person: the roles of the date, but a title in the phrase says more, and "former" most. */
    private Actor known(Actor person, List<PhraseItem> head) {
        Actor dated = list.at(person, phrase.date());
        List<Sector> title = sectorReader.of(head, head.size());
        if (former) {
            return dated.withSectors(List.of(Sector.ELI));
        }
        boolean idle = dated.sectors().isEmpty() || dated.sectors().contains(Sector.ELI);
        return idle && !title.isEmpty() ? dated.withSectors(title) : dated;
    }

    private Actor nameHead(List<PhraseItem> head, int last) {
        PhraseItem item = head.get(last);
        List<Sector> modifiers = sectorReader.of(head, last);
        Optional<Sense> chosen = sense(item);
        if (chosen.isEmpty()) {
            return own(head, commonSectors(item, modifiers), country());
        }
        Sense sense = chosen.get();
        Actor actor = list.at(sense, phrase.date());
        return switch (sense.alias().use()) {
            case ADJECTIVE ->
                actor.kind() == ActorKind.PEOPLE
                        ? ofPeople(head, actor)
                        : own(head, modifiers.isEmpty() ? List.of(Sector.CVL) : modifiers, country());
            case PEOPLE -> own(head, modifiers.isEmpty() ? actor.sectors() : modifiers, country(actor));
            case METONYM -> actor;
            case NAME -> named(head, last, actor, modifiers);
        };
    }

    /** A name with words before it: "Rakhine Buddhists", "the ruling Law and Justice", "Oxford's Red Cross". */
    private Actor named(List<PhraseItem> head, int last, Actor actor, List<Sector> modifiers) {
        if (actor.kind() == ActorKind.PEOPLE && last > 0) {
            return ofPeople(head, actor);
        }
        boolean partOfName = last > 0 && head.get(last - 1).is(Kind.UNKNOWN);
        if (actor.kind() == ActorKind.PLACE) {
            List<Sector> sectors = modifiers.isEmpty() ? List.of(Sector.CVL) : modifiers;
            return partOfName || !modifiers.isEmpty() ? own(head, sectors, country()) : actor.withSectors(sectors);
        }
        if (partOfName && !modifiers.isEmpty()) {
            return own(head, modifiers, country());
        }
        return actor;
    }

    private Actor ofPeople(List<PhraseItem> head, Actor people) {
        String country = people.country().isEmpty() ? country() : people.country();
        boolean alone =
                head.stream().filter(item -> item.is(Kind.NAME)).count() == 1 && country.equals(people.country());
        return alone ? people : own(head, people.sectors(), country);
    }

    private List<Sector> commonSectors(PhraseItem ambiguous, List<Sector> modifiers) {
        Set<Sector> common = new LinkedHashSet<>(
                list.at(ambiguous.senses().get(0), phrase.date()).sectors());
        for (Sense sense : ambiguous.senses()) {
            common.retainAll(list.at(sense, phrase.date()).sectors());
        }
        return common.isEmpty() ? modifiers : List.copyOf(common);
    }

    private Actor agentHead(List<PhraseItem> head, int last) {
        Agent agent = head.get(last).agent().orElseThrow();
        Optional<Actor> rest = agent.strength() == Strength.STRONG ? Optional.empty() : ofPhrase();
        List<Sector> sectors = sectorReader.of(head, head.size());
        boolean told = PhraseSectors.strongest(head) == Strength.STRONG;
        Optional<Actor> owner = owner(head, last);
        Optional<Actor> body =
                agent.sectors().equals(List.of(Sector.GOV)) ? ofPhrase().filter(this::isBody) : rest;
        if (body.isPresent() && isBody(body.get()) && !former) {
            return body.get();
        }
        if (rest.isPresent() && !told && !rest.get().sectors().isEmpty()) {
            Actor whole = rest.get();
            return former ? own(items, List.of(Sector.ELI), whole.country()) : whole;
        }
        if (former && SectorClasses.isOffice(sectors)) {
            return own(head, List.of(Sector.ELI), country());
        }
        if (owner.isPresent()) {
            return owned(head, owner.get(), sectors, told);
        }
        return own(head, sectors, country());
    }

    /** A body of the list that has officers of its own: "president of the Riigikogu", "spokesman of Hamas". */
    private boolean isBody(Actor actor) {
        return switch (actor.kind()) {
            case INTERNATIONAL_ORGANIZATION, STATE_BODY, ARMED_GROUP, PARTY, ORGANIZATION ->
                list.actor(actor.id()).isPresent();
            case STATE, PERSON, PEOPLE, PLACE -> false;
        };
    }

    /** What stands behind "of": "members of SANDF", "a group of thieves". */
    private Optional<Actor> ofPhrase() {
        if (headEnd + 1 >= items.size() || !items.get(headEnd).is(Kind.PREPOSITION)) {
            return Optional.empty();
        }
        String preposition = words.get(items.get(headEnd).begin());
        int from = items.get(headEnd + 1).begin();
        boolean part = preposition.equals("of") || preposition.equals("from");
        if (!part || from >= words.size()) {
            return Optional.empty();
        }
        List<String> after = words.subList(from, words.size());
        return Optional.of(new PhraseReading(list, agents, variants, phrase, after).actor());
    }

    /** The named actor that an agent noun belongs to: the last name before it that is more than a place. */
    private Optional<Actor> owner(List<PhraseItem> head, int last) {
        for (int i = last - 1; i >= 0; i--) {
            PhraseItem item = head.get(i);
            if (item.is(Kind.UNKNOWN)) {
                return Optional.empty();
            }
            if (item.is(Kind.NAME)) {
                return sense(item).flatMap(this::holder);
            }
        }
        return stateBehind();
    }

    /** The state that a body is of: "the army of Chad", "the ministry of finance of Peru". */
    private Optional<Actor> stateBehind() {
        boolean of = headEnd + 1 < items.size()
                && items.get(headEnd).is(Kind.PREPOSITION)
                && words.get(items.get(headEnd).begin()).equals("of");
        return of && items.get(headEnd + 1).is(Kind.NAME)
                ? sense(items.get(headEnd + 1)).map(Sense::actor).filter(a -> a.kind() == ActorKind.STATE)
                : Optional.empty();
    }

    private Optional<Actor> holder(Sense sense) {
        Actor actor = list.at(sense, phrase.date());
        return switch (actor.kind()) {
            case PLACE -> list.state(actor.country(), phrase.date());
            case PEOPLE, PERSON -> Optional.empty();
            case STATE -> Optional.of(sense.actor());
            case INTERNATIONAL_ORGANIZATION, STATE_BODY, ARMED_GROUP, PARTY, ORGANIZATION -> Optional.of(actor);
        };
    }

    private Actor owned(List<PhraseItem> head, Actor owner, List<Sector> sectors, boolean told) {
        if (owner.kind() == ActorKind.STATE) {
            boolean part = !sectors.isEmpty() && SectorClasses.isOffice(sectors) && !sectors.contains(Sector.OPP);
            return part
                    ? list.government(owner, phrase.date()).withSectors(sectors)
                    : own(head, sectors, owner.country());
        }
        boolean armed =
                owner.kind() == ActorKind.ARMED_GROUP && sectors.stream().allMatch(SectorClasses::bearsArms);
        if (armed || !told || sectors.equals(owner.sectors())) {
            return owner;
        }
        boolean office = SectorClasses.isOffice(sectors);
        return office ? owner.withSectors(sectors) : own(head, sectors, owner.country());
    }

    private Actor unknownHead(List<PhraseItem> head, int last) {
        List<Sector> sectors = sectorReader.of(head, head.size());
        Optional<Actor> known = variants.find(text(head.get(last)), ActorKind.ARMED_GROUP);
        if (known.isPresent() && last == 0) {
            return list.at(known.get(), phrase.date());
        }
        if (sectors.isEmpty()) {
            sectors = described();
        }
        if (former && SectorClasses.isOffice(sectors)) {
            sectors = List.of(Sector.ELI);
        }
        return own(head.subList(firstNameItem(head, last), head.size()), sectors, country());
    }

    /** Sectors from what stands behind a name: "Ada Brun, Norway's trade minister". */
    private List<Sector> described() {
        if (headEnd >= items.size() || !items.get(headEnd).is(Kind.BREAK)) {
            return List.of();
        }
        List<PhraseItem> rest = items.subList(headEnd, items.size());
        return sectorReader.of(rest, rest.size());
    }

    private int firstNameItem(List<PhraseItem> head, int last) {
        boolean title = last > 0 && head.get(last - 1).is(Kind.AGENT);
        return title ? last : 0;
    }

    private Actor wordHead(List<PhraseItem> head) {
        List<Sector> sectors = sectorReader.of(head, head.size());
        String country = country();
        if (sectors.isEmpty() && !country.isEmpty() && head.stream().anyMatch(item -> item.is(Kind.NAME))) {
            sectors = List.of(Sector.UNK);
        }
        return own(head, sectors, country);
    }

    private String country() {
        return country(items.subList(0, headEnd))
                .or(() -> country(items.subList(headEnd, items.size())))
                .orElse(phrase.countries().isEmpty() ? "" : phrase.countries().get(0));
    }

    private String country(Actor first) {
        return first.country().isEmpty() ? country() : first.country();
    }

    /** The country of the last name that has one; of names behind the head, the first. */
    private Optional<String> country(List<PhraseItem> part) {
        boolean ahead = part.isEmpty() || part.get(0).equals(items.get(0));
        for (int k = 0; k < part.size(); k++) {
            PhraseItem item = part.get(ahead ? part.size() - 1 - k : k);
            Optional<String> country = item.is(Kind.NAME)
                    ? sense(item)
                            .map(sense -> list.at(sense, phrase.date()).country())
                            .filter(code -> !code.isEmpty())
                    : place(item);
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(PhraseItem item) {
        return item.is(Kind.UNKNOWN)
                ? variants.find(text(item), ActorKind.PLACE).map(Actor::country)
                : Optional.empty();
    }

    private String text(PhraseItem item) {
        return join(words.subList(item.begin(), item.end()));
    }

    private String unnamed() {
        return phrase.text().isBlank() ? "unknown" : phrase.text().strip();
    }

    /** An actor that no list knows, under its own words. */
    private Actor own(List<PhraseItem> part, List<Sector> sectors, String country) {
        int begin = part.isEmpty() ? 0 : part.get(0).begin();
        int end = part.isEmpty() ? words.size() : part.get(part.size() - 1).end();
        while (begin + 1 < end && Determiners.holds(words.get(begin))) {
            begin++;
        }
        String name = join(words.subList(begin, end));
        String id = ActorFile.idOf(name);
        boolean proper = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return new Actor(
                id.isEmpty() ? "unknown" : id,
                id.isEmpty() ? unnamed() : name,
                List.of(),
                OwnKind.of(sectors, proper && sectors.stream().noneMatch(s -> s == Sector.CVL), part),
                country,
                sectors,
                "");
    }

    private static String join(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean glued = word.equals("'s")
                    || word.equals("-")
                    || word.equals(",")
                    || text.toString().endsWith("-");
            text.append(text.length() == 0 || glued ? "" : " ").append(word);
        }
        return text.toString().strip();
    }
}
