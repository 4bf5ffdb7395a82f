package org.entente.nlp.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts how far predicted trees agree with a treebank's; all figures are F1 in percent over words or arguments. */
final class Scores {

    private int gold;
    private int predicted;
    private int sameSpan;
    private int sameUpos;
    private int sameXpos;
    private int sameHead;
    private int sameArc;
    private int goldArguments;
    private int predictedArguments;
    private int predictedArgumentsOfGoldVerbs;
    private int rightArguments;
    private int rightArgumentsOfGoldVerbs;

    /** Compares the words of one text. */
    void add(List<ScoredWord> goldWords, List<ScoredWord> predictedWords) {
        Map<Long, ScoredWord> bySpan = new HashMap<>();
        for (ScoredWord word : goldWords) {
            bySpan.put(word.span(), word);
            goldArguments += word.isArgument() && word.verbHead() ? 1 : 0;
        }
        gold += goldWords.size();
        predicted += predictedWords.size();
        for (ScoredWord word : predictedWords) {
            ScoredWord head = bySpan.get(word.head());
            boolean goldVerb = head != null && head.upos().equals("VERB");
            predictedArguments += word.isArgument() && word.verbHead() ? 1 : 0;
            predictedArgumentsOfGoldVerbs += word.isArgument() && goldVerb ? 1 : 0;
            ScoredWord match = bySpan.get(word.span());
            if (match != null) {
                compare(match, word);
            }
        }
    }

    private void compare(ScoredWord match, ScoredWord word) {
        boolean head = match.head() == word.head();
        boolean arc = head && match.plainRelation() == word.plainRelation();
        sameSpan++;
        sameUpos += match.upos().equals(word.upos()) ? 1 : 0;
        sameXpos += match.xpos().equals(word.xpos()) ? 1 : 0;
        sameHead += head ? 1 : 0;
        sameArc += arc ? 1 : 0;
        if (arc && match.isArgument() && match.verbHead()) {
            rightArgumentsOfGoldVerbs++;
            rightArguments += word.verbHead() ? 1 : 0;
        }
    }

    /** Words with the right boundaries. */
    double words() {
        return percent(sameSpan, gold, predicted);
    }

    double upos() {
        return percent(sameUpos, gold, predicted);
    }

    double xpos() {
        return percent(sameXpos, gold, predicted);
    }

    /** Unlabelled attachment. */
    double uas() {
        return percent(sameHead, gold, predicted);
    }

    /** Labelled attachment. */
    double las() {
        return percent(sameArc, gold, predicted);
    }

    /** Arguments of verbs, a verb being what the treebank tags as one. */
    double arguments() {
        return percent(rightArgumentsOfGoldVerbs, goldArguments, predictedArgumentsOfGoldVerbs);
    }

    /** Arguments of verbs, where an argument also counts as wrong if its verb is not tagged as one. */
    double argumentsOfTaggedVerbs() {
        return percent(rightArguments, goldArguments, predictedArguments);
    }

    private static double percent(int right, int one, int other) {
        return one + other == 0 ? 0 : 200.0 * right / (one + other);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "words %.2f  UPOS %.2f  XPOS %.2f  UAS %.2f  LAS %.2f  ARG F %.2f (of tagged verbs %.2f)",
                words(),
                upos(),
                xpos(),
                uas(),
                las(),
                arguments(),
                argumentsOfTaggedVerbs());
    }
}
