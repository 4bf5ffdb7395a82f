package org.entente.text.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.TriggerKind;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Tries the rules on the frames of one sentence. The best rule of each token is found once and kept, so that a condition
 * may ask for it ({@code clause: [<AID>]}). Not for use by several threads at once.
 */
public final class SentenceMatcher {

    private final SentenceFrames frames;
    private final Sentence s;
    private final ActorFinder actors;
    private final TacitParties tacit;
    private final Lemmas lemmas;
    private final Starters starters;
    private final Companions companions;
    private final Fitting fitting;
    private final Codes codes;
    private final @Nullable List<Firing>[] best;
    private final @Nullable List<Started.Entry>[] likely;
    private final boolean[] open;
    private final Asides asides;

    public SentenceMatcher(RuleBook book, SentenceFrames frames, Cast cast) {
        this.frames = frames;
        this.s = frames.sentence();
        this.actors = new ActorFinder(frames, cast);
        this.tacit = new TacitParties(frames, actors);
        this.lemmas = new Lemmas(s);
        this.starters = new Starters(book, frames, lemmas);
        this.companions = new Companions(s, lemmas);
        Clauses clauses = new Clauses(s);
        this.fitting = new Fitting(frames, actors, this, lemmas, clauses);
        this.codes = new Codes(book, this, s, lemmas, clauses);
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Firing>[] none = new List[s.size()];
        this.best = none;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Started.Entry>[] unknown = new List[s.size()];
        this.likely = unknown;
        this.open = new boolean[s.size()];
        this.asides = new Asides(frames);
    }

    /**
     * The most specific rule of each strand that fires on the frame about a token, the most specific first: "armed the
     * rebels" is an event and opens a tie, "an alliance of Mali and Chad" tells who stand together and who make it up. Of equally specific ones, that decides whose conditions met the longer phrases:
     * "military aid" before "aid".
     */
    public List<Firing> at(int token) {
        List<Firing> known = best[token];
        if (known != null) {
            return known;
        }
        if (open[token] || headsName(token)) {
            return List.of();
        }
        List<Started.Entry> entries = likely(token);
        if (entries.isEmpty()) {
            best[token] = List.of();
            return List.of();
        }
        open[token] = true;
        Map<Strand, Firing> found = new LinkedHashMap<>();
        for (Started.Entry entry : entries) {
            Strand strand = entry.strand();
            Firing before = found.get(strand);
            if (before == null || before.specificity() == entry.specificity()) {
                Optional<Firing> firing = attempt(entry, token).firing();
                if (firing.isPresent() && (before == null || firing.get().closeness() > before.closeness())) {
                    found.put(strand, firing.get());
                }
            }
        }
        if (joined(token) && found.containsKey(Strand.STANCE)) {
            found.remove(Strand.EVENT);
        }
        found.computeIfPresent(Strand.EVENT, (strand, firing) -> betweenThem(firing, entries, token));
        found.computeIfPresent(Strand.STANCE, (strand, firing) -> betweenThem(firing, entries, token));
        open[token] = false;
        List<Firing> firings = List.copyOf(found.values());
        best[token] = firings;
        return firings;
    }

    /** "Kabul and the rebels agreed to lay down arms": two who do it, to nobody else, do it with each other where a rule says so. */
    private Firing betweenThem(Firing firing, List<Started.Entry> entries, int token) {
        if (firing.rule().symmetric() || !firing.whom().isEmpty() || !paired(firing.who())) {
            return firing;
        }
        for (Started.Entry entry : entries) {
            if (entry.rule().symmetric() && entry.rule().type() == firing.rule().type()) {
                Optional<Firing> mutual = attempt(entry, token).firing();
                if (mutual.isPresent()) {
                    return mutual.get();
                }
            }
        }
        return firing;
    }

    /**
     * What a token tells of an act whose sides it leaves out, so that no rule fires on it: a mutual act of nobody ("fighting
     * broke out", "talks began"), or what one does to nobody named ("the Tanzanian advance"). Empty where it tells none.
     */
    public Optional<Firing> unfinished(int token) {
        if (asides.heading() || !at(token).isEmpty() || headsName(token)) {
            return Optional.empty();
        }
        Optional<Firing> best = Optional.empty();
        for (Started.Entry entry : likely(token)) {
            boolean finer = best.isEmpty() || best.get().specificity() < entry.specificity();
            Kind kind = entry.rule().type().kind();
            if (finer && (kind == Kind.EVENT || kind == Kind.SHIFT) && companions.complete(entry.trigger(), token)) {
                Optional<Firing> firing = unfinished(entry, token);
                best = firing.isPresent() ? firing : best;
            }
        }
        return best;
    }

    private Optional<Firing> unfinished(Started.Entry entry, int token) {
        Rule rule = entry.rule();
        Frame frame = entry.trigger().view(s, frames.at(token));
        List<Integer> content = new ArrayList<>(2);
        if (misfit(entry, frame, content).isPresent()) {
            return Optional.empty();
        }
        List<Mention> who = first(rule.who(), frame, mention -> false);
        boolean alone = who.isEmpty() ? rule.symmetric() : Anchor.any(who) && !attributes(frame, token);
        return alone
                        && first(rule.whom(), frame, mention -> Oneself.is(s, rule, who, mention))
                                .isEmpty()
                ? Optional.of(new Firing(rule, entry.trigger(), frame, who, List.of(), content, entry.specificity(), 0))
                : Optional.empty();
    }

    /** "the Global Coalition": the word that a name of several words ends in starts no rule. */
    private boolean headsName(int token) {
        return s.upos(token) == Upos.PROPN
                && actors.at(token)
                        .filter(mention -> mention.kind() == MentionKind.NAME
                                && mention.head() == token
                                && mention.end() - mention.first() > 1
                                && Character.isUpperCase(s.form(token).charAt(0)))
                        .isPresent();
    }

    /**
     * Whether a rule of this type has all that it asks for on a token's frame but its {@code unless}: "Japan met its target"
     * is no meeting, whatever else the words look like.
     */
    public boolean forbids(ClaimType type, int token) {
        for (Started.Entry entry : likely(token)) {
            if (entry.rule().type() == type
                    && !entry.rule().blocks().isEmpty()
                    && companions.complete(entry.trigger(), token)
                    && misfit(entry, entry.trigger().view(s, frames.at(token)), new ArrayList<>(2))
                            .filter(Stop.Forbidden.class::isInstance)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Every rule that a token's word could start, with what came of it, for explanation. */
    public List<Attempt> attempts(int token) {
        List<Attempt> attempts = new ArrayList<>();
        for (Started.Entry entry : entries(token)) {
            attempts.add(attempt(entry, token));
        }
        return attempts;
    }

    /** The rules that a token's word could start, each once. */
    public List<Rule> rulesOf(int token) {
        return starters.at(token).rules();
    }

    /** What the rules claim that a token's word could start, each type once. */
    public List<ClaimType> typesOf(int token) {
        return starters.at(token).types();
    }

    /** The CAMEO code of what fired here, as exact as the words allow; empty for anything but an event. */
    public String cameo(Firing firing) {
        return codes.of(firing);
    }

    /** The actors that stand behind phrases with these heads. */
    public List<Mention> actorsBehind(int[] heads) {
        return actors.behind(heads);
    }

    /** The actor that a phrase names or describes itself. */
    public Optional<Mention> actorAt(int head) {
        return actors.at(head);
    }

    /** Whether any of the mentions is more than a common noun. */
    public boolean anchored(List<Mention> mentions) {
        return Anchor.any(mentions);
    }

    private List<Started.Entry> entries(int token) {
        return starters.at(token).entries();
    }

    /** The entries of which all words may be there. */
    private List<Started.Entry> likely(int token) {
        List<Started.Entry> known = likely[token];
        if (known == null) {
            Started started = starters.at(token);
            known = started.entries().isEmpty() ? List.of() : started.with(companions.of(token));
            likely[token] = known;
        }
        return known;
    }

    private Attempt attempt(Started.Entry entry, int token) {
        Rule rule = entry.rule();
        if (!companions.complete(entry.trigger(), token)) {
            return Attempt.stopped(rule, new Stop.Incomplete(entry.trigger()));
        }
        Frame frame = entry.trigger().view(s, frames.at(token));
        List<Integer> content = new ArrayList<>(2);
        Optional<Stop> misfit = misfit(entry, frame, content);
        if (misfit.isPresent()) {
            return Attempt.stopped(rule, misfit.get());
        }
        int close = 0;
        for (Condition condition : rule.conditions()) {
            close += fitting.closeness(condition, frame);
        }
        List<Mention> named = first(rule.who(), frame, mention -> whereItIsDone(rule, mention));
        List<Mention> who = named.isEmpty() ? tacit.speaker(rule, token, frame) : named;
        boolean each = rule.symmetric() && paired(who);
        List<Mention> whom = first(
                rule.whom(),
                frame,
                mention -> Oneself.is(s, rule, who, mention)
                        || Oneself.ownForces(s, rule, who, mention)
                        || Oneself.scene(s, mention, each, who));
        if (each && !whom.isEmpty() && whom.stream().noneMatch(mention -> party(rule, frame, mention))) {
            whom = List.of();
        }
        whom = tacit.meant(rule, frame, who, whom);
        boolean mutual = !rule.symmetric() && paired(who);
        if (mutual && (whom.isEmpty() && Oneself.eachToOther(s, rule, who, token) || Oneself.eachOthers(s, token))) {
            whom = who;
        }
        boolean crowd = rule.type() == EventType.PROTEST && !who.isEmpty();
        if (!crowd && !Anchor.any(who) && !Anchor.any(whom)) {
            return Attempt.stopped(rule, Stop.Plain.FACELESS);
        }
        if (attributes(frame, token) || Insisting.states(rule.type(), s, token)) {
            return Attempt.stopped(rule, Stop.Plain.ATTRIBUTION);
        }
        if (Accidents.caused(rule.type(), s, token)) {
            return Attempt.stopped(rule, Stop.Plain.MISFORTUNE);
        }
        Needs needs = asides.reportsOnlyInFull(rule, token, who) ? Needs.BOTH : rule.needs();
        boolean enough = switch (needs) {
            case EITHER -> !who.isEmpty() || !whom.isEmpty();
            case WHO -> !who.isEmpty();
            case WHOM -> !whom.isEmpty() || rule.symmetric() && paired(who);
            case BOTH -> !who.isEmpty() && (!whom.isEmpty() || rule.symmetric() && paired(who));
        };
        if (!enough) {
            return Attempt.stopped(rule, new Stop.Lacking(needs));
        }
        return Attempt.fired(new Firing(rule, entry.trigger(), frame, who, whom, content, entry.specificity(), close));
    }

    /**
     * The first thing but the trigger's words and its actors that a rule asks for and a frame lacks; what the rest names is
     * added to the content.
     */
    private Optional<Stop> misfit(Started.Entry entry, Frame frame, List<Integer> content) {
        Rule rule = entry.rule();
        List<Condition> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (!fitting.holds(conditions.get(i), frame, content)) {
                return Optional.of(new Stop.Unmet(conditions.get(i)));
            }
        }
        List<Condition> blocks = rule.blocks();
        List<Integer> unused = blocks.isEmpty() ? List.of() : new ArrayList<>(2);
        for (int i = 0; i < blocks.size(); i++) {
            if (fitting.holds(blocks.get(i), frame, unused)) {
                return Optional.of(new Stop.Forbidden(blocks.get(i)));
            }
        }
        return announces(rule) && content.stream().anyMatch(this::pastClause)
                ? Optional.of(Stop.Plain.PAST)
                : Optional.empty();
    }

    /** "Russian-backed militias": a participle joined to a name, which tells how two stand rather than what one did. */
    private boolean joined(int token) {
        return token > 0
                && s.relation(token) == Relation.AMOD
                && s.form(token - 1).equals("-");
    }

    /** "…, a rights group charged": a verb of saying beside what it says. */
    private boolean attributes(Frame frame, int token) {
        return s.relation(token) == Relation.PARATAXIS
                && frame.kind() == TriggerKind.VERB
                && !frame.has(Role.OBJECT)
                && !frame.has(Role.CLAUSE)
                && frames.says(token);
    }

    /** Promises and threats are of what is to come. */
    private static boolean announces(Rule rule) {
        return rule.type() == EventType.AGREE || rule.type() == EventType.THREATEN;
    }

    private boolean pastClause(int token) {
        return s.relation(token) == Relation.CCOMP && frames.pastFact(token);
    }

    private static boolean paired(List<Mention> mentions) {
        return mentions.size() > 1
                || mentions.size() == 1 && mentions.get(0).actors().size() > 1;
    }

    /** The actors of the preferred path; of paths that find but common nouns ("two people"), the first, where no other names. */
    private List<Mention> first(List<RolePath> paths, Frame frame, Predicate<Mention> taken) {
        List<Mention> faceless = List.of();
        for (RolePath path : paths) {
            List<Mention> found = path.role().isPresent()
                    ? actors.behind(tokens(path, frame))
                    : new ArrayList<>(actors.at(frame.trigger()).stream().toList());
            found.removeIf(taken);
            if (Anchor.any(found)) {
                return found;
            }
            if (faceless.isEmpty()) {
                faceless = found;
            }
        }
        return faceless;
    }

    /** Whether a predicate says that what several do they do to each other. */
    public boolean reciprocal(int trigger) {
        return Oneself.eachOther(s, trigger);
    }

    /**
     * Whether a mention is itself the phrase that a rule looks for, not only somebody in it: two who "have grown closer with
     * every round of <b>Western</b> sanctions" have grown so to each other.
     */
    private boolean party(Rule rule, Frame frame, Mention mention) {
        for (RolePath path : rule.whom()) {
            for (int token : tokens(path, frame)) {
                if (actors.at(token).filter(mention::equals).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody is named in the phrase of what rules read as a deed: "the bombings in <b>Kampala</b>". */
    private boolean whereItIsDone(Rule rule, Mention mention) {
        int noun = s.head(mention.head());
        boolean deed = noun >= 0 && s.upos(noun) == Upos.NOUN && !entries(noun).isEmpty();
        return SceneNames.is(s, rule, mention) || deed && Oneself.onlyWhere(s, rule, mention);
    }

    /** The tokens at the end of a path. */
    int[] tokens(RolePath path, Frame frame) {
        return path.tokens(frames, frame);
    }
}
