package org.entente.text.mention;

import java.util.Collection;
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
import org.entente.text.mention.KnownName.Use;
import org.jspecify.annotations.Nullable;

/** Finds the names of a sentence: those the actor list knows, and those of unknown persons and organisations. */
final class NameReader {

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> TITLES = WORDS.wordClass("title");
    private static final Set<String> RELIGIOUS = WORDS.wordClass("religious-title");
    private static final Set<String> FORMERLY =
            Set.of("former", "formerly", "late", "ex", "deposed", "ousted", "exiled", "toppled", "then", "one-time");
    private static final Set<String> HALVES = Set.of("North", "South");
    private static final Set<String> OF_A_RULER = Set.of("administration", "government", "cabinet", "regime");
    private static final String RULER = "president prime minister premier chancellor leader king";

    private final Scene scene;
    private final Sentence s;
    private final NameScan scan;
    private final NameBounds bounds;
    private final UnknownNames unknown;

    NameReader(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.scan = new NameScan(scene);
        this.bounds = new NameBounds(scan);
        this.unknown = new UnknownNames(scan);
    }

    void read() {
        int token = 0;
        while (token < s.size()) {
            token = bounds.begins(token) ? chunk(token) : token + 1;
        }
    }

    /** Reads the name that begins at a token and says where to go on. */
    private int chunk(int begin) {
        if (scan.namesDocument[begin]) {
            return scan.knownEnd[begin];
        }
        KnownName first = scan.known[begin];
        if (first != null && first.use() == Use.ADJECTIVE && !bounds.longerName(begin)) {
            int end = scan.knownEnd[begin];
            demonym(begin, end, first);
            return end;
        }
        if (bounds.ministry(begin)) {
            return bounds.endOfPortfolio(begin);
        }
        int end = bounds.end(begin);
        int top = scan.top(begin, begin, end);
        if (!scan.organisation(begin, end)) {
            int last = begin;
            boolean titles = true;
            while (last < end && (scan.oneName(scan.top(last, begin, end), top) || titles)) {
                titles &= scan.known[last] == null
                        ? isTitle(last) || titleJoint(last, begin)
                        : last < scan.knownEnd[begin];
                if (!scan.oneName(scan.top(last, begin, end), top)) {
                    top = scan.top(last, begin, end);
                }
                last++;
            }
            end = Math.max(last, scan.knownEnd[begin]);
        }
        interpret(begin, end, top);
        return end;
    }

    private void demonym(int begin, int end, KnownName name) {
        int head = scan.top(begin, begin, end);
        Relation relation = s.relation(Phrases.firstConjunct(s, head));
        Draft draft = scene.draft(head, MentionKind.NAME);
        draft.nameFirst = begin;
        draft.nameEnd = end;
        draft.modifier = relation == Relation.AMOD || relation == Relation.COMPOUND || relation == Relation.NMOD_DESC;
        if (!draft.modifier && s.upos(head) == Upos.ADJ && !Phrases.definite(s, head)) {
            draft.modifier = true;
        }
        if (draft.modifier) {
            draft.first = begin;
            draft.end = end;
        } else {
            draft.plurality = Draft.Plurality.MANY;
        }
        refer(draft, name);
        scene.add(draft);
    }

    private void refer(Draft draft, KnownName name) {
        Actor actor = name.actor();
        Referent referent = scene.memory.known(actor);
        draft.who = List.of(referent);
        if (Collectives.mayStandFor(actor) && !draft.modifier) {
            several(draft);
        } else if (actor.kind() == ActorKind.STATE) {
            half(actor.name(), referent);
        }
        if (actor.kind() == ActorKind.ARMED_GROUP) {
            shortened(draft, referent);
        }
        draft.sectors = actor.sectors();
        draft.person = actor.kind() == ActorKind.PERSON;
        draft.gender = referent.gender();
        if (name.use() == Use.PEOPLE && Phrases.definite(s, draft.head)) {
            draft.sectors = List.of();
        }
        if (name.use() == Use.PEOPLE) {
            draft.plurality = Draft.Plurality.MANY;
        } else if (actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.PEOPLE) {
            draft.plurality = Draft.Plurality.EITHER;
        } else {
            draft.plurality = Draft.Plurality.ONE;
        }
    }

    /** "the Tigers" are the Tamil Tigers once the text has named them; "the Army" may be anybody's. */
    private void shortened(Draft draft, Referent group) {
        String whole = scene.text(draft.nameFirst, draft.nameEnd);
        int of = Math.max(whole.indexOf(" of "), whole.indexOf(" for "));
        String name = of < 0 ? whole : whole.substring(0, of);
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        boolean several = last.endsWith("s") && !last.endsWith("ss") && Character.isUpperCase(last.charAt(0));
        if (blank > 0 && several && !Vocabulary.shared().endsAgent(last.toLowerCase(Locale.ROOT))) {
            scene.memory.part(last, group);
        }
    }

    /** "the Baltic states" are three, not one. */
    private void several(Draft draft) {
        String words = scene.text(draft.nameFirst, draft.nameEnd).toLowerCase(Locale.ROOT);
        List<Referent> members = Collectives.shared().members(words, scene);
        if (!members.isEmpty()) {
            draft.who = members;
        }
    }

    /** "the North" is North Korea once the text has named it. */
    private void half(String name, Referent referent) {
        int blank = name.indexOf(' ');
        if (blank > 0 && HALVES.contains(name.substring(0, blank))) {
            scene.memory.alias(name.substring(0, blank), referent);
        }
    }

    private void interpret(int begin, int end, int top) {
        int nameEnd = end;
        int at = begin;
        Optional<Actor> country = Optional.empty();
        KnownName whole = scan.known[begin];
        if (whole != null && scan.knownEnd[begin] < end && (prefixes(whole) || isTitle(scan.knownEnd[begin]))) {
            country = Optional.of(whole.actor());
            at = scan.knownEnd[begin];
        }
        int titleBegin = at;
        boolean religious = false;
        Gender gender = Gender.UNKNOWN;
        while (at < nameEnd - 1 && scan.known[at] == null && (isTitle(at) || titleJoint(at, titleBegin))) {
            gender = gender.or(scan.lower(at));
            at++;
        }
        if (at < nameEnd && RELIGIOUS.contains(scan.lower(at))) {
            religious = true;
        }
        boolean titled = at > titleBegin;
        int office = at < nameEnd - 1 && NameBounds.STYLES.contains(scan.lower(at)) ? at + 1 : at;
        boolean agent = AgentReader.agentPhrase(s, office, nameEnd) || AgentReader.agentPhrase(s, titleBegin, nameEnd);
        if (agent && (country.isPresent() || whole == null || titled)) {
            leaveToAgents(begin, titleBegin, country);
            return;
        }
        KnownName name = at < nameEnd ? scan.known[at] : null;
        KnownName tail = knownTail(at, nameEnd);
        Draft draft = scene.draft(top, MentionKind.NAME);
        draft.nameFirst = titleBegin;
        draft.nameEnd = nameEnd;
        if (draft.first > begin) {
            draft.first = begin;
        }
        if (draft.end < end) {
            draft.end = end;
        }
        draft.modifier = Phrases.modifies(s, top);
        if (name != null && scan.knownEnd[at] == nameEnd) {
            refer(draft, titled ? ofState(name, country.or(() -> within(national(begin), begin, end))) : name);
        } else if (tail != null) {
            refer(draft, tail);
        } else {
            Optional<Actor> officer = officer(titleBegin, at, nameEnd, country);
            if (officer.isPresent()) {
                refer(draft, new KnownName(nameEnd - at, officer.get(), Use.NAME));
            } else if (!unknown.refer(
                    draft,
                    titled ? at : national(begin),
                    at,
                    nameEnd,
                    titled,
                    religious,
                    country.or(() -> within(national(begin), begin, end)))) {
                return;
            }
        }
        if (titled) {
            title(draft, titleBegin, at, country);
        }
        if (draft.person) {
            if (nameEnd > at + 1) {
                scene.memory.part(s.form(nameEnd - 1), draft.only());
            }
            draft.only().learn(gender == Gender.UNKNOWN ? gender.or(scan.lower(at)) : gender);
            draft.gender = draft.only().gender();
        }
        scene.add(draft);
    }

    /**
     * "Serbian President Vojislav Kostunica": a statesman is of the state that the text says he serves, where the list has
     * him in the service of another that it was a part of or became.
     */
    private static KnownName ofState(KnownName name, Optional<Actor> told) {
        Actor actor = name.actor();
        boolean other = told.isPresent()
                && told.get().kind() == ActorKind.STATE
                && isPerson(name)
                && (actor.sectors().contains(Sector.GOV) || actor.sectors().contains(Sector.ELI))
                && actor.country().length() == 3
                && !actor.country().equals("IGO")
                && !actor.country().equals(told.get().country());
        if (!other) {
            return name;
        }
        return new KnownName(
                name.tokens(),
                new Actor(
                        actor.id(),
                        actor.name(),
                        actor.aliases(),
                        actor.kind(),
                        told.get().country(),
                        actor.sectors(),
                        actor.parent()),
                name.use());
    }

    private boolean formerly(int begin, int end) {
        for (int token = Math.max(0, begin - 1); token < end; token++) {
            String word = scan.lower(token);
            if (word.startsWith("ex-") || FORMERLY.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A state or a demonym before more of a name: "Iran President Rouhani", "Turkish Airlines". */
    private static boolean prefixes(KnownName name) {
        return name.use() != Use.PEOPLE && (name.actor().kind() == ActorKind.STATE || name.use() == Use.ADJECTIVE);
    }

    /** Where a name begins whose first word is the adjective of a state, read as a mention of its own: "Swedish Relief Fund". */
    private int national(int begin) {
        int first = begin;
        while (first > 0 && scan.knownEnd[first - 1] == begin) {
            first--;
        }
        KnownName name = first < begin ? scan.known[first] : null;
        return name != null && name.use() == Use.ADJECTIVE && name.actor().kind() == ActorKind.STATE ? first : begin;
    }

    /** The state or the world body whose name an unknown one begins with: "United Nations Emergency Relief". */
    private Optional<Actor> within(int national, int begin, int end) {
        if (national < begin) {
            return Optional.ofNullable(scan.known[national]).map(KnownName::actor);
        }
        KnownName whole = scan.known[begin];
        return whole != null
                        && scan.knownEnd[begin] < end
                        && whole.actor().kind() == ActorKind.INTERNATIONAL_ORGANIZATION
                ? Optional.of(whole.actor())
                : Optional.empty();
    }

    /** A country and a common noun written with a capital: the country is a name, the noun an agent. */
    private void leaveToAgents(int begin, int titleBegin, Optional<Actor> country) {
        if (country.isPresent()) {
            KnownName name = scan.known[begin];
            if (name != null) {
                demonymOrState(begin, titleBegin, name);
            }
        }
    }

    private void demonymOrState(int begin, int end, KnownName name) {
        Draft draft = scene.draft(scan.top(begin, begin, end), MentionKind.NAME);
        draft.nameFirst = begin;
        draft.nameEnd = end;
        draft.first = begin;
        draft.end = end;
        draft.modifier = true;
        refer(draft, name);
        scene.add(draft);
    }

    private boolean isTitle(int token) {
        return TITLES.contains(scan.lower(token));
    }

    /** "of State" within "Secretary of State", the hyphen of "Secretary-General". */
    private boolean titleJoint(int token, int titleBegin) {
        boolean hyphen = Phrases.isHyphen(s, token) && token + 1 < s.size() && isTitle(token + 1);
        return token > titleBegin && (s.upos(token) == Upos.ADP || hyphen)
                || token > titleBegin + 1
                        && s.upos(token - 1) == Upos.ADP
                        && scan.lower(token).equals("state");
    }

    private static boolean isPerson(KnownName name) {
        return name.actor().kind() == ActorKind.PERSON;
    }

    /** "NATO-member Norway", "Communist Cuba": a state behind words that say to what it belongs or how it is ruled. */
    private boolean bareState(int begin, int token, KnownName name) {
        boolean member = scan.known[begin] != null && Phrases.isHyphen(s, scan.knownEnd[begin]);
        return name.use() == Use.NAME
                && name.actor().kind() == ActorKind.STATE
                && (member || Epithets.ofRegime(scan, begin, token));
    }

    /** A known person at the end of a longer form of his name: "Nur Mohammad Taraki" where the list has "Taraki". */
    private @Nullable KnownName knownTail(int begin, int end) {
        for (int token = begin + 1; token < end; token++) {
            KnownName name = scan.known[token];
            if (name != null
                    && scan.knownEnd[token] == end
                    && (isPerson(name) && name.mayBeCalled(scan.forms(begin, token))
                            || bareState(begin, token, name))) {
                return name;
            }
        }
        return null;
    }

    /** "President Bush", "the Bush administration": the holder of such an office, unless the text named another before. */
    private Optional<Actor> officer(int titleBegin, int at, int end, Optional<Actor> country) {
        boolean titled = at > titleBegin;
        String title = titled
                ? scene.text(titleBegin, at).toLowerCase(Locale.ROOT)
                : end < s.size() && OF_A_RULER.contains(s.lemma(end)) ? RULER : "";
        String name = scene.text(at, end);
        boolean otherwise = scene.memory.named(name).isPresent()
                || scene.memory.partlyNamed(s.form(end - 1)).isPresent();
        if (otherwise) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            boolean person = scan.entity[at] == EntityKind.PERSON && end > at + 1;
            return person ? scene.directory.person(name, scene.date) : Optional.empty();
        }
        List<String> countries = country.map(Actor::country).map(List::of).orElse(List.of());
        Collection<String> around = countries.isEmpty() ? scene.memory.countries() : countries;
        return scene.directory
                .titled(name, title, scene.date, around)
                .filter(actor -> country.isEmpty() || country.get().country().equals(actor.country()));
    }

    /** "President Omar Hassan": an unknown person learns office and country from the title. */
    private void title(Draft draft, int begin, int end, Optional<Actor> country) {
        if (!draft.person) {
            return;
        }
        List<Sector> sectors = AgentReader.longestAgent(s, begin, end - 1)
                .map(AgentNoun::sectors)
                .orElse(List.of());
        if (draft.only().known()) {
            boolean inOffice = !sectors.isEmpty() && !formerly(begin, end);
            if (inOffice && List.of(Sector.ELI).equals(draft.sectors)) {
                draft.sectors = sectors.stream().filter(Sector::ofState).toList();
            }
            return;
        }
        draft.only().learn(ActorKind.PERSON, country.map(Actor::country).orElse(""), sectors);
    }
}
