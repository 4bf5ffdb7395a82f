package org.entente.app.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.store.Answer;
import org.entente.text.answer.Question;
import org.entente.text.reach.Answers;

/** What rules and actors answer, as a store keeps it. */
public final class StoredAnswers {

    private StoredAnswers() {}

    /** Rows for a store, in the order of the questions. */
    public static List<Answer> rows(Answers answers) {
        List<Answer> rows = new ArrayList<>();
        answers.digests().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> rows.add(new Answer(
                        one.getKey().kind().name().toLowerCase(Locale.ROOT),
                        one.getKey().about(),
                        one.getValue())));
        return rows;
    }

    /**
     * The answers of rows.
     *
     * @throws IllegalArgumentException where a row is of a kind that this program does not know
     */
    public static Answers of(List<Answer> rows) {
        Map<Question, Long> digests = new HashMap<>();
        for (Answer row : rows) {
            Question.Kind kind = Question.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT));
            digests.put(new Question(kind, row.about()), row.digest());
        }
        return new Answers(digests);
    }
}
