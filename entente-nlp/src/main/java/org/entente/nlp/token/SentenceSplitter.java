package org.entente.nlp.token;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.token.Layout.Gap;

/**
 * Splits English text into sentences of tokens.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that close after it; at
 * an abbreviation's stop only where what follows looks like a beginning ("... left the U.S. Meanwhile, he ..."); at a blank
 * line always; and at the end of a line that was not merely wrapped there. A dateline and the head of a chronicle's entry are
 * sentences of their own, so that the parser sees the sentence after them clean. Linear in the text.
 */
public final class SentenceSplitter {

    /** The most tokens a sentence has; a longer one is cut at a semicolon, comma or bracket, or simply cut. */
    public static final int LONGEST_SENTENCE = 200;

    private static final int LONGEST_HEADING = 25;

    private final Tokens tokens;
    private final Layout layout;
    private final Boundary boundary;
    private final List<TokenizedSentence> sentences;

    private SentenceSplitter(String text, Tokens tokens) {
        this.tokens = tokens;
        this.layout = new Layout(text);
        this.boundary = new Boundary(text, tokens, layout);
        this.sentences = new ArrayList<>(tokens.size() / 20 + 1);
    }

    /**
     * The sentences of a text in its order; together they hold every token of it once.
     *
     * @param text any text; offsets in the result are UTF-16 indices into exactly this string
     */
    public static List<TokenizedSentence> split(String text) {
        SentenceSplitter splitter = new SentenceSplitter(text, Tokenizer.tokenize(text));
        splitter.run();
        return splitter.sentences;
    }

    private void run() {
        int size = tokens.size();
        int sentence = 0;
        int line = 0;
        int at = 0;
        boolean fresh = true;
        while (at < size) {
            if (fresh) {
                int dateline = Dateline.end(tokens, at, size);
                if (dateline > at) {
                    add(SentenceKind.DATELINE, at, dateline);
                    sentence = dateline;
                    at = dateline;
                }
                int entry = EntryHead.end(tokens, at, size);
                if (entry > at) {
                    add(SentenceKind.ENTRY, at, entry);
                    sentence = entry;
                    at = entry;
                }
                fresh = false;
            }
            int last = boundary.withClosers(at, sentence);
            Gap gap = last + 1 < size ? layout.gap(tokens.end(last), tokens.begin(last + 1)) : Gap.PARAGRAPH;
            boolean ends = gap == Gap.PARAGRAPH
                    || (gap == Gap.NEWLINE && boundary.atLineEnd(line, sentence, last))
                    || boundary.after(at, last, sentence, gap);
            if (ends) {
                add(kind(sentence, last, gap, sentence == line), sentence, last + 1);
                sentence = last + 1;
            }
            if (gap == Gap.NEWLINE || gap == Gap.PARAGRAPH) {
                line = last + 1;
                fresh = ends;
            }
            at = last + 1;
        }
    }

    private SentenceKind kind(int first, int last, Gap gap, boolean fromLineBegin) {
        if (fromLineBegin && boundary.isBullet(first) && last > first) {
            return SentenceKind.ITEM;
        }
        boolean ownLine = fromLineBegin && (gap == Gap.NEWLINE || gap == Gap.PARAGRAPH);
        boolean heading = ownLine && last - first < LONGEST_HEADING && !boundary.isFinal(last);
        return heading ? SentenceKind.HEADING : SentenceKind.PROSE;
    }

    private void add(SentenceKind kind, int from, int to) {
        int begin = from;
        while (to - begin > LONGEST_SENTENCE) {
            int cut = cut(begin);
            sentences.add(new TokenizedSentence(kind, tokens, begin, cut, true));
            begin = cut;
        }
        sentences.add(new TokenizedSentence(kind, tokens, begin, to, false));
    }

    /** Where to cut a sentence that is too long: after the last semicolon, else comma, in the second half of what fits. */
    private int cut(int begin) {
        int comma = -1;
        for (int i = begin + LONGEST_SENTENCE - 1; i > begin + LONGEST_SENTENCE / 2; i--) {
            String form = tokens.form(i);
            if (form.equals(";")) {
                return i + 1;
            }
            if (comma < 0 && (form.equals(",") || form.equals(")") || form.equals(":"))) {
                comma = i + 1;
            }
        }
        return comma > 0 ? comma : begin + LONGEST_SENTENCE;
    }
}
