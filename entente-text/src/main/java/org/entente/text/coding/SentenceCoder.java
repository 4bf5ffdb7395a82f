package org.entente.text.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Quad;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Reading;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.StatusReader;
import org.entente.text.frame.WordClasses;
import org.entente.text.learn.Learner;
import org.entente.text.learn.SentenceLearner;
import org.entente.text.rules.Cast;
import org.entente.text.rules.Firing;
import org.entente.text.rules.Rule;
import org.entente.text.rules.RuleBook;
import org.entente.text.rules.SentenceMatcher;

/**
 * Chooses what is claimed in one sentence: tries each word from the top of the tree down, so that a word which a rule
 * above has used as its content makes no claim of its own.
 */
public final class SentenceCoder {

    /**
     * A firing with the way the sentence puts it.
     *
     * @param judged what the type model thinks of it
     * @param cameo its CAMEO code before it is asked whether it is only announced; empty for anything but an event
     */
    public record Found(SentenceLearner.Judged judged, Reading reading, String cameo) {

        /** The firing itself. */
        public Firing firing() {
            return judged.firing();
        }

        /** The same with its firing completed. */
        Found with(Firing completed) {
            return new Found(new SentenceLearner.Judged(completed, judged.support(), judged.nothing()), reading, cameo);
        }
    }

    /** A deed that is only spoken of, with the request or promise that speaks of it. */
    public record Spoken(Firing saying, Found deed) {}

    private static final Set<ClaimType> NOBODYS = Set.of(
            EventType.ASSAULT,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.RETREAT,
            EventType.CONSULT,
            EventType.SANCTION,
            EventType.REJECT,
            EventType.ACCUSE,
            ShiftType.IMPROVING,
            ShiftType.WORSENING);
    private static final Set<String> DECIDING = WordClasses.shared().get("deciding");
    private static final Set<String> OF_THE_TARGET = WordClasses.shared().get("of-the-target");

    private static final Set<ClaimType> ONES_OWN = Set.of(
            EventType.ASSAULT,
            EventType.AGREE,
            EventType.RETREAT,
            EventType.MOBILIZE,
            EventType.THREATEN,
            EventType.CONCEDE,
            EventType.SANCTION);

    private final Sentence s;
    private final SentenceFrames frames;
    private final SentenceMatcher matcher;
    private final StatusReader statuses;
    private final Figurative figurative;
    private final NamedWars wars;
    private final SentenceLearner learner;
    private final BitSet withoutGuesses;

    public SentenceCoder(Sentence sentence, Cast cast, RuleBook rules, Learner learner) {
        this.s = sentence;
        this.frames = new SentenceFrames(sentence);
        this.matcher = new SentenceMatcher(rules, frames, cast);
        this.statuses = new StatusReader(frames);
        this.figurative = new Figurative(sentence);
        this.wars = new NamedWars(sentence);
        this.learner = learner.in(sentence, frames, matcher);
        this.withoutGuesses = new BitSet();
    }

    private SentenceCoder(SentenceCoder coder, BitSet withoutGuesses) {
        this.s = coder.s;
        this.frames = coder.frames;
        this.matcher = coder.matcher;
        this.statuses = coder.statuses;
        this.figurative = coder.figurative;
        this.wars = coder.wars;
        this.learner = coder.learner;
        this.withoutGuesses = withoutGuesses;
    }

    /** The same in which the type model claims nothing of its own at some tokens. */
    SentenceCoder withoutGuessesAt(BitSet tokens) {
        return new SentenceCoder(this, (BitSet) tokens.clone());
    }

    public SentenceFrames frames() {
        return frames;
    }

    public SentenceMatcher matcher() {
        return matcher;
    }

    /** What the type model thinks of the frame about a token, and why; empty where it judges none. */
    public Optional<String> opinion(int token) {
        return learner.explain(token, matcher.at(token));
    }

    /** What the sentence claims, in the order of its words. */
    public List<Found> found() {
        return found(new ArrayList<>());
    }

    /** What the sentence claims to be asked, promised or refused, and not to be done. */
    public List<Spoken> spoken() {
        List<Spoken> spoken = new ArrayList<>();
        found(spoken);
        return spoken;
    }

    /** A guess too weak to stand beside what rules find is taken back, and what it hid is read again without it. */
    private List<Found> found(List<Spoken> spoken) {
        List<Found> found = read(spoken, true);
        if (found.stream().anyMatch(one -> event(one) && tooWeakBeside(one.judged()))) {
            List<Spoken> spokenWithout = new ArrayList<>();
            List<Found> without = read(spokenWithout, false);
            if (without.stream().anyMatch(one -> event(one) && !learned(one.firing()))) {
                spoken.clear();
                spoken.addAll(spokenWithout);
                found = without;
            }
        }
        List<Found> all = List.copyOf(found);
        found.removeIf(one -> all.stream().anyMatch(other -> Guesses.saysMore(other.firing(), one.firing())));
        found.sort(Comparator.comparingInt(f -> f.firing().frame().trigger()));
        return found;
    }

    private boolean tooWeakBeside(SentenceLearner.Judged judged) {
        return learned(judged.firing()) && !learner.standsBeside(judged);
    }

    private List<Found> read(List<Spoken> spoken, boolean weakGuesses) {
        List<Found> found = new ArrayList<>();
        Shadow shadow = new Shadow(frames);
        Charged charged = new Charged(s);
        for (int token : fromTheTop()) {
            boolean content = shadow.covers(token);
            if (!canTrigger(token) || content && matcher.at(token).isEmpty()) {
                continue;
            }
            for (SentenceLearner.Judged judged : learner.judge(token, matcher.at(token), !withoutGuesses.get(token))) {
                Firing firing = judged.firing();
                if (givesWay(judged)
                        || !weakGuesses && firing.rule().type() instanceof EventType && tooWeakBeside(judged)) {
                    continue;
                }
                Reading reading = charged.reading(firing, reading(token, firing.rule()));
                if (figurative.is(firing)
                        || wars.onlyNames(firing)
                        || supposed(firing)
                        || ofOnesOwn(firing)
                        || Disowned.saysNothing(frames, firing, reading)) {
                    continue;
                }
                Found one = new Found(judged, reading, matcher.cameo(firing));
                if (!Disowned.deed(s, firing, reading)
                        && (content && !presupposed(token, firing, reading)
                                || shadow.covers(firing)
                                || shadow.covers(firing, reading))) {
                    shadow.saying(token).ifPresent(saying -> spoken.add(new Spoken(saying, one)));
                    continue;
                }
                found.add(one);
                charged.note(firing, one.cameo());
                if (!guessedAnnouncement(firing)) {
                    shadow.cast(firing);
                }
            }
        }
        return found;
    }

    /**
     * What the sentence tells of two without saying who they are, or who the other is: "clashes broke out in May", "a truce
     * was signed", "the Tanzanian advance went on".
     */
    public List<Found> unfinished() {
        List<Found> found = new ArrayList<>();
        Occurrence occurrence = new Occurrence(s);
        Shadow shadow = new Shadow(frames);
        for (int token : fromTheTop()) {
            boolean told = canTrigger(token) && !shadow.covers(token);
            Optional<Firing> firing = told ? matcher.unfinished(token).map(this::suffered) : Optional.empty();
            if (firing.isPresent() && !figurative.is(firing.get()) && !wars.onlyNames(firing.get())) {
                Reading reading = reading(token, firing.get().rule());
                boolean nobodys =
                        firing.get().who().isEmpty() && firing.get().whom().isEmpty();
                boolean real = reading.status() == Status.ASSERTED || reading.status() == Status.ONGOING;
                if ((nobodys ? NOBODYS : ONES_OWN).contains(firing.get().rule().type())
                        && real
                        && (nobodys
                                ? occurrence.happens(token, firing.get().rule().type())
                                        || occurrence.fresh(firing.get())
                                : s.upos(token) == Upos.NOUN)
                        && !shadow.covers(firing.get())
                        && reading.sayer() < 0) {
                    found.add(new Found(
                            new SentenceLearner.Judged(firing.get(), 0.5, 0.5), reading, matcher.cameo(firing.get())));
                }
                shadow.cast(firing.get());
            }
        }
        return found;
    }

    /** "the invasion <b>of Chad</b> went on": with some nouns whoever stands in "of" suffers it. */
    private Firing suffered(Firing firing) {
        boolean invaded = firing.who().size() == 1
                && firing.whom().isEmpty()
                && OF_THE_TARGET.contains(s.lemma(firing.frame().trigger()))
                && s.marker(firing.who().get(0).head()).equals("of");
        return invaded ? firing.with(List.of(), firing.who()) : firing;
    }

    /**
     * What holds though it is but a part of what was claimed above it: a tie in the word for somebody ("defied <b>its
     * patron</b>"), one that is denied ("denied <b>arming</b> the rebels"), and what was asked of whoever answers it
     * ("rejected <b>Chad's demand</b>").
     */
    private boolean presupposed(int token, Firing firing, Reading reading) {
        if (learned(firing)) {
            return false;
        }
        return firing.rule().type() instanceof TieType
                ? reading.status() == Status.DENIED || matcher.actorAt(token).isPresent()
                : frames.answered(token) && !firing.whom().isEmpty();
    }

    /**
     * Whether what a clause below it tells is all that a firing tells: "voted <b>to recognise Chad</b>" and "continued <b>to arm
     * Chad</b>" of what the model only guesses, "ordered his army <b>to attack Chad</b>" of what one asks of one's own.
     */
    private boolean givesWay(SentenceLearner.Judged judged) {
        Firing firing = judged.firing();
        Frame frame = firing.frame();
        int verb = frame.trigger();
        boolean guess = learned(firing) && (DECIDING.contains(s.lemma(verb)) || !learner.standsBeside(judged));
        boolean order = firing.rule().type() == EventType.REQUEST && frames.ordersOnesOwn(verb);
        if (s.upos(verb) != Upos.VERB || !guess && !order) {
            return false;
        }
        for (int clause : frame.fillers(Role.CLAUSE)) {
            if (matcher.at(clause).stream().anyMatch(below -> below.rule().type() instanceof EventType)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "any <b>attack</b> on Chad will be answered", "will respond if it is <b>attacked</b>": a deed that nobody has done or
     * means to do.
     */
    private boolean supposed(Firing firing) {
        int token = firing.frame().trigger();
        if (!(firing.rule().type() instanceof EventType event)) {
            return false;
        }
        boolean noun = event.quad() == Quad.MATERIAL_CONFLICT && s.upos(token) == Upos.NOUN;
        return noun && frames.supposed(token) || firing.who().isEmpty() && frames.supposedlySuffered(token);
    }

    /** "The Kremlin said Putin had done all he could": what is said of one's own leader is no act between the two. */
    private boolean ofOnesOwn(Firing firing) {
        return learned(firing)
                && frames.says(firing.frame().trigger())
                && firing.who().stream()
                        .flatMap(one -> one.actors().stream())
                        .anyMatch(one -> one.ofState()
                                && firing.whom().stream()
                                        .flatMap(other -> other.actors().stream())
                                        .anyMatch(other -> other.ofState()
                                                && other.country().equals(one.country())));
    }

    private static boolean event(Found found) {
        return found.firing().rule().type() instanceof EventType;
    }

    /** What is announced tells its own act where a rule reads it; a guess that something is agreed to hides nothing. */
    private static boolean guessedAnnouncement(Firing firing) {
        return learned(firing) && firing.rule().type() == EventType.AGREE;
    }

    /** Whether the type model made the firing, not a rule. */
    static boolean learned(Firing firing) {
        return SentenceLearner.made(firing.rule().id());
    }

    private Reading reading(int token, Rule rule) {
        Reading read = statuses.read(token, !(rule.type() instanceof EventType));
        Status status = rule.status()
                .filter(given -> given(given, read))
                .map(given -> given == Status.ENDED && statuses.underWay(token) ? Status.FAILING : given)
                .orElse(read.status());
        return new Reading(status, read.sayer(), read.governor(), read.ahead());
    }

    /** A rule's own status gives way to what is only said, but not to a negation that its words ask for: "will not tolerate". */
    private static boolean given(Status given, Reading read) {
        return !read.status().unreal() || given == Status.ASSERTED && read.status() == Status.NEGATED;
    }

    private boolean canTrigger(int token) {
        return switch (s.upos(token)) {
            case VERB, NOUN, ADJ, PROPN, AUX, ADV -> true;
            default -> false;
        };
    }

    private List<Integer> fromTheTop() {
        int[] depth = new int[s.size()];
        for (int i = 0; i < s.size(); i++) {
            int steps = 0;
            for (int up = i; s.head(up) >= 0; up = s.head(up)) {
                steps++;
            }
            depth[i] = steps;
        }
        return IntStream.range(0, s.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> depth[i]).thenComparing(i -> i))
                .toList();
    }
}
