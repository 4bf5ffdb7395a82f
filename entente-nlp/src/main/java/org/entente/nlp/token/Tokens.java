package org.entente.nlp.token;

import java.util.Arrays;

/** The tokens of a whole text, in its order: where each begins and ends (UTF-16 indices) and its plain form. */
public final class Tokens {

    private static final int CACHE = 1 << 11;

    private final String text;
    private final String[] cache;
    private int[] begins;
    private int[] ends;
    private String[] forms;
    private int size;

    Tokens(String text) {
        int guess = Math.max(8, text.length() / 5);
        this.text = text;
        this.cache = new String[text.length() < 2000 ? CACHE >> 4 : CACHE];
        this.begins = new int[guess];
        this.ends = new int[guess];
        this.forms = new String[guess];
    }

    /** How many tokens the text has. */
    public int size() {
        return size;
    }

    /** Where a token begins in the text. */
    public int begin(int token) {
        return begins[token];
    }

    /** Where a token ends in the text, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** A token's form, typographic characters made plain. */
    public String form(int token) {
        return forms[token];
    }

    String text() {
        return text;
    }

    void add(int begin, int end) {
        if (size == begins.length) {
            int larger = size + (size >> 1) + 8;
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
            forms = Arrays.copyOf(forms, larger);
        }
        begins[size] = begin;
        ends[size] = end;
        forms[size++] = form(begin, end);
    }

    /** Frequent words share one string, which spares most of the allocation. */
    private String form(int begin, int end) {
        int hash = end - begin;
        boolean letters = true;
        for (int i = begin; i < end && letters; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + c;
            letters = c < 128 && CharKind.isWord(c);
        }
        if (!letters) {
            return PlainForm.of(text, begin, end, blankAt(begin - 1), blankAt(end));
        }
        int slot = (hash ^ (hash >>> 13)) & (cache.length - 1);
        String known = cache[slot];
        if (known != null && known.length() == end - begin && text.startsWith(known, begin)) {
            return known;
        }
        String form = text.substring(begin, end);
        cache[slot] = form;
        return form;
    }

    private boolean blankAt(int index) {
        return index < 0 || index >= text.length() || CharKind.of(text.charAt(index)) == CharKind.BLANK;
    }

    /** The plain forms of a stretch of tokens. */
    String[] forms(int from, int to) {
        return Arrays.copyOfRange(forms, from, to);
    }

    int[] begins(int from, int to) {
        return Arrays.copyOfRange(begins, from, to);
    }

    int[] ends(int from, int to) {
        return Arrays.copyOfRange(ends, from, to);
    }
}
