package org.entente.text.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.nlp.Sentence;
import org.entente.text.frame.WordClasses;
import org.entente.text.learn.Learner;
import org.entente.text.mention.Mention;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.Cast;
import org.entente.text.rules.RuleBook;
import org.entente.text.when.Chronology;

/** Codes the sentences of one document, once they are parsed, dated and their actors known. */
public final class DocumentCoder {

    private static final Set<String> PEACEMAKING = WordClasses.shared().get("peacemaking");

    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final RuleBook rules;
    private final Learner learner;
    private final ClaimWriter writer;

    public DocumentCoder(
            Document document,
            List<Sentence> sentences,
            Mentions mentions,
            Chronology chronology,
            RuleBook rules,
            Learner learner) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.rules = rules;
        this.learner = learner;
        this.writer = new ClaimWriter(document, sentences, mentions, chronology, rules, learner.confidence());
    }

    private DocumentCoder(DocumentCoder other, Learner learner) {
        this.sentences = other.sentences;
        this.mentions = other.mentions;
        this.rules = other.rules;
        this.learner = learner;
        this.writer = other.writer.with(learner.confidence());
    }

    /** A coder of the same document with another learner. */
    public DocumentCoder with(Learner other) {
        return new DocumentCoder(this, other);
    }

    /**
     * The document's claims, sentence by sentence, then whose somebody is and the aliases. What each sentence says for itself
     * is read first, so that an act can be told by whom the whole text is about.
     */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        ClaimIds ids = new ClaimIds();
        Conflicts conflicts = new Conflicts();
        Adversaries adversaries = new Adversaries(conflicts, ids, mentions::landOf);
        SpokenDeeds spoken = new SpokenDeeds(conflicts, ids);
        List<Written> written = new ArrayList<>(sentences.size());
        for (int number = 0; number < sentences.size(); number++) {
            Written sentence = written(number);
            sentence.whole().forEach(weighed -> conflicts.foresee(weighed.claim()));
            written.add(sentence);
        }
        for (int number = 0; number < sentences.size(); number++) {
            List<Claim> told = new ArrayList<>();
            List<Claim> inferred = new ArrayList<>();
            Written here = written.get(number);
            for (Weighed weighed : here.whole()) {
                List<Claim> completed = comesToOne(weighed.claim(), here, sentences.get(number))
                        ? adversaries.alsoToOther(weighed.claim())
                        : adversaries.complete(weighed.claim());
                boolean together = weighed.claim().target().isPresent()
                        && completed.stream().anyMatch(claim -> doneTogether(claim, here));
                for (Claim claim : together ? List.of(weighed.claim()) : completed) {
                    (claim.equals(weighed.claim()) ? told : inferred).add(claim);
                }
                conflicts.note(weighed.claim());
            }
            for (Claim claim : inferred) {
                if (told.stream().noneMatch(other -> makesSuperfluous(other, claim))) {
                    told.add(claim);
                }
            }
            for (Claim claim : List.copyOf(told)) {
                if (!here.chargedWithStates().contains(claim.rule())) {
                    told.addAll(spoken.of(claim, told, here.spoken()));
                }
            }
            if (conflicts.any()) {
                List<Mention> named = mentions.in(number);
                for (Claim claim : here.unfinished()) {
                    adversaries
                            .finish(claim, sentences.get(number), named, told)
                            .ifPresent(whole -> {
                                told.add(whole);
                                told.addAll(spoken.of(whole, told, List.of()));
                            });
                }
            }
            claims.addAll(told);
        }
        for (Claim membership : writer.memberships()) {
            if (claims.stream().noneMatch(claim -> saysTheSame(claim, membership))) {
                claims.add(membership);
            }
        }
        claims.addAll(writer.aliases());
        return claims;
    }

    /**
     * What a sentence says for itself, and what it leaves for the text around it to finish.
     *
     * @param chargedWithStates the rules of its accusations of what somebody is or has, in which there is no deed
     */
    private record Written(
            List<Weighed> whole,
            List<Claim> unfinished,
            List<ClaimWriter.Spoken> spoken,
            Set<String> chargedWithStates) {}

    /**
     * "federal troops and their Eritrean allies invaded Tigray": who does it too to somebody is not the one it is done to. What
     * both do to nobody told, they do against each other: "both sides massed troops".
     */
    private static boolean doneTogether(Claim completed, Written sentence) {
        return completed.target().isPresent()
                && sentence.whole().stream()
                        .map(Weighed::claim)
                        .anyMatch(other -> other.type() == completed.type()
                                && other.rule().equals(completed.rule())
                                && other.span().end() == completed.span().end()
                                && other.source()
                                        .filter(doer -> Conflicts.sameSide(
                                                doer, completed.target().get()))
                                        .isPresent());
    }

    /** Whether a sentence tells of somebody that he comes to one alone to make peace: "arrived in Chad to mediate". */
    private static boolean comesToOne(Claim claim, Written here, Sentence sentence) {
        boolean speaks = claim.type() == EventType.CONSULT
                && claim.source().isPresent()
                && claim.target().isPresent()
                && (Adversaries.mediates(claim.cameo()) || speaksOfPeacemaking(sentence));
        return speaks
                && here.whole().stream()
                        .map(Weighed::claim)
                        .filter(other -> other.type() == EventType.CONSULT)
                        .filter(other -> other.source().equals(claim.source()))
                        .allMatch(claim::equals);
    }

    private static boolean speaksOfPeacemaking(Sentence sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (PEACEMAKING.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** "scrambles jets after Chinese, Russian planes": what is inferred of two is not said again beside what is told of them. */
    private static boolean makesSuperfluous(Claim told, Claim inferred) {
        return told.id().equals(inferred.id())
                || saysTheSame(told, inferred)
                        && told.status().unreal() == inferred.status().unreal();
    }

    private Written written(int number) {
        SentenceCoder coder = sentence(number);
        List<Weighed> all = writer.write(number, coder);
        List<Weighed> whole = Doubtful.leftOut(all);
        BitSet vain = vainGuesses(all, whole);
        if (!vain.isEmpty()) {
            coder = coder.withoutGuessesAt(vain);
            whole = Doubtful.leftOut(writer.write(number, coder));
        }
        boolean asks = sentences.size() > 1 && whole.stream().anyMatch(one -> SpokenDeeds.speaksOf(one.claim()));
        boolean accuses = sentences.size() > 1
                && whole.stream().anyMatch(one -> one.claim().type() == EventType.ACCUSE);
        return new Written(
                whole,
                writer.unfinished(number, coder),
                asks ? writer.spoken(number, coder) : List.of(),
                accuses ? chargedWithStates(sentences.get(number), coder) : Set.of());
    }

    /** The triggers of guesses that are left out as doubtful: they shall not hide what is told below them. */
    private static BitSet vainGuesses(List<Weighed> all, List<Weighed> whole) {
        BitSet vain = new BitSet();
        for (Weighed one : all) {
            if (one.evidence().learned() && !whole.contains(one)) {
                vain.set(one.trigger());
            }
        }
        return vain;
    }

    private static Set<String> chargedWithStates(Sentence sentence, SentenceCoder coder) {
        return coder.found().stream()
                .map(SentenceCoder.Found::firing)
                .filter(firing -> firing.rule().type() == EventType.ACCUSE && Standing.charged(sentence, firing))
                .map(firing -> firing.rule().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "Hungary, a member of NATO": what a rule has found by the tree is not said again. */
    private static boolean saysTheSame(Claim claim, Claim other) {
        return claim.type() == other.type()
                && claim.span().sentence() == other.span().sentence()
                && claim.source().map(Party::actor).equals(other.source().map(Party::actor))
                && claim.target().map(Party::actor).equals(other.target().map(Party::actor));
    }

    /** The claims of each sentence for itself, with what tells how sure they are. */
    public List<Weighed> weighed() {
        List<Weighed> claims = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            claims.addAll(writer.write(number, sentence(number)));
        }
        return claims;
    }

    /** What the rules find in one sentence. */
    public SentenceCoder sentence(int number) {
        Sentence sentence = sentences.get(number);
        Cast cast = new Tellers(sentence).without(new DocumentCast(mentions, number));
        return new SentenceCoder(sentence, cast, rules, learner);
    }
}
