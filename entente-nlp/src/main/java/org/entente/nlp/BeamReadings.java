package org.entente.nlp;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.parse.Candidate;
import org.entente.nlp.parse.FirstReading;

/** The other readings of one sentence, searched by the parser that parsed it. */
final class BeamReadings implements Readings {

    private final EnglishParser parser;
    private final JoinedNames words;
    private final boolean cut;
    private final FirstReading first;

    BeamReadings(EnglishParser parser, JoinedNames words, boolean cut, FirstReading first) {
        this.parser = parser;
        this.words = words;
        this.cut = cut;
        this.first = first;
    }

    @Override
    public List<Reading> best(int most) {
        return parser.candidates(words, first).stream()
                .limit(most)
                .map(this::reading)
                .toList();
    }

    @Override
    public Optional<Reading> with(int token, Upos upos) {
        return with(token, upos, 1).stream().findFirst();
    }

    @Override
    public List<Reading> with(int token, Upos upos, int most) {
        return parser.candidates(words, first, token, (part, xpos) -> part == upos).stream()
                .limit(most)
                .map(this::reading)
                .toList();
    }

    @Override
    public List<Reading> past(int token, int most) {
        return parser.candidates(words, first, token, (part, xpos) -> xpos.equals("VBD")).stream()
                .limit(most)
                .map(this::reading)
                .toList();
    }

    @Override
    public List<Reading> present(int token, int most) {
        return parser.candidates(words, first, token, (part, xpos) -> xpos.equals("VBP") || xpos.equals("VBZ")).stream()
                .limit(most)
                .map(this::reading)
                .toList();
    }

    @Override
    public Optional<Reading> opening(int head, int end) {
        return Optional.of(reading(parser.opening(words, first, head, end)));
    }

    private Reading reading(Candidate candidate) {
        Sentence sentence = parser.sentence(
                words, cut, candidate.tags(), candidate.heads(), candidate.relations(), Readings.none());
        return new Reading(sentence, candidate.margin());
    }
}
