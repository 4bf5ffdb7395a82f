package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Reading;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.StatusReader;
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

    /** A firing with the way the sentence puts it. */
    public record Found(Firing firing, Reading reading) {}

    private final Sentence s;
    private final SentenceFrames frames;
    private final SentenceMatcher matcher;
    private final StatusReader statuses;

    public SentenceCoder(Sentence sentence, Cast cast, RuleBook rules) {
        this.s = sentence;
        this.frames = new SentenceFrames(sentence);
        this.matcher = new SentenceMatcher(rules, frames, cast);
        this.statuses = new StatusReader(frames);
    }

    public SentenceFrames frames() {
        return frames;
    }

    public SentenceMatcher matcher() {
        return matcher;
    }

    /** What the sentence claims, in the order of its words. */
    public List<Found> found() {
        List<Found> found = new ArrayList<>();
        Shadow shadow = new Shadow(this.s);
        for (int token : fromTheTop()) {
            if (shadow.covers(token) || !canTrigger(token)) {
                continue;
            }
            for (Firing firing : matcher.at(token)) {
                Reading reading = reading(token, firing.rule());
                if (!shadow.covers(firing) && !shadow.covers(firing, reading.status())) {
                    found.add(new Found(firing, reading));
                    shadow.cast(firing);
                }
            }
        }
        found.sort(Comparator.comparingInt(f -> f.firing().frame().trigger()));
        return found;
    }

    private Reading reading(int token, Rule rule) {
        Reading read = statuses.read(token, !(rule.type() instanceof EventType));
        Status status = rule.status().filter(given -> !read.status().unreal()).orElse(read.status());
        return new Reading(status, read.sayer(), read.governor(), read.ahead());
    }

    private boolean canTrigger(int token) {
        Upos upos = s.upos(token);
        return upos == Upos.VERB
                || upos == Upos.NOUN
                || upos == Upos.ADJ
                || upos == Upos.PROPN
                || upos == Upos.AUX
                || upos == Upos.ADV;
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
