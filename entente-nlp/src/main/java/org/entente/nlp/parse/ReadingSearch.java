package org.entente.nlp.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.entente.nlp.Relation;
import org.entente.nlp.tag.OtherTag;
import org.entente.nlp.tag.Tagger;
import org.entente.nlp.tag.Words;

/**
 * Looks for other trees of a sentence than the one it was given: what a wider beam ranks behind the best, and what comes
 * out where a word gets another tag about which the tagger was in doubt. One thread's working memory over a shared model;
 * a search costs about four times what parsing the sentence does. Unlike the parser, which learns from its errors and so
 * has no need of rules, the search makes a second subject of one verb dear: where two clauses stand side by side without a
 * word between ("the men they hid now guard the port"), a narrow beam takes them for one.
 */
public final class ReadingSearch {

    private static final int WIDE = 6;
    private static final int OTHER_TAGS = 2;

    /** A verb without an ending can be finite or an infinitive: the tagger, which took it for a noun, cannot tell which. */
    private static final int WANTED_TAGS = 2;

    private static final double SECOND_SUBJECT = 300;

    private final ParserModel model;
    private final Words words;
    private final Tagger.Scratch tagging = new Tagger.Scratch();
    private final TaggedWords tagged = new TaggedWords();
    private final TagKinds kinds;
    private final Decoder usual;
    private final Decoder strict;
    private final Decoder wide;
    private int[] tags = new int[0];
    private int[] doubts = new int[0];
    private double reference;

    public ReadingSearch(ParserModel model) {
        this.model = model;
        this.words = new Words(model.lexicon());
        this.kinds = new TagKinds(model.tags());
        this.usual = new Decoder(
                model.weights(), model.transitions(), tagged, model.search().width());
        this.strict = new Decoder(
                model.weights(), model.transitions(), tagged, model.search().width(), SECOND_SUBJECT);
        this.wide = new Decoder(model.weights(), model.transitions(), tagged, WIDE, SECOND_SUBJECT);
    }

    /**
     * The other readings of a sentence, those that score best first, no tree twice.
     *
     * @param fixed for each word a tag that it has in any case, or -1
     * @param given what the parser reached
     */
    public List<Candidate> all(List<String> forms, int[] fixed, FirstReading given) {
        Candidate first = first(forms, given);
        List<Candidate> found = parse(first.tags(), wide, 0);
        for (OtherTag other : doubtful(first.tags(), fixed)) {
            found.addAll(parse(tag(fixed, other), strict, other.lead()));
        }
        found.sort(Comparator.comparingDouble(Candidate::margin));
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : found) {
            if (!candidate.sameTree(first) && distinct.stream().noneMatch(candidate::sameTree)) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    /**
     * The readings in which a word has one of certain tags, those that score best first; empty where it has one already or
     * never can.
     *
     * @param fixed for each word a tag that it has in any case, or -1
     * @param given what the parser reached
     */
    public List<Candidate> with(List<String> forms, int[] fixed, FirstReading given, int word, IntPredicate wanted) {
        Candidate first = first(forms, given);
        if (fixed[word] >= 0 || wanted.test(first.tags()[word])) {
            return List.of();
        }
        return model.tagger().others(words, first.tags(), word, Float.MAX_VALUE, tagging).stream()
                .filter(other -> wanted.test(other.tag()))
                .limit(WANTED_TAGS)
                .flatMap(other -> parse(tag(fixed, other), wide, other.lead()).stream())
                .sorted(Comparator.comparingDouble(Candidate::margin))
                .toList();
    }

    /**
     * The reading in which the first words are an adverbial, as the first reading has them, and the rest is a sentence by
     * itself.
     *
     * @param fixed for each word a tag that it has in any case, or -1
     * @param given what the parser reached
     * @param head the word that heads the adverbial
     * @param end the first word of the rest
     */
    public Candidate opening(List<String> forms, int[] fixed, FirstReading given, int head, int end) {
        Candidate whole = given.candidate();
        Candidate rest = parsed(
                        new ArrayList<>(forms.subList(end, forms.size())), Arrays.copyOfRange(fixed, end, forms.size()))
                .candidate();
        int[] heads = new int[forms.size()];
        Relation[] relations = new Relation[forms.size()];
        int root = end;
        for (int word = end; word < heads.length; word++) {
            int above = rest.heads()[word - end];
            heads[word] = above < 0 ? -1 : above + end;
            relations[word] = rest.relations()[word - end];
            root = above < 0 ? word : root;
        }
        boolean marked = false;
        for (int word = 0; word < end; word++) {
            int above = whole.heads()[word];
            heads[word] = word == head ? root : above >= 0 && above < end ? above : head;
            relations[word] = whole.relations()[word];
            marked |= heads[word] == head && relations[word] == Relation.CASE;
        }
        relations[head] = marked ? Relation.OBL : Relation.OBL_UNMARKED;
        int[] both = whole.tags().clone();
        System.arraycopy(rest.tags(), 0, both, end, rest.tags().length);
        return new Candidate(both, heads, relations, 0);
    }

    /** The reading that the parser gave, and the sentence and its doubts as the search wants them. */
    private Candidate first(List<String> forms, FirstReading given) {
        Candidate first = given.candidate();
        words.fill(forms);
        tags = first.tags().clone();
        doubts = given.doubts.clone();
        reference = given.score;
        return first;
    }

    /**
     * What the parser would reach with a sentence.
     *
     * @param fixed for each word a tag that it has in any case, or -1
     */
    public FirstReading parsed(List<String> forms, int[] fixed) {
        words.fill(forms);
        tags = new int[forms.size()];
        doubts = new int[forms.size()];
        model.tagger().tag(words, fixed, tags, doubts, tagging);
        tagged.fill(words, tags, doubts, kinds);
        usual.search();
        int[] heads = new int[forms.size()];
        Relation[] relations = new Relation[forms.size()];
        usual.tree(0, heads, relations);
        return new FirstReading(tags.clone(), doubts.clone(), heads, relations, usual.score(0));
    }

    /** The tags that come closest to those chosen. */
    private List<OtherTag> doubtful(int[] chosen, int[] fixed) {
        List<OtherTag> doubtful = new ArrayList<>();
        for (int word = 0; word < chosen.length; word++) {
            if (fixed[word] < 0) {
                doubtful.addAll(model.tagger().others(words, chosen, word, Tagger.NARROW, tagging));
            }
        }
        doubtful.sort(Comparator.comparingDouble(OtherTag::lead));
        return doubtful.subList(0, Math.min(OTHER_TAGS, doubtful.size()));
    }

    /** Tags the sentence anew, one word's tag given; the words after it may get others too. */
    private int[] tag(int[] fixed, OtherTag given) {
        int[] withGiven = fixed.clone();
        withGiven[given.word()] = given.tag();
        model.tagger().tag(words, withGiven, tags, doubts, tagging);
        return tags.clone();
    }

    private List<Candidate> parse(int[] chosen, Decoder decoder, double lead) {
        tagged.fill(words, chosen, doubts, kinds);
        int found = decoder.search();
        List<Candidate> candidates = new ArrayList<>();
        for (int rank = 0; rank < found; rank++) {
            int[] heads = new int[chosen.length];
            Relation[] relations = new Relation[chosen.length];
            decoder.tree(rank, heads, relations);
            candidates.add(new Candidate(chosen, heads, relations, reference - decoder.score(rank) + lead));
        }
        return candidates;
    }
}
