package org.entente.nlp.conllu;

import java.util.List;

/**
 * A sentence of a CoNLL-U file. Empty nodes (ids such as {@code 8.1}) are left out: they belong to the enhanced graph.
 *
 * @param comments the lines that begin with {@code #}, as written
 * @param tokens the words; the word with id {@code i} is at index {@code i - 1}
 * @param ranges the multiword tokens in the order of the sentence
 */
public record ConlluSentence(List<String> comments, List<ConlluToken> tokens, List<ConlluRange> ranges) {

    public ConlluSentence {
        comments = List.copyOf(comments);
        tokens = List.copyOf(tokens);
        ranges = List.copyOf(ranges);
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** The value of a comment such as {@code # text = …}; empty where there is none with that name. */
    public String comment(String name) {
        String prefix = "# " + name + " = ";
        for (String comment : comments) {
            if (comment.startsWith(prefix)) {
                return comment.substring(prefix.length());
            }
        }
        return "";
    }

    /** Whether a space follows a word in the text; within a multiword token there is none. */
    public boolean spaceAfter(int index) {
        for (ConlluRange range : ranges) {
            if (range.first() <= index + 1 && index + 1 <= range.last()) {
                return index + 1 == range.last() && range.spaceAfter();
            }
        }
        return tokens.get(index).spaceAfter();
    }

    /** The text as it was written, put together from words, multiword tokens and spaces; no space at the end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int nextRange = 0;
        for (int id = 1; id <= size(); id++) {
            String form = tokens.get(id - 1).form();
            boolean space = tokens.get(id - 1).spaceAfter();
            if (nextRange < ranges.size() && ranges.get(nextRange).first() == id) {
                ConlluRange range = ranges.get(nextRange++);
                form = range.form();
                space = range.spaceAfter();
                id = range.last();
            }
            text.append(form);
            if (space && id < size()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
