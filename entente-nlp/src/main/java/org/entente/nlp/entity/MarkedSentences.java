package org.entente.nlp.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.token.Tokenizer;
import org.entente.nlp.token.Tokens;

/** Reads sentences with their names marked in square brackets, {@code [P Ali Khan] met [O Hamas] in [L Doha]}. */
public final class MarkedSentences {

    private static final String LETTERS = "POLET";
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.EVENT, EntityKind.TIME);

    private MarkedSentences() {}

    /**
     * A sentence with its names.
     *
     * @param forms its words, plain
     * @param spans its names, none overlapping
     */
    public record Marked(List<String> forms, List<EntitySpan> spans) {}

    /**
     * Reads one sentence a line; blank lines and those that begin with {@code #} are passed over.
     *
     * @throws IOException where a mark is not closed or has an unknown letter
     */
    public static List<Marked> read(Reader reader) throws IOException {
        List<Marked> sentences = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                sentences.add(parse(line, number));
            }
        }
        return sentences;
    }

    private static Marked parse(String line, int number) throws IOException {
        StringBuilder text = new StringBuilder();
        List<int[]> marks = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
            int close = line.indexOf(']', open);
            int letter = close < open + 4 ? -1 : LETTERS.indexOf(line.charAt(open + 1));
            if (letter < 0) {
                throw new IOException("line " + number + ": \"" + line.substring(open)
                        + "\" does not begin with a mark such as [P Ali Khan], its letter one of " + LETTERS);
            }
            text.append(line, at, open);
            marks.add(new int[] {text.length(), text.length() + close - open - 3, letter});
            text.append(line, open + 3, close);
            at = close + 1;
        }
        return align(text.append(line, at, line.length()).toString(), marks);
    }

    private static Marked align(String text, List<int[]> marks) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> forms = new ArrayList<>();
        List<EntitySpan> spans = new ArrayList<>();
        int mark = 0;
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
            if (mark < marks.size() && tokens.begin(i) >= marks.get(mark)[0]) {
                first = first < 0 ? i : first;
                if (tokens.end(i) >= marks.get(mark)[1]) {
                    spans.add(new EntitySpan(first, i + 1, KINDS.get(marks.get(mark)[2])));
                    mark++;
                    first = -1;
                }
            }
        }
        return new Marked(List.copyOf(forms), List.copyOf(spans));
    }
}
