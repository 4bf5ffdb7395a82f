package org.entente.text.coding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.AliasType;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Reading;
import org.entente.text.frame.TriggerKind;
import org.entente.text.frame.WordClasses;
import org.entente.text.learn.ClaimEvidence;
import org.entente.text.learn.Confidence;
import org.entente.text.mention.Mention;
import org.entente.text.mention.Mentions;
import org.entente.text.mention.SameAs;
import org.entente.text.rules.Firing;
import org.entente.text.rules.Rule;
import org.entente.text.rules.RuleBook;
import org.entente.text.when.Chronology;

/** Writes claims: spans in code points, ids, dates, the sayer, casualties. */
final class ClaimWriter {

    /** CAMEO's root of intents to cooperate. */
    private static final String INTENT = "03";

    private static final Set<String> DECIDING = WordClasses.shared().get("deciding");

    private static final double PHRASE_CONFIDENCE = 0.9;

    /** Between how many pairs the type model may guess one act; of a longer list it tells nothing. */
    private static final int MOST_GUESSED = 4;

    private final Document document;
    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final Chronology chronology;
    private final CodePoints points;
    private final Places places;
    private final Resolutions resolutions;
    private final ClaimTraits traits;
    private final RuleBook rules;
    private final Confidence confidence;
    private final ClaimIds ids = new ClaimIds();

    ClaimWriter(
            Document document,
            List<Sentence> sentences,
            Mentions mentions,
            Chronology chronology,
            RuleBook rules,
            Confidence confidence) {
        this.rules = rules;
        this.confidence = confidence;
        this.document = document;
        this.sentences = sentences;
        this.mentions = mentions;
        this.chronology = chronology;
        this.points = new CodePoints(document.text());
        this.places = new Places(sentences, mentions);
        this.resolutions = new Resolutions(sentences, mentions);
        this.traits = new ClaimTraits(sentences, mentions);
    }

    /** A writer for the same document that is sure of claims otherwise. */
    ClaimWriter with(Confidence other) {
        return new ClaimWriter(document, sentences, mentions, chronology, rules, other);
    }

    /** The claims of a sentence; what it says in full comes before what it says by implication. */
    List<Weighed> write(int number, SentenceCoder coder) {
        SentenceClaims claims = new SentenceClaims(sentences.get(number));
        List<Unfinished> unfinished = new ArrayList<>();
        IdentityHashMap<Claim, Weighed> evidence = new IdentityHashMap<>();
        List<SentenceCoder.Found> all = coder.found();
        ReportedNumbers numbers = new ReportedNumbers(coder.frames());
        int others = all.size() - 1;
        for (SentenceCoder.Found read : all) {
            SentenceCoder.Found found = read.with(resolutions.by(sentences.get(number), number, read.firing()));
            Optional<Firing> whole = completed(number, found);
            if (whole.isEmpty() && nobodyDoes(sentences.get(number), found, others)) {
                continue;
            }
            if (whole.isEmpty()) {
                for (Weighed weighed : weighed(number, numbers, found, false, others)) {
                    evidence.put(weighed.claim(), weighed);
                    claims.add(weighed.claim(), found.firing(), false);
                }
            } else {
                unfinished.add(new Unfinished(found, found.with(whole.get())));
            }
        }
        for (Unfinished open : unfinished) {
            List<Weighed> narrow = weighed(number, numbers, open.found(), false, others);
            if (narrow.stream().allMatch(weighed -> claims.sayMoreThan(weighed.claim()))) {
                continue;
            }
            for (Weighed weighed : weighed(number, numbers, open.completed(), true, others)) {
                evidence.put(weighed.claim(), weighed);
                claims.add(weighed.claim(), open.completed().firing(), true);
            }
        }
        List<Weighed> written = new ArrayList<>();
        for (Claim claim : claims.all()) {
            Weighed known = evidence.get(claim);
            if (known != null) {
                written.add(known);
            }
        }
        return written;
    }

    /**
     * "help it if it is attacked": what may be done by nobody told is no claim, nor what is only guessed at beside others.
     */
    private static boolean nobodyDoes(Sentence sentence, SentenceCoder.Found found, int others) {
        Firing firing = found.firing();
        if (!firing.who().isEmpty() || !(firing.rule().type() instanceof EventType)) {
            return false;
        }
        boolean suffered = sentence.child(firing.frame().trigger(), Relation.NSUBJ_PASS) >= 0;
        return suffered && found.reading().status() == Status.POSSIBLE || others > 0 && SentenceCoder.learned(firing);
    }

    /** The claims of a sentence that name nobody, or one side alone; whose the other is, the text around must tell. */
    List<Claim> unfinished(int number, SentenceCoder coder) {
        List<Claim> claims = new ArrayList<>();
        ReportedNumbers numbers = new ReportedNumbers(coder.frames());
        for (SentenceCoder.Found found : coder.unfinished()) {
            Firing firing = found.firing();
            List<Pair> pairs = firing.who().isEmpty() && firing.whom().isEmpty()
                    ? List.of(new Pair(Optional.empty(), Optional.empty()))
                    : Pair.of(firing);
            for (Pair pair : pairs) {
                ClaimEvidence evidence = ClaimEvidence.of(
                        found.judged(), false, true, found.reading().status(), 0, traits.of(number, firing, pair));
                claims.add(claim(number, numbers, found, pair, evidence));
            }
        }
        return claims;
    }

    /** What a sentence tells to be asked for, each with the rule that reads the asking. */
    List<Spoken> spoken(int number, SentenceCoder coder) {
        List<Spoken> claims = new ArrayList<>();
        ReportedNumbers numbers = new ReportedNumbers(coder.frames());
        for (SentenceCoder.Spoken spoken : coder.spoken()) {
            SentenceCoder.Found deed = spoken.deed();
            Reading reading = deed.reading();
            if (deed.firing().rule().type() instanceof EventType && !SentenceCoder.learned(deed.firing())) {
                Reading possible = new Reading(Status.POSSIBLE, reading.sayer(), reading.governor(), reading.ahead());
                SentenceCoder.Found asked = new SentenceCoder.Found(deed.judged(), possible, deed.cameo());
                for (Weighed weighed : weighed(number, numbers, asked, false, 0)) {
                    claims.add(new Spoken(spoken.saying().rule(), reading.status(), weighed.claim()));
                }
            }
        }
        return claims;
    }

    /** A deed that is spoken of, with the rule that reads what speaks of it, and how it is put in there. */
    record Spoken(Rule saying, Status put, Claim deed) {}

    /** A firing that names one side, and the same with the side that the sentence names around it. */
    private record Unfinished(SentenceCoder.Found found, SentenceCoder.Found completed) {}

    private List<Weighed> weighed(
            int number, ReportedNumbers numbers, SentenceCoder.Found found, boolean implied, int others) {
        List<Weighed> claims = new ArrayList<>();
        List<Pair> pairs = Pair.of(found.firing());
        if (pairs.size() > MOST_GUESSED && SentenceCoder.learned(found.firing())) {
            return List.of();
        }
        for (Pair pair : pairs) {
            boolean both = pair.source().isPresent() && pair.target().isPresent();
            ClaimEvidence evidence = ClaimEvidence.of(
                    found.judged(),
                    both,
                    implied,
                    found.reading().status(),
                    others,
                    traits.of(number, found.firing(), pair));
            claims.add(new Weighed(
                    claim(number, numbers, found, pair, evidence),
                    evidence,
                    found.firing().frame().trigger()));
        }
        return claims;
    }

    private Optional<Firing> completed(int number, SentenceCoder.Found found) {
        Sentence sentence = sentences.get(number);
        int sayer = found.reading().sayer() >= 0 ? found.reading().sayer() : accuser(sentence, found.reading());
        List<Mention> sides = new Tellers(sentence).without(mentions.in(number));
        return new OpenSide(sentence, sides, sayer).fill(found.firing());
    }

    /** "<b>France</b> complained that Israel had breached the truce": whoever charges somebody with a deed is no victim of it. */
    private static int accuser(Sentence s, Reading reading) {
        int verb = reading.governor();
        if (reading.status() != Status.ALLEGED || verb < 0 || s.upos(verb) != Upos.VERB) {
            return -1;
        }
        return s.child(verb, Relation.NSUBJ_PASS) >= 0
                ? s.child(verb, Relation.OBL_AGENT)
                : s.child(verb, Relation.NSUBJ);
    }

    private Claim claim(
            int number, ReportedNumbers numbers, SentenceCoder.Found found, Pair pair, ClaimEvidence evidence) {
        Rule rule = found.firing().rule();
        int trigger = found.firing().frame().trigger();
        Status status = found.reading().status();
        ClaimType type = rule.type();
        Sentence sentence = sentences.get(number);
        String cameo = found.cameo();
        if (type instanceof EventType event) {
            int governor = found.reading().governor();
            boolean decided = governor >= 0 && DECIDING.contains(sentence.lemma(governor))
                    || rule.status().filter(Status.PLANNED::equals).isPresent();
            boolean willing = event == EventType.AGREE
                    && (found.firing().frame().kind() == TriggerKind.ADJECTIVE || Intent.inclined(sentence, trigger));
            Status told = willing && status == Status.ENDED ? Status.NEGATED : status;
            Intent intent = decided && status == Status.PLANNED
                    ? Intent.asTold(event, cameo, status)
                    : Intent.of(event, cameo, told, willing || found.reading().ahead());
            type = intent.type();
            cameo = intent.cameo();
            status = intent.status();
        }
        List<Mention> sides = new ArrayList<>(2);
        pair.source().ifPresent(side -> sides.add(side.mention()));
        pair.target().ifPresent(side -> sides.add(side.mention()));
        int[] tokens = Evidence.of(sentence, number, found.firing(), sides);
        Span span = span(number, tokens[0], tokens[1]);
        Optional<Party> source = pair.source().map(this::party);
        Optional<Party> target = pair.target().map(this::party);
        return new Claim(
                ids.of(span, type, cameo, source, target),
                span,
                type,
                rule.mode(),
                cameo,
                type instanceof EventType event ? event.scale() : 0,
                source,
                target,
                rule.symmetric() && !oneSided(cameo, found.firing()),
                status,
                sayer(number, found.reading().sayer()),
                chronology.at(number, trigger),
                places.of(number, found.firing()),
                numbers.of(found.firing(), type),
                rule.id(),
                confidence.of(evidence));
    }

    /** "X said it would meet Y": what one of two only intends to do together says nothing of the other's mind. */
    private static boolean oneSided(String cameo, Firing firing) {
        return cameo.startsWith(INTENT)
                && !firing.who().isEmpty()
                && !firing.whom().isEmpty();
    }

    private Optional<Party> sayer(int number, int head) {
        if (head < 0) {
            return Optional.empty();
        }
        return mentions.at(number, head)
                .map(mention -> party(new Pair.Side(mention, mention.actors().get(0))));
    }

    private Span span(int number, int first, int last) {
        Sentence sentence = sentences.get(number);
        int begin = sentence.begin(first);
        int end = sentence.end(last);
        return new Span(
                document.id(),
                number,
                points.at(begin),
                points.at(end),
                document.text().substring(begin, end));
    }

    private Party party(Pair.Side side) {
        return party(side.mention(), side.actor());
    }

    private Party party(Mention mention, Actor actor) {
        Sentence sentence = sentences.get(mention.sentence());
        int begin = sentence.begin(mention.first());
        int end = sentence.end(mention.end() - 1);
        return new Party(
                actor, points.at(begin), points.at(end), document.text().substring(begin, end));
    }

    /** The claims that two names are one actor. */
    List<Claim> aliases() {
        List<Claim> claims = new ArrayList<>();
        for (SameAs same : Renamings.of(sentences, mentions, rules)) {
            claims.add(ofPhrases(
                    same.mention(), same.alias(), AliasType.SAME_AS, Status.ASSERTED, true, "mention/same-as"));
        }
        return claims;
    }

    /** The claims that phrases themselves make on whose somebody is. */
    List<Claim> memberships() {
        List<Claim> claims = new ArrayList<>();
        for (Memberships.Membership one : Memberships.of(sentences, mentions, rules)) {
            claims.add(ofPhrases(one.member(), one.body(), one.type(), one.status(), false, "mention/member-of"));
        }
        return claims;
    }

    private Claim ofPhrases(
            Mention first, Mention second, ClaimType type, Status status, boolean symmetric, String rule) {
        Span span = span(
                first.sentence(), Math.min(first.first(), second.first()), Math.max(first.end(), second.end()) - 1);
        Optional<Party> source = Optional.of(party(first, first.actors().get(0)));
        Optional<Party> target = Optional.of(party(second, second.actors().get(0)));
        return new Claim(
                ids.of(span, type, "", source, target),
                span,
                type,
                "",
                "",
                0,
                source,
                target,
                symmetric,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Numbers.NONE,
                rule,
                PHRASE_CONFIDENCE);
    }
}
