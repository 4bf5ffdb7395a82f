package org.entente.nlp.train;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.parse.Analysis;
import org.entente.nlp.parse.ParserModel;

/** Parses a treebank's sentences and scores the result. */
final class Evaluation {

    private final ParserModel model;
    private final Analysis analysis;

    Evaluation(ParserModel model) {
        this.model = model;
        this.analysis = new Analysis(model);
    }

    /** Scores with the treebank's words and sentences, and our tags. */
    static Scores withGoldWords(ParserModel model, List<ConlluSentence> sentences) {
        Scores scores = new Scores();
        Evaluation evaluation = new Evaluation(model);
        for (ConlluSentence sentence : sentences) {
            scores.add(ScoredWord.of(sentence, 0), evaluation.parsed(sentence));
        }
        return scores;
    }

    List<ScoredWord> parsed(ConlluSentence sentence) {
        int[] heads = new int[sentence.size()];
        Relation[] relations = new Relation[sentence.size()];
        analysis.begin(Example.of(sentence).forms());
        int[] tags = analysis.tag();
        analysis.parse(heads, relations);
        return words(ScoredWord.of(sentence, 0), tags, heads, relations);
    }

    /** The words of a parse of a treebank's sentence. */
    List<ScoredWord> words(List<ScoredWord> gold, int[] tags, int[] heads, Relation[] relations) {
        List<ScoredWord> words = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            words.add(new ScoredWord(
                    gold.get(i).span(),
                    model.tags().upos(tags[i]).name(),
                    model.tags().xpos(tags[i]),
                    heads[i] < 0 ? ScoredWord.ROOT : gold.get(heads[i]).span(),
                    relations[i],
                    heads[i] >= 0 && model.tags().upos(tags[heads[i]]) == Upos.VERB));
        }
        return words;
    }

    /** Scores everything from the bare text of each document: words and sentences are ours too. */
    static Scores fromText(EnglishParser parser, List<ConlluSentence> sentences) {
        Scores scores = new Scores();
        for (List<ConlluSentence> document : documents(sentences)) {
            StringBuilder text = new StringBuilder();
            List<ScoredWord> gold = new ArrayList<>();
            for (ConlluSentence sentence : document) {
                if (!text.isEmpty()) {
                    text.append(beginsParagraph(sentence) ? "\n\n" : " ");
                }
                gold.addAll(ScoredWord.of(sentence, text.length()));
                text.append(sentence.text());
            }
            List<ScoredWord> predicted = new ArrayList<>();
            for (Sentence sentence : parser.parse(text.toString())) {
                predicted.addAll(ScoredWord.of(sentence));
            }
            scores.add(gold, predicted);
        }
        return scores;
    }

    static List<List<ConlluSentence>> documents(List<ConlluSentence> sentences) {
        List<List<ConlluSentence>> documents = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            if (documents.isEmpty()
                    || sentence.comments().stream().anyMatch(comment -> comment.startsWith("# newdoc"))) {
                documents.add(new ArrayList<>());
            }
            documents.get(documents.size() - 1).add(sentence);
        }
        return documents;
    }

    private static boolean beginsParagraph(ConlluSentence sentence) {
        return sentence.comments().stream().anyMatch(comment -> comment.startsWith("# newpar"));
    }
}
