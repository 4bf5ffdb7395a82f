package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;
import org.entente.text.mention.Vocabulary.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun beside a name as the same actor: appositives ("its former cleric, X"), names behind their noun ("the group
 * Y"), titles before it; and tells what the noun says of a name that no list knows.
 */
final class Appositions {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    private static final int LONGEST_ASIDE = 12;

    private final Scene scene;
    private final Sentence s;
    private final Composer composer;
    private final Owners owners;
    private final Descriptions descriptions;
    private final Resolution resolution;
    private final UnsaidStates states;

    Appositions(
            Scene scene,
            Composer composer,
            Owners owners,
            Descriptions descriptions,
            Resolution resolution,
            Surroundings surroundings) {
        this.scene = scene;
        this.s = scene.sentence;
        this.composer = composer;
        this.owners = owners;
        this.descriptions = descriptions;
        this.resolution = resolution;
        this.states = new UnsaidStates(scene, surroundings);
    }

    /** "warlord" in "warlord Aideed", where the name is the head. */
    boolean partOfName(int head) {
        int governor = s.head(head);
        if (governor <= head || s.relation(head) == Relation.NMOD_POSS) {
            return false;
        }
        Draft name = scene.heading(governor);
        boolean title = switch (s.relation(head)) {
            case COMPOUND, NMOD_DESC, FLAT, AMOD, NMOD_UNMARKED -> true;
            default -> false;
        };
        if (!title || name == null || name.kind != MentionKind.NAME || name.modifier && s.head(name.head) == head) {
            return false;
        }
        AgentReader.headed(s, head).ifPresent(noun -> {
            List<Draft> bases = owners.of(head, resolution);
            if (bases.isEmpty()) {
                bases = owners.of(name.head, resolution);
            }
            teach(name, noun, head, bases);
        });
        scene.absorb(head, name);
        name.first = Math.min(name.first, Phrases.first(s, head));
        return true;
    }

    /** An appositive, or a name behind its noun ("its former cleric, X"; "the group Y"; "EU member Malta"): whoever the name is. */
    boolean named(int head, Draft draft, Optional<AgentNoun> agent) {
        Draft name = nameOf(head);
        if (name == null
                || Phrases.plural(s, head) && name.plurality == Draft.Plurality.ONE && name.kind == MentionKind.NAME) {
            return false;
        }
        boolean member = s.lemma(head).equals("member") && name.isKind(ActorKind.STATE);
        boolean human = !member && agent.isPresent() && agent.get().form() == Form.PERSON && !Phrases.plural(s, head);
        if (human && name.one() && name.only().known() && !name.person) {
            return false;
        }
        boolean describes = agent.isPresent()
                || descriptions.noun(head, Reference.ANAPHOR).isPresent()
                || descriptions.noun(head, Reference.ROLE).isPresent();
        if (!describes) {
            return false;
        }
        List<Draft> bases = owners.of(head, resolution);
        boolean role = descriptions.noun(head, Reference.ROLE).isPresent();
        if (name.one() && name.only().known() && !name.person && !role && !member && foreign(name, bases)) {
            return false;
        }
        agent.ifPresent(noun -> teach(name, noun, head, bases));
        if (agent.isEmpty() && name.one() && !name.only().known() && !name.person) {
            descriptions.noun(head, Reference.ANAPHOR).ifPresent(noun -> {
                if (noun.fits(ActorKind.ARMED_GROUP)) {
                    name.only().learn(ActorKind.ARMED_GROUP, Composer.country(bases), List.of(Sector.REB));
                }
            });
        }
        draft.follow(name);
        draft.plurality = name.plurality;
        scene.add(draft);
        return true;
    }

    private @Nullable Draft nameOf(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Relation relation = s.relation(child);
            boolean behind = child > head
                    && (relation == Relation.APPOS
                            || relation == Relation.FLAT
                            || relation == Relation.NMOD_DESC
                            || relation == Relation.COMPOUND);
            boolean same = behind
                    && !coordinated(head, child)
                    && !Enumeration.joins(s, head, child)
                    && !Colons.tells(s, child);
            Draft draft = same ? scene.heading(child) : null;
            if (draft != null && draft.kind == MentionKind.NAME && draft.resolved()) {
                return draft;
            }
        }
        int governor = s.head(head);
        if (governor >= 0 && s.relation(head) == Relation.APPOS && Enumeration.joins(s, governor, head)) {
            return null;
        }
        if (governor >= 0 && s.relation(head) == Relation.APPOS) {
            Draft draft = resolution.at(governor);
            if (draft == null || !draft.resolved()) {
                return null;
            }
            boolean agrees = draft.kind == MentionKind.NAME
                    || Phrases.plural(s, head) == (draft.plurality == Draft.Plurality.MANY);
            return agrees ? draft : null;
        }
        Draft beside = beside(head);
        if (beside != null) {
            return beside;
        }
        Draft dashed = beforeDash(head);
        if (dashed != null) {
            return dashed;
        }
        if (governor >= 0 && s.relation(head) == Relation.PARATAXIS && governor < head) {
            Draft draft = scene.heading(governor);
            return draft != null && draft.kind == MentionKind.NAME && Phrases.indefinite(s, head) ? draft : null;
        }
        return null;
    }

    private boolean coordinated(int head, int child) {
        for (int token = head + 1; token < child; token++) {
            if (s.upos(token) == Upos.CCONJ) {
                return true;
            }
        }
        return false;
    }

    /** The person's name between commas behind "its former cleric", or before it, however the parser hung it. */
    private @Nullable Draft beside(int head) {
        boolean ownedOrDefinite = s.child(head, Relation.NMOD_POSS) >= 0 || s.child(head, Relation.DET) >= 0;
        boolean role = descriptions.noun(head, Reference.ROLE).isPresent();
        if (Phrases.plural(s, head)
                || !ownedOrDefinite
                || !role && AgentReader.headed(s, head).isEmpty()) {
            return null;
        }
        int end = Phrases.end(s, head);
        if (comma(end) && end + 1 < s.size()) {
            Draft behind = scene.covering(end + 1);
            boolean closed = behind != null && (behind.nameEnd >= s.size() || s.upos(behind.nameEnd) == Upos.PUNCT);
            if (behind != null && closed && behind.kind == MentionKind.NAME && (behind.person || role)) {
                return behind;
            }
            Draft described = lastBeforeComma(end + 1);
            if (described != null && described.person && described.kind == MentionKind.NAME) {
                return described;
            }
        }
        int first = Phrases.first(s, head);
        if (first >= 2 && comma(first - 1) && (end >= s.size() || s.upos(end) == Upos.PUNCT)) {
            Draft before = scene.covering(first - 2);
            return before != null && before.kind == MentionKind.NAME && before.person ? before : null;
        }
        return null;
    }

    /** "the head of Jemaah Islamiyah, <b>Malaysian-born preacher</b> Noordin, …": the name that ends the aside. */
    private @Nullable Draft lastBeforeComma(int from) {
        int to = from;
        while (to < s.size() && to - from < LONGEST_ASIDE && !comma(to)) {
            boolean verb = s.upos(to) == Upos.AUX || s.upos(to) == Upos.VERB && !Phrases.isHyphen(s, to - 1);
            if (verb || s.upos(to) == Upos.ADP || s.upos(to) == Upos.DET || s.upos(to) == Upos.CCONJ) {
                return null;
            }
            to++;
        }
        Draft last = to > from && to < s.size() && comma(to) ? scene.covering(to - 1) : null;
        return last != null && last.nameEnd == to && last.nameFirst > from ? last : null;
    }

    /** "the Lord's Resistance Army (LRA) — a group attacking villages": the name before the dash, however the parser hung it. */
    private @Nullable Draft beforeDash(int head) {
        int first = Phrases.first(s, head);
        if (first < 2 || !Phrases.indefinite(s, head) || Phrases.plural(s, head) || !dash(first - 1)) {
            return null;
        }
        int last = s.form(first - 2).equals(")") ? first - 3 : first - 2;
        Draft before = last < 0 ? null : scene.covering(last);
        if (before == null || before.kind != MentionKind.NAME || !before.resolved() || before.person) {
            return null;
        }
        boolean land = before.isKind(ActorKind.STATE) || before.isKind(ActorKind.PLACE);
        boolean fits = !land
                || descriptions
                        .noun(head, Reference.ANAPHOR)
                        .filter(noun -> noun.fits(ActorKind.STATE))
                        .isPresent();
        return fits ? before : null;
    }

    private boolean dash(int token) {
        return DASHES.contains(s.form(token));
    }

    private boolean comma(int token) {
        return token < s.size() && s.form(token).equals(",");
    }

    /** What a description tells of a name that no list knows. */
    void teach(Draft name, AgentNoun noun, int head, List<Draft> bases) {
        if (!name.one()) {
            return;
        }
        Referent referent = name.only();
        if (referent.known()) {
            return;
        }
        List<Sector> sectors = composer.sectors(head, noun);
        ActorKind kind = referent.kind();
        if (noun.form() == Form.PERSON && !Phrases.plural(s, head)) {
            kind = ActorKind.PERSON;
            name.person = true;
        } else if (!sectors.isEmpty() && (sectors.get(0) == Sector.REB || sectors.get(0) == Sector.PRM)) {
            kind = ActorKind.ARMED_GROUP;
            name.plurality = Draft.Plurality.EITHER;
        }
        referent.learn(kind, bases.isEmpty() ? served(head, noun, sectors) : Composer.country(bases), sectors);
    }

    /** "Koçi Xoxe, <b>the interior minister</b>": of the state that the text is about, where no other is told; or empty. */
    private String served(int head, AgentNoun noun, List<Sector> sectors) {
        boolean minister = noun.form() == Form.PERSON
                && !noun.neutral()
                && !sectors.isEmpty()
                && sectors.get(0) == Sector.GOV
                && Phrases.definite(s, head)
                && !Phrases.plural(s, head);
        return minister
                ? states.of(head, Sector.GOV)
                        .map(state -> state.actor().country())
                        .orElse("")
                : "";
    }

    /** "the Serbian police" is not a body of another country, however near its name stands. */
    private static boolean foreign(Draft name, List<Draft> bases) {
        String country = Composer.country(bases);
        return !country.isEmpty()
                && !International.isCode(name.only().actor().country())
                && name.only().actor().country().length() == 3
                && !country.equals(name.only().actor().country());
    }
}
