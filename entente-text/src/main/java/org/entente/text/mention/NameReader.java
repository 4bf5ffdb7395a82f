package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
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
    private static final Set<String> FEMALE = WORDS.wordClass("female");
    private static final Set<String> MALE = WORDS.wordClass("male");
    private static final Set<String> AGENTIVE = WORDS.wordClass("agentive");
    private static final Set<String> NO_ACTOR = WORDS.wordClass("no-actor");

    private final Scene scene;
    private final Sentence s;
    private final @Nullable KnownName[] known;
    private final int[] knownEnd;
    private final @Nullable EntityKind[] entity;
    private final int[] entityEnd;
    private final boolean headline;

    NameReader(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.known = new @Nullable KnownName[s.size()];
        this.knownEnd = new int[s.size()];
        this.entity = new @Nullable EntityKind[s.size()];
        this.entityEnd = new int[s.size()];
        this.headline = isHeadline(s);
    }

    void read() {
        findKnown();
        for (EntitySpan span : s.entities()) {
            for (int token = span.first(); token < span.end() && token < s.size(); token++) {
                entity[token] = span.kind();
                entityEnd[token] = span.end();
            }
        }
        int token = 0;
        while (token < s.size()) {
            token = startsName(token) ? chunk(token) : token + 1;
        }
    }

    private void findKnown() {
        List<String> forms = new FormList(s);
        int token = 0;
        while (token < s.size()) {
            Optional<KnownName> name = capital(token) || s.upos(token) == Upos.PROPN
                    ? scene.directory.longest(forms, token, scene.date, scene.memory.countries())
                    : Optional.empty();
            if (name.isPresent()) {
                int end = Math.min(s.size(), token + name.get().tokens());
                known[token] = name.get();
                for (int i = token; i < end; i++) {
                    knownEnd[i] = end;
                }
                token = end;
            } else {
                token++;
            }
        }
    }

    private boolean capital(int token) {
        return Character.isUpperCase(s.form(token).charAt(0));
    }

    private boolean startsName(int token) {
        if (token + 1 < s.size() && s.form(token + 1).equals("$")) {
            return false;
        }
        return known[token] != null || s.upos(token) == Upos.PROPN || capitalisedModifier(token);
    }

    /** "Red" in "the Red Mosque": a capital that nothing but a name explains, before the rest of the name. */
    private boolean capitalisedModifier(int token) {
        int head = s.head(token);
        return head > token
                && head - token <= 3
                && capital(token)
                && capital(head)
                && (token > 0 && !headline
                        || scene.memory.named(scene.text(token, head + 1)).isPresent())
                && (s.upos(token) == Upos.ADJ || s.upos(token) == Upos.NOUN)
                && (s.relation(token) == Relation.AMOD || s.relation(token) == Relation.COMPOUND)
                && (s.upos(head) == Upos.PROPN || s.upos(head) == Upos.NOUN);
    }

    /** Whether every word of weight has a capital, so that a capital tells nothing. */
    private static boolean isHeadline(Sentence s) {
        int capitals = 0;
        for (int token = 0; token < s.size(); token++) {
            if (Character.isUpperCase(s.form(token).charAt(0))) {
                capitals++;
            } else if (switch (s.upos(token)) {
                case NOUN, VERB, ADJ, ADV -> true;
                default -> false;
            }) {
                return false;
            }
        }
        return capitals > 2;
    }

    /** Reads the name that begins at a token and says where to go on. */
    private int chunk(int begin) {
        KnownName first = known[begin];
        if (first != null && first.use() == Use.ADJECTIVE && !longerName(begin)) {
            int end = knownEnd[begin];
            demonym(begin, end, first);
            return end;
        }
        int end = chunkEnd(begin);
        int top = top(begin, begin, end);
        if (!organisation(begin, end)) {
            int last = begin;
            boolean titles = true;
            while (last < end && (oneName(top(last, begin, end), top) || titles)) {
                titles &= known[last] == null ? isTitle(last) || titleJoint(last, begin) : last < knownEnd[begin];
                if (!oneName(top(last, begin, end), top)) {
                    top = top(last, begin, end);
                }
                last++;
            }
            end = Math.max(last, knownEnd[begin]);
        }
        interpret(begin, end, top);
        return end;
    }

    /** Whether an adjective is the beginning of a longer proper name: "Turkish Airlines", "Russian Orthodox Church". */
    private boolean longerName(int begin) {
        int next = knownEnd[begin];
        return next < s.size() && s.upos(next) == Upos.PROPN && s.upos(begin) == Upos.PROPN;
    }

    private int chunkEnd(int begin) {
        int end = Math.max(begin + 1, knownEnd[begin]);
        while (end < s.size()) {
            if (s.upos(end) == Upos.PROPN
                    || capitalisedHead(begin, end)
                    || known[end] != null && known[end].use() != Use.ADJECTIVE) {
                end = Math.max(end + 1, knownEnd[end]);
            } else if (inEntity(begin, end) || hyphenated(end)) {
                end++;
            } else {
                int longer = behindPreposition(begin, end);
                if (longer < 0) {
                    break;
                }
                end = longer;
            }
        }
        while (end > begin + 1 && s.upos(end - 1) == Upos.PUNCT) {
            end--;
        }
        return end;
    }

    /** "Mosque" in "Red Mosque" where it is tagged a common noun. */
    private boolean capitalisedHead(int begin, int token) {
        return !headline
                && capital(token)
                && s.upos(token) == Upos.NOUN
                && s.head(token - 1) == token
                && known[begin] == null;
    }

    private boolean inEntity(int begin, int token) {
        return entity[begin] != null
                && entityEnd[begin] > token
                && (entity[begin] == EntityKind.ORGANIZATION || entity[begin] == EntityKind.PERSON)
                && s.upos(token) != Upos.PUNCT
                && s.upos(token) != Upos.VERB
                && s.upos(token) != Upos.PART
                && !s.lemma(token).equals("and");
    }

    /** "Movement for the Liberation of Azawad": the next capital behind "of" or "for" in an organisation's name. */
    private int behindPreposition(int begin, int token) {
        if (s.lemma(token).equals("of") && lower(token - 1).equals("secretary") && token + 1 < s.size()) {
            return capital(token + 1) ? token + 2 : -1;
        }
        if (headline || s.upos(token) != Upos.ADP || known[begin] != null || !organisation(begin, token)) {
            return -1;
        }
        String lemma = s.lemma(token);
        if (!lemma.equals("of") && !lemma.equals("for")) {
            return -1;
        }
        int next = token + 1;
        if (next < s.size() && s.lemma(next).equals("the")) {
            next++;
        }
        boolean capital = next < s.size() && capital(next) && s.upos(next) != Upos.PRON;
        return capital ? Math.max(next + 1, knownEnd[next]) : -1;
    }

    private boolean organisation(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (WORDS.hint(lower(token)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hyphenated(int token) {
        return Phrases.isHyphen(s, token)
                && token + 1 < s.size()
                && s.upos(token + 1) == Upos.PROPN
                && s.begin(token) == s.end(token - 1)
                && s.begin(token + 1) == s.end(token);
    }

    /** Whether two heads are one name's: the same, or both flat on one noun ("mediator Diego Cordovez"). */
    private boolean oneName(int head, int other) {
        return head == other
                || s.head(head) == s.head(other)
                        && s.relation(head) == Relation.FLAT
                        && s.relation(other) == Relation.FLAT;
    }

    /** The head of the piece of a stretch that a token belongs to. */
    private int top(int token, int begin, int end) {
        int at = token;
        for (int steps = 0; steps < end - begin; steps++) {
            int head = s.head(at);
            if (head < begin || head >= end) {
                return at;
            }
            at = head;
        }
        return at;
    }

    private void demonym(int begin, int end, KnownName name) {
        int head = top(begin, begin, end);
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

    private void interpret(int begin, int end, int top) {
        int nameEnd = end;
        int at = begin;
        Optional<Actor> country = Optional.empty();
        KnownName whole = known[begin];
        if (whole != null && knownEnd[begin] < end && (prefixes(whole) || isTitle(knownEnd[begin]))) {
            country = Optional.of(whole.actor());
            at = knownEnd[begin];
        }
        int titleBegin = at;
        boolean religious = false;
        Gender gender = Gender.UNKNOWN;
        while (at < nameEnd - 1 && known[at] == null && (isTitle(at) || titleJoint(at, titleBegin))) {
            gender = genderOf(at, gender);
            at++;
        }
        if (at < nameEnd && RELIGIOUS.contains(lower(at))) {
            religious = true;
        }
        boolean titled = at > titleBegin;
        if (AgentReader.agentPhrase(s, at, nameEnd) && (country.isPresent() || whole == null || titled)) {
            leaveToAgents(begin, titleBegin, country);
            return;
        }
        KnownName name = at < nameEnd ? known[at] : null;
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
        draft.modifier = modifies(top);
        if (name != null && knownEnd[at] == nameEnd) {
            refer(draft, name);
        } else if (tail != null) {
            refer(draft, tail);
        } else if (!unknown(draft, at, nameEnd, titled, religious, country)) {
            return;
        }
        if (titled) {
            title(draft, titleBegin, at, country);
        }
        if (draft.person) {
            draft.only().learn(gender == Gender.UNKNOWN ? genderOf(at, gender) : gender);
            draft.gender = draft.only().gender();
        }
        scene.add(draft);
    }

    /** A state or a demonym before more of a name: "Iran President Rouhani", "Turkish Airlines". */
    private static boolean prefixes(KnownName name) {
        return name.use() != Use.PEOPLE && (name.actor().kind() == ActorKind.STATE || name.use() == Use.ADJECTIVE);
    }

    /** A country and a common noun written with a capital: the country is a name, the noun an agent. */
    private void leaveToAgents(int begin, int titleBegin, Optional<Actor> country) {
        if (country.isPresent()) {
            KnownName name = known[begin];
            if (name != null) {
                demonymOrState(begin, titleBegin, name);
            }
        }
    }

    private void demonymOrState(int begin, int end, KnownName name) {
        Draft draft = scene.draft(top(begin, begin, end), MentionKind.NAME);
        draft.nameFirst = begin;
        draft.nameEnd = end;
        draft.first = begin;
        draft.end = end;
        draft.modifier = true;
        refer(draft, name);
        scene.add(draft);
    }

    private boolean modifies(int top) {
        Relation relation = s.relation(top);
        if (relation == Relation.CONJ) {
            relation = s.relation(Phrases.firstConjunct(s, top));
        }
        return relation == Relation.COMPOUND || relation == Relation.AMOD || relation == Relation.NMOD_DESC;
    }

    private boolean isTitle(int token) {
        return TITLES.contains(lower(token));
    }

    /** "of State" within "Secretary of State". */
    private boolean titleJoint(int token, int titleBegin) {
        return token > titleBegin && s.upos(token) == Upos.ADP
                || token > titleBegin + 1
                        && s.upos(token - 1) == Upos.ADP
                        && lower(token).equals("state");
    }

    private String lower(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }

    private Gender genderOf(int token, Gender before) {
        String word = lower(token);
        return FEMALE.contains(word) ? Gender.FEMALE : MALE.contains(word) ? Gender.MALE : before;
    }

    /** A known person at the end of a longer form of his name: "Nur Mohammad Taraki" where the list has "Taraki". */
    private @Nullable KnownName knownTail(int begin, int end) {
        for (int token = begin + 1; token < end; token++) {
            KnownName name = known[token];
            if (name != null && knownEnd[token] == end && name.actor().kind() == ActorKind.PERSON) {
                return name;
            }
        }
        return null;
    }

    private boolean unknown(
            Draft draft, int begin, int end, boolean titled, boolean religious, Optional<Actor> country) {
        String name = scene.text(begin, end);
        Optional<Referent> before = scene.memory.named(name);
        if (before.isEmpty()) {
            before = scene.memory
                    .partlyNamed(s.form(end - 1))
                    .filter(r -> r.actor().name().contains(name));
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
            return false;
        }
        List<Sector> sectors = hint.isPresent() && kind == hint.get().kind()
                ? hint.get().sectors()
                : religious ? List.of(Sector.REL) : List.of();
        draft.who = List.of(
                scene.memory.unknown(name, kind, country.map(Actor::country).orElse(""), sectors));
        draft.person = kind == ActorKind.PERSON;
        draft.plurality = kind == ActorKind.ARMED_GROUP ? Draft.Plurality.EITHER : Draft.Plurality.ONE;
        return true;
    }

    private Optional<Vocabulary.NameHint> hint(int begin, int end) {
        for (int token = end - 1; token >= begin; token--) {
            if (token == end - 1 || token == begin || s.upos(token + 1) == Upos.ADP) {
                Optional<Vocabulary.NameHint> hint = WORDS.hint(lower(token));
                if (hint.isPresent() && end > begin + 1) {
                    return hint;
                }
            }
        }
        return Optional.empty();
    }

    /** What an unknown name names; {@code PLACE} also for whatever is no actor. */
    private ActorKind kind(int begin, int end, boolean titled, Optional<Vocabulary.NameHint> hint) {
        for (int token = begin; token < end; token++) {
            if (NO_ACTOR.contains(lower(token)) && !titled) {
                return ActorKind.PLACE;
            }
        }
        EntityKind told = entity[begin] != null ? entity[begin] : entity[end - 1];
        if (titled) {
            return ActorKind.PERSON;
        }
        if (hint.isPresent() && told != EntityKind.PERSON) {
            return hint.get().kind();
        }
        if (told != null) {
            return switch (told) {
                case PERSON -> ActorKind.PERSON;
                case ORGANIZATION -> ActorKind.ORGANIZATION;
                case PLACE, EVENT, TIME -> ActorKind.PLACE;
            };
        }
        return byShape(begin, end);
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

    /** Where nothing else tells: two or more capitals without an article are a person, capitals only a body. */
    private ActorKind byShape(int begin, int end) {
        int head = top(begin, begin, end);
        boolean article = begin > 0 && s.lemma(begin - 1).equals("the");
        String marker = s.marker(head);
        boolean place = marker.equals("in") || marker.equals("at") || marker.equals("near") || marker.equals("into");
        if (headline || place || s.upos(head) != Upos.PROPN) {
            return ActorKind.PLACE;
        }
        if (end == begin + 1) {
            if (actsAlone(head) && !article) {
                return ActorKind.PERSON;
            }
            String form = s.form(begin);
            boolean bracket = begin > 1 && s.form(begin - 1).equals("(") && scene.covering(begin - 2) == null;
            boolean acronym = !bracket && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
            return acronym && capital(begin) ? ActorKind.ORGANIZATION : ActorKind.PLACE;
        }
        if (article || modifies(head)) {
            return ActorKind.PLACE;
        }
        for (int token = begin; token < end; token++) {
            if (s.upos(token) != Upos.PROPN && s.upos(token) != Upos.PUNCT) {
                return ActorKind.PLACE;
            }
        }
        return end - begin <= 4 ? ActorKind.PERSON : ActorKind.PLACE;
    }

    /** "President Omar Hassan": an unknown person learns office and country from the title. */
    private void title(Draft draft, int begin, int end, Optional<Actor> country) {
        if (!draft.person || draft.only().known()) {
            return;
        }
        List<Sector> sectors = AgentReader.longestAgent(s, begin, end - 1)
                .map(AgentNoun::sectors)
                .orElse(List.of());
        draft.only().learn(ActorKind.PERSON, country.map(Actor::country).orElse(""), sectors);
    }
}
