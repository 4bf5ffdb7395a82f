package org.entente.nlp.token;

/** A sentence of at least one token, as the splitter found it. */
public final class TokenizedSentence {

    private final SentenceKind kind;
    private final int[] begins;
    private final int[] ends;
    private final String[] forms;
    private final boolean cut;

    TokenizedSentence(SentenceKind kind, Tokens tokens, int from, int to, boolean cut) {
        this.kind = kind;
        this.begins = tokens.begins(from, to);
        this.ends = tokens.ends(from, to);
        this.forms = tokens.forms(from, to);
        this.cut = cut;
    }

    /** What stretch of the text it is. */
    public SentenceKind kind() {
        return kind;
    }

    /** Whether it was cut off for its length and goes on in the next. */
    public boolean cut() {
        return cut;
    }

    /** How many tokens it has, from 1 to {@link SentenceSplitter#LONGEST_SENTENCE}. */
    public int size() {
        return forms.length;
    }

    /** Where a token begins in the text, a UTF-16 index. */
    public int begin(int token) {
        return begins[token];
    }

    /** Where a token ends in the text, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** A token's plain form. */
    public String form(int token) {
        return forms[token];
    }

    /** All begins; the array is the sentence's own and must not be changed. */
    public int[] begins() {
        return begins;
    }

    /** All ends; the array is the sentence's own and must not be changed. */
    public int[] ends() {
        return ends;
    }

    /** All forms; the array is the sentence's own and must not be changed. */
    public String[] forms() {
        return forms;
    }
}
