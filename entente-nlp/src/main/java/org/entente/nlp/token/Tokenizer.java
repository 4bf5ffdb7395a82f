package org.entente.nlp.token;

/**
 * Splits English text into the words of Universal Dependencies, as the EWT and GUM treebanks do: clitics and negations
 * come off ("do n't", "Iran 's", "can not"), hyphens and slashes are words of their own ("U.S. - led", "and / or"), but
 * affixes stay on ("pro-government", "re-elected"), as do abbreviations, times, dates, numbers and addresses.
 *
 * <p>A deterministic scanner that looks ahead a bounded distance: linear in the text, whatever the text. Stateless.
 */
public final class Tokenizer {

    private Tokenizer() {}

    /**
     * The tokens of a text. They are in order, do not overlap, and cover every character that is not blank, a control
     * character or invisible.
     */
    public static Tokens tokenize(String text) {
        Tokens tokens = new Tokens(text);
        new TextScanner(text, tokens).scan();
        return tokens;
    }
}
