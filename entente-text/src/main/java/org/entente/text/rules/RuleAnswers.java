package org.entente.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.entente.text.answer.Digest;
import org.entente.text.answer.Question;

/**
 * What a rule book answers. The coder asks it for nothing but the rules that a word starts; so two books that answer alike for
 * every word of a text code it alike. Word sets and refinements count as what they put into the rules that use them, refinements by
 * code for the words they look for; examples and the place in a file do not count.
 */
public final class RuleAnswers {

    private RuleAnswers() {}

    /** Tells each question and the digest of its answer. */
    public static void of(RuleBook book, ObjLongConsumer<Question> sink) {
        Map<String, List<Object>> words = new TreeMap<>();
        book.eachEntry((kind, word, entries) -> {
            List<Object> answers = words.computeIfAbsent(word, unseen -> new ArrayList<>());
            for (Started.Entry entry : entries) {
                answers.add(kind);
                answers.add(entry.trigger());
                answers.add(entry.specificity());
                answers.add(deciding(entry.rule()));
            }
        });
        book.refinementsByCode().forEach((code, refinement) -> byWords(code, refinement, words));
        words.forEach((word, answers) ->
                sink.accept(new Question(Question.Kind.TRIGGER, word), Digest.of(answers.toArray())));
    }

    /** What makes a code finer for rules that name no refinement and for the type model: asked of its own words. */
    private static void byWords(String code, Refinement refinement, Map<String, List<Object>> words) {
        for (int step = 0; step < refinement.steps().size(); step++) {
            Refinement.Step finer = refinement.steps().get(step);
            int turn = step;
            finer.phrases().forEach((first, phrases) -> {
                List<Object> answers = words.computeIfAbsent(first, unseen -> new ArrayList<>());
                answers.add(code);
                answers.add(turn);
                answers.add(finer.code());
                answers.add(phrases);
            });
        }
    }

    private static Rule deciding(Rule rule) {
        return new Rule(
                rule.id(),
                rule.type(),
                rule.triggers(),
                rule.who(),
                rule.whom(),
                rule.needs(),
                rule.conditions(),
                rule.blocks(),
                rule.cameo(),
                rule.refinement(),
                rule.mode(),
                rule.status(),
                rule.symmetric(),
                List.of(),
                List.of(),
                0);
    }
}
