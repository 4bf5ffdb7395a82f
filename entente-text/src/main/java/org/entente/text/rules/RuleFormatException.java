package org.entente.text.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used as they are. */
public final class RuleFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    RuleFormatException(List<Problem> problems) {
        super(problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
