package org.entente.bench.coding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Sentence;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.SentenceCoder;
import org.entente.text.learn.FrameReader;
import org.entente.text.learn.Learner;
import org.entente.text.learn.SentenceLearner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.Firing;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;

/**
 * How many frames a second the type model judges, on one thread: from a frame with its actors and the rules that fire to a
 * judgement. Argument: the folder of the annotated set. Beside it the parser reads the same sentences, and the ratio of both
 * is printed too: how long the model takes, as a share of the parser. Processor time of the thread, best of several rounds.
 */
public final class TypeModelSpeed {

    private static final int WARM = 5;
    private static final int ROUNDS = 10;

    private TypeModelSpeed() {}

    /** A sentence with the tokens whose frames are judged, and the rules that fire at each. */
    private record Work(Sentence sentence, SentenceCoder coder, List<Integer> tokens, List<List<Firing>> fired) {

        static Work of(Sentence sentence, SentenceCoder coder) {
            FrameReader reader = new FrameReader(sentence, coder.frames(), coder.matcher(), Optional.empty());
            List<Integer> tokens = new ArrayList<>();
            List<List<Firing>> fired = new ArrayList<>();
            for (int token = 0; token < sentence.size(); token++) {
                if (reader.view(token).isPresent()) {
                    tokens.add(token);
                    fired.add(coder.matcher().at(token));
                }
            }
            return new Work(sentence, coder, tokens, fired);
        }

        int judge(Learner learner) {
            SentenceLearner judge = learner.in(sentence, coder.frames(), coder.matcher());
            int judged = 0;
            for (int i = 0; i < tokens.size(); i++) {
                judged += judge.judge(tokens.get(i), fired.get(i), true).size();
            }
            return judged;
        }
    }

    public static void main(String[] arguments) {
        ActorList actors = ActorList.load();
        Parser parser = EnglishParser.load(ParserOptions.standard().with(actors));
        Coder coder =
                new Coder(parser, new MentionResolver(actors), RuleBook.load().orThrow(), Learner.none());
        List<AnnotatedSentence> set = AnnotatedSet.read(Path.of(arguments[0])).sentences();
        List<Work> work = new ArrayList<>();
        for (AnnotatedSentence sentence : set) {
            Coder.Reading reading = coder.read(sentence.document());
            for (int i = 0; i < reading.sentences().size(); i++) {
                work.add(Work.of(reading.sentences().get(i), reading.coder().sentence(i)));
            }
        }
        int frames = work.stream().mapToInt(one -> one.tokens().size()).sum();
        Learner learner = Learner.load();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double judging = Double.POSITIVE_INFINITY;
        double parsing = Double.POSITIVE_INFINITY;
        long judged = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            long began = threads.getCurrentThreadCpuTime();
            judged = work.stream().mapToLong(one -> one.judge(learner)).sum();
            long between = threads.getCurrentThreadCpuTime();
            set.forEach(sentence -> parser.parse(sentence.text()));
            long ended = threads.getCurrentThreadCpuTime();
            if (round >= WARM) {
                judging = Math.min(judging, (between - began) / 1e9);
                parsing = Math.min(parsing, (ended - between) / 1e9);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "type model, one thread: %.0f frames/s (%d frames, %d judgements); %.3f of the time the parser takes for the same %d sentences%n",
                frames / judging,
                frames,
                judged,
                judging / parsing,
                set.size());
    }
}
