package org.entente.nlp.parse;

import java.io.IOException;
import org.entente.nlp.model.LinearModel;
import org.entente.nlp.model.LinearModelFormat;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;
import org.entente.nlp.tag.Tagger;

/**
 * All that was trained for tagging and parsing. Immutable, safe for use by several threads.
 *
 * @param lexicon what is known of words
 * @param tags the tags that are told apart
 * @param tagger chooses tags
 * @param transitions the parser's moves
 * @param weights the parser's weights for the search
 * @param search how the parser searches
 */
public record ParserModel(
        Lexicon lexicon, TagSet tags, Tagger tagger, Transitions transitions, ParserWeights weights, Search search) {

    private static final String LEXICON = "lexicon";
    private static final String TAGS = "tags";
    private static final String TAGGER = "tagger";
    private static final String TRANSITIONS = "transitions";

    /**
     * Takes the model out of a file.
     *
     * @throws IOException where a block is missing or damaged
     */
    public static ParserModel read(ModelFile file, Search search) throws IOException {
        return new ParserModel(
                Lexicon.read(file.block(LEXICON)),
                TagSet.read(file.block(TAGS)),
                new Tagger(LinearModelFormat.read(file.block(TAGGER))),
                Transitions.read(file.block(TRANSITIONS)),
                ParserWeights.read(file, search),
                search);
    }

    /** Puts everything that is the same for all ways to search into a file. */
    public static void write(
            ModelFile file, Lexicon lexicon, TagSet tags, LinearModel tagger, Transitions transitions) {
        file.put(LEXICON, lexicon.bytes());
        file.put(TAGS, tags.bytes());
        file.put(TAGGER, LinearModelFormat.write(tagger));
        file.put(TRANSITIONS, transitions.bytes());
    }
}
