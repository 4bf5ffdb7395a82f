package org.entente.text.frame;

import org.entente.nlp.Sentence;

/** Gives a noun's frame the names that stand beside it and that the parser hung elsewhere. */
final class NamesBeside {

    private NamesBeside() {}

    static void add(Sentence s, Frame frame) {
        frame.addIfEmpty(Role.OF, DoubleGenitive.of(s, frame.trigger()));
        HungOnNames.add(s, frame);
        frame.addIfEmpty(Role.BEARER, Equations.of(s, frame.trigger()));
    }
}
