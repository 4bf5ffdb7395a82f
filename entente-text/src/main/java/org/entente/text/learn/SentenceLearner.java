package org.entente.text.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;
import org.entente.claim.Quad;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.StatusReader;
import org.entente.text.frame.TriggerKind;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Accidents;
import org.entente.text.rules.Firing;
import org.entente.text.rules.Insisting;
import org.entente.text.rules.Rule;
import org.entente.text.rules.SentenceMatcher;
import org.entente.text.rules.Trigger;

/** Judges the frames of one sentence: which firings of rules stand, and which claims the model makes of its own. */
public final class SentenceLearner {

    /**
     * A firing and what the model thinks of it.
     *
     * @param support the probability that the frame makes a claim of this type; 1 where no model is at hand
     * @param nothing the probability that the frame makes no claim; 0 where no model is at hand
     */
    public record Judged(Firing firing, double support, double nothing) {}

    /** With which the ids of the rules begin under whose names the model's claims stand. */
    static final String PREFIX = "learned/";

    private static final Set<String> SAYING = Set.of("say", "tell", "add", "state", "report", "note");

    private static final Set<String> LISTENERS = WordClasses.shared().get("listener");

    private static final Set<String> FAILING = Set.of("fail", "neglect", "omit");

    private static final Set<String> AVERTING = WordClasses.shared().get("governs-negated");

    /** What is done by saying a thing, whatever is said of it. */
    private static final Set<ClaimType> SPOKEN = Set.of(EventType.AGREE, EventType.REQUEST);

    private static final Set<Role> WHERE = EnumSet.of(Role.IN, Role.AT, Role.ON, Role.NEAR, Role.INSIDE, Role.OUTSIDE);

    private final Optional<LearnedModel> model;
    private final FrameFeatures features;
    private final SentenceVectors vectors;
    private final Sentence s;
    private final SentenceFrames frames;
    private final SentenceMatcher matcher;
    private final FeatureSink sink = new FeatureSink();
    private Optional<int[]> shared = Optional.empty();

    SentenceLearner(
            Optional<LearnedModel> model,
            FrameFeatures features,
            SentenceVectors vectors,
            Sentence sentence,
            SentenceFrames frames,
            SentenceMatcher matcher) {
        this.model = model;
        this.features = features;
        this.vectors = vectors;
        this.s = sentence;
        this.frames = frames;
        this.matcher = matcher;
    }

    /** Whether the model made a claim that stands under a rule's id, not a rule. */
    public static boolean made(String rule) {
        return rule.startsWith(PREFIX);
    }

    /** Whether a claim of the model's own is sure enough to stand beside events that rules find in the sentence. */
    public boolean standsBeside(Judged judged) {
        return model.isEmpty() || judged.support() > model.get().limits().beside();
    }

    /**
     * What is claimed at a token, given the rules that fire there.
     *
     * @param guesses whether the model may claim something of its own there
     */
    public List<Judged> judge(int token, List<Firing> fired, boolean guesses) {
        Optional<FrameView> view = model.isPresent() && FrameReader.judgeable(s, matcher, token)
                ? FrameView.of(matcher, frames, token)
                : Optional.empty();
        if (view.isEmpty()) {
            return fired.stream().map(firing -> new Judged(firing, 1, 0)).toList();
        }
        LearnedModel learned = model.orElseThrow();
        sink.clear();
        features.add(view.get(), fired, true, sink);
        double[] probabilities = learned.types().probabilities(sink, shared(learned.types()), vectors.of(token));
        List<Judged> judged = new ArrayList<>(2);
        for (Firing firing : fired) {
            judge(firing, view.get(), probabilities, learned, guesses).ifPresent(judged::add);
        }
        if (!guesses) {
            return judged;
        }
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE)) {
            boolean silent =
                    fired.stream().noneMatch(firing -> family(firing.rule().type()) == kind);
            if (silent) {
                propose(kind, view.get(), probabilities, learned).ifPresent(judged::add);
            }
        }
        return judged;
    }

    /** What the features that all frames of the sentence share add up to; worked out once. */
    private int[] shared(TypeModel types) {
        if (shared.isEmpty()) {
            FeatureSink words = new FeatureSink();
            features.addSentence(words);
            shared = Optional.of(types.sums(words));
        }
        return shared.orElseThrow();
    }

    /** What the model thinks of a token's frame and why, in one line; empty where it judges none. */
    public Optional<String> explain(int token, List<Firing> fired) {
        if (model.isEmpty() || !FrameReader.judgeable(s, matcher, token)) {
            return Optional.empty();
        }
        return FrameView.of(matcher, frames, token).map(view -> {
            NamingSink naming = new NamingSink(s, matcher);
            features.addSentence(naming);
            features.add(view, fired, true, naming);
            TypeModel types = model.get().types();
            double[] probabilities = types.probabilities(naming, vectors.of(token));
            int best = best(Kind.EVENT, probabilities);
            int tie = best(Kind.TIE, probabilities);
            int shown = probabilities[tie] > probabilities[best] ? tie : best;
            return String.format(
                    Locale.ROOT,
                    "%s %.2f, no claim %.2f: %s",
                    LearnedType.labels().get(shown).word(),
                    probabilities[shown],
                    probabilities[0],
                    naming.reasons(types, shown));
        });
    }

    private static Kind family(ClaimType type) {
        return type.kind() == Kind.EVENT ? Kind.EVENT : Kind.TIE;
    }

    private Optional<Judged> judge(
            Firing firing, FrameView view, double[] probabilities, LearnedModel learned, boolean guesses) {
        ClaimType type = firing.rule().type();
        double support = support(type, probabilities);
        if (probabilities[0] > learned.limits().veto()) {
            return Optional.empty();
        }
        int best = best(Kind.EVENT, probabilities);
        ClaimType likeliest = LearnedType.labels().get(best).type().orElseThrow();
        if (guesses
                && type.kind() == Kind.EVENT
                && likeliest != type
                && probabilities[best] > learned.limits().overrule()
                && !speaksForItself(likeliest, view.frame())) {
            return claim(best, view, probabilities, learned);
        }
        return Optional.of(new Judged(firing, support, probabilities[0]));
    }

    private Optional<Judged> propose(Kind kind, FrameView view, double[] probabilities, LearnedModel learned) {
        int best = best(kind, probabilities);
        double limit =
                kind == Kind.EVENT ? learned.limits().event() : learned.limits().tie();
        ClaimType type = LearnedType.labels().get(best).type().orElseThrow();
        double support = support(type, probabilities);
        if (cameToNothing(type, view.frame())
                || Insisting.states(type, s, view.frame().trigger())
                || Insisting.foretells(s, view.frame().trigger())
                || Accidents.caused(type, s, view.frame().trigger())
                || support <= limit
                || kind == Kind.EVENT && !SPOKEN.contains(type) && onlySays(view.frame())
                || speaksForItself(type, view.frame())
                || support <= learned.limits().beside()
                        && matcher.forbids(type, view.frame().trigger())) {
            return Optional.empty();
        }
        return claim(best, view, probabilities, learned);
    }

    /** "averted a war": nothing worse than before. */
    private boolean cameToNothing(ClaimType type, Frame frame) {
        return type == ShiftType.WORSENING
                && frame.kind() == TriggerKind.VERB
                && AVERTING.contains(s.lemma(frame.trigger()));
    }

    /**
     * Whether it is an act put off whose own word the rules know: "said it would withdraw" is a matter of "withdraw". Who
     * vows not to do a thing agrees to nothing.
     */
    private boolean speaksForItself(ClaimType type, Frame frame) {
        if (type == EventType.AGREE && denies(frame.fillers(Role.CLAUSE))) {
            return true;
        }
        if (type == EventType.REJECT
                && FAILING.contains(s.lemma(frame.trigger()))
                && hostile(frame.fillers(Role.CLAUSE))) {
            return true; // "failed to bomb the port"
        }
        boolean said = SAYING.contains(s.lemma(frame.trigger()));
        return (type == EventType.AGREE || type == EventType.THREATEN || said)
                && (acts(frame.fillers(Role.CLAUSE)) || acts(frame.fillers(Role.OBJECT)));
    }

    /** "said it had noted the events": whatever is told there is a matter of the words that are said. */
    private boolean onlySays(Frame frame) {
        return SAYING.contains(s.lemma(frame.trigger())) && frame.has(Role.CLAUSE);
    }

    private boolean denies(int[] clauses) {
        return Arrays.stream(clauses)
                .anyMatch(clause -> new StatusReader(frames).read(clause, false).status() == Status.NEGATED);
    }

    private boolean acts(int[] tokens) {
        return Arrays.stream(tokens)
                .anyMatch(token -> matcher.at(token).stream()
                        .anyMatch(firing -> firing.rule().type().kind() == Kind.EVENT));
    }

    private boolean hostile(int[] tokens) {
        return Arrays.stream(tokens)
                .anyMatch(token -> matcher.at(token).stream()
                        .anyMatch(firing -> firing.rule().type() instanceof EventType event && conflict(event.quad())));
    }

    private static boolean conflict(Quad quad) {
        return quad == Quad.MATERIAL_CONFLICT || quad == Quad.VERBAL_CONFLICT;
    }

    private static int best(Kind kind, double[] probabilities) {
        int best = -1;
        for (int label = 1; label < probabilities.length; label++) {
            ClaimType type = LearnedType.labels().get(label).type().orElseThrow();
            if (family(type) == kind && (best < 0 || probabilities[label] > probabilities[best])) {
                best = label;
            }
        }
        return best;
    }

    private static double support(ClaimType type, double[] probabilities) {
        double sum = 0;
        for (int label = 1; label < probabilities.length; label++) {
            if (LearnedType.labels().get(label).type().filter(type::equals).isPresent()) {
                sum += probabilities[label];
            }
        }
        return sum;
    }

    private Optional<Judged> claim(int label, FrameView view, double[] probabilities, LearnedModel learned) {
        ClaimType type = LearnedType.labels().get(label).type().orElseThrow();
        ArgumentRanks.Choice choice = learned.ranks().choose(label, view);
        List<Mention> who = choice.source();
        boolean listens = listens(view, choice);
        boolean venue = amongThemselves(type, choice) || sits(view, choice) || listens;
        List<Mention> whom = venue ? List.of() : choice.target();
        if (listens && type == EventType.REQUEST
                || !matcher.anchored(who) && !matcher.anchored(whom)
                || business(type, who)) {
            return Optional.empty();
        }
        boolean together = whom.isEmpty()
                ? actors(who) > 1
                        && !(type == EventType.AGREE
                                && frames.ofOnesOwn(view.frame().trigger()))
                        && !supportsAnother(type, view.frame())
                : choice.whom()
                        .filter(filled -> filled.role() == Role.WITH || filled.role() == Role.BETWEEN)
                        .isPresent();
        boolean mutual = LearnedRules.alwaysMutual(type) || LearnedRules.mutualTogether(type) && together;
        if (!mutual
                && whom.isEmpty()
                && actors(who) > 1
                && matcher.reciprocal(view.frame().trigger())) {
            whom = who;
        }
        boolean enough = type.kind() == Kind.EVENT
                || !who.isEmpty() && !whom.isEmpty()
                || mutual && actors(who) + actors(whom) > 1;
        if (!enough) {
            return Optional.empty();
        }
        Firing firing = new Firing(
                LearnedRules.of(label, mutual),
                new Trigger(view.frame().kind(), trigger(view), List.of()),
                view.frame(),
                who,
                whom,
                List.of(),
                0,
                0);
        return Optional.of(new Judged(firing, support(type, probabilities), probabilities[0]));
    }

    /** "Chad and Mali <b>welcomed</b> the vote": what all rules of its word take for done by one to another is not done with each other. */
    private boolean supportsAnother(ClaimType type, Frame frame) {
        List<Rule> known = type == EventType.SUPPORT
                ? matcher.rulesOf(frame.trigger()).stream()
                        .filter(rule -> rule.type() == type)
                        .toList()
                : List.of();
        return !known.isEmpty() && known.stream().noneMatch(Rule::symmetric);
    }

    private String trigger(FrameView view) {
        return FrameFeatures.lower(s.lemma(view.frame().trigger()));
    }

    /** "Rwanda and Congo signed a peace in Washington": what two do together they do with each other, not with where they are. */
    private static boolean amongThemselves(ClaimType type, ArgumentRanks.Choice choice) {
        return (LearnedRules.alwaysMutual(type) || LearnedRules.mutualTogether(type))
                && actors(choice.source()) > 1
                && choice.whom().filter(filled -> WHERE.contains(filled.role())).isPresent();
    }

    /** "Honda closed a plant in Argentina": what companies do is their trade; to protest and to accuse is nobody's. */
    private static boolean business(ClaimType type, List<Mention> who) {
        return type != EventType.PROTEST
                && type != EventType.ACCUSE
                && !who.isEmpty()
                && who.stream().flatMap(mention -> mention.actors().stream()).allMatch(SentenceLearner::company);
    }

    private static boolean company(Actor actor) {
        return actor.kind() != ActorKind.PEOPLE
                && (actor.sectors().contains(Sector.MNC) || actor.sectors().contains(Sector.BUS));
    }

    /** "told <b>reporters</b> that": nothing is done to those who are only told it, nor asked of them. */
    private boolean listens(FrameView view, ArgumentRanks.Choice choice) {
        return SAYING.contains(s.lemma(view.frame().trigger()))
                && !choice.target().isEmpty()
                && choice.target().stream().allMatch(mention -> LISTENERS.contains(s.lemma(mention.head())));
    }

    /** "The League met <b>in Cairo</b>": where a body of states sits is no partner of its. */
    private boolean sits(FrameView view, ArgumentRanks.Choice choice) {
        boolean sitting = switch (s.lemma(view.frame().trigger())) {
            case "meet", "convene", "sit", "gather", "assemble" -> true;
            default -> false;
        };
        return sitting
                && choice.whom().filter(filled -> WHERE.contains(filled.role())).isPresent()
                && choice.source().stream()
                        .flatMap(mention -> mention.actors().stream())
                        .allMatch(actor -> actor.kind() == ActorKind.INTERNATIONAL_ORGANIZATION);
    }

    private static int actors(List<Mention> mentions) {
        return mentions.stream().mapToInt(mention -> mention.actors().size()).sum();
    }
}
