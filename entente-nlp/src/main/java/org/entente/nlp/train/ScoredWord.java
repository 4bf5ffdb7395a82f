package org.entente.nlp.train;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.conllu.ConlluRange;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.conllu.ConlluToken;

/**
 * A word with its place in the tree, in a form in which gold and predicted trees can be compared although their words may
 * differ.
 *
 * @param span where the word stands in the text: begin in the upper, end in the lower half
 * @param head span of its head, {@link #ROOT} for the root
 * @param verbHead whether its head is tagged as a verb
 */
record ScoredWord(long span, String upos, String xpos, long head, Relation relation, boolean verbHead) {

    static final long ROOT = -1;

    static long span(int begin, int end) {
        return (long) begin << 32 | end;
    }

    /** The subject, object or agent of a verb: what an event is read from. An outer subject is a subject. */
    boolean isArgument() {
        return switch (relation) {
            case NSUBJ, NSUBJ_OUTER, NSUBJ_PASS, OBJ, OBL_AGENT -> true;
            default -> false;
        };
    }

    Relation plainRelation() {
        return relation == Relation.NSUBJ_OUTER ? Relation.NSUBJ : relation;
    }

    /** The words of a treebank's sentence that begins at an offset of the text. */
    static List<ScoredWord> of(ConlluSentence sentence, int offset) {
        long[] spans = spans(sentence, offset);
        List<ScoredWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            ConlluToken token = sentence.tokens().get(i);
            int head = token.head() - 1;
            boolean verb = head >= 0 && sentence.tokens().get(head).upos().equals("VERB");
            words.add(new ScoredWord(
                    spans[i],
                    token.upos(),
                    token.xpos(),
                    head < 0 ? ROOT : spans[head],
                    Relation.of(token.relation()),
                    verb));
        }
        return words;
    }

    /** The words of a parsed sentence. */
    static List<ScoredWord> of(Sentence sentence) {
        List<ScoredWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.head(i);
            words.add(new ScoredWord(
                    span(sentence.begin(i), sentence.end(i)),
                    sentence.upos(i).name(),
                    sentence.xpos(i),
                    head < 0 ? ROOT : span(sentence.begin(head), sentence.end(head)),
                    sentence.relation(i),
                    head >= 0 && sentence.upos(head) == Upos.VERB));
        }
        return words;
    }

    private static long[] spans(ConlluSentence sentence, int offset) {
        long[] spans = new long[sentence.size()];
        int at = offset;
        int nextRange = 0;
        for (int i = 0; i < spans.length; i++) {
            int length = sentence.tokens().get(i).form().length();
            if (nextRange < sentence.ranges().size()
                    && sentence.ranges().get(nextRange).first() == i + 1) {
                ConlluRange range = sentence.ranges().get(nextRange++);
                int end = at + range.form().length();
                while (i + 1 < range.last()) {
                    int part = sentence.tokens().get(i).form().length();
                    spans[i++] = span(at, Math.min(end, at + part));
                    at = Math.min(end, at + part);
                }
                spans[i] = span(at, end);
                at = end;
            } else {
                spans[i] = span(at, at + length);
                at += length;
            }
            at += sentence.spaceAfter(i) ? 1 : 0;
        }
        return spans;
    }
}
