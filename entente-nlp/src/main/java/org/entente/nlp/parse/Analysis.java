package org.entente.nlp.parse;

import java.util.Arrays;
import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.tag.Tagger;
import org.entente.nlp.tag.Words;

/**
 * Tags and parses sentence after sentence: one thread's working memory over a shared model. The results of a sentence
 * stand until the next one is begun.
 */
public final class Analysis {

    private final ParserModel model;
    private final Words words;
    private final Tagger.Scratch tagging = new Tagger.Scratch();
    private final TaggedWords tagged = new TaggedWords();
    private final TagKinds kinds;
    private final Decoder decoder;
    private int[] fixed = new int[0];
    private int[] tags = new int[256];
    private int[] doubts = new int[256];

    public Analysis(ParserModel model) {
        this.model = model;
        this.words = new Words(model.lexicon());
        this.kinds = new TagKinds(model.tags());
        this.decoder = new Decoder(
                model.weights(), model.transitions(), tagged, model.search().width());
    }

    /** Takes in a sentence no word of which has its tag yet. */
    public void begin(List<String> forms) {
        int[] none = new int[forms.size()];
        Arrays.fill(none, -1);
        begin(forms, none);
    }

    /**
     * Takes in a sentence.
     *
     * @param fixedTags for each word a tag that it has in any case, or -1
     */
    public void begin(List<String> forms, int[] fixedTags) {
        words.fill(forms);
        fixed = fixedTags;
        if (tags.length < forms.size()) {
            tags = new int[2 * forms.size()];
            doubts = new int[2 * forms.size()];
        }
    }

    /** The words as numbers, for instance to stand one word in for another. */
    public Words words() {
        return words;
    }

    /** Tags the sentence; the tags are numbers in the model's tag set. The array is this object's own. */
    public int[] tag() {
        model.tagger().tag(words, fixed, tags, doubts, tagging);
        return tags;
    }

    /**
     * Parses the sentence, which has been tagged.
     *
     * @param heads receives the index of each word's head, -1 for the root
     * @param relations receives each word's relation to its head
     */
    public void parse(int[] heads, Relation[] relations) {
        tagged.fill(words, tags, doubts, kinds);
        decoder.search();
        decoder.tree(0, heads, relations);
    }

    /**
     * What was reached with the sentence, which has been parsed.
     *
     * @param heads as {@link #parse} gave them; not to be changed afterwards
     * @param relations as {@link #parse} gave them; not to be changed afterwards
     */
    public FirstReading reached(int[] heads, Relation[] relations) {
        return new FirstReading(
                Arrays.copyOf(tags, heads.length),
                Arrays.copyOf(doubts, heads.length),
                heads,
                relations,
                decoder.score(0));
    }
}
