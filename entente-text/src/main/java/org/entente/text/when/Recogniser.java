package org.entente.text.when;

import java.util.List;
import org.entente.nlp.Sentence;

/** Finds the time expressions of sentences. Safe for use by several threads. */
final class Recogniser {

    private static final Recogniser SHARED = new Recogniser();

    private final Vocabulary vocabulary = new Vocabulary(NamedTimes.load());

    private Recogniser() {}

    static Recogniser shared() {
        return SHARED;
    }

    /** A sentence's expressions, in order, none overlapping. */
    List<Expression> expressions(Sentence sentence) {
        return new Grammar(new Words(sentence, vocabulary), vocabulary.names()).expressions();
    }
}
