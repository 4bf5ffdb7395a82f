package org.entente.text.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Document;
import org.entente.text.Coder;
import org.entente.text.coding.SentenceCoder;
import org.entente.text.learn.FeatureVector;
import org.entente.text.learn.FrameReader;
import org.entente.text.learn.FrameView;
import org.entente.text.learn.LearnedType;
import org.entente.text.learn.WordVectors;
import org.entente.text.rules.Firing;
import org.entente.text.rules.Rule;

/**
 * An annotated sentence as the coder reads it: the frames that the model would judge.
 *
 * @param sentence what is annotated
 * @param frames its frames, with what is needed to label them
 */
record ReadSentence(AnnotatedSentence sentence, List<Candidate> frames) {

    /**
     * A frame that may make a claim.
     *
     * @param features with what the rules say of it, unless the sentence is an example of a rule
     * @param unruled as on a wording that no rule was written for
     * @param depth steps up to the root of the tree
     * @param hinted for each label whether a rule of its type fires (2), starts with its word (1) or neither (0)
     */
    record Candidate(FrameView view, FeatureVector features, FeatureVector unruled, int depth, List<Integer> hinted) {

        Candidate {
            hinted = List.copyOf(hinted);
        }
    }

    ReadSentence {
        frames = List.copyOf(frames);
    }

    static ReadSentence of(AnnotatedSentence sentence, Coder coder, boolean withRules, Optional<WordVectors> vectors) {
        Document document = sentence.document();
        Coder.Reading reading = coder.read(document);
        List<Candidate> frames = new ArrayList<>();
        for (int number = 0; number < reading.sentences().size(); number++) {
            SentenceCoder one = reading.coder().sentence(number);
            FrameReader reader = new FrameReader(reading.sentences().get(number), one.frames(), one.matcher(), vectors);
            for (int token = 0; token < reading.sentences().get(number).size(); token++) {
                Optional<FrameView> view = reader.view(token);
                if (view.isPresent()) {
                    List<Firing> fired = one.matcher().at(token);
                    FeatureVector unruled = reader.features(view.get(), List.of(), false);
                    frames.add(new Candidate(
                            view.get(),
                            withRules ? reader.features(view.get(), fired, true) : unruled,
                            unruled,
                            depth(reading.sentences().get(number), token),
                            hints(fired, one.matcher().rulesOf(token))));
                }
            }
        }
        return new ReadSentence(sentence, frames);
    }

    private static int depth(org.entente.nlp.Sentence s, int token) {
        int steps = 0;
        for (int up = token; s.head(up) >= 0; up = s.head(up)) {
            steps++;
        }
        return steps;
    }

    private static List<Integer> hints(List<Firing> fired, List<Rule> rules) {
        int[] hints = new int[LearnedType.labels().size()];
        for (Rule rule : rules) {
            raise(hints, rule, 1);
        }
        for (Firing firing : fired) {
            raise(hints, firing.rule(), 2);
        }
        return Arrays.stream(hints).boxed().toList();
    }

    private static void raise(int[] hints, Rule rule, int to) {
        for (int label = 1; label < hints.length; label++) {
            if (LearnedType.labels()
                    .get(label)
                    .type()
                    .filter(rule.type()::equals)
                    .isPresent()) {
                hints[label] = Math.max(hints[label], to);
            }
        }
    }
}
