package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;
import org.jspecify.annotations.Nullable;

/**
 * Refers pronouns to mentions before them. Every candidate within reach that number, gender, kind and syntax allow is
 * weighed by how near it is, how prominent in its clause, and whether the two clauses run parallel; the weights follow
 * the order of Lappin and Leass (1994), scaled for actors.
 */
final class Pronouns {

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> WILLING = Set.of(
            "ready",
            "willing",
            "unwilling",
            "prepared",
            "unprepared",
            "committed",
            "open",
            "keen",
            "eager",
            "determined",
            "reluctant",
            "opposed",
            "poised",
            "able",
            "unable",
            "responsible",
            "guilty",
            "confident",
            "hopeful",
            "happy");

    private static final Set<String> BETWEEN_TWO = WORDS.wordClass("between-two");
    private static final Set<String> AGENTIVE = WORDS.wordClass("agentive");
    private static final Set<String> STANCES = WORDS.wordClass("stance-on-things");
    private static final Set<String> OWNED = WORDS.wordClass("owned-by-somebody");

    private static final int REACH = 3;

    /** What it counts at most that a text is about somebody. */
    private static final int PROTAGONIST = 16;

    private static final int MEMBER = -60;
    private static final int STANCE = 40;
    private static final int VICTIM = 40;
    private static final int TELLER = 20;
    private static final int ACCUSED = 60;
    private static final int NOBODY = Integer.MIN_VALUE;

    private final Scene scene;
    private final Sentence s;
    private final Pairs pairs;
    private final PronounSyntax syntax;

    private final FirstPerson speakers;
    private final Cataphora cataphora;
    private final ForeignGround ground;

    Pronouns(Scene scene, Pairs pairs, Resolution resolution) {
        this.scene = scene;
        this.s = scene.sentence;
        this.pairs = pairs;
        this.speakers = new FirstPerson(scene, resolution);
        this.ground = new ForeignGround(scene);
        this.cataphora = new Cataphora(scene, resolution);
        this.syntax = new PronounSyntax(scene.sentence);
    }

    private enum Kind {
        IT,
        THEY,
        HE,
        SHE
    }

    private static Optional<Kind> kind(String form) {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "it", "its", "itself" -> Optional.of(Kind.IT);
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(Kind.THEY);
            case "he", "him", "his", "himself" -> Optional.of(Kind.HE);
            case "she", "her", "hers", "herself" -> Optional.of(Kind.SHE);
            default -> Optional.empty();
        };
    }

    /** The pronoun's mention, unresolved where nobody fits. */
    Optional<Draft> resolve(int token) {
        if (s.xpos(token).equals("WP$")) {
            return whose(token);
        }
        if (FirstPerson.is(s.form(token))) {
            return speakers.resolve(token);
        }
        Optional<Kind> kind = kind(s.form(token));
        if (kind.isEmpty() || !willing(token) && expletive(token, kind.get())) {
            return Optional.empty();
        }
        Draft draft = scene.draft(token, MentionKind.PRONOUN);
        draft.plurality = kind.get() == Kind.THEY ? Draft.Plurality.MANY : Draft.Plurality.ONE;
        if (betweenTwo(token, kind.get()) || kind.get() == Kind.THEY && syntax.standsToEachOther(token)) {
            List<Referent> two = pairs.latest(token, actor -> actor != ActorKind.PEOPLE && actor != ActorKind.PLACE);
            if (!two.isEmpty()) {
                draft.who = two;
                return Optional.of(draft);
            }
        }
        Draft best = best(token, kind.get());
        if (best != null) {
            draft.follow(best);
            if (draft.one() && draft.only().kind() == ActorKind.PERSON) {
                draft.only().learn(gender(kind.get()));
            }
            return Optional.of(draft);
        }
        return Optional.empty();
    }

    /** "the movement, whose leader": whoever the relative clause describes, or stands right before it. */
    private Optional<Draft> whose(int token) {
        Draft owner = null;
        int at = token;
        for (int depth = 0; depth < 6 && owner == null && s.head(at) >= 0; depth++) {
            boolean clause = s.relation(at) == Relation.ACL_RELCL || s.relation(at) == Relation.APPOS;
            at = s.head(at);
            owner = clause && at < token ? scene.heading(at) : null;
        }
        if (owner == null && token > 0) {
            int before = s.form(token - 1).equals(",") ? token - 2 : token - 1;
            before = before > 0 && s.form(before).equals(")") ? before - 1 : before;
            owner = before < 0 ? null : scene.covering(before);
        }
        if (owner == null || !owner.resolved()) {
            return Optional.empty();
        }
        Draft draft = scene.draft(token, MentionKind.PRONOUN);
        draft.follow(owner);
        draft.plurality = owner.plurality;
        return Optional.of(draft);
    }

    /** Keeps in mind who speaks, for the sentences behind. */
    void note() {
        speakers.note();
    }

    private static Gender gender(Kind kind) {
        return switch (kind) {
            case HE -> Gender.MALE;
            case SHE -> Gender.FEMALE;
            case IT, THEY -> Gender.UNKNOWN;
        };
    }

    /** "it is willing to": a will is somebody's, whatever the parser took the pronoun for. */
    private boolean willing(int token) {
        int predicate = s.head(token);
        return predicate >= 0 && WILLING.contains(s.lemma(predicate));
    }

    /** "it is clear that", "it rained": a subject "it" of an adjective with a clause. */
    private boolean expletive(int token, Kind kind) {
        if (s.relation(token) == Relation.EXPL) {
            return true;
        }
        if (kind != Kind.IT || !Phrases.subject(s.relation(token))) {
            return false;
        }
        int predicate = s.head(token);
        boolean clause = cleft(predicate)
                || s.child(predicate, Relation.CSUBJ) >= 0
                || s.child(predicate, Relation.COP) >= 0
                        && (s.child(predicate, Relation.CCOMP) >= 0
                                || s.child(predicate, Relation.XCOMP) >= 0
                                || s.child(predicate, Relation.ADVCL) >= 0
                                        && s.xpos(predicate).startsWith("JJ")
                                || s.child(predicate, Relation.ACL_RELCL) >= 0
                                        && (s.xpos(predicate).startsWith("NN") || s.upos(predicate) == Upos.PRON));
        return clause || s.lemma(predicate).equals("seem") || s.lemma(predicate).equals("appear");
    }

    /** "It was through British mediation that an accord was reached": a phrase set before its own clause. */
    private boolean cleft(int predicate) {
        if (s.child(predicate, Relation.COP) < 0 || s.marker(predicate).isEmpty() || s.upos(predicate) == Upos.VERB) {
            return false;
        }
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (child > predicate && s.marker(child).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** "their alliance": of two, unless a phrase names the other one ("their alliance with Iran"). */
    private boolean betweenTwo(int token, Kind kind) {
        if (kind != Kind.THEY || s.relation(token) != Relation.NMOD_POSS) {
            return false;
        }
        int noun = s.head(token);
        if (syntax.doneToEachOther(noun)) {
            return true;
        }
        return BETWEEN_TWO.contains(s.lemma(noun))
                && Phrases.phrase(s, noun, "with") < 0
                && Phrases.phrase(s, noun, "to") < 0
                && Phrases.phrase(s, noun, "against") < 0;
    }

    private @Nullable Draft best(int token, Kind kind) {
        if (kind == Kind.IT
                && (toldByABody(syntax.teller(token))
                        || syntax.ofAnAccord(token) && scene.memory.accordNear(scene.number))) {
            return null;
        }
        boolean somebody = somebody(token);
        int otherThan = syntax.otherThan(token);
        List<Referent> others = reflexive(token) ? List.of() : Antecedents.coreferents(scene, token);
        int best = NOBODY;
        Draft found = null;
        for (Draft candidate : Antecedents.withThings(scene, token, REACH)) {
            if (candidate.thing()) {
                Draft.Plurality plurality = kind == Kind.IT ? Draft.Plurality.ONE : Draft.Plurality.MANY;
                if (kind == Kind.HE || kind == Kind.SHE || somebody || candidate.plurality != plurality) {
                    continue;
                }
            } else if (!fits(candidate, kind) || Antecedents.among(others, candidate)) {
                continue;
            }
            if (!reflexive(token) && Antecedents.barred(scene, token, candidate)) {
                continue;
            }
            int weight = weight(candidate, token, kind) + ground.weight(token, candidate);
            if (otherThan >= 0 && candidate.sentence == scene.number && candidate.head == otherThan) {
                weight -= 75;
            }
            if (weight > best) {
                best = weight;
                found = candidate;
            }
        }
        Draft after = cataphora
                .after(token, found == null || scene.number - found.sentence > 1)
                .filter(subject -> fits(subject, kind))
                .orElse(null);
        if (after != null && (found == null || found.sentence != scene.number || best < 5)) {
            return after;
        }
        return found == null || found.thing() ? null : found;
    }

    /** Whether a noun tells a body that is no mention and speaks of itself, as no person does by "it". */
    private boolean toldByABody(int noun) {
        Draft draft = noun < 0 ? null : scene.heading(noun);
        return noun >= 0
                && !syntax.speaksForAnother(noun)
                && (draft == null || draft.thing())
                && AgentReader.headed(s, noun)
                        .filter(agent -> agent.form() == Form.PERSON)
                        .isEmpty();
    }

    private boolean reflexive(int token) {
        return s.form(token).endsWith("self") || s.form(token).endsWith("selves");
    }

    /** Whether number, gender and kind let a pronoun refer to a mention. */
    private static boolean fits(Draft candidate, Kind kind) {
        boolean person = candidate.person || candidate.isKind(ActorKind.PERSON);
        return switch (kind) {
            case HE -> candidate.one() && person && candidate.gender != Gender.FEMALE && agrees(candidate, Gender.MALE);
            case SHE ->
                candidate.one() && person && candidate.gender != Gender.MALE && agrees(candidate, Gender.FEMALE);
            case IT ->
                candidate.one()
                        && !person
                        && candidate.plurality != Draft.Plurality.MANY
                        && !candidate.isKind(ActorKind.PEOPLE);
            case THEY -> !(person && candidate.one() && candidate.plurality != Draft.Plurality.MANY);
        };
    }

    private static boolean agrees(Draft candidate, Gender gender) {
        return candidate.only().kind() != ActorKind.PERSON
                || candidate.only().gender().agrees(gender);
    }

    private int weight(Draft candidate, int token, Kind kind) {
        int distance = scene.number - candidate.sentence;
        int weight = candidate.prominence - 24 * distance;
        if (distance == 0) {
            weight -= (token - candidate.head) / 4;
            weight += sameClause(token, candidate) ? clauseBonus(token, candidate, kind) : 0;
        }
        if (Phrases.subject(s.relation(Phrases.firstConjunct(s, token))) && candidate.prominence >= 18) {
            weight += 8;
        }
        if (!candidate.thing() && candidate.one()) {
            int mentions = candidate.only().mentions();
            weight += Math.min(4, mentions) * 2;
            weight += kind == Kind.HE || kind == Kind.SHE ? Math.min(PROTAGONIST, 2 * Math.max(0, mentions - 4)) : 0;
        }
        if (kind == Kind.IT && candidate.thing() && stance(token)) {
            weight += STANCE;
        }
        if (kind == Kind.IT && distance == 0 && syntax.oneOfSeveralSubjects(candidate.head)) {
            weight += MEMBER;
        }
        weight += candidate.kind == MentionKind.PRONOUN ? 4 : 0;
        weight += candidate.accused && distance <= 1 && syntax.denies(token) ? ACCUSED : 0;
        weight += candidate.unarmed() && syntax.hurt(token) ? VICTIM : 0;
        if (distance == 0
                && (syntax.ownsWhatHolds(token, candidate.head)
                        || syntax.toldByHis(token, candidate.head)
                        || syntax.joinedAsHis(token, candidate.head))) {
            weight += 60;
        }
        if (distance == 0 && syntax.teller(token) == Phrases.firstConjunct(s, candidate.head)) {
            weight += TELLER;
        }
        if (distance == 0 && syntax.behindStop(token, candidate.head)) {
            weight += TELLER;
        }
        if (distance == 0 && syntax.parallel(token, candidate.head)) {
            weight += 12;
        }
        if (syntax.ownsFighters(token)) {
            weight += candidate.armed() ? TELLER : candidate.isKind(ActorKind.STATE) ? -TELLER : 0;
        }
        return weight + number(candidate, kind);
    }

    /** "Riyadh welcomed the offer; the rebels denounced it": what is welcomed or denounced is something said or done. */
    private boolean stance(int token) {
        int verb = s.head(token);
        return verb >= 0 && s.relation(token) == Relation.OBJ && STANCES.contains(s.lemma(verb));
    }

    private int clauseBonus(int token, Draft candidate, Kind kind) {
        if (kind == Kind.THEY && candidate.plurality == Draft.Plurality.ONE) {
            return 0;
        }
        return s.relation(token) == Relation.NMOD_POSS ? 22 : 10;
    }

    /** How well the number fits: a state is "it" rather than "they", the Taliban are "they" rather than "it". */
    private static int number(Draft candidate, Kind kind) {
        if (candidate.thing()) {
            return kind == Kind.THEY ? 10 : 0;
        }
        if (kind == Kind.THEY) {
            if (candidate.plurality == Draft.Plurality.MANY || candidate.coordination) {
                return 20;
            }
            if (candidate.plurality == Draft.Plurality.EITHER) {
                return 14;
            }
            return candidate.isKind(ActorKind.STATE) ? -30 : candidate.isKind(ActorKind.ORGANIZATION) ? -30 : -14;
        }
        if (kind == Kind.IT) {
            return candidate.isKind(ActorKind.ARMED_GROUP) ? -2 : candidate.isKind(ActorKind.PLACE) ? -10 : 0;
        }
        return candidate.isKind(ActorKind.PERSON) ? 4 : 0;
    }

    private boolean sameClause(int token, Draft candidate) {
        int clause = Phrases.clause(s, token);
        return clause >= 0 && Phrases.subjectOf(s, clause) == Phrases.firstConjunct(s, candidate.head);
    }

    /** Whether only somebody can be meant: a subject of saying or doing, the owner of troops. */
    private boolean somebody(int token) {
        int head = s.head(token);
        if (head < 0) {
            return false;
        }
        if (s.relation(token) == Relation.NMOD_POSS) {
            return OWNED.contains(s.lemma(head)) || AgentReader.headed(s, head).isPresent();
        }
        return Phrases.subject(s.relation(token)) && AGENTIVE.contains(s.lemma(head)) || syntax.recipient(token);
    }
}
