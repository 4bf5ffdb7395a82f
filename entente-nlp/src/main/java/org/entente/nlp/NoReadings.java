package org.entente.nlp;

import java.util.List;
import java.util.Optional;

/** The readings of a parser that has no second thoughts. */
enum NoReadings implements Readings {
    NONE;

    @Override
    public List<Reading> best(int most) {
        return List.of();
    }

    @Override
    public Optional<Reading> with(int token, Upos upos) {
        return Optional.empty();
    }

    @Override
    public List<Reading> with(int token, Upos upos, int most) {
        return List.of();
    }

    @Override
    public List<Reading> past(int token, int most) {
        return List.of();
    }

    @Override
    public List<Reading> present(int token, int most) {
        return List.of();
    }

    @Override
    public Optional<Reading> opening(int head, int end) {
        return Optional.empty();
    }
}
