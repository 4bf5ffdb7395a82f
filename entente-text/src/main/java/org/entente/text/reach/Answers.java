package org.entente.text.reach;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.text.actor.ActorAnswers;
import org.entente.text.actor.ActorList;
import org.entente.text.answer.Question;
import org.entente.text.rules.RuleAnswers;
import org.entente.text.rules.RuleBook;

/**
 * Everything that rules and an actor list answer, as one digest a question. Texts in which no question is asked whose answer
 * changed are coded alike by the same coder.
 *
 * @param digests by question
 */
public record Answers(Map<Question, Long> digests) {

    public Answers {
        digests = Map.copyOf(digests);
    }

    /** What these rules and actors answer. */
    public static Answers of(RuleBook rules, ActorList actors) {
        Map<Question, Long> digests = new TreeMap<>();
        RuleAnswers.of(rules, digests::put);
        ActorAnswers.of(actors, digests::put);
        return new Answers(digests);
    }

    /** The questions that others answer otherwise, or that only one of both answers. */
    public NavigableSet<Question> differing(Answers others) {
        NavigableSet<Question> differing = new TreeSet<>();
        digests.forEach((question, digest) -> {
            if (!Objects.equals(digest, others.digests.get(question))) {
                differing.add(question);
            }
        });
        others.digests.keySet().stream()
                .filter(question -> !digests.containsKey(question))
                .forEach(differing::add);
        return differing;
    }
}
